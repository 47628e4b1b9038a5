// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/housekeeping/housekeeper.h"
#include "server/housekeeping/housekeeping_jobs.h"
#include "tests/support/test_server.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;
namespace housekeeping = hms::server::housekeeping;

TEST_CASE("stale sessions are ended and every server is told", "[housekeeping][db]")
{
    TestServer server;
    server.as(u"cashier"_s);
    server.as(u"doctor"_s);
    server.as(u"staff"_s);
    server.exec(u"UPDATE sessions SET last_seen_at = now() - interval '13 hours'"
                " WHERE user_id = (SELECT id FROM users WHERE username = 'cashier')"_s);
    server.exec(u"UPDATE sessions SET expires_at = now() - interval '1 minute'"
                " WHERE user_id = (SELECT id FROM users WHERE username = 'doctor')"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CHECK(housekeeping::endStaleSessions(server.connection(), now) == 2);
    CHECK(server.count(u"sessions WHERE ended_at IS NULL"_s) == 1);
    CHECK(server.count(u"topics WHERE topic = 'access' AND revision = 1"_s) == 1);
    CHECK(housekeeping::endStaleSessions(server.connection(), now) == 0);
    CHECK(server.count(u"topics WHERE topic = 'access' AND revision = 1"_s) == 1);
}

TEST_CASE("operations without money are forgotten after thirty days", "[housekeeping][db]")
{
    TestServer server;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto add = [&](int daysAgo, bool money) {
        server.exec(u"INSERT INTO operations (id, user_id, method, request_hash, is_money, created_at) VALUES"
                    " ('%1', make_ulid(), 'x', '', %2, now() - interval '%3 days')"_s.arg(
                        Ulid::makeAt(now.addDays(-daysAgo).toMSecsSinceEpoch()).toUuidText(),
                        money ? u"true"_s : u"false"_s, QString::number(daysAgo)));
    };
    add(29, false);
    add(31, false);
    add(400, false);
    add(400, true);
    CHECK(housekeeping::expireOperations(server.connection(), now) == 2);
    CHECK(server.count(u"operations"_s) == 2);
    CHECK(server.count(u"operations WHERE is_money"_s) == 1);
}

TEST_CASE("login failures are forgotten a day after their wait", "[housekeeping][db]")
{
    TestServer server;
    server.exec(u"INSERT INTO login_failures VALUES ('a', '', 9, now() - interval '25 hours'),"
                " ('b', '', 9, now() - interval '23 hours')"_s);
    CHECK(housekeeping::forgetLoginFailures(server.connection(), QDateTime::currentDateTimeUtc()) == 1);
    CHECK(server.count(u"login_failures WHERE username = 'b'"_s) == 1);
}

TEST_CASE("partitions are made ahead, once, without rights of their own", "[housekeeping][db]")
{
    TestServer server;
    const QDateTime later = QDateTime::currentDateTimeUtc().addYears(1);
    const qint64 before = server.count(u"pg_inherits"_s);
    housekeeping::makePartitions(server.connection(), later);
    const qint64 parents = server.count(u"pg_partitioned_table"_s);
    CHECK(parents >= 4);
    CHECK(server.value(u"SELECT to_regclass('audit_logs_%1') IS NOT NULL"_s.arg(later.toString(u"yyyy_MM"_s)))
              .toBool());
    const qint64 after = server.count(u"pg_inherits"_s);
    CHECK(after > before);
    housekeeping::makePartitions(server.connection(), later);
    CHECK(server.count(u"pg_inherits"_s) == after);
    CHECK_FALSE(server
                    .value(u"SELECT has_table_privilege('hms_server', 'audit_logs_%1', 'SELECT')"_s.arg(
                        later.toString(u"yyyy_MM"_s)))
                    .toBool());
}

TEST_CASE("three months on, every append-only table has its month and the next two", "[housekeeping][db]")
{
    TestServer server;
    const QDateTime later = QDateTime::currentDateTimeUtc().addMonths(3);
    housekeeping::makePartitions(server.connection(), later);
    for (const auto &table : {u"audit_logs"_s, u"notifications"_s, u"operations"_s, u"prints"_s})
        for (int ahead = 0; ahead < 3; ++ahead) {
            const QDateTime month = later.addMonths(ahead);
            INFO(table.toStdString() << ' ' << month.toString(u"yyyy-MM"_s).toStdString());
            CHECK(server
                      .value(u"SELECT to_regclass('%1_%2') IS NOT NULL"_s.arg(table,
                                                                              month.toString(u"yyyy_MM"_s)))
                      .toBool());
        }
    server.exec(u"INSERT INTO operations (id, user_id, method, request_hash, is_money)"
                " VALUES ('%1', make_ulid(), 'x', '', false)"_s.arg(
                    Ulid::makeAt(later.toMSecsSinceEpoch()).toUuidText()));
    CHECK(server.value(u"SELECT tableoid::regclass::text FROM operations"_s) ==
          u"operations_"_s + later.toString(u"yyyy_MM"_s));
}

TEST_CASE("the housekeeper seals by itself and anchors when it stops", "[housekeeping][db]")
{
    TestServer server;
    const QTemporaryDir folder;
    {
        const server::Housekeeper housekeeper(server.opener(), folder.path());
        server.exec(u"UPDATE settings SET description = 'late' WHERE key = 'hospital.name'"_s);
        // Transactions of other tests in the same PostgreSQL may hold it back for a moment.
        CHECK(QTest::qWaitFor([&] { return server.count(u"audit_seals"_s) == server.count(u"audit_logs"_s); },
                              30'000));
    }
    QFile log(folder.filePath(u"audit-anchors.log"_s));
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArrayList lines = log.readAll().trimmed().split('\n');
    CHECK(lines.last().contains(' ' + QByteArray::number(server.count(u"audit_seals"_s)) + ' '));
}
