// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/lab/formulas.h"

#include <QList>
#include <QSet>
#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <rapidcheck.h>

using namespace hms;

namespace {

constexpr int kAdult = 18'262; // 50 years.
const Subject kMan{.sex = Sex::Male, .ageDays = kAdult, .pregnant = {}};
const Subject kWoman{.sex = Sex::Female, .ageDays = kAdult, .pregnant = {}};

Computed computed(Formula formula, std::initializer_list<double> inputs, const Subject &subject = kMan)
{
    return factsOf(formula).compute({inputs.begin(), inputs.size()}, subject);
}

struct Example {
    Formula formula;
    QList<double> inputs;
    double result;
};

} // namespace

TEST_CASE("formulas give their published or hand-computed values", "[lab][formulas]")
{
    const QList<Example> examples{
        {Formula::LdlFriedewald, {200, 50, 150}, 120},
        {Formula::LdlFriedewald, {200, 50, 400}, 70}, // The last triglycerides it holds for.
        {Formula::NonHdl, {200, 50}, 150},
        {Formula::VldlFriedewald, {150}, 30},
        {Formula::Mcv, {45, 5}, 90},
        {Formula::Mch, {15, 5}, 30},
        {Formula::Mchc, {15, 45}, 33.3333},
        {Formula::TransferrinSaturation, {100, 300}, 33.3333},
        {Formula::AnionGap, {140, 104, 24}, 12},
        {Formula::CorrectedCalcium, {8.0, 2.0}, 9.6},
        {Formula::CorrectedCalcium, {9.5, 4.0}, 9.5},
        {Formula::IndirectBilirubin, {1.2, 0.3}, 0.9},
        {Formula::Globulin, {7.0, 4.0}, 3.0},
        {Formula::AlbuminGlobulinRatio, {7.0, 4.0}, 1.3333},
        {Formula::Inr, {24, 12, 1.0}, 2.0},
        {Formula::Inr, {18, 12, 1.2}, 1.6267},
        {Formula::AbsoluteCount, {8.0, 60}, 4.8},
        {Formula::EstimatedAverageGlucose, {6.0}, 125.5},  // Table 1 of Nathan et al.: 126.
        {Formula::EstimatedAverageGlucose, {7.0}, 154.2},  // 154.
        {Formula::EstimatedAverageGlucose, {12.0}, 297.7}, // 298.
        {Formula::TotalSpermNumber, {3.0, 50}, 150},
    };
    for (const Example &example : examples) {
        INFO(enumName(example.formula));
        const Computed result =
            factsOf(example.formula).compute({example.inputs.data(), size_t(example.inputs.size())}, kMan);
        REQUIRE(result.number);
        CHECK(*result.number == Approx(example.result).epsilon(0.0001));
    }
}

TEST_CASE("eGFR follows CKD-EPI 2021 by sex and age", "[lab][formulas]")
{
    const auto egfr = [](double creatinine, const Subject &subject) {
        return computed(Formula::EgfrCkdEpi2021, {creatinine}, subject);
    };
    CHECK(std::round(*egfr(1.0, kMan).number) ==
          92); // The National Kidney Foundation's calculator says the same.
    CHECK(std::round(*egfr(1.0, kWoman).number) == 69);
    CHECK(std::round(*egfr(0.6, {Sex::Female, 10'957, {}}).number) == 124);
    CHECK(egfr(1.0, {Sex::Male, 6'574, {}}).number);       // The eighteenth birthday.
    CHECK_FALSE(egfr(1.0, {Sex::Male, 6'573, {}}).number); // The day before.
    CHECK(egfr(1.0, {Sex::Male, 6'573, {}}).why == NoValue::NotValid);
    CHECK(egfr(0.0, kMan).why == NoValue::NotValid);
    CHECK(egfr(1.0, {Sex::Male, {}, {}}).why == NoValue::SubjectUnknown);
    CHECK(egfr(1.0, {Sex::Unknown, kAdult, {}}).why == NoValue::SubjectUnknown);
    CHECK(egfr(1.0, {Sex::Other, kAdult, {}}).why == NoValue::SubjectUnknown);
}

TEST_CASE("a formula says nothing where it does not hold", "[lab][formulas]")
{
    CHECK_FALSE(computed(Formula::LdlFriedewald, {300, 50, 401}).number);
    CHECK_FALSE(computed(Formula::VldlFriedewald, {401}).number);
    CHECK_FALSE(computed(Formula::LdlFriedewald, {60, 50, 300}).number); // Below zero.
    CHECK_FALSE(computed(Formula::NonHdl, {40, 50}).number);
    CHECK_FALSE(computed(Formula::Mcv, {45, 0}).number);
    CHECK_FALSE(computed(Formula::Mcv, {0, 0}).number);
    CHECK_FALSE(computed(Formula::IndirectBilirubin, {0.3, 0.5}).number);
    CHECK_FALSE(computed(Formula::AlbuminGlobulinRatio, {4.0, 4.0}).number);
    CHECK_FALSE(computed(Formula::Inr, {14, 0, 1}).number);
    CHECK_FALSE(computed(Formula::EstimatedAverageGlucose, {1.0}).number);
    CHECK(computed(Formula::AnionGap, {130, 110, 25}).number == -5); // Rare, and true.
}

TEST_CASE("eGFR falls with creatinine and with age", "[lab][formulas]")
{
    CHECK(rc::check("never rises", [] {
        const double creatinine = *rc::gen::inRange(10, 2'000) / 100.0;
        const int days = *rc::gen::inRange(6'574, 40'000);
        const Subject young{*rc::gen::element(Sex::Male, Sex::Female), days, {}};
        Subject old = young;
        old.ageDays = days + 366;
        const double here = *computed(Formula::EgfrCkdEpi2021, {creatinine}, young).number;
        RC_ASSERT(*computed(Formula::EgfrCkdEpi2021, {creatinine + 0.1}, young).number < here);
        RC_ASSERT(*computed(Formula::EgfrCkdEpi2021, {creatinine}, old).number < here);
    }));
}

TEST_CASE("the table of formulas has each one once", "[lab][formulas]")
{
    QSet<int> seen;
    for (const FormulaFacts &facts : formulaTable())
        seen.insert(int(facts.formula));
    CHECK(size_t(seen.size()) == formulaTable().size());
    CHECK(formulaTable().size() == kEnumNames<Formula>.size());
}
