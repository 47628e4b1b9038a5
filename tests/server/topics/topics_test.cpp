// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/events/sweep_store.h"
#include "server/topics/topic_access.h"
#include "server/topics/topics_store.h"
#include "shared/billing/bill.h"
#include "shared/doctors/doctors_protocol.h"
#include "shared/instruments/instrument_value.h"
#include "shared/notifications/notifications_protocol.h"
#include "shared/prescriptions/prescription.h"
#include "shared/settings/settings_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "shared/vitals/triage_entry.h"
#include "tests/support/test_server.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using namespace hms::test;

namespace {

QString nameOf(TopicKind kind, const Ulid &id = {})
{
    return Topic{kind, id}.toText();
}

template <class Content>
Result<Content> snapshot(TestServer &server, const TestServer::CallerPtr &caller, const QString &topic)
{
    const auto answer = server.callAs(caller, SubscribeTopic{topic});
    if (!answer)
        return answer.error();
    CHECK(answer->topic == topic);
    const auto *follow = std::get_if<FollowTopic>(&server.last().effect);
    REQUIRE(follow);
    CHECK(follow->topic == topic);
    CHECK(follow->revision == answer->revision);
    return decodeAnswer<Content>(answer->snapshot, UnknownMembers::Refuse);
}

} // namespace

TEST_CASE("each kind of topic is followed with a snapshot in its own shape", "[topics][db]")
{
    TestServer server;
    const auto admin = server.admin();
    const DepartmentId department = server.addDepartment(u"Surgery"_s);
    const DoctorId doctor = server.addDoctor();

    const auto queue = snapshot<Queue>(server, admin, nameOf(TopicKind::Queue, doctor.value));
    REQUIRE(queue);
    CHECK(queue->doctorId == doctor);
    CHECK(snapshot<QList<BoardRow>>(server, admin, nameOf(TopicKind::Board, department.value)));
    const auto doctors = snapshot<QList<DoctorRow>>(server, admin, nameOf(TopicKind::Doctors));
    REQUIRE(doctors);
    CHECK(doctors->size() == 1);
    CHECK(snapshot<QList<BillSummary>>(server, admin, nameOf(TopicKind::Cashier)));
    CHECK(snapshot<QList<PharmacyEntry>>(server, admin, nameOf(TopicKind::Pharmacy)));
    CHECK(snapshot<QList<TriageEntry>>(server, admin, nameOf(TopicKind::Triage)));
    CHECK(snapshot<QList<InstrumentValue>>(server, admin, nameOf(TopicKind::Instruments)));
    CHECK(snapshot<QList<Notification>>(server, admin, nameOf(TopicKind::User, admin->user.value)));
    const auto settings = snapshot<QList<Setting>>(server, admin, nameOf(TopicKind::Settings));
    REQUIRE(settings);
    CHECK(settings->size() > 5);
}

TEST_CASE("a topic is followed only by those who may see its content", "[topics][db]")
{
    TestServer server;
    const auto admin = server.admin();
    const DoctorId doctor = server.addDoctor();
    const auto refused = [&](const TestServer::CallerPtr &caller, const QString &topic) {
        const auto answer = server.callAs(caller, SubscribeTopic{topic});
        return answer ? ErrorCode::Internal : answer.error().code;
    };

    const auto [permission, topic] = GENERATE_COPY(table<Permission, QString>({
        {Permission::BoardView, nameOf(TopicKind::Board, doctor.value)},
        {Permission::DoctorsView, nameOf(TopicKind::Doctors)},
        {Permission::BillsView, nameOf(TopicKind::Cashier)},
        {Permission::PrescriptionsDispense, nameOf(TopicKind::Pharmacy)},
        {Permission::ClinicalVitals, nameOf(TopicKind::Triage)},
        {Permission::LabView, nameOf(TopicKind::Lab, doctor.value)},
        {Permission::InstrumentsSettle, nameOf(TopicKind::Instruments)},
    }));
    CHECK(refused(TestServer::without(admin, permission), topic) == ErrorCode::Forbidden);
    CHECK(refused(TestServer::nobody(), topic) == ErrorCode::Unauthenticated);
    CHECK(refused(admin, nameOf(TopicKind::User, Ulid::make())) == ErrorCode::Forbidden);
    CHECK(refused(admin, u"queue"_s) == ErrorCode::Invalid);
    CHECK(refused(admin, nameOf(TopicKind::Queue, Ulid::make())) == ErrorCode::NotFound);
}

TEST_CASE("a doctor without the right to see all queues follows their own", "[topics][db]")
{
    Caller doctor;
    doctor.session = SessionId::make();
    doctor.doctorId = Ulid::make();
    doctor.permissions.add(Permission::QueueOwn);

    CHECK(topics::mayFollow(doctor, {TopicKind::Queue, *doctor.doctorId}));
    CHECK_FALSE(topics::mayFollow(doctor, {TopicKind::Queue, Ulid::make()}));
}

TEST_CASE("resuming replays exactly what came after, or says that it cannot", "[topics][db]")
{
    TestServer server;
    server.exec(u"INSERT INTO topics VALUES ('cashier', 700)"_s);
    server.exec(u"INSERT INTO topic_changes (topic, revision, change) SELECT 'cashier', n, "
                "'\"upserts\":[{\"n\":' || n || '}],\"removes\":[]' FROM generate_series(101, 700) n"_s);
    const auto resume = [&](qint64 from) { return server.call(ResumeTopic{u"cashier"_s, from}); };

    const auto some = resume(697);
    REQUIRE(some);
    CHECK(some->revision == 700);
    REQUIRE(some->changes.size() == 3);
    CHECK(some->changes.first().revision == 698);
    CHECK(some->changes.last().revision == 700);
    CHECK(some->changes.last().topic == u"cashier");
    CHECK(std::get<FollowTopic>(server.last().effect).revision == 700);

    const auto none = resume(700);
    REQUIRE(none);
    CHECK(none->changes.isEmpty());

    CHECK(resume(200)->changes.size() == 500);
    for (const qint64 from : {199, 50, 701}) {
        const auto answer = resume(from);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().reason() == u"tooOld");
    }
}

TEST_CASE("a new business date resets each list of the day and nothing else", "[topics][db]")
{
    TestServer server;
    server.exec(
        u"INSERT INTO topics SELECT unnest(ARRAY['board:x', 'cashier', 'doctors', 'pharmacy', 'queue:x',"
        " 'settings', 'triage', 'user:x']), 7"_s);
    const auto announce = [&server](const QDate &day) {
        Transaction tx(server.connection(), Transaction::Kind::Write);
        events::announceDay(tx, QDateTime(day, QTime(6, 0), Qt::UTC));
        tx.commit();
    };
    server.connection().ensureOpen();

    announce({2026, 11, 22});
    announce({2026, 11, 22}); // Another server's sweep.

    CHECK(server.value(u"SELECT string_agg(topic, ' ' ORDER BY topic) FROM topic_changes"
                       " WHERE change LIKE '%\"reset\":true%' AND revision = 8"_s) ==
          u"board:x cashier doctors pharmacy queue:x triage"_s);
    announce({2026, 11, 23});
    CHECK(server.count(u"topics WHERE revision = 9"_s) == 6);
}

TEST_CASE("every statement of topics and sweeps prepares", "[topics][db][sql]")
{
    TestServer server;
    server.connection().ensureOpen();
    for (const auto &statements : {topics::statements(), events::sweepStatements()})
        for (const Statement &statement : statements) {
            INFO(statement.name);
            CHECK_NOTHROW(server.connection().prepared(statement));
        }
}
