// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/decimal.h"
#include "shared/lab/formulas.h"
#include "shared/lab/lab_words.h"
#include "shared/lab/template_problem.h"

namespace hms {

/// The form of a test. Its document is a JSON Schema (draft 7) of the result's data in a written-down subset
/// (resources/lab/template.schema.json), with what a laboratory knows of each field in the keyword "x-lab".
/// So any schema library validates results, and the entry form, the flags and the paper come from the same
/// document.
namespace template_limits {
inline constexpr QLatin1StringView kDialect{"http://json-schema.org/draft-07/schema#"}; ///< "$schema".
inline constexpr int kFields = 120; ///< Columns of tables count.
inline constexpr int kColumns = 12;
inline constexpr int kRows = 60;
inline constexpr int kTextLength = 4'000;
inline constexpr int kChoices = 60;
inline constexpr int kRanges = 40;
inline constexpr int kDocumentBytes = 64 * 1024; ///< As compact JSON.
inline constexpr int kAgeDays = 150 * 366;
inline constexpr int kProblems = 100; ///< Told of one document.
} // namespace template_limits

enum class FieldKind { Number, Choice, Text, Table, Computed, Image };
template <>
inline constexpr auto kEnumNames<FieldKind> = std::to_array<std::pair<FieldKind, const char *>>({
    {FieldKind::Number, "NUMBER"},
    {FieldKind::Choice, "CHOICE"}, ///< A string with enum, or a boolean with the choices "true" and "false".
    {FieldKind::Text, "TEXT"},
    {FieldKind::Table, "TABLE"},       ///< An array of objects; the columns are fields of other kinds.
    {FieldKind::Computed, "COMPUTED"}, ///< A number that nobody enters.
    {FieldKind::Image, "IMAGE"},       ///< The id of a stored document.
});

/// The JSON Schema type.
enum class ValueType { Number, Integer, String, Boolean, Array };
template <>
inline constexpr auto kEnumNames<ValueType> = std::to_array<std::pair<ValueType, const char *>>({
    {ValueType::Number, "number"},
    {ValueType::Integer, "integer"},
    {ValueType::String, "string"},
    {ValueType::Boolean, "boolean"},
    {ValueType::Array, "array"},
});

enum class ChoiceFlag { Normal, Abnormal, Critical };
template <>
inline constexpr auto kEnumNames<ChoiceFlag> = std::to_array<std::pair<ChoiceFlag, const char *>>({
    {ChoiceFlag::Normal, "NORMAL"},
    {ChoiceFlag::Abnormal, "ABNORMAL"},
    {ChoiceFlag::Critical, "CRITICAL"},
});

struct FieldUnit {
    QString text;                ///< As shown: "10⁹/L".
    std::optional<QString> ucum; ///< "10*9/L"; where UCUM has one.

    friend bool operator==(const FieldUnit &, const FieldUnit &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("text", self.text, Text{1, 30});
        field("ucum", self.ucum, Text{1, 30});
    }
};

struct FieldChoice {
    QString code; ///< What is stored.
    LabWords label;
    std::optional<ChoiceFlag> flag; ///< Empty: neither good nor bad (a blood group).

    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("code", self.code, Text{1, 40});
        field("label", self.label);
        field("flag", self.flag);
    }
};

/// What is usual for some people. The first range of a field that fits a subject is used; an empty condition
/// fits everybody. Limits belong to what is usual: low itself is normal, criticalLow itself is not critical.
struct ReferenceRange {
    std::optional<Sex> sex;       ///< MALE or FEMALE.
    std::optional<int> fromDays;  ///< Of age, included; 365.25 days a year, rounded down.
    std::optional<int> toDays;    ///< Not included.
    std::optional<bool> pregnant; ///< False: only those not known to be pregnant.
    std::optional<Decimal> low;   ///< At least one of low and high is set.
    std::optional<Decimal> high;
    std::optional<Decimal> criticalLow;
    std::optional<Decimal> criticalHigh;

    friend bool operator==(const ReferenceRange &, const ReferenceRange &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("sex", self.sex);
        field("fromDays", self.fromDays, Range{0, template_limits::kAgeDays});
        field("toDays", self.toDays, Range{1, template_limits::kAgeDays});
        field("pregnant", self.pregnant);
        field("low", self.low);
        field("high", self.high);
        field("criticalLow", self.criticalLow);
        field("criticalHigh", self.criticalHigh);
    }
};

struct FieldFormula {
    Formula name = Formula::NonHdl;
    QList<QString> inputs; ///< Keys of fields, in the formula's order.

    friend bool operator==(const FieldFormula &, const FieldFormula &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("name", self.name);
        field("inputs", self.inputs, Items{0, 6});
    }
};

/// "x-lab" of a field.
struct FieldHints {
    int order = 0;                  ///< Smallest first; equal ones by key.
    std::optional<QString> section; ///< Key of a section of the template.
    LabWords label;
    FieldKind kind = FieldKind::Number;
    std::optional<FieldUnit> unit;
    std::optional<int> decimals; ///< Of numbers; values are rounded to them before they are compared.
    QList<FieldChoice> choices;
    QList<ReferenceRange> ranges;
    std::optional<int> deltaPercent; ///< A larger change since the previous value deserves a look.
    std::optional<FieldFormula> formula;
    bool informative = false; ///< A number that is not judged (a control's time): without a flag.

    friend bool operator==(const FieldHints &, const FieldHints &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("order", self.order, Range{0, 10'000});
        field("section", self.section, Text{1, 40});
        field("label", self.label);
        field("kind", self.kind);
        field("unit", self.unit);
        field("decimals", self.decimals, Range{0, Decimal::kMostDecimals});
        field("choices", self.choices, Items{0, template_limits::kChoices});
        field("ranges", self.ranges, Items{0, template_limits::kRanges});
        field("deltaPercent", self.deltaPercent, Range{1, 1'000});
        field("formula", self.formula);
        field("informative", self.informative);
    }
};

/// A field with what JSON Schema says of it.
struct TemplateField : FieldHints {
    QString key; ///< Member of the data: a lower-case letter, then up to 39 letters and digits.
    ValueType type = ValueType::Number;
    bool required = false;
    std::optional<Decimal> minimum; ///< Numbers outside are typing errors.
    std::optional<Decimal> maximum;
    int maxLength = 0;            ///< Of texts.
    int maxRows = 0;              ///< Of tables.
    QList<TemplateField> columns; ///< Of tables, in their order.

    [[nodiscard]] int places() const { return decimals.value_or(0); }
    [[nodiscard]] bool isNumber() const { return type == ValueType::Number || type == ValueType::Integer; }
    [[nodiscard]] const FieldChoice *choice(QStringView code) const;
    friend bool operator==(const TemplateField &, const TemplateField &);
};

struct TemplateSection {
    QString key;
    LabWords label;

    friend bool operator==(const TemplateSection &, const TemplateSection &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("key", self.key, Text{1, 40});
        field("label", self.label);
    }
};

/// What must hold between fields of a completed result.
enum class RuleName {
    DifferentialSum ///< The filled fields add up to exactly 100; nothing is asked of an empty differential.
};
template <>
inline constexpr auto kEnumNames<RuleName> = std::to_array<std::pair<RuleName, const char *>>({
    {RuleName::DifferentialSum, "DIFFERENTIAL_SUM"},
});

struct TemplateRule {
    RuleName name = RuleName::DifferentialSum;
    QList<QString> fields;

    friend bool operator==(const TemplateRule &, const TemplateRule &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("name", self.name);
        field("fields", self.fields, Items{1, 20});
    }
};

struct ParsedTemplate;

/// A document, understood.
struct TestTemplate {
    QList<TemplateSection> sections; ///< In their order on form and paper.
    QList<TemplateField> fields;     ///< In their order.
    QList<TemplateRule> rules;
    QList<QString>
        sources; ///< Where ranges and limits come from; printed nowhere, kept for whoever doubts them.

    /// Everything that is wrong with a document, not only the first thing. Bounded work for any input.
    static ParsedTemplate parse(const QJsonObject &document);
    /// The document; parse(t.toJson()) is t.
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] const TemplateField *field(QStringView key) const;
    friend bool operator==(const TestTemplate &, const TestTemplate &) = default;
};

/// A template, or what is wrong with its document.
struct ParsedTemplate {
    TestTemplate value; ///< Empty when there are problems.
    QList<TemplateProblem> problems;

    explicit operator bool() const { return problems.isEmpty(); }
};

} // namespace hms
