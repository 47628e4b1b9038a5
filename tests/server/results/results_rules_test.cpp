// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/results_rules.h"
#include "tests/server/results/result_bench.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using namespace hms::server;
using namespace hms::server::results;

namespace {

const Subject kWoman{Sex::Female, 12'000, {}};

Evaluation judged(const QJsonObject &data, const std::optional<Evaluation> &previous = {})
{
    return evaluate(saltForm(), data, kWoman, previous ? &*previous : nullptr);
}

ResultLane lane(const QJsonObject &data, const std::optional<Evaluation> &previous = {})
{
    return laneOf(saltForm(), judged(data, previous));
}

QJsonObject and_(QJsonObject data, const QString &key, const QJsonValue &value)
{
    data[key] = value;
    return data;
}

} // namespace

TEST_CASE("only what leaves nothing to a person is clear", "[results][unit]")
{
    CHECK(lane(clearSalts()) == ResultLane::Clear);
    CHECK(lane(and_(clearSalts(), u"look"_s, u"CLEAR"_s)) == ResultLane::Clear);
    CHECK(lane(and_(clearSalts(), u"control"_s, 12)) == ResultLane::Clear); // Informative.

    CHECK(lane({}) == ResultLane::NeedsReview);
    CHECK(lane(saltsWith(5.2)) == ResultLane::NeedsReview);
    CHECK(lane(saltsWith(7.0)) == ResultLane::NeedsReview);
    CHECK(lane(and_(clearSalts(), u"look"_s, u"CLOUDY"_s)) == ResultLane::NeedsReview);
    CHECK(lane(and_(clearSalts(), u"look"_s, u"OTHER"_s)) == ResultLane::NeedsReview);
    CHECK(lane(and_(clearSalts(), u"note"_s, u"haemolytic"_s)) == ResultLane::NeedsReview);
    CHECK(lane(and_(clearSalts(), u"hco3"_s, 10)) == ResultLane::NeedsReview); // And with it the gap.
}

TEST_CASE("a jump since the value before is not clear", "[results][unit]")
{
    CHECK(lane(saltsWith(5.1), judged(saltsWith(3.6))) == ResultLane::Clear);
    CHECK(lane(saltsWith(5.1), judged(saltsWith(3.0))) == ResultLane::NeedsReview);
}

TEST_CASE("data are judged whole or as a draft", "[results][unit]")
{
    const Form form{1, saltForm()};
    const auto problem = [&](const QJsonObject &data, lab::Completeness completeness) {
        const auto judgement = judge(form, data, kWoman, {}, completeness);
        return judgement ? QString() : judgement.error().data.value("problem"_L1).toString();
    };
    CHECK(problem({}, lab::Completeness::Draft) == QString());
    CHECK(problem({}, lab::Completeness::Complete) == u"schema");
    CHECK(problem(clearSalts(), lab::Completeness::Complete) == QString());
    CHECK(problem(and_(clearSalts(), u"gap"_s, 3), lab::Completeness::Draft) == u"computed");
    CHECK(problem(and_(clearSalts(), u"other"_s, 3), lab::Completeness::Draft) == u"schema");
    CHECK(problem(and_(clearSalts(), u"na"_s, u"140"_s), lab::Completeness::Draft) == u"schema");
}

TEST_CASE("an alert tells the critical values with label, unit and range", "[results][unit]")
{
    QJsonObject data = and_(saltsWith(7.25), u"look"_s, u"BLOODY"_s);
    const auto values = criticalValues(saltForm(), judged(data).values);

    REQUIRE(values.size() == 2);
    CHECK(values.first().label.en == u"Potassium");
    CHECK(values.first().value == u"7.3"); // As it is shown.
    CHECK(values.first().unit == u"mmol/L");
    CHECK(values.first().range == u"3.5 – 5.1");
    CHECK(values.first().flag == ValueFlag::CriticalHigh);
    CHECK_FALSE(values.first().words);
    CHECK(values.last().value == u"BLOODY");
    CHECK(values.last().words->bn == u"রক্তমিশ্রিত");
}

TEST_CASE("an amendment says was and now of each value that differs", "[results][unit]")
{
    const QJsonArray rows{QJsonObject{{u"germ"_s, u"E. coli"_s}, {u"count"_s, 5}}};
    const auto was = judged(and_(clearSalts(), u"note"_s, u"first"_s)).values;
    QJsonObject data = and_(saltsWith(4.4), u"growth"_s, rows);
    const auto changes = changesBetween(saltForm(), was, judged(data).values);

    REQUIRE(changes.size() == 4);
    CHECK(changes.at(0).key == u"k");
    CHECK(changes.at(0).label.bn == u"পটাশিয়াম");
    CHECK(changes.at(0).was == u"4.2 mmol/L");
    CHECK(changes.at(0).now == u"4.4 mmol/L");
    CHECK(changes.at(1).key == u"growth.0.germ");
    CHECK(changes.at(1).label.en == u"growth 1: germ");
    CHECK(changes.at(1).was == QString());
    CHECK(changes.at(2).now == u"5 mmol/L");
    CHECK(changes.at(3).key == u"note");
    CHECK(changes.at(3).was == u"first");
    CHECK(changes.at(3).now == QString());
    CHECK(changesBetween(saltForm(), was, was).isEmpty());
}
