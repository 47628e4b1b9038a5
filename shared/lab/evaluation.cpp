// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/lab/evaluation.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hms {

namespace {

enum class Fit { No, Yes, Unknown };

Fit fitOf(const ReferenceRange &range, const Subject &subject)
{
    if (range.pregnant && *range.pregnant != subject.pregnant.value_or(false))
        return Fit::No;
    bool known = true;
    if (range.sex) {
        const bool decided = subject.sex == Sex::Male || subject.sex == Sex::Female;
        if (decided && subject.sex != *range.sex)
            return Fit::No;
        known = decided;
    }
    if (range.fromDays || range.toDays) {
        if (!subject.ageDays)
            return Fit::Unknown;
        if (*subject.ageDays < range.fromDays.value_or(0) ||
            (range.toDays && *subject.ageDays >= *range.toDays))
            return Fit::No;
    }
    return known ? Fit::Yes : Fit::Unknown;
}

/// Ranges that may be the subject's: up to the first that certainly is.
struct Candidates {
    QList<const ReferenceRange *> ranges;
    bool certain = false; ///< The last one is the subject's, unless one before it is.
};

Candidates candidatesFor(const TemplateField &field, const Subject &subject)
{
    Candidates found;
    for (const ReferenceRange &range : field.ranges) {
        const Fit fit = fitOf(range, subject);
        if (fit == Fit::No)
            continue;
        found.ranges.append(&range);
        if (fit == Fit::Yes) {
            found.certain = true;
            break;
        }
    }
    return found;
}

ValueFlag flagIn(const ReferenceRange &range, Decimal number)
{
    if (range.criticalLow && number < *range.criticalLow)
        return ValueFlag::CriticalLow;
    if (range.criticalHigh && number > *range.criticalHigh)
        return ValueFlag::CriticalHigh;
    if (range.low && number < *range.low)
        return ValueFlag::Low;
    if (range.high && number > *range.high)
        return ValueFlag::High;
    return ValueFlag::Normal;
}

/// Without a range that is certain; yet what is critical for everybody it may be is critical for this one
/// too.
ValueFlag uncertainFlag(const Candidates &candidates, Decimal number)
{
    if (candidates.ranges.isEmpty())
        return ValueFlag::NotAssessable;
    const ValueFlag first = flagIn(*candidates.ranges.first(), number);
    const bool agreed = std::ranges::all_of(
        candidates.ranges, [&](const ReferenceRange *range) { return flagIn(*range, number) == first; });
    return agreed && isCritical(first) ? first : ValueFlag::NotAssessable;
}

ValueFlag flagOf(std::optional<ChoiceFlag> flag)
{
    if (!flag)
        return ValueFlag::None;
    switch (*flag) {
    case ChoiceFlag::Normal: return ValueFlag::Normal;
    case ChoiceFlag::Abnormal: return ValueFlag::Abnormal;
    case ChoiceFlag::Critical: return ValueFlag::Critical;
    }
    Q_UNREACHABLE();
}

QString unitOf(const FieldUnit &unit)
{
    return unit.ucum.value_or(unit.text);
}

class Evaluator {
public:
    Evaluator(const TestTemplate &test, const QJsonObject &data, const Subject &subject,
              const Evaluation *previous)
        : m_test(test)
        , m_data(data)
        , m_subject(subject)
    {
        if (previous)
            for (const EvaluatedValue &value : previous->values)
                if (!value.row)
                    m_previous.insert(value.field, &value);
    }

    Evaluation run();

private:
    [[nodiscard]] std::optional<EvaluatedValue> entered(const TemplateField &field,
                                                        const QJsonValue &v) const;
    [[nodiscard]] std::optional<EvaluatedValue> computed(const TemplateField &field) const;
    [[nodiscard]] QList<EvaluatedValue> table(const TemplateField &field, const QJsonArray &rows) const;
    [[nodiscard]] std::optional<Decimal> number(const TemplateField &field, const QJsonValue &v) const;
    [[nodiscard]] bool isBroken(const TemplateRule &rule) const;
    void judge(const TemplateField &field, EvaluatedValue &value) const;
    void compare(const TemplateField &field, EvaluatedValue &value) const;

    const TestTemplate &m_test;
    const QJsonObject &m_data;
    const Subject &m_subject;
    QHash<QString, const EvaluatedValue *> m_previous;
};

Evaluation Evaluator::run()
{
    Evaluation out;
    for (const TemplateField &field : m_test.fields) {
        const QJsonValue value = m_data.value(field.key);
        if (field.kind == FieldKind::Table) {
            out.values += table(field, value.toArray());
            continue;
        }
        auto found = field.kind == FieldKind::Computed ? computed(field) : entered(field, value);
        if (!found)
            continue;
        compare(field, *found);
        out.values.append(*found);
    }
    for (const TemplateRule &rule : m_test.rules)
        if (isBroken(rule))
            out.brokenRules.append(rule);
    return out;
}

std::optional<Decimal> Evaluator::number(const TemplateField &field, const QJsonValue &v) const
{
    return field.isNumber() && v.isDouble() ? Decimal::rounded(v.toDouble(), field.places()) : std::nullopt;
}

std::optional<EvaluatedValue> Evaluator::entered(const TemplateField &field, const QJsonValue &v) const
{
    EvaluatedValue value{.field = field.key};
    if (field.isNumber()) {
        value.number = number(field, v);
        if (!value.number)
            return std::nullopt;
        judge(field, value);
        return value;
    }
    if (field.kind == FieldKind::Choice) {
        if (field.type == ValueType::Boolean ? !v.isBool() : !v.isString())
            return std::nullopt;
        value.text = v.isBool() ? (v.toBool() ? u"true"_s : u"false"_s) : v.toString();
        const FieldChoice *choice = field.choice(value.text);
        if (!choice)
            return std::nullopt;
        value.flag = flagOf(choice->flag);
        return value;
    }
    value.text = v.toString();
    if (value.text.trimmed().isEmpty() || value.text.size() > field.maxLength)
        return std::nullopt;
    return value;
}

std::optional<EvaluatedValue> Evaluator::computed(const TemplateField &field) const
{
    QVarLengthArray<double, 6> inputs;
    for (const QString &key : field.formula->inputs) {
        const TemplateField *input = m_test.field(key);
        const auto given = input ? number(*input, m_data.value(key)) : std::nullopt;
        if (!given)
            return std::nullopt;
        inputs.append(given->toDouble());
    }
    const Computed result =
        factsOf(field.formula->name).compute({inputs.data(), size_t(inputs.size())}, m_subject);
    EvaluatedValue value{.field = field.key};
    if (result.number)
        value.number = Decimal::rounded(*result.number, field.places());
    if (value.number)
        judge(field, value);
    else
        value.noValue = result.number ? NoValue::NotValid : result.why;
    return value;
}

QList<EvaluatedValue> Evaluator::table(const TemplateField &field, const QJsonArray &rows) const
{
    QList<EvaluatedValue> values;
    const int count = int(std::min<qsizetype>(rows.size(), field.maxRows));
    for (int row = 0; row < count; ++row) {
        const QJsonObject cells = rows.at(row).toObject();
        for (const TemplateField &column : field.columns) {
            auto value = entered(column, cells.value(column.key));
            if (!value)
                continue;
            value->field = field.key;
            value->row = row;
            value->column = column.key;
            values.append(*value);
        }
    }
    return values;
}

void Evaluator::judge(const TemplateField &field, EvaluatedValue &value) const
{
    value.text = value.number->toText(field.places());
    if (field.unit)
        value.unit = unitOf(*field.unit);
    if (field.informative)
        return;
    const Candidates candidates = candidatesFor(field, m_subject);
    if (!candidates.certain || candidates.ranges.size() != 1) {
        value.flag = uncertainFlag(candidates, *value.number);
        return;
    }
    const ReferenceRange &range = *candidates.ranges.first();
    value.flag = flagIn(range, *value.number);
    value.rangeText = rangeText(range, field.places());
    value.low = range.low;
    value.high = range.high;
    value.criticalLow = range.criticalLow;
    value.criticalHigh = range.criticalHigh;
}

void Evaluator::compare(const TemplateField &field, EvaluatedValue &value) const
{
    const EvaluatedValue *before = m_previous.value(field.key);
    if (!before || before->text.isEmpty() || before->unit != value.unit)
        return;
    value.previous = before->text;
    if (!before->number || !value.number)
        return;
    const double base = std::abs(before->number->toDouble());
    const double change = (*value.number - *before->number).toDouble();
    value.delta = Decimal::rounded(change, Decimal::kMostDecimals);
    if (base > 0)
        value.deltaPercent = Decimal::rounded(change * 100 / base, 1);
    value.deltaExceeded = field.deltaPercent && std::abs(change) * 100 > *field.deltaPercent * base;
}

bool Evaluator::isBroken(const TemplateRule &rule) const
{
    qint64 sum = 0;
    bool any = false;
    for (const QString &key : rule.fields) {
        const TemplateField *field = m_test.field(key);
        const auto given = field ? number(*field, m_data.value(key)) : std::nullopt;
        any = any || given.has_value();
        sum += given.value_or(Decimal()).millionths;
    }
    switch (rule.name) {
    case RuleName::DifferentialSum: return any && sum != 100'000'000;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isCritical(ValueFlag flag)
{
    return flag == ValueFlag::CriticalLow || flag == ValueFlag::CriticalHigh || flag == ValueFlag::Critical;
}

bool isAbnormal(ValueFlag flag)
{
    return isCritical(flag) || flag == ValueFlag::Low || flag == ValueFlag::High ||
           flag == ValueFlag::Abnormal;
}

bool Evaluation::hasCritical() const
{
    return std::ranges::any_of(values, isCritical, &EvaluatedValue::flag);
}

bool Evaluation::hasAbnormal() const
{
    return std::ranges::any_of(values, isAbnormal, &EvaluatedValue::flag);
}

bool Evaluation::needsReview() const
{
    return std::ranges::any_of(values, [](const EvaluatedValue &v) {
        return isAbnormal(v.flag) || v.flag == ValueFlag::NotAssessable || v.deltaExceeded || v.noValue;
    });
}

const EvaluatedValue *Evaluation::value(QStringView field) const
{
    const auto at =
        std::ranges::find_if(values, [&](const EvaluatedValue &v) { return v.field == field && !v.row; });
    return at == values.end() ? nullptr : &*at;
}

Evaluation evaluate(const TestTemplate &test, const QJsonObject &data, const Subject &subject,
                    const Evaluation *previous)
{
    return Evaluator(test, data, subject, previous).run();
}

const ReferenceRange *rangeFor(const TemplateField &field, const Subject &subject)
{
    const Candidates candidates = candidatesFor(field, subject);
    return candidates.certain && candidates.ranges.size() == 1 ? candidates.ranges.first() : nullptr;
}

QString rangeText(const ReferenceRange &range, int decimals)
{
    if (range.low && range.high)
        return range.low->toText(decimals) + u" – "_s + range.high->toText(decimals);
    if (range.high)
        return u"≤ "_s + range.high->toText(decimals);
    return range.low ? u"≥ "_s + range.low->toText(decimals) : QString();
}

} // namespace hms
