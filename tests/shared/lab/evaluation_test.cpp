// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/lab/evaluation.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace hms;

namespace {

constexpr int kAdult = 12'000;
const Subject kMan{Sex::Male, kAdult, {}};
const Subject kWoman{Sex::Female, kAdult, {}};

Decimal decimal(double number)
{
    return *Decimal::rounded(number, 6);
}

TemplateField number(const QString &key, int decimals, const QList<ReferenceRange> &ranges)
{
    TemplateField field;
    field.key = key;
    field.label = {key, {}, {}};
    field.decimals = decimals;
    field.unit = FieldUnit{u"g/dL"_s, u"g/dL"_s};
    field.ranges = ranges;
    return field;
}

ReferenceRange between(double low, double high)
{
    ReferenceRange range;
    range.low = decimal(low);
    range.high = decimal(high);
    return range;
}

TestTemplate of(const QList<TemplateField> &fields)
{
    TestTemplate test;
    test.fields = fields;
    return test;
}

/// Haemoglobin: pregnant, women, men from 12 years (4383 days) on; children from a year on, whatever their
/// sex.
TemplateField haemoglobin()
{
    ReferenceRange child = between(11.0, 14.0);
    child.fromDays = 365;
    child.toDays = 4'383;
    ReferenceRange pregnant = between(11.0, 15.0);
    pregnant.sex = Sex::Female;
    pregnant.fromDays = 4'383;
    pregnant.pregnant = true;
    ReferenceRange woman = between(12.0, 15.0);
    woman.sex = Sex::Female;
    woman.fromDays = 4'383;
    ReferenceRange man = between(13.0, 17.0);
    man.sex = Sex::Male;
    man.fromDays = 4'383;
    QList<ReferenceRange> ranges{child, pregnant, woman, man};
    for (ReferenceRange &range : ranges) {
        range.criticalLow = decimal(7.0);
        range.criticalHigh = decimal(20.0);
    }
    return number(u"hb"_s, 1, ranges);
}

EvaluatedValue hb(double value, const Subject &subject, const Evaluation *previous = nullptr)
{
    const Evaluation result = evaluate(of({haemoglobin()}), {{u"hb"_s, value}}, subject, previous);
    REQUIRE(result.values.size() == 1);
    return result.values.first();
}

} // namespace

TEST_CASE("a value is judged by its rounded number, and limits themselves are usual", "[lab][evaluation]")
{
    const QList<std::pair<double, ValueFlag>> cases{
        {6.94, ValueFlag::CriticalLow}, {6.95, ValueFlag::Low},     {7.0, ValueFlag::Low},
        {12.94, ValueFlag::Low},        {12.95, ValueFlag::Normal}, {13.0, ValueFlag::Normal},
        {17.0, ValueFlag::Normal},      {17.04, ValueFlag::Normal}, {17.05, ValueFlag::High},
        {20.0, ValueFlag::High},        {20.04, ValueFlag::High},   {20.05, ValueFlag::CriticalHigh},
    };
    for (const auto &[value, flag] : cases) {
        INFO(value);
        CHECK(enumText(hb(value, kMan).flag).toStdString() == enumName(flag));
    }
    CHECK(hb(13, kMan).text == u"13.0"_s);
    CHECK(hb(12.95, kMan).text == u"13.0"_s);
}

TEST_CASE("the range is the one of sex, age and pregnancy, and is told", "[lab][evaluation]")
{
    const auto range = [](const Subject &subject) { return hb(14.0, subject).rangeText.value_or(u"none"_s); };
    CHECK(range(kMan) == u"13.0 – 17.0"_s);
    CHECK(range(kWoman) == u"12.0 – 15.0"_s);
    CHECK(range({Sex::Female, kAdult, true}) == u"11.0 – 15.0"_s);
    CHECK(range({Sex::Female, kAdult, false}) == u"12.0 – 15.0"_s);
    CHECK(range({Sex::Male, 4'383, {}}) == u"13.0 – 17.0"_s); // From its day on.
    CHECK(range({Sex::Male, 4'382, {}}) == u"11.0 – 14.0"_s);
    CHECK(range({Sex::Unknown, 4'382, {}}) == u"11.0 – 14.0"_s); // A child's does not ask for it.
    const EvaluatedValue value = hb(14.0, kMan);
    CHECK(value.low == decimal(13));
    CHECK(value.high == decimal(17));
    CHECK(value.criticalLow == decimal(7));
    CHECK(value.criticalHigh == decimal(20));
}

TEST_CASE("without a range for the subject a value is not assessable, never normal", "[lab][evaluation]")
{
    const QList<Subject> unknown{
        {Sex::Unknown, kAdult, {}}, {Sex::Other, kAdult, {}}, {Sex::Male, {}, {}}, {Sex::Male, 364, {}}};
    for (const Subject &subject : unknown) {
        const EvaluatedValue value = hb(14.0, subject);
        CHECK(value.flag == ValueFlag::NotAssessable);
        CHECK_FALSE(value.rangeText);
        CHECK_FALSE(value.low);
    }
    const Evaluation bare = evaluate(of({number(u"x"_s, 1, {})}), {{u"x"_s, 1.0}}, kMan);
    CHECK(bare.values.first().flag == ValueFlag::NotAssessable);
    CHECK(bare.needsReview());
}

TEST_CASE("what is critical for everybody it may be is critical although sex or age is not known",
          "[lab][evaluation]")
{
    CHECK(hb(5.0, {Sex::Unknown, kAdult, {}}).flag == ValueFlag::CriticalLow);
    CHECK(hb(22.0, {Sex::Male, {}, {}}).flag == ValueFlag::CriticalHigh);
    CHECK(hb(10.0, {Sex::Unknown, kAdult, {}}).flag ==
          ValueFlag::NotAssessable);                                       // Low for all, yet not urgent.
    CHECK(hb(5.0, {Sex::Male, 364, {}}).flag == ValueFlag::NotAssessable); // No range is an infant's.
}

TEST_CASE("one-sided ranges say what they are", "[lab][evaluation]")
{
    ReferenceRange most;
    most.high = decimal(199);
    ReferenceRange least;
    least.low = decimal(40);
    CHECK(rangeText(most, 0) == u"≤ 199"_s);
    CHECK(rangeText(least, 1) == u"≥ 40.0"_s);
    const TestTemplate test = of({number(u"a"_s, 0, {most}), number(u"b"_s, 0, {least})});
    const Evaluation result = evaluate(test, {{u"a"_s, 200}, {u"b"_s, 39}}, kMan);
    CHECK(result.value(u"a")->flag == ValueFlag::High);
    CHECK(result.value(u"b")->flag == ValueFlag::Low);
}

TEST_CASE("a change is held against the value before", "[lab][evaluation]")
{
    TemplateField field = haemoglobin();
    field.deltaPercent = 20;
    const TestTemplate test = of({field});
    const auto after = [&](double before, double now) {
        const Evaluation old = evaluate(test, {{u"hb"_s, before}}, kMan);
        return evaluate(test, {{u"hb"_s, now}}, kMan, &old).values.first();
    };
    const EvaluatedValue fell = after(15.0, 11.9);
    CHECK(fell.previous == u"15.0"_s);
    CHECK(fell.delta == decimal(-3.1));
    CHECK(fell.deltaPercent == decimal(-20.7));
    CHECK(fell.deltaExceeded);
    CHECK_FALSE(after(15.0, 12.0).deltaExceeded); // Exactly the limit.
    CHECK_FALSE(after(15.0, 18.0).deltaExceeded);
    CHECK(after(15.0, 18.1).deltaExceeded);
    CHECK(after(0.0, 0.1).deltaExceeded);
    CHECK_FALSE(after(0.0, 0.1).deltaPercent);
    CHECK_FALSE(after(0.0, 0.0).deltaExceeded);

    TestTemplate other = test;
    other.fields.first().unit = FieldUnit{u"g/L"_s, u"g/L"_s};
    const Evaluation old = evaluate(other, {{u"hb"_s, 150.0}}, kMan);
    const EvaluatedValue value = evaluate(test, {{u"hb"_s, 15.0}}, kMan, &old).values.first();
    CHECK_FALSE(value.previous); // Another unit is another number.
    CHECK_FALSE(value.deltaExceeded);
}

TEST_CASE("choices carry their flag, texts none", "[lab][evaluation]")
{
    TemplateField choice;
    choice.key = u"c"_s;
    choice.kind = FieldKind::Choice;
    choice.type = ValueType::String;
    choice.choices = {{u"N"_s, {u"n"_s, {}, {}}, ChoiceFlag::Normal},
                      {u"A"_s, {u"a"_s, {}, {}}, ChoiceFlag::Abnormal},
                      {u"X"_s, {u"x"_s, {}, {}}, ChoiceFlag::Critical},
                      {u"O"_s, {u"o"_s, {}, {}}, std::nullopt}};
    TemplateField yes = choice;
    yes.key = u"y"_s;
    yes.type = ValueType::Boolean;
    yes.choices = {{u"true"_s, {u"yes"_s, {}, {}}, ChoiceFlag::Abnormal},
                   {u"false"_s, {u"no"_s, {}, {}}, {}}};
    TemplateField text;
    text.key = u"t"_s;
    text.kind = FieldKind::Text;
    text.type = ValueType::String;
    text.maxLength = 5;
    const TestTemplate test = of({choice, yes, text});
    const auto flagOf = [&](const QJsonObject &data) {
        return evaluate(test, data, kMan).values.value(0).flag;
    };
    CHECK(flagOf({{u"c"_s, u"N"_s}}) == ValueFlag::Normal);
    CHECK(flagOf({{u"c"_s, u"A"_s}}) == ValueFlag::Abnormal);
    CHECK(flagOf({{u"c"_s, u"X"_s}}) == ValueFlag::Critical);
    CHECK(flagOf({{u"c"_s, u"O"_s}}) == ValueFlag::None);
    CHECK(flagOf({{u"y"_s, true}}) == ValueFlag::Abnormal);
    CHECK(evaluate(test, {{u"y"_s, false}}, kMan).values.first().text == u"false"_s);
    CHECK(flagOf({{u"t"_s, u"fine"_s}}) == ValueFlag::None);
    for (const QJsonObject &none :
         {QJsonObject{{u"c"_s, u"?"_s}}, QJsonObject{{u"c"_s, true}}, QJsonObject{{u"y"_s, u"true"_s}},
          QJsonObject{{u"t"_s, u"too long"_s}}, QJsonObject{{u"t"_s, u" "_s}}, QJsonObject{{u"z"_s, 1}}})
        CHECK(evaluate(test, none, kMan).values.isEmpty());
}

TEST_CASE("computed fields take what was entered, and say why they cannot", "[lab][evaluation]")
{
    const auto input = [](const QString &key) { return number(key, 0, {between(0, 199)}); };
    TemplateField ldl = number(u"ldl"_s, 0, {between(0, 129)});
    ldl.kind = FieldKind::Computed;
    ldl.formula = FieldFormula{Formula::LdlFriedewald, {u"tc"_s, u"hdl"_s, u"tg"_s}};
    const TestTemplate test = of({input(u"tc"_s), input(u"hdl"_s), input(u"tg"_s), ldl});

    const Evaluation good =
        evaluate(test, {{u"tc"_s, 240}, {u"hdl"_s, 50}, {u"tg"_s, 150}, {u"ldl"_s, 1}}, kMan);
    CHECK(good.value(u"ldl")->text == u"160"_s); // The entered 1 is passed over.
    CHECK(good.value(u"ldl")->flag == ValueFlag::High);

    const Evaluation fat = evaluate(test, {{u"tc"_s, 240}, {u"hdl"_s, 50}, {u"tg"_s, 401}}, kMan);
    REQUIRE(fat.value(u"ldl"));
    CHECK(fat.value(u"ldl")->text.isEmpty());
    CHECK(fat.value(u"ldl")->noValue == NoValue::NotValid);
    CHECK(fat.value(u"ldl")->flag == ValueFlag::None);
    CHECK(fat.needsReview());

    CHECK_FALSE(evaluate(test, {{u"tc"_s, 240}, {u"hdl"_s, 50}}, kMan).value(u"ldl"));
}

TEST_CASE("a differential that is begun adds up to 100", "[lab][evaluation]")
{
    TestTemplate test = of({number(u"a"_s, 0, {}), number(u"b"_s, 0, {})});
    test.rules = {{RuleName::DifferentialSum, {u"a"_s, u"b"_s}}};
    CHECK(evaluate(test, {{u"a"_s, 60}, {u"b"_s, 40}}, kMan).brokenRules.isEmpty());
    CHECK(evaluate(test, {{u"a"_s, 60}, {u"b"_s, 39}}, kMan).brokenRules == test.rules);
    CHECK(evaluate(test, {{u"a"_s, 60}}, kMan).brokenRules.size() == 1);
    CHECK(evaluate(test, {{u"a"_s, 100}}, kMan).brokenRules.isEmpty());
    CHECK(evaluate(test, {}, kMan).brokenRules.isEmpty());
}

TEST_CASE("tables are judged cell by cell", "[lab][evaluation]")
{
    TemplateField zone = number(u"zone"_s, 0, {between(15, 40)});
    TemplateField table;
    table.key = u"drugs"_s;
    table.kind = FieldKind::Table;
    table.type = ValueType::Array;
    table.maxRows = 2;
    table.columns = {zone};
    const QJsonArray rows{QJsonObject{{u"zone"_s, 10}}, QJsonObject{{u"zone"_s, 20}},
                          QJsonObject{{u"zone"_s, 30}}};
    const Evaluation result = evaluate(of({table}), {{u"drugs"_s, rows}}, kMan);
    REQUIRE(result.values.size() == 2); // Rows past the limit are not read.
    CHECK(result.values.first().row == 0);
    CHECK(result.values.first().column == u"zone"_s);
    CHECK(result.values.first().flag == ValueFlag::Low);
    CHECK(result.values.last().flag == ValueFlag::Normal);
    CHECK_FALSE(result.value(u"drugs"));
}

TEST_CASE("an evaluation is stored and read back as it is", "[lab][evaluation]")
{
    const Evaluation old = evaluate(of({haemoglobin()}), {{u"hb"_s, 12.5}}, kMan);
    const Evaluation now = evaluate(of({haemoglobin()}), {{u"hb"_s, 13.25}}, kMan, &old);
    const auto back = decode<Evaluation>(encode(now), UnknownMembers::Refuse);
    REQUIRE(back);
    CHECK(*back == now);
    CHECK(now.value(u"hb")->text == u"13.3"_s);
}

TEST_CASE("for any value and subject the flag is what the told range says", "[lab][evaluation]")
{
    CHECK(rc::check("flag and range agree", [] {
        const double value = *rc::gen::inRange(0, 30'000) / 1'000.0;
        Subject subject{*rc::gen::element(Sex::Male, Sex::Female, Sex::Other, Sex::Unknown), {}, {}};
        if (*rc::gen::arbitrary<bool>())
            subject.ageDays = *rc::gen::inRange(0, 40'000);
        if (*rc::gen::arbitrary<bool>())
            subject.pregnant = *rc::gen::arbitrary<bool>();
        const auto result = evaluate(of({haemoglobin()}), {{u"hb"_s, value}}, subject).values.first();
        if (!result.low) {
            RC_ASSERT(result.flag == ValueFlag::NotAssessable || isCritical(result.flag));
            return;
        }
        const bool inside = *result.number >= *result.low && *result.number <= *result.high;
        RC_ASSERT(inside == (result.flag == ValueFlag::Normal));
        RC_ASSERT(isCritical(result.flag) ==
                  (*result.number < *result.criticalLow || *result.number > *result.criticalHigh));
    }));
}
