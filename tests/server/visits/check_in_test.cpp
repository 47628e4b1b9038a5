// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_server.h"

#include "shared/visits/visits_protocol.h"

using namespace Qt::StringLiterals;
using namespace hms;
using hms::test::TestServer;

namespace {

QDateTime dhaka(const QString &dayAndTime)
{
    return QDateTime::fromString(dayAndTime + u":00+06:00"_s, Qt::ISODate).toUTC();
}

/// The changes that the last command pushed to a topic, as text; empty when it told it nothing.
QByteArray told(const TestServer &server, const QString &topic)
{
    for (const auto &change : server.last().changes)
        if (change.topic == topic)
            return change.members;
    return {};
}

} // namespace

TEST_CASE("a check-in makes visit, serial number and consultation bill", "[visits][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const PatientId patient = server.addPatient(u"Amina Begum"_s);
    const DoctorId doctor = server.addDoctor();

    const auto made = server.callAs(server.as(u"staff"_s),
                                    CheckIn{.patientId = patient,
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
    CHECK(server.count(u"patients WHERE last_visit_date = '2026-11-22' AND last_doctor_id IS NOT NULL"_s) == 1);
}
