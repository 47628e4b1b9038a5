// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/placement_rules.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::instruments;

namespace {

TemplateField number(const QString &key, int decimals, const QString &unit = {}, const QString &ucum = {})
{
    TemplateField field;
    field.key = key;
    field.kind = FieldKind::Number;
    field.decimals = decimals;
    if (!unit.isEmpty())
        field.unit = FieldUnit{unit, ucum.isEmpty() ? std::nullopt : std::optional(ucum)};
    return field;
}

TemplateField choice(ValueType type, const QStringList &codes)
{
    TemplateField field;
    field.key = u"answer"_s;
    field.kind = FieldKind::Choice;
    field.type = type;
    for (const QString &code : codes)
        field.choices.append({code, {code == u"POS" ? u"Positive"_s : code, {}, {}}, {}});
    return field;
}

} // namespace

TEST_CASE("units are the same however they are written, and never because one is missing", "[instruments]")
{
    const TemplateField cells = number(u"wbc"_s, 2, u"10⁹/L"_s, u"10*9/L"_s);
    for (const char *same : {"10*9/L", "10^9/l", "x10^9/L", "10E9/L", "X 10^9 / L", "10⁹/L"})
        CHECK(isInUnit(cells, QString::fromUtf8(same), nullptr));
    for (const char *other : {"10*6/L", "10*3/uL", "/L", "", "9/L", "10*9"})
        CHECK_FALSE(isInUnit(cells, QString::fromUtf8(other), nullptr));
    const CodeMeaning silent{TestTypeId::make(), u"wbc"_s, {}},
        named{TestTypeId::make(), u"wbc"_s, u"10^3/µL"_s};
    CHECK(isInUnit(cells, {}, &silent));
    CHECK(isInUnit(cells, QString::fromUtf8("10*3/\u03bcL"), &named)); // A mu is a micro sign.
    CHECK_FALSE(isInUnit(cells, {}, &named));
    CHECK(isInUnit(number(u"ratio"_s, 1), {}, nullptr));
    CHECK_FALSE(isInUnit(number(u"ratio"_s, 1), u"mg"_s, nullptr));
    CHECK(isInUnit(choice(ValueType::String, {u"POS"_s}), u"any"_s, nullptr));
}

TEST_CASE("values become what a result keeps, or nothing", "[instruments]")
{
    const TemplateField one = number(u"k"_s, 1), whole = number(u"na"_s, 0);
    CHECK(valueFor(one, u"4.25"_s) == QJsonValue(4.3));
    CHECK(valueFor(one, u"+4.2"_s) == QJsonValue(4.2));
    CHECK(valueFor(whole, u"139.5"_s) == QJsonValue(140));
    for (const char *none :
         {"", "NaN", "inf", "1e5", "1,5", "--1", "+-1", "1.", ".5", "\xe0\xa7\xab", "4.2 mmol"})
        CHECK_FALSE(valueFor(one, QString::fromUtf8(none)));
    const TemplateField word = choice(ValueType::String, {u"POS"_s, u"NEG"_s});
    CHECK(valueFor(word, u"positive"_s) == QJsonValue(u"POS"_s));
    CHECK(valueFor(word, u"neg"_s) == QJsonValue(u"NEG"_s));
    CHECK_FALSE(valueFor(word, u"maybe"_s));
    CHECK(valueFor(choice(ValueType::Boolean, {u"true"_s, u"false"_s}), u"TRUE"_s) == QJsonValue(true));
}

TEST_CASE("a code names a field, or the test that has one to fill", "[instruments]")
{
    TestTemplate crp;
    TemplateField comment;
    comment.key = u"comment"_s;
    comment.kind = FieldKind::Text;
    crp.fields = {number(u"value"_s, 1), comment};
    CHECK(fieldNamed(crp, u"CRP"_s, u"VALUE"_s)->key == u"value");
    CHECK(fieldNamed(crp, u"CRP"_s, u"crp"_s)->key == u"value");
    CHECK_FALSE(fieldNamed(crp, u"CRP"_s, u"TSH"_s));
    crp.fields.append(number(u"second"_s, 1));
    CHECK_FALSE(fieldNamed(crp, u"CRP"_s, u"CRP"_s));
}
