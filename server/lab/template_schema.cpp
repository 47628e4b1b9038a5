// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/template_schema.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace hms::server::lab {

namespace {

using valijson::adapters::QtJsonAdapter;

void populate(valijson::Schema &schema, const QJsonObject &document)
{
    const QJsonValue value(document);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(QtJsonAdapter(value), schema);
}

/// "[properties][hb]" of the library's context as a JSON pointer.
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &step : context) {
        QString token = QString::fromStdString(step);
        if (token == u"<root>")
            continue;
        if (token.startsWith(u'[') && token.endsWith(u']'))
            token = token.mid(1, token.size() - 2);
        pointer += u'/' + token.left(80).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    }
    return pointer;
}

/// The library tells of a bad value and then of everything around it; the innermost place is the useful one.
bool surroundsTold(const QString &pointer, const QList<TemplateProblem> &told)
{
    return std::ranges::any_of(
        told, [inside = pointer + u'/'](const TemplateProblem &p) { return p.pointer.startsWith(inside); });
}

QList<TemplateProblem> validate(const valijson::Schema &schema, const QJsonObject &data)
{
    const QJsonValue value(data);
    valijson::ValidationResults found;
    QList<TemplateProblem> problems;
    if (valijson::Validator().validate(schema, QtJsonAdapter(value), &found))
        return problems;
    for (const auto &error : found) {
        const QString pointer = pointerOf(error.context);
        if (problems.size() < template_limits::kProblems && !surroundsTold(pointer, problems))
            problems.append({pointer, u"schema"_s, QString::fromStdString(error.description).left(200)});
    }
    return problems;
}

const valijson::Schema &templateSchema()
{
    // Read once; a worker that comes meanwhile waits for it.
    static const auto schema = [] {
        auto made = std::make_unique<valijson::Schema>();
        QFile file(u":/lab/template.schema.json"_s);
        if (file.open(QIODevice::ReadOnly))
            populate(*made, QJsonDocument::fromJson(file.readAll()).object());
        return made;
    }();
    return *schema;
}

} // namespace

QList<TemplateProblem> templateProblems(const QJsonObject &document)
{
    const ParsedTemplate parsed = TestTemplate::parse(document);
    return parsed ? validate(templateSchema(), document) : parsed.problems;
}

QList<TemplateProblem> resultProblems(const TestTemplate &test, const QJsonObject &data,
                                      Completeness completeness)
{
    QJsonObject document = test.toJson();
    if (completeness == Completeness::Draft)
        document.remove(u"required"_s);
    valijson::Schema schema;
    populate(schema, document);
    QList<TemplateProblem> problems = validate(schema, data);
    for (const TemplateField &field : test.fields)
        if (field.kind == FieldKind::Computed && data.contains(field.key))
            problems.append({u'/' + field.key, u"computed"_s, {}});
    return problems;
}

} // namespace hms::server::lab
