// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/visits/visit_helpers.h"

#include <mutex>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

CheckIn wish(PatientId patient, DoctorId doctor)
{
    return {.patientId = patient,
            .doctorId = doctor,
            .visitType = VisitType::New,
            .reason = {},
            .priority = {},
            .visitDate = {}};
}

QList<int> upTo(int n)
{
    QList<int> out(n);
    std::iota(out.begin(), out.end(), 1);
    return out;
}

} // namespace

TEST_CASE("a check-in makes visit, serial number and consultation bill", "[visits][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const PatientId patient = server.addPatient(u"Amina Begum"_s);
    const DoctorId doctor = server.addDoctor();
    const auto staff = server.as(u"staff"_s);

    const auto made = server.callAs(staff, CheckIn{.patientId = patient,
                                                   .doctorId = doctor,
                                                   .visitType = VisitType::FollowUp,
                                                   .reason = u" fever "_s,
                                                   .priority = Priority::Urgent,
                                                   .visitDate = {}});

    REQUIRE(made);
    const Visit &visit = made->visit_;
    CHECK(visit.patientId == patient);
    CHECK(visit.doctorId == doctor);
    CHECK(visit.patientName == u"Amina Begum");
    CHECK(visit.serialNumber == 1);
    CHECK(visit.queuePosition == 1024);
    CHECK(visit.status == VisitStatus::Waiting);
    CHECK(visit.visitType == VisitType::FollowUp);
    CHECK(visit.priority == Priority::Urgent);
    CHECK(visit.reason == u"fever"_s);
    CHECK(visit.visitDate == QDate(2026, 11, 22));
    CHECK(visit.waitingSince == dhaka(u"2026-11-22T09:00"_s));

    const Bill &bill = made->bill;
    CHECK(bill.billNumber == u"B-2026-0001");
    CHECK(bill.visitId == visit.id.value);
    CHECK(bill.billableType == u"visit");
    CHECK(bill.totalAmount == Money(60'000));
    CHECK(bill.dueAmount == Money(60'000));
    CHECK(bill.status == BillStatus::Pending);
    REQUIRE(bill.items.size() == 2);
    CHECK(bill.items[0].itemableType == u"consultation");
    CHECK(bill.items[0].itemName == u"Dr. Karim - Consultation");
    CHECK(bill.items[0].total == Money(50'000));
    CHECK(bill.items[1].itemName == u"Hospital fee");
    CHECK(bill.items[1].total == Money(10'000));
    REQUIRE(bill.history.size() == 1);
    CHECK(bill.history[0].what == u"CREATED");
    CHECK(server.count(u"patients WHERE last_visit_date = '2026-11-22' AND last_doctor_id IS NOT NULL"_s) ==
          1);

    SECTION("and tells the queue, the reception, the board, the cashiers and who measures")
    {
        CHECK(upserted(server, queueTopic(doctor))[u"visitId"].toString() == visit.id.toText());
        CHECK(upserted(server, queueTopic(doctor))[u"billStatus"].toString() == u"PENDING");
        const QJsonObject row = upserted(server, u"doctors"_s);
        CHECK(row[u"id"].toString() == doctor.toText());
        CHECK(row[u"waiting"].toInt() == 1);
        CHECK(row[u"nextSerial"].toInt() == 2);
        const QString board = u"board:"_s + row[u"departmentId"].toString();
        CHECK(upserted(server, board)[u"next"].toArray() == QJsonArray{1});
        CHECK_FALSE(upserted(server, board).contains(u"name"));
        CHECK(upserted(server, u"cashier"_s)[u"billNumber"].toString() == u"B-2026-0001");
        CHECK(upserted(server, u"triage"_s)[u"visitId"].toString() == visit.id.toText());
        CHECK(server.last().changes.size() == 5);
    }
    SECTION("and a second one of that day is refused with the first")
    {
        const auto again = server.callAs(staff, wish(patient, doctor));
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Conflict);
        const auto current = decode<Visit>(again.error().data[u"current"].toObject(), UnknownMembers::Refuse);
        REQUIRE(current);
        CHECK(current->id == visit.id);
        CHECK(server.count(u"visits"_s) == 1);
        CHECK(server.count(u"bills"_s) == 1);
    }
    SECTION("and with another doctor that day is a visit of its own")
    {
        CHECK(server.callAs(staff, wish(patient, server.addDoctor())));
    }
}

TEST_CASE("a doctor without hospital fee has no line of it, one without any charge is paid", "[visits][db]")
{
    TestServer server;
    const auto plain = checkIn(server, addDoctor(server, [](NewDoctor &d) { d.hospitalFee = {}; }));
    REQUIRE(plain.bill.items.size() == 1);
    CHECK(plain.bill.totalAmount == Money(50'000));

    const auto free = checkIn(server, addDoctor(server, [](NewDoctor &d) {
                                  d.consultationFee = Money(0);
                                  d.hospitalFee = {};
                              }));
    CHECK(free.bill.status == BillStatus::Paid);
    CHECK(removed(server, u"cashier"_s) == free.bill.id.toText());
}

TEST_CASE("a check-in is refused", "[visits][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    CheckIn request = wish(server.addPatient(), server.addDoctor());
    const auto refused = [&] {
        const auto answer = server.callAs(server.as(u"staff"_s), request);
        REQUIRE_FALSE(answer);
        CHECK(server.count(u"visits"_s) == 0);
        CHECK(server.count(u"counters WHERE kind IN ('serial', 'bill')"_s) == 0);
        return answer.error();
    };

    SECTION("without the permission")
    {
        const auto answer =
            server.callAs(TestServer::without(server.as(u"staff"_s), Permission::VisitsCreate), request);
        REQUIRE_FALSE(answer);
        CHECK(answer.error() == Error::forbidden(u"visits.create"_s));
    }
    SECTION("for an unknown patient")
    {
        request.patientId = PatientId::make();
        CHECK(refused() == Error::notFound(u"patient"_s));
    }
    SECTION("for an unknown doctor")
    {
        request.doctorId = DoctorId::make();
        CHECK(refused() == Error::notFound(u"doctor"_s));
    }
    SECTION("for a patient who is not active")
    {
        server.exec(u"UPDATE patients SET is_active = false"_s);
        CHECK(refused().reason() == u"patientInactive");
    }
    SECTION("for a doctor who is not active")
    {
        request.doctorId = addDoctor(server, [](NewDoctor &d) { d.isActive = false; });
        CHECK(refused().reason() == u"doctorInactive");
    }
    SECTION("for a doctor without a price, which is not the price 0")
    {
        request.doctorId = addDoctor(server, [](NewDoctor &d) { d.consultationFee = {}; });
        CHECK(refused().reason() == u"priceMissing");
    }
    SECTION("for yesterday")
    {
        request.visitDate = QDate(2026, 11, 21);
        CHECK(refused().reason() == u"pastDate");
    }
    SECTION("for a day beyond the setting")
    {
        request.visitDate = QDate(2026, 11, 22).addDays(91);
        CHECK(refused().reason() == u"tooFarAhead");
        request.visitDate = QDate(2026, 11, 22).addDays(90);
        CHECK(server.call(request));
    }
}

TEST_CASE("a visit of a later day is scheduled and waits from the patient's arrival on", "[visits][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const DoctorId doctor = server.addDoctor();
    const auto booked = checkIn(server, doctor, Priority::Routine, QDate(2026, 11, 23));

    CHECK(booked.visit_.status == VisitStatus::Scheduled);
    CHECK_FALSE(booked.visit_.waitingSince);
    CHECK(told(server, queueTopic(doctor)).isNull()); // Today's queue knows nothing of it.
    CHECK_FALSE(told(server, u"cashier"_s).isNull());
    CHECK(server.count(u"patients WHERE last_visit_date IS NOT NULL"_s) == 0);
    CHECK(step(server, booked.visit_.id, VisitStatus::Waiting).error().reason() == u"transition");

    server.setNow(dhaka(u"2026-11-23T08:30"_s));
    const auto arrived = server.callAs(
        server.as(u"staff"_s),
        SetVisitStatus{.visitId = booked.visit_.id, .status = VisitStatus::Waiting, .rowVersion = {}});
    REQUIRE(arrived);
    CHECK(arrived->waitingSince == dhaka(u"2026-11-23T08:30"_s));
    CHECK(server.count(u"patients WHERE last_visit_date = '2026-11-23'"_s) == 1);
    CHECK_FALSE(told(server, queueTopic(doctor)).isNull());
}

TEST_CASE("the hospital's clock and cut-off decide whose day a check-in belongs to", "[visits][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    const auto dayAt = [&](const QString &time) {
        server.setNow(dhaka(time));
        return checkIn(server, doctor).visit_;
    };
    CHECK(dayAt(u"2026-11-22T23:59"_s).visitDate == QDate(2026, 11, 22));
    const Visit next = dayAt(u"2026-11-23T00:01"_s);
    CHECK(next.visitDate == QDate(2026, 11, 23));
    CHECK(next.serialNumber == 1);

    server.exec(u"UPDATE settings SET value = '180' WHERE key = 'hospital.dayCutoffMinutes'"_s);
    const Visit night = dayAt(u"2026-11-23T02:59"_s);
    CHECK(night.visitDate == QDate(2026, 11, 22));
    CHECK(night.serialNumber == 2);
    CHECK(dayAt(u"2026-11-23T03:00"_s).visitDate == QDate(2026, 11, 23));
}

TEST_CASE("a command sent twice checks in once", "[visits][db]")
{
    TestServer server;
    const CheckIn request = wish(server.addPatient(), server.addDoctor());
    const OperationId operation = OperationId::make();
    const auto first = server.call(request, operation);
    const auto second = server.call(request, operation);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->visit_.id == second->visit_.id);
    CHECK(server.count(u"visits"_s) == 1);
}

TEST_CASE("fifty desks checking in to one doctor get the serials 1 to 50", "[visits][race][db]")
{
    TestServer server;
    const auto admin = server.admin();
    const DoctorId doctor = server.addDoctor();
    QList<PatientId> patients;
    for (int i = 0; i < 50; ++i)
        patients.append(server.addPatient());
    std::mutex mutex;
    QList<int> given;

    server.race(50, [&](int i, server::WorkerConnection &connection) {
        const auto made = server.callOn(connection, admin, wish(patients[i], doctor));
        if (!made)
            throw std::runtime_error("refused");
        const std::lock_guard lock(mutex);
        given.append(made->visit_.serialNumber);
    });

    std::ranges::sort(given);
    CHECK(given == upTo(50));
    CHECK(server.count(u"bills"_s) == 50);
    CHECK(server.value(u"SELECT max(bill_number) FROM bills"_s).toString().endsWith(u"-0050"));
    CHECK(server.value(u"SELECT sum(total_amount)::bigint FROM bills"_s).toLongLong() == 50 * 60'000);
}

TEST_CASE("fifty desks checking in to ten doctors leave no gap in any queue", "[visits][race][db]")
{
    TestServer server;
    const auto admin = server.admin();
    QList<DoctorId> doctors;
    QList<PatientId> patients;
    for (int i = 0; i < 10; ++i)
        doctors.append(server.addDoctor());
    for (int i = 0; i < 50; ++i)
        patients.append(server.addPatient());

    server.race(50, [&](int i, server::WorkerConnection &connection) {
        if (!server.callOn(connection, admin, wish(patients[i], doctors[i % 10])))
            throw std::runtime_error("not checked in");
    });

    for (const DoctorId doctor : doctors)
        CHECK(serials(server, doctor) == upTo(5));
    CHECK(server.count(u"bills"_s) == 50);
}

TEST_CASE("fifty desks checking the same patient in make one visit", "[visits][race][db]")
{
    TestServer server;
    const auto admin = server.admin();
    const CheckIn request = wish(server.addPatient(), server.addDoctor());
    std::atomic<int> made = 0, refusedWithTheVisit = 0;

    server.race(50, [&](int, server::WorkerConnection &connection) {
        const auto answer = server.callOn(connection, admin, request);
        if (answer)
            ++made;
        else if (answer.error().code == ErrorCode::Conflict && answer.error().data.contains(u"current"))
            ++refusedWithTheVisit;
    });

    CHECK(made == 1);
    CHECK(refusedWithTheVisit == 49);
    CHECK(server.count(u"visits"_s) == 1);
    CHECK(server.count(u"bills"_s) == 1);
    CHECK(server.value(u"SELECT value FROM counters WHERE kind = 'serial'"_s).toInt() == 1);
}
