// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/consultations/consultations_protocol.h"
#include "shared/patients/conditions_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "shared/printing/scan_code.h"
#include "shared/vitals/vitals_protocol.h"
#include "tests/server/prescriptions/prescription_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

MakePrint paperOf(const Prescription &prescription)
{
    return {DocumentType::Prescription, prescription.id.value, u"pdf"_s, u"bn"_s, {}};
}

void measure(PrescriptionBench &bench, VisitId visit, std::optional<int> pulse,
             std::optional<int> temperature)
{
    RecordVitals request;
    request.visitId = visit;
    request.signs.pulsePerMinute = pulse;
    request.signs.temperatureTenthC = temperature;
    REQUIRE(bench.server.call(request));
}

void allergy(PrescriptionBench &bench, PatientId patient, ConditionKind kind, const QString &name)
{
    RecordCondition request;
    request.patientId = patient;
    request.kind = kind;
    request.name = name;
    REQUIRE(bench.server.call(request));
}

} // namespace

TEST_CASE("a prescription is printed with what was found at its visit", "[printing][prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription prescription = bench.prescribe(10);
    measure(bench, prescription.visitId, 72, {});
    bench.server.setNow(dhaka(u"2026-11-22T09:05"_s));
    measure(bench, prescription.visitId, 80, 385);
    allergy(bench, prescription.patientId, ConditionKind::SubstanceAllergy, u"Peanut"_s);
    allergy(bench, prescription.patientId, ConditionKind::Chronic, u"Asthma"_s);
    ConsultationPage page;
    page.complaint = u"fever"_s;
    page.diagnoses = {{{}, u"Flu"_s, DiagnosisRank::Primary}};
    REQUIRE(bench.server.callAs(bench.doctor.login, SaveConsultation{prescription.visitId, 0, page}));

    const auto job = bench.server.callAs(bench.doctor.login, paperOf(prescription));

    REQUIRE(job);
    CHECK(job->copyNumber == 0);
    const PrescriptionPaper paper = job->snapshot.prescription.value();
    CHECK(encode(paper.prescription) == encode(prescription));
    CHECK(paper.department == bench.server.value(u"SELECT name FROM departments"_s).toString());
    REQUIRE(paper.signs);
    CHECK(paper.signs->pulsePerMinute == 80); // Measured twice.
    CHECK(paper.signs->temperatureTenthC == 385);
    CHECK_FALSE(paper.signs->weightGrams);
    CHECK(paper.diagnoses == page.diagnoses);
    CHECK(paper.allergies == QList<QString>{u"Peanut"_s});
    const auto code = ScanCode::fromText(job->snapshot.code);
    REQUIRE(code);
    CHECK(code->kind == ScanCode::Kind::Prescription);
    CHECK(code->value == prescription.id.toText() + u'/' + prescription.visitId.toText());
}

TEST_CASE("a reprint of a prescription is a duplicate of the first paper", "[printing][prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription prescription = bench.prescribe(10);
    const auto first = bench.server.callAs(bench.doctor.login, paperOf(prescription)).value();
    CHECK_FALSE(first.snapshot.prescription->signs);
    CHECK(first.snapshot.prescription->allergies.isEmpty());

    measure(bench, prescription.visitId, 80, {});
    allergy(bench, prescription.patientId, ConditionKind::SubstanceAllergy, u"Peanut"_s);
    bench.server.exec(u"UPDATE prescriptions SET status = 'DISPENSED'"_s);
    const auto copy = bench.server.callAs(bench.doctor.login, paperOf(prescription)).value();

    CHECK(copy.copyNumber == 1);
    CHECK(encode(copy.snapshot) == encode(first.snapshot));
}

TEST_CASE("a prescription is printed in the patient's language, which a copy follows",
          "[printing][prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription prescription = bench.prescribe(10);
    const auto print = [&] {
        MakePrint request = paperOf(prescription);
        request.language = u"en"_s;
        return bench.server.callAs(bench.doctor.login, request).value();
    };
    CHECK(print().language == u"en"); // As the desk asks: nothing is known of the patient.

    bench.server.exec(u"UPDATE patients SET language = 'bn'"_s);
    const PrintJob copy = print();

    CHECK(copy.language == u"bn");
    CHECK(copy.copyNumber == 1);
    const auto ledger =
        bench.server.call(ListPrints{DocumentType::Prescription, prescription.id.value}).value();
    REQUIRE(ledger.size() == 2);
    CHECK(ledger[0].language == u"en");
    CHECK(ledger[1].language == u"bn");
}

TEST_CASE("a cancelled prescription is another paper, which says so", "[printing][prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription prescription = bench.prescribe(10);
    REQUIRE(bench.server.callAs(bench.doctor.login, paperOf(prescription)));
    REQUIRE(
        bench.server.callAs(bench.doctor.login, CancelPrescription{prescription.id, u"wrong patient"_s, {}}));

    const auto job = bench.server.callAs(bench.doctor.login, paperOf(prescription)).value();

    CHECK(job.copyNumber == 0);
    CHECK(job.snapshot.prescription->prescription.status == PrescriptionStatus::Cancelled);
    CHECK(job.snapshot.prescription->prescription.cancelReason == u"wrong patient"_s);
}

TEST_CASE("a prescription's paper is for who may see prescriptions and diagnoses",
          "[printing][prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription prescription = bench.prescribe(10);
    const auto refusal = [&](Permission missing) {
        const auto caller = TestServer::without(bench.server.admin(), missing);
        return bench.server.callAs(caller, paperOf(prescription)).error();
    };

    CHECK(refusal(Permission::PrescriptionsView) == Error::forbidden(u"prescriptions.view"_s));
    CHECK(refusal(Permission::ClinicalView) == Error::forbidden(u"clinical.view"_s));
    CHECK(refusal(Permission::PrintsMake) == Error::forbidden(u"prints.make"_s));
    MakePrint unknown = paperOf(prescription);
    unknown.documentId = Ulid::make();
    CHECK(bench.server.call(unknown).error() == Error::notFound(u"document"_s));
    CHECK(bench.server.count(u"prints"_s) == 0);
}
