// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/lab/template.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms {

namespace {

/// Members that say nothing are left out, as a person would.
QJsonObject hintsToJson(const FieldHints &hints)
{
    QJsonObject o = encode(hints);
    if (hints.choices.isEmpty())
        o.remove(u"choices"_s);
    if (hints.ranges.isEmpty())
        o.remove(u"ranges"_s);
    if (!hints.informative)
        o.remove(u"informative"_s);
    return o;
}

QJsonObject objectSchema(const QList<TemplateField> &fields);

QJsonObject fieldToJson(const TemplateField &field)
{
    QJsonObject o{{u"type"_s, enumText(field.type)}, {u"x-lab"_s, hintsToJson(field)}};
    if (field.minimum)
        o.insert(u"minimum"_s, toJson(*field.minimum));
    if (field.maximum)
        o.insert(u"maximum"_s, toJson(*field.maximum));
    if (field.type == ValueType::Array) {
        o.insert(u"maxItems"_s, field.maxRows);
        o.insert(u"items"_s, objectSchema(field.columns));
    } else if (field.type == ValueType::String && field.kind == FieldKind::Choice) {
        QJsonArray codes;
        for (const FieldChoice &choice : field.choices)
            codes.append(choice.code);
        o.insert(u"enum"_s, codes);
    } else if (field.type == ValueType::String) {
        o.insert(u"maxLength"_s, field.maxLength);
    }
    return o;
}

QJsonObject objectSchema(const QList<TemplateField> &fields)
{
    QJsonObject properties;
    QJsonArray required;
    for (const TemplateField &field : fields) {
        properties.insert(field.key, fieldToJson(field));
        if (field.required)
            required.append(field.key);
    }
    QJsonObject o{
        {u"type"_s, u"object"_s}, {u"additionalProperties"_s, false}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        o.insert(u"required"_s, required);
    return o;
}

} // namespace

bool operator==(const TemplateField &, const TemplateField &) = default;

const FieldChoice *TemplateField::choice(QStringView code) const
{
    const auto at = std::ranges::find_if(choices, [&](const FieldChoice &c) { return c.code == code; });
    return at == choices.end() ? nullptr : &*at;
}

const TemplateField *TestTemplate::field(QStringView key) const
{
    const auto at = std::ranges::find_if(fields, [&](const TemplateField &f) { return f.key == key; });
    return at == fields.end() ? nullptr : &*at;
}

QJsonObject TestTemplate::toJson() const
{
    QJsonObject lab;
    if (!sections.isEmpty())
        lab.insert(u"sections"_s, hms::toJson(sections));
    if (!rules.isEmpty())
        lab.insert(u"rules"_s, hms::toJson(rules));
    if (!sources.isEmpty())
        lab.insert(u"sources"_s, hms::toJson(sources));
    QJsonObject o = objectSchema(fields);
    o.insert(u"$schema"_s, QString(template_limits::kDialect));
    o.insert(u"x-lab"_s, lab);
    return o;
}

} // namespace hms
