// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/lab/formulas.h"

#include <algorithm>
#include <cmath>

namespace hms {

namespace {

using Inputs = std::span<const double>;

constexpr double kDaysPerYear = 365.25;
constexpr double kFriedewaldMgDl = 400; // Triglycerides above it: the method does not hold.
constexpr int kAdultYears = 18;

Computed any(double number)
{
    return {std::isfinite(number) ? std::optional(number) : std::nullopt};
}

/// Of quantities that cannot be negative: a negative one tells of a wrong input.
Computed notNegative(double number)
{
    return number >= 0 ? any(number) : Computed{};
}

/// Completed years, by the same rule as ranges count days: the birthday itself is the first day.
int yearsOf(int days)
{
    const int years = int(days / kDaysPerYear);
    return int((years + 1) * kDaysPerYear) <= days ? years + 1 : years;
}

/// Total cholesterol, HDL cholesterol, triglycerides. Friedewald, Levy, Fredrickson: Estimation of the
/// concentration of low-density lipoprotein cholesterol in plasma. Clin Chem 1972;18:499-502.
Computed ldl(Inputs in, const Subject &)
{
    return in[2] > kFriedewaldMgDl ? Computed{} : notNegative(in[0] - in[1] - in[2] / 5);
}

/// Total cholesterol, HDL cholesterol. Third report of the NCEP expert panel (ATP III). JAMA
/// 2001;285:2486-97.
Computed nonHdl(Inputs in, const Subject &)
{
    return notNegative(in[0] - in[1]);
}

/// Triglycerides. Friedewald et al. 1972, as for LDL.
Computed vldl(Inputs in, const Subject &)
{
    return in[0] > kFriedewaldMgDl ? Computed{} : notNegative(in[0] / 5);
}

/// Creatinine. Inker et al.: New creatinine- and cystatin C-based equations to estimate GFR without race.
/// N Engl J Med 2021;385:1737-49. For adults; children need another equation and their height.
Computed egfr(Inputs in, const Subject &subject)
{
    if (!subject.ageDays || (subject.sex != Sex::Male && subject.sex != Sex::Female))
        return {.why = NoValue::SubjectUnknown};
    const int years = yearsOf(*subject.ageDays);
    if (years < kAdultYears || in[0] <= 0)
        return {};
    const bool female = subject.sex == Sex::Female;
    const double ratio = in[0] / (female ? 0.7 : 0.9);
    return any(142 * std::pow(std::min(ratio, 1.0), female ? -0.241 : -0.302) *
               std::pow(std::max(ratio, 1.0), -1.200) * std::pow(0.9938, years) * (female ? 1.012 : 1.0));
}

/// Haematocrit, red cells. Wintrobe: A simple and accurate hematocrit. J Lab Clin Med 1929;15:287-9; the
/// three indices as in Dacie and Lewis, Practical Haematology, 12th edition, chapter 3.
Computed mcv(Inputs in, const Subject &)
{
    return notNegative(in[0] * 10 / in[1]);
}

/// Haemoglobin, red cells. As MCV.
Computed mch(Inputs in, const Subject &)
{
    return notNegative(in[0] * 10 / in[1]);
}

/// Haemoglobin, haematocrit. As MCV.
Computed mchc(Inputs in, const Subject &)
{
    return notNegative(in[0] * 100 / in[1]);
}

/// Iron, total iron-binding capacity. Dacie and Lewis, Practical Haematology, 12th edition, chapter 9.
Computed transferrinSaturation(Inputs in, const Subject &)
{
    return notNegative(in[0] * 100 / in[1]);
}

/// Sodium, chloride, bicarbonate. Emmett, Narins: Clinical use of the anion gap. Medicine 1977;56:38-54.
Computed anionGap(Inputs in, const Subject &)
{
    return any(in[0] - in[1] - in[2]);
}

/// Calcium, albumin. Payne et al.: Interpretation of serum calcium in patients with abnormal serum proteins.
/// BMJ 1973;4:643-6, in the usual form for conventional units (0.8 mg/dL a g/dL below 4.0).
Computed correctedCalcium(Inputs in, const Subject &)
{
    return notNegative(in[0] + 0.8 * (4.0 - in[1]));
}

/// A total and the part of it that is taken away: total and direct bilirubin, total protein and albumin.
/// Tietz Textbook of Clinical Chemistry and Molecular Diagnostics, 6th edition.
Computed rest(Inputs in, const Subject &)
{
    return notNegative(in[0] - in[1]);
}

/// Total protein, albumin: albumin by what is left of the protein. Tietz, as above.
Computed albuminGlobulinRatio(Inputs in, const Subject &)
{
    return notNegative(in[1] / (in[0] - in[1]));
}

/// Patient's time, mean normal time, ISI of the reagent. WHO Expert Committee on Biological Standardization,
/// 33rd report. Technical Report Series 687, 1983.
Computed inr(Inputs in, const Subject &)
{
    return notNegative(std::pow(in[0] / in[1], in[2]));
}

/// White cells, percentage of them. Dacie and Lewis, Practical Haematology, 12th edition, chapter 3.
Computed absoluteCount(Inputs in, const Subject &)
{
    return notNegative(in[0] * in[1] / 100);
}

/// HbA1c. Nathan et al.: Translating the A1C assay into estimated average glucose values. Diabetes Care
/// 2008;31:1473-8.
Computed estimatedAverageGlucose(Inputs in, const Subject &)
{
    return notNegative(28.7 * in[0] - 46.7);
}

/// Volume, concentration. WHO laboratory manual for the examination and processing of human semen, 6th
/// edition, 2021.
Computed totalSpermNumber(Inputs in, const Subject &)
{
    return notNegative(in[0] * in[1]);
}

constexpr const char *kMgDl[]{"mg/dL", "mg/dL", "mg/dL"};
constexpr const char *kHaematocritCells[]{"%", "10*12/L"};
constexpr const char *kHaemoglobinCells[]{"g/dL", "10*12/L"};
constexpr const char *kHaemoglobinHaematocrit[]{"g/dL", "%"};
constexpr const char *kIronCapacity[]{"ug/dL", "ug/dL"};
constexpr const char *kMmolL[]{"mmol/L", "mmol/L", "mmol/L"};
constexpr const char *kCalciumAlbumin[]{"mg/dL", "g/dL"};
constexpr const char *kGDl[]{"g/dL", "g/dL"};
constexpr const char *kInr[]{"s", "s", "1"};
constexpr const char *kCellsPercent[]{"10*9/L", "%"};
constexpr const char *kPercent[]{"%"};
constexpr const char *kVolumeConcentration[]{"mL", "10*6/mL"};

constexpr std::span<const char *const> kTwoMgDl(kMgDl, 2);
constexpr std::span<const char *const> kOneMgDl(kMgDl, 1);

// In the order of the enumeration.
constexpr FormulaFacts kTable[]{
    {Formula::LdlFriedewald, kMgDl, "mg/dL", ldl},
    {Formula::NonHdl, kTwoMgDl, "mg/dL", nonHdl},
    {Formula::VldlFriedewald, kOneMgDl, "mg/dL", vldl},
    {Formula::EgfrCkdEpi2021, kOneMgDl, "mL/min/{1.73_m2}", egfr},
    {Formula::Mcv, kHaematocritCells, "fL", mcv},
    {Formula::Mch, kHaemoglobinCells, "pg", mch},
    {Formula::Mchc, kHaemoglobinHaematocrit, "g/dL", mchc},
    {Formula::TransferrinSaturation, kIronCapacity, "%", transferrinSaturation},
    {Formula::AnionGap, kMmolL, "mmol/L", anionGap},
    {Formula::CorrectedCalcium, kCalciumAlbumin, "mg/dL", correctedCalcium},
    {Formula::IndirectBilirubin, kTwoMgDl, "mg/dL", rest},
    {Formula::Globulin, kGDl, "g/dL", rest},
    {Formula::AlbuminGlobulinRatio, kGDl, "{ratio}", albuminGlobulinRatio},
    {Formula::Inr, kInr, "{INR}", inr},
    {Formula::AbsoluteCount, kCellsPercent, "10*9/L", absoluteCount},
    {Formula::EstimatedAverageGlucose, kPercent, "mg/dL", estimatedAverageGlucose},
    {Formula::TotalSpermNumber, kVolumeConcentration, "10*6", totalSpermNumber},
};

} // namespace

std::span<const FormulaFacts> formulaTable()
{
    return kTable;
}

const FormulaFacts &factsOf(Formula formula)
{
    return *std::ranges::find(kTable, formula, &FormulaFacts::formula);
}

} // namespace hms
