// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/scale_findings.h"
#include "server/lab/shipped_tests.h"
#include "server/results/results_rules.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hms;
using namespace Qt::StringLiterals;
using namespace hms::server;

namespace {

TestTemplate formOf(const QString &code)
{
    const auto tests = lab::shippedTests();
    const auto test = std::ranges::find(tests, code, &lab::ShippedTest::code);
    REQUIRE(test != tests.end());
    const ParsedTemplate parsed = TestTemplate::parse(*test->form);
    REQUIRE(parsed);
    return parsed.value;
}

Subject subjectOf(const QJsonObject &row)
{
    const int age = (row[u"from_days"_s].toInt() + row[u"to_days"_s].toInt()) / 2;
    return {*enumFromText<Sex>(row[u"sex"_s].toString()), age, false};
}

} // namespace

TEST_CASE("each invented finding is one that the server would take and judges so", "[demo]")
{
    QStringList alarming;
    for (const QJsonValue &offer : demo::offeredTests()) {
        const QString code = offer[u"code"_s].toString();
        INFO(code.toStdString());
        const TestTemplate form = formOf(code);
        const QJsonArray rows = demo::findings(form);
        REQUIRE(rows.size() >= 3 * demo::kFindings);
        int clear = 0;
        for (const QJsonValue &row : rows) {
            const auto judged = results::judge({1, form}, row[u"data"_s].toObject(),
                                               subjectOf(row.toObject()), {}, lab::Completeness::Complete);
            REQUIRE(judged);
            CHECK(toJson(judged->evaluation.values) == row[u"fields"_s]);
            CHECK(enumText(judged->lane) == row[u"lane"_s].toString());
            CHECK(judged->evaluation.hasCritical() == row[u"is_critical"_s].toBool());
            CHECK(judged->evaluation.hasCritical() != row[u"read_back"_s].toString().isEmpty());
            clear += judged->lane == ResultLane::Clear;
            if (judged->evaluation.hasCritical())
                alarming.append(code);
        }
        CHECK(clear < rows.size());
    }
    for (const QString &code : {u"CBC"_s, u"ELEC"_s, u"GLU-F"_s}) {
        INFO(code.toStdString());
        CHECK(alarming.contains(code));
    }
}

TEST_CASE("ages of invented findings meet and leave nobody out", "[demo]")
{
    for (const QString &code : {u"CBC"_s, u"CREA"_s, u"VDRL"_s}) {
        INFO(code.toStdString());
        QHash<QString, int> next; // By sex and n.
        for (const QJsonValue &row : demo::findings(formOf(code))) {
            int &age = next[row[u"sex"_s].toString() + QString::number(row[u"n"_s].toInt())];
            CHECK(row[u"from_days"_s].toInt() == age);
            age = row[u"to_days"_s].toInt();
        }
        CHECK(next.size() == 3 * demo::kFindings);
        for (const int age : next)
            CHECK(age == template_limits::kAgeDays);
    }
}

TEST_CASE("a paper's form is understood and has no ranges", "[demo]")
{
    for (const QJsonValue &offer : demo::offeredTests()) {
        INFO(offer[u"code"_s].toString().toStdString());
        const TestTemplate form = formOf(offer[u"code"_s].toString());
        const ParsedTemplate paper = TestTemplate::parse(demo::documentForPaper(form));
        REQUIRE(paper);
        REQUIRE(paper.value.fields.size() == form.fields.size());
        for (qsizetype i = 0; i < form.fields.size(); ++i) {
            CHECK(paper.value.fields[i].label.en == form.fields[i].label.en);
            CHECK(paper.value.fields[i].unit == form.fields[i].unit);
            CHECK(paper.value.fields[i].ranges.isEmpty());
        }
    }
}
