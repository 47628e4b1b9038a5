// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/template.h"

#include <QHash>

namespace hms {

/// What the laboratory says of a value.
enum class ValueFlag {
    None, ///< Nothing to say: a text, a choice without a meaning, a number that is not judged.
    Normal,
    Low,
    High,
    CriticalLow,
    CriticalHigh,
    Abnormal,
    Critical,
    NotAssessable, ///< No range fits, or sex or age decides and is not known. Never shown as normal.
};
template <>
inline constexpr auto kEnumNames<ValueFlag> = std::to_array<std::pair<ValueFlag, const char *>>({
    {ValueFlag::None, "NONE"},
    {ValueFlag::Normal, "NORMAL"},
    {ValueFlag::Low, "LOW"},
    {ValueFlag::High, "HIGH"},
    {ValueFlag::CriticalLow, "CRITICAL_LOW"},
    {ValueFlag::CriticalHigh, "CRITICAL_HIGH"},
    {ValueFlag::Abnormal, "ABNORMAL"},
    {ValueFlag::Critical, "CRITICAL"},
    {ValueFlag::NotAssessable, "NOT_ASSESSABLE"},
});

[[nodiscard]] bool isCritical(ValueFlag flag);
/// Outside of what is usual, critical or not.
[[nodiscard]] bool isAbnormal(ValueFlag flag);

/// A filled field, or a computed one that could not be computed although its inputs are there.
struct EvaluatedValue {
    QString field;
    std::optional<int> row;        ///< Of a table, from 0.
    std::optional<QString> column; ///< Of a table.
    QString text;                  ///< With its decimals; of a choice its code; empty without a value.
    std::optional<Decimal> number; ///< Rounded to the decimals.
    std::optional<QString> unit;   ///< UCUM, else as shown: values of different units are never compared.
    ValueFlag flag = ValueFlag::None;
    std::optional<NoValue> noValue;   ///< Of a computed field.
    std::optional<QString> rangeText; ///< "13.0 – 17.0", "≤ 199", "≥ 40"; empty without a range.
    std::optional<Decimal> low;       ///< The range that was used.
    std::optional<Decimal> high;
    std::optional<Decimal> criticalLow;
    std::optional<Decimal> criticalHigh;
    std::optional<QString> previous;     ///< Text of the value before.
    std::optional<Decimal> delta;        ///< Number minus the number before.
    std::optional<Decimal> deltaPercent; ///< Of the number before, one decimal; empty when that is 0.
    bool deltaExceeded = false;          ///< Beyond the field's limit; of a change from 0 always.

    friend bool operator==(const EvaluatedValue &, const EvaluatedValue &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("field", self.field);
        field("row", self.row);
        field("column", self.column);
        field("text", self.text, Text{0, template_limits::kTextLength});
        field("number", self.number);
        field("unit", self.unit);
        field("flag", self.flag);
        field("noValue", self.noValue);
        field("rangeText", self.rangeText);
        field("low", self.low);
        field("high", self.high);
        field("criticalLow", self.criticalLow);
        field("criticalHigh", self.criticalHigh);
        field("previous", self.previous, Text{0, template_limits::kTextLength});
        field("delta", self.delta);
        field("deltaPercent", self.deltaPercent);
        field("deltaExceeded", self.deltaExceeded);
    }
};

/// A result as the template judges it. Stored with the result, so that a later version of the template or a
/// corrected birth date never changes what was said.
struct Evaluation {
    QList<EvaluatedValue> values;    ///< In the order of the form.
    QList<TemplateRule> brokenRules; ///< Forbid to complete the result.

    [[nodiscard]] bool hasCritical() const;
    [[nodiscard]] bool hasAbnormal() const;
    /// Something that a person must look at: abnormal, not assessable, beyond a delta limit or not
    /// computable.
    [[nodiscard]] bool needsReview() const;
    [[nodiscard]] const EvaluatedValue *value(QStringView field) const; ///< Not of tables.

    friend bool operator==(const Evaluation &, const Evaluation &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("values", self.values, Items{0, template_limits::kFields * template_limits::kRows});
        field("brokenRules", self.brokenRules);
    }
};

/// Judges data of a template. Members that the template does not know, or of another type than it says, are
/// passed over (the server refuses such data before; a form under way may hold them), and so are entered
/// values of computed fields. `previous` is the same patient's evaluation of the same test before.
Evaluation evaluate(const TestTemplate &test, const QJsonObject &data, const Subject &subject,
                    const Evaluation *previous = nullptr);

/// The range that counts for a subject; null when none fits or when that depends on what is not known.
const ReferenceRange *rangeFor(const TemplateField &field, const Subject &subject);
/// "13.0 – 17.0".
QString rangeText(const ReferenceRange &range, int decimals);

} // namespace hms
