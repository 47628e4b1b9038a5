// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/lab/template_checks.h"

#include <QJsonDocument>

#include <initializer_list>
#include <map>

using namespace Qt::StringLiterals;

namespace hms {

namespace {

/// "x-lab" of the root.
struct RootHints {
    QList<TemplateSection> sections;
    QList<TemplateRule> rules;
    QList<QString> sources;

    static void visit(auto &self, auto &&field)
    {
        field("sections", self.sections, Items{0, 20});
        field("rules", self.rules, Items{0, 10});
        field("sources", self.sources, Items{0, 20});
    }
};

class TemplateParser {
public:
    ParsedTemplate parse(const QJsonObject &document);

private:
    void only(const QJsonObject &o, const QString &at, std::initializer_list<QLatin1StringView> known);
    template <Struct T>
    bool readHints(QJsonObject o, const QString &at, std::initializer_list<QLatin1StringView> lists, T &out);
    QList<TemplateField> readObject(const QJsonObject &schema, const QString &at, bool inTable);
    TemplateField readField(const QString &key, const QJsonObject &schema, const QString &at, bool inTable);
    void readRequired(const QJsonValue &required, const QString &at, QList<TemplateField> &fields);
    void readNumber(const QJsonObject &schema, const QString &at, TemplateField &field);
    void readLimit(const QJsonObject &schema, const QString &name, const QString &at,
                   const TemplateField &field, std::optional<Decimal> &out);
    void readString(const QJsonObject &schema, const QString &at, TemplateField &field);
    void readTable(const QJsonObject &schema, const QString &at, TemplateField &field);
    int readSize(const QJsonObject &schema, const QString &name, const QString &at, int most);

    TemplateProblems m_problems;
    int m_fields = 0;
};

void TemplateParser::only(const QJsonObject &o, const QString &at,
                          std::initializer_list<QLatin1StringView> known)
{
    for (auto it = o.begin(); it != o.end(); ++it)
        if (std::ranges::find(known, it.key()) == known.end())
            m_problems.say(pointerTo(at, it.key()), "unknown");
}

/// `lists` are members that may be left out although the codec asks for them.
template <Struct T>
bool TemplateParser::readHints(QJsonObject o, const QString &at,
                               std::initializer_list<QLatin1StringView> lists, T &out)
{
    for (const QLatin1StringView list : lists)
        if (!o.contains(list))
            o.insert(list, QJsonArray());
    auto read = decode<T>(o, UnknownMembers::Refuse);
    if (read) {
        out = std::move(read.value());
        return true;
    }
    const QString problem = read.error().data.value(u"problem"_s).toString();
    m_problems.say(at + u'/' + read.error().field().replace(u'.', u'/'), problem.toLatin1().constData());
    return false;
}

ParsedTemplate TemplateParser::parse(const QJsonObject &document)
{
    if (QJsonDocument(document).toJson(QJsonDocument::Compact).size() > template_limits::kDocumentBytes) {
        m_problems.say(QString(), "tooLong", "a document has 64 KiB at most");
        return {{}, m_problems.list};
    }
    TestTemplate test;
    only(document, {},
         {"$schema"_L1, "type"_L1, "additionalProperties"_L1, "required"_L1, "properties"_L1, "x-lab"_L1});
    if (document.value(u"$schema"_s) != QString(template_limits::kDialect))
        m_problems.say(u"/$schema"_s, "schema", "JSON Schema draft 7 is expected");
    RootHints hints;
    if (!document.value(u"x-lab"_s).isObject())
        m_problems.say(u"/x-lab"_s, "missing");
    else if (readHints(document.value(u"x-lab"_s).toObject(), u"/x-lab"_s,
                       {"sections"_L1, "rules"_L1, "sources"_L1}, hints)) {
        test.sections = hints.sections;
        test.rules = hints.rules;
        test.sources = hints.sources;
    }
    test.fields = readObject(document, {}, false);
    checkLinks(test, m_problems);
    return m_problems.list.isEmpty() ? ParsedTemplate{test, {}} : ParsedTemplate{{}, m_problems.list};
}

QList<TemplateField> TemplateParser::readObject(const QJsonObject &schema, const QString &at, bool inTable)
{
    if (schema.value(u"type"_s) != u"object"_s)
        m_problems.say(at + u"/type"_s, "type", "\"object\" is expected");
    if (schema.value(u"additionalProperties"_s) != false)
        m_problems.say(at + u"/additionalProperties"_s, "schema", "false is expected");
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const QString inside = at + u"/properties"_s;
    if (properties.isEmpty())
        m_problems.say(inside, "missing", "at least one field");
    m_fields += int(properties.size());
    if (m_fields > template_limits::kFields || (inTable && properties.size() > template_limits::kColumns)) {
        m_problems.say(inside, "tooLong", "too many fields");
        return {};
    }
    std::multimap<int, TemplateField> byOrder; // Equal ones stay in the order of their keys.
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString place = pointerTo(inside, it.key());
        if (!isKey(it.key()))
            m_problems.say(place, "key", "a lower-case letter, then letters and digits");
        else if (!it.value().isObject())
            m_problems.say(place, "type");
        else {
            TemplateField field = readField(it.key(), it.value().toObject(), place, inTable);
            byOrder.emplace(field.order, std::move(field));
        }
    }
    QList<TemplateField> fields;
    for (auto &[order, field] : byOrder)
        fields.append(std::move(field));
    readRequired(schema.value(u"required"_s), at + u"/required"_s, fields);
    return fields;
}

TemplateField TemplateParser::readField(const QString &key, const QJsonObject &schema, const QString &at,
                                        bool inTable)
{
    TemplateField field;
    field.key = key;
    const auto type = enumFromText<ValueType>(schema.value(u"type"_s).toString());
    if (!type) {
        m_problems.say(at + u"/type"_s, "type", "number, integer, string, boolean or array");
        return field;
    }
    field.type = *type;
    QJsonObject lab = schema.value(u"x-lab"_s).toObject();
    if (lab.isEmpty()) {
        m_problems.say(at + u"/x-lab"_s, "missing");
        return field;
    }
    if (!lab.contains("informative"_L1))
        lab.insert(u"informative"_s, false);
    if (!readHints(lab, at + u"/x-lab"_s, {"choices"_L1, "ranges"_L1}, static_cast<FieldHints &>(field)))
        return field;
    checkField(field, at, inTable, m_problems);
    if (field.isNumber())
        readNumber(schema, at, field);
    else if (field.type == ValueType::String)
        readString(schema, at, field);
    else if (field.type == ValueType::Array && !inTable)
        readTable(schema, at, field);
    else if (field.type == ValueType::Boolean)
        only(schema, at, {"type"_L1, "x-lab"_L1});
    return field;
}

void TemplateParser::readRequired(const QJsonValue &required, const QString &at, QList<TemplateField> &fields)
{
    if (!required.isUndefined() && !required.isArray())
        m_problems.say(at, "type");
    const QJsonArray keys = required.toArray();
    for (qsizetype i = 0; i < keys.size() && i < template_limits::kFields; ++i) {
        const auto field = std::ranges::find(fields, keys.at(i).toString(), &TemplateField::key);
        if (field == fields.end())
            m_problems.say(pointerTo(at, i), "unknown");
        else if (field->kind == FieldKind::Computed)
            m_problems.say(pointerTo(at, i), "range", "nobody enters a computed field");
        else if (std::exchange(field->required, true))
            m_problems.say(pointerTo(at, i), "twice");
    }
    if (keys.size() > template_limits::kFields)
        m_problems.say(at, "tooLong");
}

void TemplateParser::readLimit(const QJsonObject &schema, const QString &name, const QString &at,
                               const TemplateField &field, std::optional<Decimal> &out)
{
    if (!schema.contains(name))
        return;
    const char *problem = fromJson(schema.value(name), out.emplace());
    if (!problem && !out->fits(field.places()))
        problem = "decimals";
    if (problem)
        m_problems.say(pointerTo(at, name), problem);
}

void TemplateParser::readNumber(const QJsonObject &schema, const QString &at, TemplateField &field)
{
    only(schema, at, {"type"_L1, "minimum"_L1, "maximum"_L1, "x-lab"_L1});
    readLimit(schema, u"minimum"_s, at, field, field.minimum);
    readLimit(schema, u"maximum"_s, at, field, field.maximum);
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        m_problems.say(at + u"/maximum"_s, "range", "below the minimum");
    if (field.kind == FieldKind::Computed && (field.minimum || field.maximum))
        m_problems.say(at, "unknown", "a computed field has no minimum and no maximum");
}

int TemplateParser::readSize(const QJsonObject &schema, const QString &name, const QString &at, int most)
{
    int size = 0;
    const QJsonValue given = schema.value(name);
    const char *problem = given.isUndefined() ? "missing" : fromJson(given, size);
    if (!problem && (size < 1 || size > most))
        problem = "range";
    if (problem)
        m_problems.say(pointerTo(at, name), problem);
    return size;
}

void TemplateParser::readString(const QJsonObject &schema, const QString &at, TemplateField &field)
{
    if (field.kind != FieldKind::Choice) {
        only(schema, at, {"type"_L1, "maxLength"_L1, "x-lab"_L1});
        field.maxLength = readSize(schema, u"maxLength"_s, at, template_limits::kTextLength);
        return;
    }
    only(schema, at, {"type"_L1, "enum"_L1, "x-lab"_L1});
    QJsonArray codes;
    for (const FieldChoice &choice : field.choices)
        codes.append(choice.code);
    if (schema.value(u"enum"_s) != codes)
        m_problems.say(at + u"/enum"_s, "choices", "the codes of the choices, in their order, are expected");
}

void TemplateParser::readTable(const QJsonObject &schema, const QString &at, TemplateField &field)
{
    only(schema, at, {"type"_L1, "maxItems"_L1, "items"_L1, "x-lab"_L1});
    field.maxRows = readSize(schema, u"maxItems"_s, at, template_limits::kRows);
    const QJsonObject items = schema.value(u"items"_s).toObject();
    only(items, at + u"/items"_s, {"type"_L1, "additionalProperties"_L1, "required"_L1, "properties"_L1});
    field.columns = readObject(items, at + u"/items"_s, true);
}

} // namespace

ParsedTemplate TestTemplate::parse(const QJsonObject &document)
{
    return TemplateParser().parse(document);
}

} // namespace hms
