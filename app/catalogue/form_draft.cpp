// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/form_draft.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

std::optional<QString> text(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<Decimal> decimal(const QJsonValue &value)
{
    return value.isDouble() ? Decimal::rounded(value.toDouble(), Decimal::kMostDecimals) : std::nullopt;
}

LabWords words(const QJsonValue &value)
{
    return {value["en"_L1].toString(), value["bn"_L1].toString(), value["ar"_L1].toString()};
}

ReferenceRange range(const QJsonValue &value)
{
    ReferenceRange out;
    out.sex = enumFromText<Sex>(value["sex"_L1].toString());
    out.fromDays = number(value["fromDays"_L1]);
    out.toDays = number(value["toDays"_L1]);
    if (value["pregnant"_L1].isBool())
        out.pregnant = value["pregnant"_L1].toBool();
    out.low = decimal(value["low"_L1]);
    out.high = decimal(value["high"_L1]);
    out.criticalLow = decimal(value["criticalLow"_L1]);
    out.criticalHigh = decimal(value["criticalHigh"_L1]);
    return out;
}

void readHints(const QJsonValue &lab, TemplateField &field)
{
    field.order = lab["order"_L1].toInt();
    field.section = text(lab["section"_L1]);
    field.label = words(lab["label"_L1]);
    field.kind = enumFromText<FieldKind>(lab["kind"_L1].toString()).value_or(FieldKind::Text);
    if (lab["unit"_L1].isObject())
        field.unit = FieldUnit{lab["unit"_L1]["text"_L1].toString(), text(lab["unit"_L1]["ucum"_L1])};
    field.decimals = number(lab["decimals"_L1]);
    for (const QJsonValue choice : lab["choices"_L1].toArray())
        field.choices.append({choice["code"_L1].toString(), words(choice["label"_L1]),
                              enumFromText<ChoiceFlag>(choice["flag"_L1].toString())});
    for (const QJsonValue each : lab["ranges"_L1].toArray())
        field.ranges.append(range(each));
    field.deltaPercent = number(lab["deltaPercent"_L1]);
    if (const auto formula = enumFromText<Formula>(lab["formula"_L1]["name"_L1].toString())) {
        field.formula = FieldFormula{*formula, {}};
        for (const QJsonValue input : lab["formula"_L1]["inputs"_L1].toArray())
            field.formula->inputs.append(input.toString());
    }
    field.informative = lab["informative"_L1].toBool();
}

QList<TemplateField> readFields(const QJsonValue &schema)
{
    QList<TemplateField> out;
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonValue property = *it;
        TemplateField field;
        field.key = it.key();
        readHints(property["x-lab"_L1], field);
        field.type = enumFromText<ValueType>(property["type"_L1].toString()).value_or(ValueType::String);
        field.required = schema["required"_L1].toArray().contains(it.key());
        field.minimum = decimal(property["minimum"_L1]);
        field.maximum = decimal(property["maximum"_L1]);
        field.maxLength = property["maxLength"_L1].toInt();
        field.maxRows = property["maxItems"_L1].toInt();
        if (field.kind == FieldKind::Table)
            field.columns = readFields(property["items"_L1]);
        out.append(field);
    }
    std::ranges::stable_sort(out, {}, &TemplateField::order);
    return out;
}

} // namespace

TestTemplate unfinishedForm(const QJsonObject &document)
{
    const QJsonValue lab = document.value("x-lab"_L1);
    TestTemplate out;
    out.fields = readFields(document);
    for (const QJsonValue section : lab["sections"_L1].toArray())
        out.sections.append({section["key"_L1].toString(), words(section["label"_L1])});
    const auto rules = decodeAnswer<QList<TemplateRule>>(lab["rules"_L1]);
    if (rules)
        out.rules = *rules;
    for (const QJsonValue source : lab["sources"_L1].toArray())
        out.sources.append(source.toString());
    return out;
}

} // namespace hms::app
