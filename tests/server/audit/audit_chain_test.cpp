// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit_anchors.h"
#include "server/audit/audit_seals.h"
#include "server/audit/audit_verify.h"
#include "shared/settings/settings_protocol.h"
#include "tests/support/test_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;
using server::audit::AuditAnchors;
using server::audit::AuditHead;

namespace {

/// A server with a chain of a few hundred links and an anchor in the middle.
struct Chain {
    TestServer server;
    QTemporaryDir folder;
    AuditAnchors anchors{folder.path()};

    Chain()
    {
        sealAll();
        anchor();
        work(30);
        sealAll();
    }

    void seal() { server::audit::sealAudit(server.connection()); }
    /// Seals all there is. Transactions of other tests in the same PostgreSQL hold the horizon back
    /// meanwhile.
    void sealAll()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                seal();
                return verify().unsealedRows == 0;
            },
            30'000));
    }
    void work(int changes)
    {
        for (int i = 0; i < changes; ++i)
            server.exec(
                u"UPDATE settings SET description = description || 'x' WHERE key = 'hospital.name'"_s);
    }
    AuditHead head()
    {
        server::Transaction tx(server.connection(), server::Transaction::Kind::Read);
        return server::audit::auditHead(tx);
    }
    QString anchor() { return anchors.append(head(), QDateTime::currentDateTimeUtc()); }
    VerifyAudit::Response verify()
    {
        server.connection().ensureOpen();
        server::Transaction tx(server.connection(), server::Transaction::Kind::Read);
        return server::audit::verifyAudit(tx, folder.path());
    }
    /// As somebody who owns the database and knows about the triggers.
    void tamper(const QString &sql)
    {
        server.exec(
            u"ALTER TABLE audit_logs DISABLE TRIGGER USER; ALTER TABLE audit_seals DISABLE TRIGGER USER"_s);
        server.exec(sql);
    }
    QString idAt(int seq)
    {
        return server.value(u"SELECT audit_id FROM audit_seals WHERE seq = %1"_s.arg(seq)).toString();
    }
};

void checkBroken(Chain &chain, const QString &problem, const QString &uuid)
{
    const auto report = chain.verify();
    CHECK_FALSE(report.intact);
    CHECK(report.problem == problem);
    CHECK((report.firstBroken ? report.firstBroken->value.toUuidText() : QString()) == uuid);
}

} // namespace

TEST_CASE("the chain holds under fifty writers at once", "[audit][db]")
{
    TestServer server;
    std::atomic<bool> stop = false;
    std::thread sealer([&] {
        server::WorkerConnection connection(u"sealer"_s, server.opener());
        while (!stop)
            server::audit::sealAudit(connection);
    });
    server.admin();
    std::atomic<int> done = 0;
    server.race(50, [&](int index, server::WorkerConnection &connection) {
        for (int i = 0; i < 4; ++i) {
            connection.ensureOpen();
            server::Transaction tx(connection, server::Transaction::Kind::Write);
            static constexpr server::Statement kWrite{"test.write", R"sql(
                INSERT INTO notifications (id, user_id, type, created_at)
                SELECT make_ulid(), u.id, (:kind)::text, now() FROM users u LIMIT 1
            )sql"};
            tx.execute(kWrite, {{"kind", index}});
            tx.execute(kWrite, {{"kind", i}});
            if (i != 3)
                tx.commit(); // Every fourth is rolled back.
            ++done;
        }
    });
    stop = true;
    sealer.join();
    CHECK(done == 200);
    server.connection().ensureOpen();
    auto report = server.call(VerifyAudit{});
    REQUIRE(QTest::qWaitFor(
        [&] {
            server::audit::sealAudit(server.connection());
            report = server.call(VerifyAudit{});
            return report && report->unsealedRows == 0;
        },
        30'000));
    CHECK(report->intact);
    CHECK(report->unsealedRows == 0);
    CHECK(report->checkedRows == server.count(u"audit_logs"_s));
    CHECK(report->checkedRows == server.count(u"audit_seals"_s));
    CHECK(server.count(u"audit_logs WHERE entity = 'notifications'"_s) == 300);
}

TEST_CASE("a row is not sealed before older transactions have ended", "[audit][db]")
{
    Chain chain;
    server::WorkerConnection slow(u"slow"_s, chain.server.opener());
    slow.ensureOpen();
    server::Transaction open(slow, server::Transaction::Kind::Write);
    static constexpr server::Statement kWrite{
        "test.slow", "UPDATE settings SET description = 'slow' WHERE key = 'hospital.phone'"};
    open.execute(kWrite);
    chain.work(1);
    chain.seal();
    CHECK(chain.verify().unsealedRows == 1);
    open.commit();
    chain.sealAll();
    const auto report = chain.verify();
    CHECK(report.intact);
    CHECK(report.unsealedRows == 0);
}

TEST_CASE("an untouched chain is intact", "[audit][db]")
{
    Chain chain;
    const auto report = chain.verify();
    CHECK(report.intact);
    CHECK_FALSE(report.problem);
    CHECK(report.checkedRows == chain.server.count(u"audit_logs"_s));
    CHECK(report.head == QString::fromLatin1(chain.head().hash.toHex()));
}

TEST_CASE("tampering with the audit log is named", "[audit][db]")
{
    Chain chain;
    const int last = int(chain.head().seq);
    const QString victim = chain.idAt(20);

    SECTION("an altered row")
    {
        chain.tamper(u"UPDATE audit_logs SET user_id = gen_random_uuid() WHERE id = '%1'"_s.arg(victim));
        checkBroken(chain, u"altered"_s, victim);
    }
    SECTION("a missing row")
    {
        chain.tamper(u"DELETE FROM audit_logs WHERE id = '%1'"_s.arg(victim));
        checkBroken(chain, u"missing"_s, victim);
    }
    SECTION("a missing row with its seal")
    {
        const QString next = chain.idAt(21);
        chain.tamper(
            u"DELETE FROM audit_logs WHERE id = '%1'; DELETE FROM audit_seals WHERE seq = 20"_s.arg(victim));
        checkBroken(chain, u"missing"_s, next);
    }
    SECTION("the first row missing with its seal")
    {
        const QString next = chain.idAt(2);
        chain.tamper(u"DELETE FROM audit_logs WHERE id = '%1'; DELETE FROM audit_seals WHERE seq = 1"_s.arg(
            chain.idAt(1)));
        checkBroken(chain, u"missing"_s, next);
    }
    SECTION("two rows in each other's place")
    {
        chain.tamper(
            u"UPDATE audit_seals SET seq = -1 WHERE seq = 20; UPDATE audit_seals SET seq = 20 WHERE seq = 21;"
            " UPDATE audit_seals SET seq = 21 WHERE seq = -1"_s);
        checkBroken(chain, u"altered"_s, chain.idAt(20));
    }
    SECTION("a row slipped in between")
    {
        chain.tamper(u"INSERT INTO audit_logs (action, entity, xid) VALUES ('create', 'bills', '3')"_s);
        checkBroken(chain, u"added"_s,
                    chain.server.value(u"SELECT id FROM audit_logs WHERE entity = 'bills'"_s).toString());
    }
    SECTION("a cut tail")
    {
        chain.tamper(u"DELETE FROM audit_logs WHERE id IN (SELECT audit_id FROM audit_seals WHERE seq > %1);"
                     " DELETE FROM audit_seals WHERE seq > %1"_s.arg(last - 3));
        checkBroken(chain, u"cutTail"_s, {});
    }
    SECTION("a tail cut together with the head, told by the anchors")
    {
        chain.anchor();
        chain.tamper(u"DELETE FROM audit_logs WHERE id IN (SELECT audit_id FROM audit_seals WHERE seq > %1);"
                     " DELETE FROM audit_seals WHERE seq > %1;"
                     " UPDATE audit_sealer SET head_seq = %1,"
                     " head_hash = (SELECT hash FROM audit_seals WHERE seq = %1)"_s.arg(last - 3));
        checkBroken(chain, u"cutTail"_s, {});
    }
    SECTION("a chain written anew, told by the anchors")
    {
        chain.anchor();
        chain.tamper(u"UPDATE audit_logs SET user_id = gen_random_uuid() WHERE id = '%1';"
                     " DELETE FROM audit_seals; DELETE FROM audit_sealer"_s.arg(victim));
        chain.seal();
        const auto report = chain.verify();
        CHECK(report.problem == u"altered"_s);
        CHECK(report.firstBroken);
    }
    SECTION("a forged anchor")
    {
        QFile log(chain.folder.filePath(u"audit-anchors.log"_s));
        REQUIRE(log.open(QIODevice::Append));
        log.write("2026-11-22T00:00:00.000Z 1 00 AAAA\n");
        log.close();
        CHECK(chain.verify().problem == u"anchors"_s);
    }
}

TEST_CASE("anchors grow by one signed line per new head", "[audit][db]")
{
    Chain chain;
    CHECK(chain.anchors.read().heads.size() == 1);
    CHECK_FALSE(chain.anchor().isEmpty());
    CHECK(chain.anchor().isEmpty());
    const auto anchors = chain.anchors.read();
    CHECK_FALSE(anchors.forged);
    REQUIRE(anchors.heads.size() == 2);
    CHECK(anchors.heads.last() == chain.head());
    CHECK(QFile::permissions(chain.folder.filePath(u"audit-anchors.key"_s))
              .testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther) == false);
}

TEST_CASE("sealing goes on after a restore into another cluster", "[audit][db]")
{
    Chain chain;
    // Rows whose transaction ids lie far ahead of this cluster's, one of them not sealed before the backup.
    chain.tamper(
        u"INSERT INTO audit_logs (action, entity, xid) VALUES ('create', 'restored', '999999999')"_s);
    chain.tamper(u"UPDATE audit_sealer SET system_identifier = 'another', horizon = '999999990'"_s);
    CHECK(chain.verify().unsealedRows == 1);
    chain.work(5);
    chain.sealAll();
    const auto report = chain.verify();
    CHECK(report.intact);
    CHECK(report.unsealedRows == 0);
    chain.work(5);
    chain.sealAll();
    CHECK(chain.verify().checkedRows == chain.server.count(u"audit_logs"_s));
}
