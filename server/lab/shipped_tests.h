// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"
#include "server/db/transaction.h"
#include "shared/lab/lab.h"

#include <span>

namespace hms::server::lab {

struct ShippedLab {
    QString code;
    LabWords name;

    static void visit(auto &self, auto &&field)
    {
        field("code", self.code, Text{1, 20});
        field("name", self.name);
    }
};

/// A file of resources/lab/tests: a test with its form, or a panel with the codes of its members.
struct ShippedTest {
    QString code;
    QString lab; ///< Its code.
    LabWords name;
    QList<QString> synonyms;
    Specimen specimen = Specimen::Serum;
    Container container = Container::GelTube;
    QString labelColour;
    int turnaroundMinutes = 0;
    int urgentTurnaroundMinutes = 0;
    std::optional<QJsonObject> form; ///< "template".
    QList<QString> members;          ///< Empty: no panel.

    static void visit(auto &self, auto &&field)
    {
        field("code", self.code, Text{1, 20});
        field("lab", self.lab, Text{1, 20});
        field("name", self.name);
        field("synonyms", self.synonyms, Items{0, 20});
        field("specimen", self.specimen);
        field("container", self.container);
        field("labelColour", self.labelColour, Text{1, 7});
        field("turnaroundMinutes", self.turnaroundMinutes, Range{1, TestTypeFacts::kLongestTurnaround});
        field("urgentTurnaroundMinutes", self.urgentTurnaroundMinutes,
              Range{1, TestTypeFacts::kLongestTurnaround});
        field("template", self.form);
        field("members", self.members, Items{0, 40});
    }
};

/// What comes with the server. Throws OperatorError when a file is not what it should be.
QList<ShippedLab> shippedLabs();
QList<ShippedTest> shippedTests();

/// Adds the shipped labs and tests whose codes are not there yet, without prices, and changes nothing else:
/// so an update brings new ones, and what a hospital made of the others stays. `owner` owns the schema.
/// Returns how many tests were new.
int loadShippedTests(const ConnectionSettings &owner);

std::span<const Statement> shippedStatements();

} // namespace hms::server::lab
