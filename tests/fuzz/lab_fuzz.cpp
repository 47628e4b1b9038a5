// SPDX-License-Identifier: GPL-3.0-or-later
// A form as an admin sends it -> reader, schema library -> document again; and a result judged by it.
#include "server/lab/template_schema.h"
#include "shared/lab/evaluation.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

/// A value that the field takes: the middle of its numbers, the last of its choices.
QJsonValue sampleOf(const TemplateField &field)
{
    if (field.kind == FieldKind::Table) {
        QJsonObject row;
        for (const TemplateField &column : field.columns)
            row.insert(column.key, sampleOf(column));
        return QJsonArray{row, row};
    }
    if (field.isNumber())
        return (field.minimum.value_or(Decimal()).toDouble() + field.maximum.value_or(Decimal()).toDouble()) /
               2;
    if (field.type == ValueType::Boolean)
        return true;
    return field.kind == FieldKind::Choice ? field.choices.last().code : u"text"_s;
}

QByteArray seedOf(const QJsonObject &form)
{
    QJsonObject data;
    for (const TemplateField &field : TestTemplate::parse(form).value.fields)
        data.insert(field.key, sampleOf(field));
    return QJsonDocument(
               QJsonObject{
                   {u"form"_s, form}, {u"data"_s, data}, {u"sex"_s, u"FEMALE"_s}, {u"days"_s, 12'000}})
        .toJson(QJsonDocument::Compact);
}

void checkValue(const EvaluatedValue &value)
{
    const bool graded =
        value.flag == ValueFlag::Normal || value.flag == ValueFlag::Low || value.flag == ValueFlag::High;
    require(!graded || !value.number || value.rangeText,
            "a number is never called usual or not without a range");
    require(
        value.flag != ValueFlag::Normal || !value.number ||
            ((!value.low || *value.number >= *value.low) && (!value.high || *value.number <= *value.high)),
        "a normal number lies in its range");
    require(!value.noValue || (value.text.isEmpty() && value.flag == ValueFlag::None),
            "no value has no flag");
    require(value.text.size() <= template_limits::kTextLength, "a value's text is bounded");
}

} // namespace

void begin(int &, char **) {}

QByteArrayList seeds()
{
    QByteArrayList out;
    for (const QFileInfo &info : QDir(u":/lab/tests"_s).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            fail(u"a shipped test cannot be read"_s);
        const QJsonObject test = QJsonDocument::fromJson(file.readAll()).object();
        if (test.contains("template"_L1))
            out.append(seedOf(test["template"_L1].toObject()));
    }
    return out;
}

QByteArrayList words()
{
    QByteArrayList out{"x-lab",   "properties",  "required",     "ranges",          "low",
                       "high",    "criticalLow", "criticalHigh", "decimals",        "$ref",
                       "pattern", "items",       "enum",         "COMPUTED",        "TABLE",
                       "1e308",   "-0.0",        "0.0000001",    "9007199254740993"};
    for (const FormulaFacts &facts : formulaTable())
        out.append(enumName(facts.formula));
    return out;
}

void run(const QByteArray &input)
{
    const QJsonObject asked = QJsonDocument::fromJson(input).object();
    const QJsonObject form = asked["form"_L1].toObject();
    const ParsedTemplate parsed = TestTemplate::parse(form);
    require(parsed.problems.size() <= template_limits::kProblems, "problems are bounded");
    if (!parsed)
        return;
    (void)server::lab::templateProblems(form);
    const ParsedTemplate again = TestTemplate::parse(parsed.value.toJson());
    require(again && again.value == parsed.value, "a form that is written and read again is the same");

    const QJsonObject data = asked["data"_L1].toObject();
    (void)server::lab::resultProblems(parsed.value, data, server::lab::Completeness::Complete);
    Subject subject{enumFromText<Sex>(asked["sex"_L1].toString()).value_or(Sex::Unknown), {}, {}};
    if (asked.contains("days"_L1))
        subject.ageDays = asked["days"_L1].toInt();
    const Evaluation first = evaluate(parsed.value, data, subject);
    const Evaluation second = evaluate(parsed.value, data, subject, &first);
    for (const EvaluatedValue &value : second.values) {
        checkValue(value);
        require(!value.deltaExceeded, "the same number is no change");
    }
    const auto stored = decode<Evaluation>(encode(second), UnknownMembers::Refuse);
    require(stored && *stored == second, "an evaluation is stored as it is");
}

} // namespace hms::fuzz
