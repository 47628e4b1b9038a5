// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/topics.h"
#include "shared/vitals/triage_entry.h"
#include "shared/vitals/vitals_protocol.h"
#include "tests/server/visits/visit_helpers.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

const auto kTriage = u"triage"_s;

QList<TriageEntry> waiting(TestServer &server)
{
    const auto answer = server.callAs(server.as(u"staff"_s), SubscribeTopic{kTriage});
    REQUIRE(answer);
    const auto entries = decodeAnswer<QList<TriageEntry>>(answer->snapshot, UnknownMembers::Refuse);
    REQUIRE(entries);
    return *entries;
}

QList<VisitId> order(TestServer &server)
{
    QList<VisitId> out;
    for (const TriageEntry &entry : waiting(server))
        out.append(entry.visitId);
    return out;
}

Result<Vitals> measure(TestServer &server, VisitId visit)
{
    RecordVitals request{.visitId = visit, .signs = {}, .correctsId = {}, .reason = {}};
    request.signs.pulsePerMinute = 72;
    return server.callAs(server.as(u"staff"_s), request);
}

} // namespace

TEST_CASE("the triage list has who waits for any doctor, the most urgent first, until they are measured",
          "[vitals][triage][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const DoctorId karim = server.addDoctor();
    const DoctorId sen = addDoctor(server, [](NewDoctor &doctor) { doctor.name = u"Dr. Sen"_s; });
    const Visit first = checkIn(server, karim).visit_;
    CHECK(upserted(server, kTriage)[u"visitId"].toString() == first.id.toText());
    server.setNow(dhaka(u"2026-11-22T09:05"_s));
    const Visit second = checkIn(server, sen).visit_;
    const Visit urgent = checkIn(server, karim, Priority::Stat).visit_;
    checkIn(server, karim, Priority::Routine, QDate(2026, 11, 23)); // An appointment is not in the house.
    CHECK(told(server, kTriage).isNull());

    const auto entries = waiting(server);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].visitId == urgent.id);
    CHECK(entries[0].priority == Priority::Stat);
    CHECK(entries[0].doctorName == u"Dr. Karim");
    CHECK(entries[0].departmentId.isValid());
    CHECK(entries[1].visitId == first.id);
    CHECK(entries[1].waitingSince == dhaka(u"2026-11-22T09:00"_s));
    CHECK(entries[2].visitId == second.id);
    CHECK(entries[2].doctorName == u"Dr. Sen");
    CHECK(entries[2].patientName == u"Amina Begum");

    REQUIRE(measure(server, first.id));
    CHECK(removed(server, kTriage) == first.id.toText());
    CHECK(order(server) == QList{urgent.id, second.id});
    REQUIRE(step(server, first.id, VisitStatus::Called)); // Who was measured is no news any more.
    CHECK(told(server, kTriage).isNull());
}

TEST_CASE("who is called before they are measured leaves the triage list, and comes back with the visit",
          "[vitals][triage][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const DoctorId karim = server.addDoctor();
    const DoctorId sen = addDoctor(server, [](NewDoctor &doctor) { doctor.name = u"Dr. Sen"_s; });
    const Visit visit = checkIn(server, karim).visit_;

    REQUIRE(server.call(CallNext{karim, {}}));
    CHECK(removed(server, kTriage) == visit.id.toText());
    CHECK(order(server).isEmpty());
    REQUIRE(step(server, visit.id, VisitStatus::Waiting));
    CHECK(upserted(server, kTriage)[u"visitId"].toString() == visit.id.toText());

    REQUIRE(server.call(TransferVisit{visit.id, sen, u"the other knee"_s, {}}));
    CHECK(upserted(server, kTriage)[u"doctorName"].toString() == u"Dr. Sen");
    CHECK(waiting(server).first().doctorId == sen);

    REQUIRE(step(server, visit.id, VisitStatus::Cancelled));
    CHECK(removed(server, kTriage) == visit.id.toText());
    CHECK(order(server).isEmpty());
}

TEST_CASE("the triage list begins anew with the business date", "[vitals][triage][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    checkIn(server, server.addDoctor());
    REQUIRE(waiting(server).size() == 1);

    server.setNow(dhaka(u"2026-11-23T09:00"_s));

    CHECK(waiting(server).isEmpty());
}
