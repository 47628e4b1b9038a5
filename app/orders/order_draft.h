// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab.h"
#include "shared/visits/visit.h"

namespace hms::app {

/// What is chosen for a visit and not ordered yet.
struct OrderDraft {
    QList<TestType> tests;
    Priority priority = Priority::Routine;
    QString note;

    [[nodiscard]] bool isEmpty() const { return tests.isEmpty() && note.isEmpty(); }

    static void visit(auto &self, auto &&field)
    {
        field("tests", self.tests);
        field("priority", self.priority);
        field("note", self.note);
    }
};

} // namespace hms::app
