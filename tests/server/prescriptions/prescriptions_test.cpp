// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/topics.h"
#include "tests/server/prescriptions/prescription_bench.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("a preset that is edited says nothing new on a written prescription", "[prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription written = bench.prescribe(10);
    REQUIRE(written.items.size() == 1);
    CHECK(written.items[0].instruction == u"1+0+1");
    CHECK(written.items[0].words.en == u"one in the morning and one at night");

    const auto presets = bench.server.call(ListMedicineInstructions{{}}).value();
    const auto twice = std::ranges::find(presets, bench.twice, &MedicineInstruction::id);
    REQUIRE(twice != presets.end());
    SaveMedicineInstruction edit;
    static_cast<InstructionFacts &>(edit) = *twice;
    edit.id = twice->id;
    edit.rowVersion = twice->rowVersion;
    edit.label = u"1-0-1"_s;
    edit.words = {u"one at breakfast"_s, u"নাশতার সঙ্গে একটি"_s, u"واحدة مع الفطور"_s};
    REQUIRE(bench.server.call(edit));

    const auto now = bench.server.call(GetPrescription{written.id}).value();
    CHECK(encode(now) == encode(written));
    const Prescription next = bench.prescribe(10);
    CHECK(next.items[0].instruction == u"1-0-1");
    CHECK(encode(next.items[0].words) == encode(edit.words));
}

TEST_CASE("a prescription is written for a patient and is at the pharmacy at once", "[prescriptions][db]")
{
    PrescriptionBench bench;
    const Visit visit = bench.treated();
    const MedicineId zinc = addMedicine(bench.server, u"Zinc"_s);
    CreatePrescription request{
        visit.id,
        u"plenty of water"_s,
        QDate(2026, 11, 29),
        {{bench.napa, bench.twice, 7, {}, u"after meals"_s}, {zinc, bench.twice, 10, 5, {}}}};

    const auto made = bench.server.callAs(bench.doctor.login, request);
    REQUIRE(made);
    CHECK(made->status == PrescriptionStatus::Waiting);
    CHECK(made->patientId == visit.patientId);
    CHECK(made->doctorName == u"karim");
    CHECK(made->prescribedOn == QDate(2026, 11, 22));
    REQUIRE(made->items.size() == 2);
    const PrescriptionItem &first = made->items.first();
    CHECK(first.quantity == 14); // Computed: two a day for seven days.
    CHECK(first.medicineName == u"Paracetamol 500 mg");
    CHECK(first.instruction == u"1+0+1");
    CHECK(first.words.en == u"one in the morning and one at night");
    CHECK(first.notes == u"after meals");
    CHECK(first.given.isEmpty());
    CHECK(made->items.last().quantity == 5); // Written by hand.

    const QJsonObject entry = upserted(bench.server, u"pharmacy"_s);
    CHECK(entry[u"prescriptionId"].toString() == made->id.toText());
    CHECK(entry[u"lines"] == 2);
    CHECK(entry[u"serialNumber"] == visit.serialNumber);
    const auto snapshot = bench.server.callAs(bench.pharmacist, SubscribeTopic{u"pharmacy"_s});
    REQUIRE(snapshot);
    CHECK(snapshot->snapshot.toArray().first() == entry);

    const auto read = bench.server.callAs(bench.pharmacist, GetPrescription{made->id});
    REQUIRE(read);
    CHECK(read->notes == u"plenty of water");
    CHECK(bench.server.callAs(bench.doctor.login, GetPrescription{PrescriptionId::make()}).error() ==
          Error::notFound(u"prescription"_s));
    CHECK(bench.server.callAs(bench.server.as(u"cashier"_s), GetPrescription{made->id}).error() ==
          Error::forbidden(u"prescriptions.view"_s));
}

TEST_CASE("prescribing is refused", "[prescriptions][db]")
{
    PrescriptionBench bench;
    CreatePrescription request{bench.treated().id, {}, {}, {{bench.napa, bench.twice, 7, {}, {}}}};
    const auto refusal = [&] { return bench.server.callAs(bench.doctor.login, request).error(); };

    SECTION("for the patient of another doctor")
    {
        const auto other = addDoctorWithLogin(bench.server, u"sen"_s);
        CHECK(bench.server.callAs(other.login, request).error() == Error::forbidden(u"queue.any"_s));
    }
    SECTION("without the right")
    {
        CHECK(bench.server.callAs(bench.pharmacist, request).error() ==
              Error::forbidden(u"prescriptions.create"_s));
    }
    SECTION("for somebody who still waits")
    {
        request.visitId = checkIn(bench.server, bench.doctor.id).visit_.id;
        CHECK(refusal() == Error::rejected(u"transition"_s, u"visitId"_s));
    }
    SECTION("of what is unknown")
    {
        request.items.first().medicineId = MedicineId::make();
        CHECK(refusal() == Error::notFound(u"medicine"_s));
        request.items.first() = {bench.napa, MedicineInstructionId::make(), 7, {}, {}};
        CHECK(refusal() == Error::notFound(u"instruction"_s));
        request.visitId = VisitId::make();
        CHECK(refusal() == Error::notFound(u"visit"_s));
    }
    SECTION("of a medicine that is no longer offered")
    {
        bench.server.exec(u"UPDATE medicines SET is_active = false"_s);
        CHECK(refusal() == Error::rejected(u"medicineInactive"_s, u"items.0.medicineId"_s));
    }
    SECTION("without a quantity that can be computed")
    {
        request.items.first().instructionId = bench.preset(u"SOS"_s);
        CHECK(refusal() == Error::rejected(u"quantityNeeded"_s, u"items.0.quantity"_s));
        request.items.first() = {bench.napa, bench.preset(u"2+0+2"_s), 1'000, {}, {}};
        bench.server.exec(u"UPDATE medicine_instructions SET doses_per_day_hundredths = 5000"_s);
        CHECK(refusal() == Error::invalid(u"items.0.durationDays"_s, u"range"_s));
    }
    SECTION("with a follow-up in the past")
    {
        request.followUpDate = QDate(2026, 11, 21);
        CHECK(refusal() == Error::rejected(u"pastDate"_s, u"followUpDate"_s));
    }
    CHECK(bench.server.count(u"prescriptions"_s) == 0);
}

TEST_CASE("prescriptions are listed by visit and by patient, newest first", "[prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription first = bench.prescribe(10);
    const auto second = bench.server.callAs(
        bench.doctor.login,
        CreatePrescription{first.visitId, {}, {}, {bench.line(addMedicine(bench.server, u"Zinc"_s), 4)}});
    REQUIRE(second);
    bench.prescribe(3); // Somebody else's.

    const auto ofVisit =
        bench.server.callAs(bench.doctor.login, ListPrescriptions{first.visitId, {}, {}, {}});
    REQUIRE(ofVisit);
    REQUIRE(ofVisit->size() == 2);
    CHECK(ofVisit->first().id == second->id); // What "repeat last" copies.
    const auto page =
        bench.server.callAs(bench.doctor.login, ListPrescriptions{{}, first.patientId, second->id, {}});
    REQUIRE(page);
    REQUIRE(page->size() == 1);
    CHECK(page->first().id == first.id);
    CHECK(bench.server.callAs(bench.doctor.login, ListPrescriptions{}).error() ==
          Error::invalid(u"visitId"_s, u"exactlyOne"_s));
    CHECK(bench.server.callAs(bench.server.as(u"cashier"_s), ListPrescriptions{first.visitId, {}, {}, {}})
              .error() == Error::forbidden(u"prescriptions.view"_s));
}

TEST_CASE("the last prescription of a patient comes in one call, whatever day it is of",
          "[prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription last = bench.prescribe({bench.line(bench.napa, 10), bench.line(bench.napa, 4)});
    bench.server.setNow(dhaka(u"2027-03-01T09:00"_s));
    bench.prescribe(3); // Somebody else's, later.

    const auto found = bench.server.callAs(bench.doctor.login, ListPrescriptions{{}, last.patientId, {}, 1});

    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->first().id == last.id);
    CHECK(found->first().prescribedOn == QDate(2026, 11, 22));
    CHECK(found->first().items.size() == 2);
    const auto opened = bench.server.callAs(bench.pharmacist, GetPrescription{last.id});
    REQUIRE(opened);
    CHECK(opened->items.size() == 2);
}

TEST_CASE("a prescription is cancelled by its doctor, with a reason", "[prescriptions][db]")
{
    PrescriptionBench bench;
    const Prescription prescription = bench.prescribe(10);
    CancelPrescription cancel{prescription.id, u"wrong patient"_s, prescription.rowVersion};
    const auto send = [&] { return bench.server.callAs(bench.doctor.login, cancel); };

    cancel.rowVersion = 7;
    CHECK(send().error().data[u"current"].toObject()[u"id"].toString() == prescription.id.toText());
    cancel.rowVersion = prescription.rowVersion;
    const auto cancelled = send();
    REQUIRE(cancelled);
    CHECK(cancelled->status == PrescriptionStatus::Cancelled);
    CHECK(cancelled->cancelReason == u"wrong patient");
    CHECK(removed(bench.server, u"pharmacy"_s) == prescription.id.toText());

    cancel.rowVersion = {};
    CHECK(send().error() == Error::rejected(u"transition"_s));
    const auto other = addDoctorWithLogin(bench.server, u"sen"_s);
    CHECK(bench.server.callAs(other.login, cancel).error() == Error::forbidden(u"queue.any"_s));
    CHECK(bench.server.callAs(bench.pharmacist, cancel).error() ==
          Error::forbidden(u"prescriptions.create"_s));
    cancel.reason = u" "_s;
    CHECK(send().error() == Error::invalid(u"reason"_s, u"tooShort"_s));
    cancel = {PrescriptionId::make(), u"x"_s, {}};
    CHECK(send().error() == Error::notFound(u"prescription"_s));
}
