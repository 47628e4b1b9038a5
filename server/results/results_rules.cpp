// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/results_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

Error invalidData(const QString &problem, const QString &pointer)
{
    Error error = Error::invalid(u"data"_s, problem);
    error.data.insert(u"pointer"_s, pointer);
    return error;
}

/// The field, or the column of a table, that a value belongs to.
const TemplateField *placeOf(const TestTemplate &test, const EvaluatedValue &value)
{
    const TemplateField *field = test.field(value.field);
    if (!field || !value.column)
        return field;
    const auto column = std::ranges::find(field->columns, *value.column, &TemplateField::key);
    return column == field->columns.end() ? nullptr : &*column;
}

/// "Antibiogram 2: Result" for a column, else the field's own.
LabWords labelOf(const TestTemplate &test, const EvaluatedValue &value)
{
    const TemplateField *place = placeOf(test, value);
    if (!place || !value.row)
        return place ? place->label : LabWords{value.field, {}, {}};
    const LabWords &table = test.field(value.field)->label;
    const auto inWords = [&](QStringView language) {
        return u"%1 %2: %3"_s.arg(table.in(language), QString::number(*value.row + 1),
                                  place->label.in(language));
    };
    return {inWords(u"en"), inWords(u"bn"), inWords(u"ar")};
}

QString shownUnit(const TestTemplate &test, const EvaluatedValue &value)
{
    const TemplateField *place = placeOf(test, value);
    return place && place->unit ? place->unit->text : QString();
}

QString shown(const TestTemplate &test, const EvaluatedValue *value)
{
    if (!value || value->text.isEmpty())
        return {};
    const QString unit = shownUnit(test, *value);
    return unit.isEmpty() ? value->text : value->text + u' ' + unit;
}

QString keyOf(const EvaluatedValue &value)
{
    if (!value.row)
        return value.field;
    return u"%1.%2.%3"_s.arg(value.field, QString::number(*value.row), value.column.value_or(QString()));
}

const EvaluatedValue *find(const QList<EvaluatedValue> &values, const QString &key)
{
    const auto at = std::ranges::find(values, key, keyOf);
    return at == values.end() ? nullptr : &*at;
}

bool isLeftToNobody(const TestTemplate &test, const EvaluatedValue &value)
{
    if (value.flag == ValueFlag::Normal)
        return true;
    const TemplateField *place = placeOf(test, value);
    return value.flag == ValueFlag::None && place && place->informative;
}

} // namespace

bool isOfLab(const Caller &caller)
{
    return caller.may(Permission::ResultsEnter) || caller.may(Permission::ResultsReview) ||
           caller.may(Permission::ResultsRelease) || caller.may(Permission::ResultsAmend);
}

Result<Judgement> judge(const Form &form, const QJsonObject &data, const Subject &subject,
                        const std::optional<Evaluation> &previous, lab::Completeness completeness)
{
    const auto problems = lab::resultProblems(form.test, data, completeness);
    if (!problems.isEmpty())
        return invalidData(problems.first().problem, problems.first().pointer);
    Judgement out{data, evaluate(form.test, data, subject, previous ? &*previous : nullptr), {}};
    if (completeness == lab::Completeness::Complete && !out.evaluation.brokenRules.isEmpty())
        return invalidData(u"rule"_s, u'/' + out.evaluation.brokenRules.first().fields.first());
    out.lane = laneOf(form.test, out.evaluation);
    return out;
}

ResultLane laneOf(const TestTemplate &test, const Evaluation &evaluation)
{
    const bool isClear = !evaluation.values.isEmpty() && !evaluation.needsReview() &&
                         std::ranges::all_of(evaluation.values, [&](const EvaluatedValue &v) {
                             return isLeftToNobody(test, v);
                         });
    return isClear ? ResultLane::Clear : ResultLane::NeedsReview;
}

QList<CriticalAlert::Value> criticalValues(const TestTemplate &test, const QList<EvaluatedValue> &values)
{
    QList<CriticalAlert::Value> out;
    for (const EvaluatedValue &value : values) {
        if (!isCritical(value.flag))
            continue;
        const TemplateField *place = placeOf(test, value);
        const FieldChoice *choice = place ? place->choice(value.text) : nullptr;
        out.append({.label = labelOf(test, value),
                    .value = value.text,
                    .words = choice ? std::optional(choice->label) : std::nullopt,
                    .unit = shownUnit(test, value),
                    .flag = value.flag,
                    .range = value.rangeText.value_or(QString())});
    }
    return out;
}

QList<ResultChange> changesBetween(const TestTemplate &test, const QList<EvaluatedValue> &was,
                                   const QList<EvaluatedValue> &now)
{
    QList<ResultChange> out;
    for (const EvaluatedValue &value : now) {
        const QString key = keyOf(value);
        const ResultChange change{key, labelOf(test, value), shown(test, find(was, key)),
                                  shown(test, &value)};
        if (change.was != change.now)
            out.append(change);
    }
    for (const EvaluatedValue &value : was)
        if (const QString key = keyOf(value); !find(now, key) && !value.text.isEmpty())
            out.append({key, labelOf(test, value), shown(test, &value), {}});
    return out;
}

} // namespace hms::server::results
