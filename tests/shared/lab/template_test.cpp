// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/lab/template.h"

#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

namespace {

const QByteArray kDocument = R"json({
  "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false,
  "required": ["chol"],
  "properties": {
    "chol": {"type": "number", "minimum": 0, "maximum": 900, "x-lab": {"order": 10, "section": "fat",
      "label": {"en": "Cholesterol", "bn": "কোলেস্টেরল", "ar": ""}, "kind": "NUMBER", "decimals": 1,
      "unit": {"text": "mg/dL", "ucum": "mg/dL"}, "deltaPercent": 20,
      "ranges": [{"sex": "FEMALE", "fromDays": 10, "toDays": 20, "pregnant": true, "low": 1.5, "high": 2, "criticalHigh": 9},
                 {"high": 199.9}]}},
    "hdl": {"type": "integer", "x-lab": {"order": 20, "label": {"en": "HDL", "bn": "", "ar": ""}, "kind": "NUMBER",
      "unit": {"text": "mg/dL", "ucum": "mg/dL"}, "informative": true}},
    "non": {"type": "number", "x-lab": {"order": 30, "label": {"en": "Non-HDL", "bn": "", "ar": ""}, "kind": "COMPUTED",
      "decimals": 0, "unit": {"text": "mg/dL", "ucum": "mg/dL"}, "formula": {"name": "NON_HDL", "inputs": ["chol", "hdl"]}}},
    "look": {"type": "string", "enum": ["CLEAR", "MILKY"], "x-lab": {"order": 5, "label": {"en": "Look", "bn": "", "ar": ""},
      "kind": "CHOICE", "choices": [{"code": "CLEAR", "label": {"en": "Clear", "bn": "", "ar": ""}, "flag": "NORMAL"},
                                    {"code": "MILKY", "label": {"en": "Milky", "bn": "", "ar": ""}}]}},
    "fasting": {"type": "boolean", "x-lab": {"order": 5, "label": {"en": "Fasting", "bn": "", "ar": ""}, "kind": "CHOICE",
      "choices": [{"code": "true", "label": {"en": "Yes", "bn": "", "ar": ""}},
                  {"code": "false", "label": {"en": "No", "bn": "", "ar": ""}, "flag": "ABNORMAL"}]}},
    "note": {"type": "string", "maxLength": 200, "x-lab": {"order": 40, "label": {"en": "Note", "bn": "", "ar": ""}, "kind": "TEXT"}},
    "strip": {"type": "string", "maxLength": 26, "x-lab": {"order": 41, "label": {"en": "Strip", "bn": "", "ar": ""}, "kind": "IMAGE"}},
    "drugs": {"type": "array", "maxItems": 40, "x-lab": {"order": 50, "label": {"en": "Drugs", "bn": "", "ar": ""}, "kind": "TABLE"},
      "items": {"type": "object", "additionalProperties": false, "required": ["name"], "properties": {
        "name": {"type": "string", "maxLength": 50, "x-lab": {"order": 1, "label": {"en": "Name", "bn": "", "ar": ""}, "kind": "TEXT"}},
        "zone": {"type": "integer", "maximum": 60, "x-lab": {"order": 2, "label": {"en": "Zone", "bn": "", "ar": ""}, "kind": "NUMBER"}}}}}
  },
  "x-lab": {"sections": [{"key": "fat", "label": {"en": "Fats", "bn": "", "ar": ""}}],
            "rules": [{"name": "DIFFERENTIAL_SUM", "fields": ["chol", "hdl"]}], "sources": ["a book"]}
})json";

QJsonObject document()
{
    QJsonParseError error;
    const auto read = QJsonDocument::fromJson(kDocument, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return read.object();
}

/// The value with the one at a JSON pointer replaced; undefined takes it away.
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[path.first().toInt()] = changed(array.at(path.first().toInt()), path.mid(1), to);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), changed(object.value(path.first()), path.mid(1), to));
    return object;
}

ParsedTemplate parsedWith(const QString &pointer, const QJsonValue &to)
{
    return TestTemplate::parse(changed(document(), pointer.split(u'/').mid(1), to).toObject());
}

struct Slip {
    QString pointer; ///< Of what is changed.
    QJsonValue to;
    QString problem;
    QString place = {}; ///< Where it is said; empty: where it was changed.
};

const QJsonValue kGone(QJsonValue::Undefined);
const QString kChol = u"/properties/chol"_s;
const QString kRange = u"/properties/chol/x-lab/ranges/0"_s;

const QList<Slip> kSlips{
    {u"/$schema"_s, u"http://json-schema.org/draft-04/schema#"_s, u"schema"_s},
    {u"/type"_s, u"array"_s, u"type"_s},
    {u"/additionalProperties"_s, true, u"schema"_s},
    {u"/title"_s, u"x"_s, u"unknown"_s},
    {u"/x-lab"_s, kGone, u"missing"_s},
    {u"/x-lab/colour"_s, 1, u"unknown"_s},
    {u"/x-lab/sections/0/key"_s, u"Fat"_s, u"key"_s},
    {u"/x-lab/sections/0/label/en"_s, u""_s, u"tooShort"_s},
    {u"/x-lab/rules/0/name"_s, u"SUM"_s, u"range"_s},
    {u"/x-lab/rules/0/fields/1"_s, u"note"_s, u"unknown"_s},
    {u"/properties"_s, QJsonObject(), u"missing"_s},
    {u"/properties/Hb"_s, QJsonObject(), u"key"_s},
    {u"/properties/a~b"_s, 1, u"key"_s, u"/properties/a~0b"_s},
    {u"/properties/chol"_s, 1, u"type"_s},
    {kChol + u"/type"_s, u"null"_s, u"type"_s},
    {kChol + u"/pattern"_s, u"^(a+)+$"_s, u"unknown"_s},
    {kChol + u"/minimum"_s, u"0"_s, u"type"_s},
    {kChol + u"/minimum"_s, 0.25, u"decimals"_s},
    {kChol + u"/minimum"_s, 901, u"range"_s, kChol + u"/maximum"_s},
    {kChol + u"/x-lab"_s, kGone, u"missing"_s},
    {kChol + u"/x-lab/kind"_s, u"CHOICE"_s, u"range"_s},
    {kChol + u"/x-lab/kind"_s, u"SLIDER"_s, u"range"_s},
    {kChol + u"/x-lab/order"_s, -1, u"range"_s},
    {kChol + u"/x-lab/decimals"_s, 7, u"range"_s},
    {kChol + u"/x-lab/decimals"_s, kGone, u"missing"_s},
    {kChol + u"/x-lab/section"_s, u"thin"_s, u"unknown"_s},
    {kChol + u"/x-lab/label/ar"_s, QString(201, u'x'), u"tooLong"_s},
    {kChol + u"/x-lab/formula"_s, QJsonObject{{u"name"_s, u"MCV"_s}, {u"inputs"_s, QJsonArray()}},
     u"unknown"_s},
    {kRange + u"/sex"_s, u"OTHER"_s, u"range"_s},
    {kRange + u"/sex"_s, u"MALE"_s, u"range"_s, kRange + u"/pregnant"_s},
    {kRange + u"/toDays"_s, 10, u"range"_s},
    {kRange + u"/low"_s, 3, u"range"_s, kRange + u"/high"_s},
    {kRange + u"/low"_s, 1.25, u"decimals"_s},
    {kRange + u"/criticalLow"_s, 1.6, u"range"_s, kRange + u"/low"_s},
    {kRange + u"/criticalHigh"_s, 1.9, u"range"_s},
    {kRange + u"/age"_s, 1, u"unknown"_s},
    {u"/properties/chol/x-lab/ranges/1/high"_s, kGone, u"missing"_s,
     u"/properties/chol/x-lab/ranges/1/low"_s},
    {u"/properties/hdl/x-lab/decimals"_s, 1, u"range"_s},
    {u"/properties/hdl/x-lab/unit/ucum"_s, u"mmol/L"_s, u"formula"_s,
     u"/properties/non/x-lab/formula/inputs/1"_s},
    {u"/properties/non/x-lab/unit/ucum"_s, u"g/dL"_s, u"formula"_s, u"/properties/non/x-lab/unit"_s},
    {u"/properties/non/x-lab/formula/inputs/0"_s, u"non"_s, u"unknown"_s},
    {u"/properties/non/x-lab/formula/inputs"_s, QJsonArray{u"chol"_s}, u"formula"_s},
    {u"/properties/non/x-lab/formula/name"_s, u"EVAL"_s, u"range"_s},
    {u"/properties/non/x-lab/formula"_s, kGone, u"missing"_s},
    {u"/properties/non/maximum"_s, 5, u"unknown"_s, u"/properties/non"_s},
    {u"/properties/look/enum/1"_s, u"RED"_s, u"choices"_s, u"/properties/look/enum"_s},
    {u"/properties/look/x-lab/choices/1/code"_s, u"CLEAR"_s, u"twice"_s},
    {u"/properties/look/x-lab/ranges"_s, QJsonArray{QJsonObject{{u"low"_s, 1}}}, u"unknown"_s,
     u"/properties/look/x-lab"_s},
    {u"/properties/fasting/x-lab/choices/0/code"_s, u"yes"_s, u"choices"_s,
     u"/properties/fasting/x-lab/choices"_s},
    {u"/properties/note/maxLength"_s, kGone, u"missing"_s},
    {u"/properties/note/maxLength"_s, 4001, u"range"_s},
    {u"/properties/drugs/maxItems"_s, 61, u"range"_s},
    {u"/properties/drugs/items/additionalProperties"_s, kGone, u"schema"_s},
    {u"/properties/drugs/items/properties/zone/x-lab/kind"_s, u"COMPUTED"_s, u"range"_s},
    {u"/required/0"_s, u"nobody"_s, u"unknown"_s},
    {u"/required/0"_s, u"non"_s, u"range"_s},
    {u"/required/1"_s, u"chol"_s, u"twice"_s},
};

} // namespace

TEST_CASE("a document is read into its fields in their order", "[lab][template]")
{
    const ParsedTemplate parsed = TestTemplate::parse(document());
    REQUIRE(parsed);
    QStringList keys;
    for (const TemplateField &field : parsed.value.fields)
        keys.append(field.key);
    CHECK(keys == QStringList{u"fasting"_s, u"look"_s, u"chol"_s, u"hdl"_s, u"non"_s, u"note"_s, u"strip"_s,
                              u"drugs"_s});

    const TemplateField &chol = *parsed.value.field(u"chol"_s);
    CHECK(chol.required);
    CHECK(chol.maximum == Decimal(900'000'000));
    CHECK(chol.section == u"fat"_s);
    CHECK(chol.label.in(u"bn") == u"কোলেস্টেরল"_s);
    CHECK(chol.label.in(u"ar-EG") == u"Cholesterol"_s); // Without a word of its own.
    CHECK(chol.ranges.size() == 2);
    CHECK(chol.ranges.first().low == Decimal(1'500'000));
    CHECK(parsed.value.field(u"drugs"_s)->columns.last().key == u"zone"_s);
    CHECK(parsed.value.field(u"drugs"_s)->columns.first().required);
    CHECK(parsed.value.field(u"look"_s)->choice(u"MILKY")->flag == std::nullopt);
    CHECK(parsed.value.field(u"nobody"_s) == nullptr);
}

TEST_CASE("a template writes the document it was read from", "[lab][template]")
{
    const QJsonObject written = TestTemplate::parse(document()).value.toJson();
    CHECK(QJsonDocument(written).toJson().toStdString() == QJsonDocument(document()).toJson().toStdString());
    CHECK(TestTemplate::parse(written).value == TestTemplate::parse(document()).value);
}

TEST_CASE("each slip of a document is told by its place", "[lab][template]")
{
    for (const Slip &slip : kSlips) {
        const QString place = slip.place.isEmpty() ? slip.pointer : slip.place;
        INFO(slip.pointer.toStdString()
             << " must say " << slip.problem.toStdString() << " at " << place.toStdString());
        const ParsedTemplate parsed = slip.pointer == u"/required/1"_s
                                          ? parsedWith(u"/required"_s, QJsonArray{u"chol"_s, u"chol"_s})
                                          : parsedWith(slip.pointer, slip.to);
        CHECK_FALSE(parsed);
        CHECK(parsed.value.fields.isEmpty());
        bool told = false;
        for (const TemplateProblem &problem : parsed.problems) {
            UNSCOPED_INFO(problem.pointer.toStdString() << ": " << problem.problem.toStdString());
            told = told || (problem.pointer == place && problem.problem == slip.problem);
        }
        CHECK(told);
    }
}

TEST_CASE("a document is bounded in every direction", "[lab][template]")
{
    QJsonObject many = document();
    QJsonObject properties;
    for (int i = 0; i < 121; ++i)
        properties.insert(u"f%1"_s.arg(i), many["properties"_L1]["note"_L1]);
    many[u"properties"_s] = properties;
    many.remove(u"required"_s);
    many[u"x-lab"_s] = QJsonObject();
    REQUIRE_FALSE(TestTemplate::parse(many));
    CHECK(TestTemplate::parse(many).problems.first() ==
          TemplateProblem{u"/properties"_s, u"tooLong"_s, u"too many fields"_s});
    properties.remove(u"f0"_s);
    many[u"properties"_s] = properties;
    CHECK(TestTemplate::parse(many));

    QJsonObject large = document();
    large[u"x-lab"_s] = QJsonObject{{u"sources"_s, QJsonArray{QString(66'000, u'x')}}};
    REQUIRE(TestTemplate::parse(large).problems.size() == 1);
    CHECK(TestTemplate::parse(large).problems.first().problem == u"tooLong"_s);

    QJsonObject hopeless = document();
    QJsonObject bad;
    for (int i = 0; i < 120; ++i)
        bad.insert(u"f%1"_s.arg(i), QJsonObject{{u"type"_s, u"x"_s}});
    hopeless[u"properties"_s] = bad;
    CHECK(TestTemplate::parse(hopeless).problems.size() == template_limits::kProblems);
}
