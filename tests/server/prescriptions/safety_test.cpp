// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/consultations/consultations_protocol.h"
#include "tests/server/prescriptions/safety_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("an allergy is found by substance, by name and by class, however it was written",
          "[prescriptions][safety][db]")
{
    SafetyBench bench;
    const MedicineId moxaclav = bench.medicine(u"Co-amoxiclav"_s, [](SaveMedicine &m) {
        m.brandName = u"Moxaclav"_s;
        m.safety->substances = {u"Amoxicillin trihydrate"_s, u"Clavulanic acid"_s};
        m.safety->allergyClasses = {u"Penicillins"_s};
    });
    CHECK(bench.warnings(moxaclav).isEmpty());

    SECTION("the substance without its salt")
    {
        const Condition allergy =
            bench.condition(ConditionKind::SubstanceAllergy, u"AMOXICILLIN"_s, {}, Severity::Severe);
        const auto found = bench.warning(moxaclav);
        CHECK(found.kind == WarningKind::SubstanceAllergy);
        CHECK(found.severity == Severity::Severe);
        CHECK(found.about == u"AMOXICILLIN");
        CHECK(found.detail == u"rash");

        REQUIRE(bench.server.call(RefuteCondition{allergy.id, u"was a virus"_s}));
        CHECK(bench.warnings(moxaclav).isEmpty());
    }
    SECTION("the brand")
    {
        bench.condition(ConditionKind::SubstanceAllergy, u"Moxaclav tablets"_s);
        CHECK(bench.warning(moxaclav).kind == WarningKind::SubstanceAllergy);
    }
    SECTION("the class, in the singular and as a substance")
    {
        bench.condition(ConditionKind::SubstanceAllergy, u"Penicillin"_s, {}, Severity::Mild);
        const auto found = bench.warning(moxaclav);
        CHECK(found.kind == WarningKind::ClassAllergy);
        CHECK(found.severity == Severity::Moderate);
    }
    SECTION("but neither a part of a word nor a lasting disease of that name")
    {
        bench.condition(ConditionKind::SubstanceAllergy, u"Amox"_s);
        bench.condition(ConditionKind::Chronic, u"Amoxicillin"_s);
        CHECK(bench.warnings(moxaclav).isEmpty());
    }
}

TEST_CASE("a medicine without substances is known by its generic name", "[prescriptions][safety][db]")
{
    SafetyBench bench;
    bench.condition(ConditionKind::SubstanceAllergy, u"Paracetamol"_s);

    CHECK(bench.warning(bench.napa).kind == WarningKind::SubstanceAllergy);
}

TEST_CASE("a substance that is prescribed already is found until its last day", "[prescriptions][safety][db]")
{
    SafetyBench bench;
    const MedicineId both = bench.medicine(u"Paracetamol and caffeine"_s, [](SaveMedicine &m) {
        m.safety->substances = {u"paracetamol"_s, u"Caffeine"_s};
    });
    const auto first = bench.server.callAs(
        bench.doctor.login, CreatePrescription{bench.visit.id, {}, {}, {bench.line(bench.napa, 10)}});
    REQUIRE(first);

    const auto found = bench.warning(both);
    CHECK(found.kind == WarningKind::DuplicateMedicine);
    CHECK(found.about == u"Paracetamol 500 mg");
    CHECK(found.until == QDate(2026, 11, 26)); // Five days, today is the first.
    SECTION("and no longer")
    {
        bench.server.setNow(dhaka(u"2026-11-26T12:00"_s));
        CHECK(bench.warnings(both).size() == 1);
        bench.server.setNow(dhaka(u"2026-11-27T12:00"_s));
        CHECK(bench.warnings(both).isEmpty());
    }
    SECTION("unless that prescription was cancelled")
    {
        REQUIRE(bench.server.callAs(bench.doctor.login, CancelPrescription{first->id, u"wrong"_s, {}}));
        CHECK(bench.warnings(both).isEmpty());
    }
    SECTION("of this patient only")
    {
        bench.visit = bench.treated();
        CHECK(bench.warnings(both).isEmpty());
    }
    SECTION("also on the same prescription")
    {
        bench.visit = bench.treated();
        const auto checked =
            bench.check({{bench.napa, bench.twice, 5, {}, {}}, {both, bench.twice, 5, {}, {}}});
        REQUIRE(checked.warnings.size() == 1);
        CHECK(checked.warnings.first().line == 1);
        CHECK_FALSE(checked.warnings.first().until);
    }
}

TEST_CASE("doses and days are held against the medicine's own limits at the patient's age",
          "[prescriptions][safety][db]")
{
    SafetyBench bench;
    const MedicineId strong = bench.medicine(u"Digoxin"_s, [](SaveMedicine &m) {
        m.minPerDayHundredths = 100;
        m.maxPerDayHundredths = 300;
        m.maxDays = 14;
        m.safety->maxPerDoseHundredths = 150;
        m.safety->ageLimits = {{18, {}, 250}, {12, 50, 150}};
    });
    const auto kinds = [&](const QString &preset, int days) {
        QList<WarningKind> out;
        for (const auto &w : bench.check({{strong, bench.preset(preset), days, 5, {}}}).warnings)
            out.append(w.kind);
        return out;
    };
    using enum WarningKind;

    SECTION("a grown-up")
    {
        CHECK(kinds(u"1+1+1"_s, 14).isEmpty());
        CHECK(kinds(u"2+0+2"_s, 14) == QList{DoseTooHigh, DayDoseTooHigh});
        CHECK(kinds(u"1+0+1"_s, 15) == QList{TooManyDays});
        CHECK(kinds(u"SOS"_s, 3).isEmpty()); // As needed says nothing of a day.
        bench.server.exec(u"UPDATE medicines SET min_per_day_hundredths = 250"_s);
        const auto low = bench.warnings(strong);
        REQUIRE(low.size() == 1);
        CHECK(low.first().kind == DayDoseTooLow);
        CHECK(low.first().severity == Severity::Mild);
        CHECK(low.first().found == 200);
        CHECK(low.first().limit == 250);
    }
    SECTION("somebody young, for whom only the day counts otherwise")
    {
        bench.makeYears(18);
        CHECK(kinds(u"1+1+1"_s, 5).isEmpty());
        bench.makeYears(17);
        CHECK(kinds(u"1+1+1"_s, 5) == QList{DayDoseTooHigh});
        CHECK(kinds(u"1+0+1"_s, 5).isEmpty());
    }
    SECTION("a child")
    {
        bench.makeYears(11);
        CHECK(kinds(u"½+0+½"_s, 5).isEmpty());
        CHECK(kinds(u"1+0+0"_s, 5) == QList{DoseTooHigh});
        CHECK(kinds(u"1+0+1"_s, 5) == QList{DoseTooHigh, DayDoseTooHigh});
    }
}

TEST_CASE("ages for which a medicine is not meant are found", "[prescriptions][safety][db]")
{
    SafetyBench bench;
    const MedicineId teens = bench.medicine(u"Isotretinoin"_s, [](SaveMedicine &m) {
        m.safety->minAgeYears = 12;
        m.safety->maxAgeYears = 35;
    });

    CHECK(bench.warning(teens).kind == WarningKind::AboveAge); // She is 36.
    bench.makeYears(35);
    CHECK(bench.warnings(teens).isEmpty());
    bench.makeYears(11);
    const auto young = bench.warning(teens);
    CHECK(young.kind == WarningKind::BelowAge);
    CHECK(young.found == 11);
    CHECK(young.limit == 12);
}

TEST_CASE("a pregnancy is known from conditions, diagnoses and the page being written",
          "[prescriptions][safety][db]")
{
    SafetyBench bench;
    const auto advised = [&](PregnancyAdvice advice) {
        return [advice](SaveMedicine &m) { m.safety->pregnancy = advice; };
    };
    const MedicineId losartan = bench.medicine(u"Losartan"_s, advised(PregnancyAdvice::Avoid));
    const MedicineId diclofenac = bench.medicine(u"Diclofenac"_s, advised(PregnancyAdvice::Caution));
    const MedicineId safe = bench.medicine(u"Folic acid"_s, advised(PregnancyAdvice::Safe));

    SECTION("not known: only what harms is named, at an age at which she may be")
    {
        CHECK(bench.warning(losartan).kind == WarningKind::PossiblePregnancy);
        CHECK(bench.warnings(diclofenac).isEmpty());
        bench.makeYears(51);
        CHECK(bench.warnings(losartan).isEmpty());
        bench.makeYears(30);
        bench.server.exec(u"UPDATE patients SET sex = 'MALE'"_s);
        CHECK(bench.warnings(losartan).isEmpty());
    }
    SECTION("by a standing condition")
    {
        const Condition pregnancy = bench.condition(ConditionKind::Chronic, u"Antenatal care"_s, u"Z34.9"_s);
        CHECK(bench.warning(losartan).kind == WarningKind::Pregnancy);
        CHECK(bench.warning(losartan).severity == Severity::Severe);
        CHECK(bench.warning(diclofenac).severity == Severity::Moderate);
        CHECK(bench.warnings(safe).isEmpty());
        REQUIRE(bench.server.call(RefuteCondition{pregnancy.id, u"delivered"_s}));
        CHECK(bench.warnings(diclofenac).isEmpty());
    }
    SECTION("by its name alone")
    {
        bench.condition(ConditionKind::Chronic, u"Pregnant, 12 weeks"_s);
        CHECK(bench.warning(diclofenac).kind == WarningKind::Pregnancy);
    }
    SECTION("by what the doctor is writing, then by the record, until it is over")
    {
        bench.server.exec(u"INSERT INTO diagnosis_codes VALUES ('O13', 'Gestational hypertension')"_s);
        SaveConsultation save;
        save.visitId = bench.visit.id;
        save.page.diagnoses = {
            {.code = u"O13"_s, .title = u"Gestational hypertension"_s, .rank = DiagnosisRank::Primary}};
        const auto saved = bench.server.callAs(bench.doctor.login, save);
        REQUIRE(saved);
        CHECK(bench.warning(diclofenac).kind == WarningKind::Pregnancy);
        REQUIRE(
            bench.server.callAs(bench.doctor.login, CompleteConsultation{bench.visit.id, saved->rowVersion}));
        CHECK(bench.warning(diclofenac).kind == WarningKind::Pregnancy);
        bench.server.setNow(dhaka(u"2027-09-20T12:00"_s));
        CHECK(bench.warnings(diclofenac).isEmpty());
    }
}

TEST_CASE("the check tells quantities and what is wrong with a line", "[prescriptions][safety][db]")
{
    SafetyBench bench;
    const MedicineId gone = addMedicine(bench.server, u"Aminopyrine"_s);
    bench.server.exec(u"UPDATE medicines SET is_active = false WHERE generic_name = 'Aminopyrine'"_s);

    const auto checked =
        bench.check({{bench.napa, bench.twice, 7, {}, {}},
                     {addMedicine(bench.server, u"Zinc"_s), bench.preset(u"SOS"_s), 7, {}, {}},
                     {gone, bench.twice, 7, 3, {}}});
    REQUIRE(checked.lines.size() == 3);
    CHECK(checked.lines[0].quantity == 14);
    CHECK_FALSE(checked.lines[0].problem);
    CHECK(checked.lines[1].problem == LineProblem::QuantityNeeded);
    CHECK(checked.lines[2].problem == LineProblem::MedicineInactive);
    CHECK(checked.interactions == InteractionCheck::NoSource);
    CHECK(bench.server.count(u"prescriptions"_s) == 0);

    CheckPrescription request{bench.visit.id, {{bench.napa, bench.twice, 7, {}, {}}}};
    const auto refusal = [&] { return bench.server.callAs(bench.doctor.login, request).error(); };
    CHECK(bench.server.callAs(addDoctorWithLogin(bench.server, u"sen"_s).login, request).error() ==
          Error::forbidden(u"queue.any"_s));
    CHECK(bench.server.callAs(bench.pharmacist, request).error() ==
          Error::forbidden(u"prescriptions.create"_s));
    request.items.first().medicineId = MedicineId::make();
    CHECK(refusal() == Error::notFound(u"medicine"_s));
    request.items.first() = {bench.napa, MedicineInstructionId::make(), 7, {}, {}};
    CHECK(refusal() == Error::notFound(u"instruction"_s));
    request.visitId = VisitId::make();
    CHECK(refusal() == Error::notFound(u"visit"_s));
}
