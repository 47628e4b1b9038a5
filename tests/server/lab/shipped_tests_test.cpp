// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/shipped_tests.h"
#include "server/lab/template_schema.h"

#include <QJsonDocument>
#include <QSet>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::lab;

namespace {

/// Every label of a document, with its place.
void collectLabels(const QJsonValue &value, const QString &at, QList<std::pair<QString, QJsonObject>> &out)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectLabels(array.at(i), at + u'/' + QString::number(i), out);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"label")
            out.append({at, it.value().toObject()});
        else
            collectLabels(it.value(), at + u'/' + it.key(), out);
    }
}

} // namespace

TEST_CASE("the shipped catalogue is whole", "[lab]")
{
    QSet<QString> labs;
    for (const ShippedLab &lab : shippedLabs())
        labs.insert(lab.code);
    QSet<QString> tests;
    QSet<QString> panels;
    for (const ShippedTest &test : shippedTests()) {
        INFO(test.code.toStdString());
        CHECK(labs.contains(test.lab));
        CHECK(test.form.has_value() == test.members.isEmpty());
        CHECK(test.urgentTurnaroundMinutes <= test.turnaroundMinutes);
        CHECK_FALSE(test.name.bn.isEmpty());
        CHECK_FALSE(test.name.ar.isEmpty());
        CHECK_FALSE((tests.contains(test.code) || panels.contains(test.code)));
        (test.form ? tests : panels).insert(test.code);
    }
    CHECK(tests.size() >= 25);
    CHECK(panels.size() >= 4);
    for (const ShippedTest &test : shippedTests())
        for (const QString &member : test.members)
            CHECK(tests.contains(member));
}

TEST_CASE("each shipped form is read, is accepted by the schema and is written back as it was", "[lab]")
{
    for (const ShippedTest &test : shippedTests()) {
        if (!test.form)
            continue;
        INFO(test.code.toStdString());
        for (const TemplateProblem &problem : templateProblems(*test.form))
            UNSCOPED_INFO(problem.pointer.toStdString()
                          << ": " << problem.problem.toStdString() << " " << problem.detail.toStdString());
        CHECK(templateProblems(*test.form).isEmpty());
        const ParsedTemplate parsed = TestTemplate::parse(*test.form);
        REQUIRE(parsed);
        CHECK_FALSE(parsed.value.sources.isEmpty());
        CHECK(QJsonDocument(parsed.value.toJson()).toJson().toStdString() ==
              QJsonDocument(*test.form).toJson().toStdString());
    }
}

TEST_CASE("every word of a shipped form is there in English, Bengali and Arabic", "[lab]")
{
    for (const ShippedTest &test : shippedTests()) {
        QList<std::pair<QString, QJsonObject>> labels;
        collectLabels(test.form.value_or(QJsonObject()), test.code, labels);
        for (const auto &[at, label] : labels)
            for (const auto &language : {u"en"_s, u"bn"_s, u"ar"_s}) {
                INFO(at.toStdString() << " " << language.toStdString());
                CHECK_FALSE(label.value(language).toString().trimmed().isEmpty());
            }
    }
}
