// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/visits/visit_helpers.h"

#include <mutex>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

CallNext next(DoctorId doctor, bool finishCurrent = false)
{
    return {.doctorId = doctor, .finishCurrent = finishCurrent};
}

Result<Visit> move(TestServer &server, VisitId visit, std::optional<VisitId> before)
{
    return server.call(MoveVisit{.visitId = visit, .beforeVisitId = before, .rowVersion = {}, .reason = {}});
}

} // namespace

TEST_CASE("calling next takes STAT before URGENT before ROUTINE, then the serial", "[visits][queue][db]")
{
    TestServer server;
    const auto [doctor, login] = addDoctorWithLogin(server, u"karim"_s);
    checkIn(server, doctor);
    checkIn(server, doctor);
    checkIn(server, doctor, Priority::Urgent);
    checkIn(server, doctor, Priority::Stat);

    QList<int> called;
    while (const auto answer = server.callAs(login, next(doctor))) {
        if (!answer->called)
            break;
        CHECK(answer->called->status == VisitStatus::Called);
        CHECK(answer->called->calledAt);
        CHECK_FALSE(answer->finished);
        called.append(answer->called->serialNumber);
    }
    CHECK(called == QList<int>{4, 3, 1, 2});
    CHECK(server.last().changes.isEmpty()); // An empty queue is no error and no news.
}

TEST_CASE("calling next finishes the patient inside when asked to", "[visits][queue][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const DoctorId doctor = server.addDoctor();
    const Visit first = checkIn(server, doctor).visit_;
    const Visit second = checkIn(server, doctor).visit_;
    REQUIRE(server.call(next(doctor)));

    SECTION("one in consultation")
    {
        REQUIRE(step(server, first.id, VisitStatus::InConsultation));
        server.setNow(dhaka(u"2026-11-22T09:10"_s));
        const auto answer = server.call(next(doctor, true));
        REQUIRE(answer);
        REQUIRE(answer->finished);
        CHECK(answer->finished->id == first.id);
        CHECK(answer->finished->status == VisitStatus::Completed);
        CHECK(answer->finished->startedAt == dhaka(u"2026-11-22T09:00"_s));
        CHECK(answer->finished->completedAt == dhaka(u"2026-11-22T09:10"_s));
        REQUIRE(answer->called);
        CHECK(answer->called->id == second.id);
        CHECK(told(server, queueTopic(doctor))[u"upserts"].toArray().size() == 2);
        CHECK(upserted(server, u"doctors"_s)[u"nowServing"].toInt() == 2);
        CHECK(told(server, u"doctors"_s)[u"upserts"].toArray().size() == 1);
    }
    SECTION("one called and never started")
    {
        const auto answer = server.call(next(doctor, true));
        REQUIRE(answer);
        REQUIRE(answer->finished);
        CHECK(answer->finished->id == first.id);
        CHECK(answer->finished->startedAt);
    }
    SECTION("not unasked")
    {
        const auto answer = server.call(next(doctor));
        REQUIRE(answer);
        CHECK_FALSE(answer->finished);
        CHECK(server.count(u"visits WHERE status = 'CALLED'"_s) == 2);
    }
    SECTION("also when nobody waits any more")
    {
        REQUIRE(server.call(next(doctor, true)));
        const auto answer = server.call(next(doctor, true));
        REQUIRE(answer);
        CHECK(answer->finished->id == second.id);
        CHECK_FALSE(answer->called);
    }
}

TEST_CASE("a doctor calls the own queue only, unless trusted with every queue", "[visits][queue][db]")
{
    TestServer server;
    const auto [doctor, login] = addDoctorWithLogin(server, u"karim"_s);
    const DoctorId other = server.addDoctor();
    const Visit theirs = checkIn(server, other).visit_;

    const auto refused = server.callAs(login, next(other));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error::forbidden(u"queue.any"_s));
    CHECK(server.callAs(login, next(doctor)));
    CHECK(server.callAs(server.as(u"staff"_s), next(other)).error().code == ErrorCode::Forbidden);

    const auto called = server.call(next(other)); // Admins may call for everybody.
    REQUIRE(called);
    CHECK(called->called->id == theirs.id);
    const RecallVisit recall{.visitId = theirs.id};
    CHECK(server.callAs(login, recall).error() == Error::forbidden(u"queue.any"_s));
    CHECK(server.call(next(DoctorId::make())).error() == Error::notFound(u"doctor"_s));
}

TEST_CASE("fifty calls at once on thirty waiting patients call each of them once",
          "[visits][queue][race][db]")
{
    TestServer server;
    const auto admin = server.admin();
    const DoctorId doctor = server.addDoctor();
    for (int i = 0; i < 30; ++i)
        checkIn(server, doctor);
    std::mutex mutex;
    QList<int> called;
    int empty = 0;

    server.race(50, [&](int, server::WorkerConnection &connection) {
        const auto answer = server.callOn(connection, admin, next(doctor));
        if (!answer)
            throw std::runtime_error("refused");
        const std::lock_guard lock(mutex);
        if (answer->called)
            called.append(answer->called->serialNumber);
        else
            ++empty;
    });

    std::ranges::sort(called);
    CHECK(called.size() == 30);
    CHECK(std::ranges::adjacent_find(called) == called.end());
    CHECK(empty == 20);
    CHECK(server.count(u"visits WHERE status = 'CALLED'"_s) == 30);
}

TEST_CASE("what is told about a doctor's day is true, whoever changes it at the same time",
          "[visits][queue][race][db]")
{
    TestServer server;
    const auto admin = server.admin();
    const DoctorId doctor = server.addDoctor();
    QList<PatientId> patients;
    for (int i = 0; i < 25; ++i) {
        checkIn(server, doctor);
        patients.append(server.addPatient());
    }

    server.race(50, [&](int i, server::WorkerConnection &connection) {
        const bool done = i % 2 ? bool(server.callOn(connection, admin, next(doctor, true)))
                                : bool(server.callOn(connection, admin,
                                                     CheckIn{.patientId = patients[i / 2],
                                                             .doctorId = doctor,
                                                             .visitType = VisitType::New,
                                                             .reason = {},
                                                             .priority = {},
                                                             .visitDate = {}}));
        if (!done)
            throw std::runtime_error("refused");
    });

    // Each of them adds one patient to those who wait or takes one away, and says so in its turn.
    const QJsonArray told = QJsonDocument::fromJson(server
                                                        .value(uR"sql(
            SELECT json_agg(('{' || change || '}')::json->'upserts'->0->'waiting' ORDER BY revision)
              FROM topic_changes
             WHERE topic = 'doctors'
        )sql"_s)
                                                        .toByteArray())
                                .array();
    REQUIRE(told.size() == 25 + 50);
    for (int i = 1; i < told.size(); ++i)
        CHECK(qAbs(told[i].toInt() - told[i - 1].toInt()) == 1);
    CHECK(told.last().toInt() == 25);
}

TEST_CASE("a recall flashes on the board", "[visits][queue][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const DoctorId doctor = server.addDoctor();
    const Visit visit = checkIn(server, doctor).visit_;
    const RecallVisit recall{.visitId = visit.id};

    CHECK(server.call(recall).error().reason() == u"transition"); // Only who was called.
    CHECK(server.call(RecallVisit{.visitId = VisitId::make()}).error() == Error::notFound(u"visit"_s));
    REQUIRE(server.call(next(doctor)));
    server.setNow(dhaka(u"2026-11-22T09:01"_s));
    const auto again = server.call(recall);
    REQUIRE(again);
    CHECK(again->calledAt == dhaka(u"2026-11-22T09:01"_s));
    const QString board = u"board:"_s + upserted(server, u"doctors"_s)[u"departmentId"].toString();
    CHECK(upserted(server, board)[u"calledAt"].toString() == u"2026-11-22T03:01:00.000Z");
    CHECK(upserted(server, board)[u"nowServing"].toInt() == 1);
}

TEST_CASE("the queue lists open visits in calling order, then the finished", "[visits][queue][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    const Visit first = checkIn(server, doctor).visit_;
    checkIn(server, doctor);
    checkIn(server, doctor, Priority::Urgent);
    const Visit cancelled = checkIn(server, doctor).visit_;
    REQUIRE(server.call(CancelVisit{.visitId = cancelled.id, .reason = u"left"_s, .rowVersion = {}}));
    REQUIRE(step(server, first.id, VisitStatus::InConsultation));
    const auto seen = server.call(GetQueue{.doctorId = doctor, .date = {}});
    REQUIRE(seen);
    CHECK(seen->nowServing == 1);
    REQUIRE(step(server, first.id, VisitStatus::Completed));

    CHECK(serials(server, doctor) == QList<int>{3, 2, 1});
    const auto queue = server.call(GetQueue{.doctorId = doctor, .date = {}});
    REQUIRE(queue);
    CHECK_FALSE(queue->nowServing);
    CHECK(queue->entries[0].billStatus == u"PENDING");
    CHECK(queue->entries[0].name == u"Amina Begum");
    CHECK(queue->revision ==
          server.value(u"SELECT revision FROM topics WHERE topic = '%1'"_s.arg(queueTopic(doctor)))
              .toLongLong());
    CHECK(queue->revision == 7);

    SECTION("of another day too, which no topic follows")
    {
        const QDate later = queue->date.addDays(1);
        checkIn(server, doctor, Priority::Routine, later);
        const auto tomorrow = server.call(GetQueue{.doctorId = doctor, .date = later});
        REQUIRE(tomorrow);
        CHECK(tomorrow->revision == 0);
        REQUIRE(tomorrow->entries.size() == 1);
        CHECK(tomorrow->entries[0].status == VisitStatus::Scheduled);
    }
    SECTION("for the doctor and for who may see visits")
    {
        const auto [mine, login] = addDoctorWithLogin(server, u"rahim"_s);
        const auto blind = TestServer::without(login, Permission::VisitsView);
        CHECK(server.callAs(blind, GetQueue{.doctorId = mine, .date = {}}));
        CHECK(server.callAs(blind, GetQueue{.doctorId = doctor, .date = {}}).error() ==
              Error::forbidden(u"visits.view"_s));
        CHECK(server.callAs(server.as(u"staff"_s), GetQueue{.doctorId = doctor, .date = {}}));
        CHECK(server.call(GetQueue{.doctorId = DoctorId::make(), .date = {}}).error() ==
              Error::notFound(u"doctor"_s));
    }
}

TEST_CASE("a moved visit stands before the other one", "[visits][queue][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    QList<VisitId> visits;
    for (int i = 0; i < 4; ++i)
        visits.append(checkIn(server, doctor).visit_.id);

    const auto moved = server.callAs(server.as(u"staff"_s), MoveVisit{.visitId = visits[3],
                                                                      .beforeVisitId = visits[1],
                                                                      .rowVersion = 1,
                                                                      .reason = u"old and weak"_s});
    REQUIRE(moved);
    CHECK(moved->rowVersion == 2);
    CHECK(upserted(server, queueTopic(doctor))[u"serialNumber"].toInt() == 4);
    CHECK(serials(server, doctor) == QList<int>{1, 4, 2, 3});

    SECTION("or at the end, where later check-ins still come after it")
    {
        REQUIRE(move(server, visits[0], {}));
        CHECK(serials(server, doctor) == QList<int>{4, 2, 3, 1});
        REQUIRE(move(server, visits[3], {}));
        checkIn(server, doctor);
        CHECK(serials(server, doctor) == QList<int>{2, 3, 1, 4, 5});
    }
    SECTION("also when there is no number left between its neighbours")
    {
        for (int i = 0; i < 12; ++i) {
            REQUIRE(move(server, visits[2], visits[1]));
            REQUIRE(move(server, visits[3], visits[1]));
            CHECK(serials(server, doctor) == QList<int>{1, 3, 4, 2});
            REQUIRE(move(server, visits[2], visits[1]));
            CHECK(serials(server, doctor) == QList<int>{1, 4, 3, 2});
        }
        CHECK(server.count(u"(SELECT DISTINCT queue_position FROM visits) p"_s) == 4);
        checkIn(server, doctor);
        CHECK(serials(server, doctor).last() == 5);
    }
    SECTION("unless somebody changed it meanwhile")
    {
        const auto stale =
            server.call(MoveVisit{.visitId = visits[3], .beforeVisitId = {}, .rowVersion = 1, .reason = {}});
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == ErrorCode::Conflict);
        CHECK(stale.error().data[u"current"].toObject()[u"rowVersion"].toInt() == 2);
    }
    SECTION("but not before one of another queue, an unknown one, or when it does not wait")
    {
        const VisitId elsewhere = checkIn(server, server.addDoctor()).visit_.id;
        CHECK(move(server, visits[0], elsewhere).error().reason() == u"otherQueue");
        CHECK(move(server, visits[0], VisitId::make()).error() == Error::notFound(u"beforeVisit"_s));
        CHECK(move(server, VisitId::make(), {}).error() == Error::notFound(u"visit"_s));
        REQUIRE(step(server, visits[0], VisitStatus::Called));
        CHECK(move(server, visits[0], {}).error().reason() == u"transition");
    }
    SECTION("by people with the permission")
    {
        const auto refused = server.callAs(
            server.as(u"doctor"_s),
            MoveVisit{.visitId = visits[0], .beforeVisitId = {}, .rowVersion = {}, .reason = {}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error::forbidden(u"visits.manage"_s));
    }
}
