// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/lab/template_checks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms {

namespace {

void checkChoices(const TemplateField &field, const QString &at, TemplateProblems &problems)
{
    if ((field.kind == FieldKind::Choice) == field.choices.isEmpty())
        problems.say(at, field.choices.isEmpty() ? "missing" : "unknown");
    QSet<QString> seen;
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        const QString &code = field.choices[i].code;
        if (seen.contains(code))
            problems.say(pointerTo(at, i) + u"/code"_s, "twice");
        seen.insert(code);
    }
    if (field.type == ValueType::Boolean && seen != QSet<QString>{u"true"_s, u"false"_s})
        problems.say(at, "choices", "a boolean has the choices \"true\" and \"false\"");
}

void checkRange(const ReferenceRange &range, int places, const QString &at, TemplateProblems &problems)
{
    if (range.sex && *range.sex != Sex::Male && *range.sex != Sex::Female)
        problems.say(at + u"/sex"_s, "range");
    if (range.sex == Sex::Male && range.pregnant.value_or(false))
        problems.say(at + u"/pregnant"_s, "range");
    if (range.toDays && *range.toDays <= range.fromDays.value_or(0))
        problems.say(at + u"/toDays"_s, "range");
    if (!range.low && !range.high)
        problems.say(at + u"/low"_s, "missing", "low or high is expected");
    const std::pair<const char *, std::optional<Decimal>> ascending[]{{"criticalLow", range.criticalLow},
                                                                      {"low", range.low},
                                                                      {"high", range.high},
                                                                      {"criticalHigh", range.criticalHigh}};
    std::optional<Decimal> below;
    for (const auto &[name, limit] : ascending) {
        if (!limit)
            continue;
        const QString place = at + u'/' + QLatin1StringView(name);
        if (!limit->fits(places))
            problems.say(place, "decimals", "more than the field has");
        if (below && *limit < *below)
            problems.say(place, "range", "criticalLow, low, high and criticalHigh ascend");
        below = limit;
    }
}

void checkRanges(const TemplateField &field, const QString &at, TemplateProblems &problems)
{
    for (qsizetype i = 0; i < field.ranges.size(); ++i)
        checkRange(field.ranges[i], field.places(), pointerTo(at, i), problems);
}

void checkSections(const TestTemplate &test, TemplateProblems &problems)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < test.sections.size(); ++i) {
        const QString place = pointerTo(u"/x-lab/sections"_s, i) + u"/key"_s;
        if (!isKey(test.sections[i].key))
            problems.say(place, "key");
        else if (keys.contains(test.sections[i].key))
            problems.say(place, "twice");
        keys.insert(test.sections[i].key);
    }
    for (const TemplateField &field : test.fields)
        if (field.section && !keys.contains(*field.section))
            problems.say(u"/properties/"_s + field.key + u"/x-lab/section"_s, "unknown");
}

/// Inputs are entered numbers in the formula's units: so there are no circles and no wrong factors.
void checkFormula(const TestTemplate &test, const TemplateField &field, TemplateProblems &problems)
{
    if (!field.formula)
        return;
    const FormulaFacts &facts = factsOf(field.formula->name);
    const QString at = u"/properties/"_s + field.key + u"/x-lab"_s;
    const auto inUnit = [](const TemplateField &f, const char *unit) {
        return f.unit && f.unit->ucum && *f.unit->ucum == QLatin1StringView(unit);
    };
    if (!inUnit(field, facts.resultUnit))
        problems.say(at + u"/unit"_s, "formula", facts.resultUnit);
    if (field.formula->inputs.size() != qsizetype(facts.inputUnits.size())) {
        problems.say(at + u"/formula/inputs"_s, "formula", "another number of inputs");
        return;
    }
    for (qsizetype i = 0; i < field.formula->inputs.size(); ++i) {
        const QString place = pointerTo(at + u"/formula/inputs"_s, i);
        const TemplateField *input = test.field(field.formula->inputs[i]);
        if (!input || input->kind != FieldKind::Number)
            problems.say(place, "unknown", "an entered number is expected");
        else if (!inUnit(*input, facts.inputUnits[size_t(i)]))
            problems.say(place, "formula", facts.inputUnits[size_t(i)]);
    }
}

void checkRules(const TestTemplate &test, TemplateProblems &problems)
{
    for (qsizetype r = 0; r < test.rules.size(); ++r) {
        const QString at = pointerTo(u"/x-lab/rules"_s, r) + u"/fields"_s;
        for (qsizetype i = 0; i < test.rules[r].fields.size(); ++i) {
            const TemplateField *field = test.field(test.rules[r].fields[i]);
            if (!field || field->kind != FieldKind::Number)
                problems.say(pointerTo(at, i), "unknown", "an entered number is expected");
        }
    }
}

} // namespace

void checkField(const TemplateField &field, const QString &at, bool inTable, TemplateProblems &problems)
{
    const QString lab = at + u"/x-lab"_s;
    const FieldKind kind = field.kind;
    const bool numeric = kind == FieldKind::Number || kind == FieldKind::Computed;
    const bool fits = numeric ? field.isNumber()
                      : kind == FieldKind::Choice
                          ? field.type == ValueType::String || field.type == ValueType::Boolean
                      : kind == FieldKind::Table ? field.type == ValueType::Array
                                                 : field.type == ValueType::String;
    if (!fits ||
        (inTable && kind != FieldKind::Number && kind != FieldKind::Choice && kind != FieldKind::Text))
        problems.say(lab + u"/kind"_s, "range", "not a kind of this type, or not inside a table");
    if (numeric && !field.decimals && field.type == ValueType::Number)
        problems.say(lab + u"/decimals"_s, "missing");
    if (field.type == ValueType::Integer && field.places() != 0)
        problems.say(lab + u"/decimals"_s, "range", "an integer has none");
    if (!numeric &&
        (field.unit || field.decimals || field.deltaPercent || field.informative || !field.ranges.isEmpty()))
        problems.say(lab, "unknown", "unit, decimals, ranges, deltaPercent and informative are of numbers");
    if (field.informative && !field.ranges.isEmpty())
        problems.say(lab + u"/informative"_s, "range", "it has ranges");
    if (field.formula.has_value() != (kind == FieldKind::Computed))
        problems.say(lab + u"/formula"_s, field.formula ? "unknown" : "missing");
    checkChoices(field, lab + u"/choices"_s, problems);
    checkRanges(field, lab + u"/ranges"_s, problems);
}

void checkLinks(const TestTemplate &test, TemplateProblems &problems)
{
    checkSections(test, problems);
    for (const TemplateField &field : test.fields)
        checkFormula(test, field, problems);
    checkRules(test, problems);
}

void TemplateProblems::say(const QString &pointer, const char *problem, const char *detail)
{
    if (list.size() < template_limits::kProblems)
        list.append({pointer, QString::fromLatin1(problem), QString::fromLatin1(detail)});
}

QString pointerTo(const QString &parent, const QString &name)
{
    QString token = name.left(80);
    return parent + u'/' + token.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString pointerTo(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

bool isKey(QStringView name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !name.isEmpty() && name.size() <= 40 && name[0] >= u'a' && name[0] <= u'z' &&
           std::ranges::all_of(name, [&](QChar c) { return isLetter(c) || isDigit(c); });
}

} // namespace hms
