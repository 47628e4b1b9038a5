// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patient.h"

#include <QVarLengthArray>

#include <span>

namespace hms {

/// What the laboratory knows to compute. A table, not a language: a template names a formula and the fields
/// it takes. Append only.
enum class Formula {
    LdlFriedewald,
    NonHdl,
    VldlFriedewald,
    EgfrCkdEpi2021,
    Mcv,
    Mch,
    Mchc,
    TransferrinSaturation,
    AnionGap,
    CorrectedCalcium,
    IndirectBilirubin,
    Globulin,
    AlbuminGlobulinRatio,
    Inr,
    AbsoluteCount,
    EstimatedAverageGlucose,
    TotalSpermNumber,
};
template <>
inline constexpr auto kEnumNames<Formula> = std::to_array<std::pair<Formula, const char *>>({
    {Formula::LdlFriedewald, "LDL_FRIEDEWALD"},
    {Formula::NonHdl, "NON_HDL"},
    {Formula::VldlFriedewald, "VLDL_FRIEDEWALD"},
    {Formula::EgfrCkdEpi2021, "EGFR_CKD_EPI_2021"},
    {Formula::Mcv, "MCV"},
    {Formula::Mch, "MCH"},
    {Formula::Mchc, "MCHC"},
    {Formula::TransferrinSaturation, "TRANSFERRIN_SATURATION"},
    {Formula::AnionGap, "ANION_GAP"},
    {Formula::CorrectedCalcium, "CORRECTED_CALCIUM"},
    {Formula::IndirectBilirubin, "INDIRECT_BILIRUBIN"},
    {Formula::Globulin, "GLOBULIN"},
    {Formula::AlbuminGlobulinRatio, "ALBUMIN_GLOBULIN_RATIO"},
    {Formula::Inr, "INR"},
    {Formula::AbsoluteCount, "ABSOLUTE_COUNT"},
    {Formula::EstimatedAverageGlucose, "ESTIMATED_AVERAGE_GLUCOSE"},
    {Formula::TotalSpermNumber, "TOTAL_SPERM_NUMBER"},
});

/// Whom a result is about, on the day the sample was taken.
struct Subject {
    Sex sex = Sex::Unknown;
    std::optional<int> ageDays;
    std::optional<bool> pregnant; ///< Empty counts as not known to be: ranges of pregnancy are not used.

    friend bool operator==(const Subject &, const Subject &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("sex", self.sex);
        field("ageDays", self.ageDays);
        field("pregnant", self.pregnant);
    }
};

/// Why a computed field has no value.
enum class NoValue {
    InputMissing,  ///< A field it takes is empty or has no value itself.
    NotValid,      ///< Outside of where the formula holds, or it has no result there.
    SubjectUnknown ///< It takes a sex or an age that is not known.
};
template <>
inline constexpr auto kEnumNames<NoValue> = std::to_array<std::pair<NoValue, const char *>>({
    {NoValue::InputMissing, "INPUT_MISSING"},
    {NoValue::NotValid, "NOT_VALID"},
    {NoValue::SubjectUnknown, "SUBJECT_UNKNOWN"},
});

/// A number, or why there is none.
struct Computed {
    std::optional<double> number;
    NoValue why = NoValue::NotValid; ///< Without a number.
};

/// A line of the table. The units are UCUM codes: fields in other units are refused, because a formula that
/// is fed with mmol/L instead of mg/dL computes a believable wrong number.
struct FormulaFacts {
    Formula formula;
    std::span<const char *const> inputUnits; ///< In the order of its inputs.
    const char *resultUnit;
    Computed (*compute)(std::span<const double> inputs, const Subject &subject);
};

/// The table, with the published source of each formula in formulas.cpp.
std::span<const FormulaFacts> formulaTable();
const FormulaFacts &factsOf(Formula formula);

} // namespace hms
