// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/cashier/cashier_protocol.h"
#include "shared/consultations/consultations_protocol.h"
#include "shared/diagnoses/diagnosis_codes_protocol.h"
#include "shared/medicines/medicines_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "shared/vitals/vitals_protocol.h"
#include "tests/e2e/follower.h"
#include "tests/e2e/running_server.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// Five desks of the hospital, each with its own socket and the list it works from.
class Clinic {
public:
    Clinic()
        : reception(server.url())
        , nurse(server.url())
        , doctor(server.url())
        , cashier(server.url())
        , pharmacy(server.url())
    {
        reception.login(u"reception"_s);
        nurse.login(u"nurse"_s);
        doctor.login(u"doctor"_s);
        cashier.login(u"cashier"_s);
        pharmacy.login(u"pharmacy"_s);
        doctorId = DoctorId(doctor.session().user().doctorId.value());
        board.emplace(reception, u"doctors"_s, u"id"_s);
        toMeasure.emplace(nurse, u"triage"_s, u"visitId"_s);
        queue.emplace(doctor, Topic{TopicKind::Queue, doctorId.value}.toText(), u"visitId"_s, u"entries"_s);
        unpaid.emplace(cashier, u"cashier"_s, u"id"_s);
        toDispense.emplace(pharmacy, u"pharmacy"_s, u"prescriptionId"_s);
    }

    CheckIn::Response arrives(const QString &name)
    {
        RegisterPatient registration;
        registration.name = name;
        registration.sex = Sex::Female;
        registration.ageYears = 52;
        registration.phone = u"01812345679"_s;
        CheckIn checkIn;
        checkIn.patientId = reception.must(registration).id;
        checkIn.doctorId = doctorId;
        checkIn.priority = Priority::Stat; // Before those who wait already.
        return reception.must(checkIn);
    }

    void pays(const Bill &bill)
    {
        TakePayment take;
        take.billId = bill.id;
        take.amount = bill.dueAmount;
        take.tendered = bill.dueAmount;
        CHECK(cashier.must(take).bill.status == BillStatus::Paid);
    }

    RunningServer server;
    Workstation reception, nurse, doctor, cashier, pharmacy;
    DoctorId doctorId;
    std::optional<Follower> board, toMeasure, queue, unpaid, toDispense;
};

/// A medicine with stock for it.
Medicine stocked(Workstation &doctor, const QString &name, int least)
{
    SearchMedicines search;
    search.text = name;
    const auto found = doctor.ask(search);
    REQUIRE(found);
    for (const Medicine &medicine : *found)
        if (medicine.onHand >= least)
            return medicine;
    FAIL("nothing in stock of " << name.toStdString());
    return {};
}

MedicineInstruction preset(Workstation &doctor, const QString &label)
{
    const auto all = doctor.ask(ListMedicineInstructions{});
    REQUIRE(all);
    const auto found = std::ranges::find(*all, label, &MedicineInstruction::label);
    REQUIRE(found != all->end());
    return *found;
}

} // namespace

TEST_CASE("a patient's day from registration to the medicines changes five desks by push", "[e2e][clinic]")
{
    Clinic clinic;
    const QString doctorRow = clinic.doctorId.toText();

    // Registered and checked in: the nurse, the doctor and the cashier see it.
    const auto arrived = clinic.arrives(u"Shirin Sultana"_s);
    const QString visit = arrived.visit_.id.toText();
    const QString fee = arrived.bill.id.toText();
    REQUIRE(eventually([&] {
        return clinic.toMeasure->rows.contains(visit) && clinic.queue->rows.contains(visit) &&
               clinic.unpaid->rows.contains(fee);
    }));
    CHECK_FALSE(clinic.queue->rows.value(visit)["vitalsTaken"_L1].toBool());

    // Measured: she leaves the nurse's list, and the doctor's queue shows that she was.
    RecordVitals measured;
    measured.visitId = arrived.visit_.id;
    measured.signs.systolicMmHg = 152;
    measured.signs.diastolicMmHg = 94;
    measured.signs.pulsePerMinute = 118;
    CHECK(clinic.nurse.must(measured).unusual == QList<QString>{u"pulsePerMinute"_s});
    REQUIRE(eventually([&] {
        return !clinic.toMeasure->rows.contains(visit) &&
               clinic.queue->rows.value(visit)["vitalsTaken"_L1].toBool();
    }));

    // Called: whoever was inside is finished, and the reception sees the new number.
    CallNext next;
    next.doctorId = clinic.doctorId;
    next.finishCurrent = true;
    const auto called = clinic.doctor.must(next);
    REQUIRE(called.called);
    CHECK(called.called->id == arrived.visit_.id);
    REQUIRE(eventually([&] {
        return clinic.board->rows.value(doctorRow)["nowServing"_L1].toInt() == arrived.visit_.serialNumber;
    }));
    SetVisitStatus start;
    start.visitId = arrived.visit_.id;
    start.status = VisitStatus::InConsultation;
    clinic.doctor.must(start);

    // The page: a code from the list, words of the doctor's own, and a day to come again.
    SearchDiagnosisCodes search;
    search.text = u"hypertension"_s;
    const auto codes = clinic.doctor.ask(search);
    REQUIRE(codes);
    REQUIRE_FALSE(codes->isEmpty());
    SaveConsultation save;
    save.visitId = arrived.visit_.id;
    save.page.complaint = u"Headache for three days"_s;
    save.page.diagnoses = {{codes->constFirst().code, codes->constFirst().title, DiagnosisRank::Primary}};
    save.page.followUpDate = arrived.visit_.visitDate.addDays(7);
    const auto saved = clinic.doctor.must(save);

    // Prescribed: the pharmacy's list has her at once.
    const Medicine medicine = stocked(clinic.doctor, u"napa"_s, 10);
    CreatePrescription prescribe;
    prescribe.visitId = arrived.visit_.id;
    prescribe.items = {{medicine.id, preset(clinic.doctor, u"1+0+1"_s).id, 5, {}, {}}};
    const auto prescription = clinic.doctor.must(prescribe);
    CHECK(prescription.items.constFirst().quantity == 10);
    const QString order = prescription.id.toText();
    REQUIRE(eventually([&] { return clinic.toDispense->rows.contains(order); }));
    CHECK(clinic.toDispense->text(order, "patientName"_L1) == u"Shirin Sultana"_s);

    // The page is completed, the follow-up is an appointment, and the next patient is called in her place.
    CompleteConsultation complete;
    complete.visitId = arrived.visit_.id;
    complete.rowVersion = saved.rowVersion;
    CHECK(clinic.doctor.must(complete).completedAt.has_value());
    BookFollowUp follow;
    follow.visitId = arrived.visit_.id;
    const auto booked = clinic.doctor.must(follow);
    CHECK(booked.visit_.visitDate == *save.page.followUpDate);
    CHECK(booked.visit_.status == VisitStatus::Scheduled);
    clinic.doctor.must(next);
    REQUIRE(eventually([&] { return clinic.queue->text(visit, "status"_L1) == u"COMPLETED"_s; }));

    // Paid: the cashier's list loses the fee and the doctor's queue says so.
    clinic.cashier.must(OpenShift{Money(50'000)});
    clinic.pays(arrived.bill);
    REQUIRE(eventually([&] {
        return !clinic.unpaid->rows.contains(fee) && clinic.queue->text(visit, "billStatus"_L1) == u"PAID"_s;
    }));

    // Dispensed as written: it leaves the pharmacy's list, and its bill is on the cashier's.
    ReservePrescription reserve;
    reserve.prescriptionId = prescription.id;
    const auto held = clinic.pharmacy.must(reserve);
    REQUIRE_FALSE(held.lines.isEmpty());
    DispensePrescription dispense;
    dispense.prescriptionId = prescription.id;
    for (const auto &line : held.lines)
        dispense.items.append({line.itemId, line.quantity, line.batchId, {}, {}});
    const auto given = clinic.pharmacy.must(dispense);
    CHECK(given.status == PrescriptionStatus::Dispensed);
    REQUIRE(given.bill);
    const QString medicines = given.bill->id.toText();
    REQUIRE(eventually(
        [&] { return !clinic.toDispense->rows.contains(order) && clinic.unpaid->rows.contains(medicines); }));
    clinic.pays(*given.bill);
    REQUIRE(eventually([&] { return !clinic.unpaid->rows.contains(medicines); }));
    CHECK(stocked(clinic.doctor, u"napa"_s, 0).onHand == medicine.onHand - 10);

    // Everything stands in her file.
    const auto file = clinic.doctor.ask(GetPatientHistory{arrived.visit_.patientId, {}, {}, {}});
    REQUIRE(file);
    QSet<QString> kinds;
    for (const TimelineEntry &entry : *file)
        kinds.insert(entry.kind);
    CHECK(kinds.contains(
        {u"VISIT"_s, u"VITALS"_s, u"DIAGNOSIS"_s, u"PRESCRIPTION"_s, u"BILL"_s, u"PAYMENT"_s}));
    CHECK(clinic.server.stop() == 0);
}
