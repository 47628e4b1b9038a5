// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/cashier/cashier_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/e2e/follower.h"
#include "tests/e2e/running_server.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("a patient's way from the front desk to the receipt reaches every desk by push", "[e2e]")
{
    RunningServer server;
    Workstation reception(server.url());
    Workstation doctor(server.url());
    Workstation cashier(server.url());
    reception.login(u"reception"_s);
    doctor.login(u"doctor"_s);
    cashier.login(u"cashier"_s);
    const DoctorId doctorId(doctor.session().user().doctorId.value());
    Follower queue(doctor, Topic{TopicKind::Queue, doctorId.value}.toText(), u"visitId"_s, u"entries"_s);
    Follower unpaid(cashier, u"cashier"_s, u"id"_s);
    Follower board(reception, u"doctors"_s, u"id"_s);
    const int waitingBefore = board.rows.value(doctorId.toText()).value("waiting"_L1).toInt();

    // Registered and checked in: the doctor's queue and the cashier's list change without asking.
    RegisterPatient registration;
    registration.name = u"Rehana Parvin"_s;
    registration.sex = Sex::Female;
    registration.ageYears = 41;
    registration.phone = u"01912345678"_s;
    const Patient patient = reception.must(registration);
    CHECK(patient.phone == u"+8801912345678"_s);
    CheckIn checkIn;
    checkIn.patientId = patient.id;
    checkIn.doctorId = doctorId;
    const auto checkedIn = reception.must(checkIn);
    const QString visit = checkedIn.visit_.id.toText();
    const QString bill = checkedIn.bill.id.toText();
    REQUIRE(eventually([&] { return queue.rows.contains(visit) && unpaid.rows.contains(bill); }));
    CHECK(queue.rows.value(visit).value("name"_L1).toString() == u"Rehana Parvin"_s);
    REQUIRE(eventually([&] {
        return board.rows.value(doctorId.toText()).value("waiting"_L1).toInt() == waitingBefore + 1;
    }));

    // The second check-in to the same doctor names the open visit.
    const auto again = reception.command(checkIn);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(again.error().data.value("current"_L1)["id"_L1].toString() == visit);

    // Paid: the bill leaves the cashier's list and the queue shows it.
    cashier.must(OpenShift{Money(100'000)});
    TakePayment take;
    take.billId = checkedIn.bill.id;
    take.amount = checkedIn.bill.dueAmount;
    take.tendered = checkedIn.bill.dueAmount + Money(5'000);
    const auto paid = cashier.must(take);
    CHECK(paid.payment.change == Money(5'000));
    CHECK(paid.bill.status == BillStatus::Paid);
    REQUIRE(eventually([&] {
        return !unpaid.rows.contains(bill) &&
               queue.rows.value(visit).value("billStatus"_L1).toString() == u"PAID"_s;
    }));

    // Papers come from the ledger: the first is the original.
    const auto print =
        cashier.must(MakePrint{DocumentType::Receipt, paid.payment.id.value, u"pdf"_s, u"en"_s, {}});
    CHECK(print.copyNumber == 0);
    CHECK(print.snapshot.payment->receiptNumber == paid.payment.receiptNumber);
    CHECK(cashier.must(MakePrint{DocumentType::Receipt, paid.payment.id.value, u"pdf"_s, u"en"_s, {}})
              .copyNumber == 1);

    // Called: the reception's board says who is being served.
    SetVisitStatus call;
    call.visitId = checkedIn.visit_.id;
    call.status = VisitStatus::Called;
    doctor.must(call);
    REQUIRE(eventually([&] {
        return queue.rows.value(visit).value("status"_L1).toString() == u"CALLED"_s &&
               board.rows.value(doctorId.toText()).value("waiting"_L1).toInt() == waitingBefore;
    }));
    CHECK(server.stop() == 0);
}

TEST_CASE("a socket that drops and comes back misses no change", "[e2e]")
{
    RunningServer server;
    Workstation reception(server.url());
    Workstation doctor(server.url());
    reception.login(u"reception"_s);
    doctor.login(u"doctor"_s);
    const DoctorId doctorId(doctor.session().user().doctorId.value());
    Follower queue(doctor, Topic{TopicKind::Queue, doctorId.value}.toText(), u"visitId"_s, u"entries"_s);
    const auto checkIn = [&](int n) {
        RegisterPatient registration;
        registration.name = u"Visitor %1"_s.arg(n);
        registration.ageYears = 20 + n;
        registration.allowDuplicate = true;
        CheckIn request;
        request.patientId = reception.must(registration).id;
        request.doctorId = doctorId;
        return reception.must(request).visit_.id.toText();
    };
    REQUIRE(eventually([&, first = checkIn(0)] { return queue.rows.contains(first); }));

    // The doctor's desk loses its link while the reception goes on.
    QStringList visits;
    doctor.api().stop();
    for (int n = 1; n <= 10; ++n)
        visits.append(checkIn(n));
    doctor.api().start();

    CHECK(eventually([&] {
        return std::ranges::all_of(visits, [&](const QString &v) { return queue.rows.contains(v); });
    }));
}
