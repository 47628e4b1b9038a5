// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/audit_file.h"
#include "server/db/operator_error.h"
#include "shared/operations/operations_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "tests/server/archive/archive_bench.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <numeric>
#include <sysexits.h>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using server::OperatorError;
namespace archive = hms::server::archive;

namespace {

QList<qint64> oneTo(qint64 last)
{
    QList<qint64> all(last);
    std::iota(all.begin(), all.end(), 1);
    return all;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

/// Five rows of January and seven of February, then the work of today; anchored among all of them.
struct Trail : ArchiveBench {
    Trail()
    {
        addAudit(january, 5);
        addAudit(february, 7);
        sealAll();
        for (const int seq : {3, 12})
            server::audit::AuditAnchors(dataFolder.path())
                .append(
                    {seq,
                     QByteArray::fromHex(
                         server
                             .value(u"SELECT encode(hash, 'hex') FROM audit_seals WHERE seq = %1"_s.arg(seq))
                             .toByteArray())},
                    QDateTime::currentDateTimeUtc());
        anchor();
        bill(1'000);
        sealAll();
        anchor();
    }
    qint64 links() { return server.value(u"SELECT head_seq FROM audit_sealer"_s).toLongLong(); }
    /// Everything is there once, and the chain holds in the database and in the files.
    void checkWhole()
    {
        sealAll();
        CHECK(allLinks() == oneTo(links()));
        CHECK(verify().intact);
        server::audit::AuditHead head;
        for (const auto &month : archivedAudit()) {
            const auto check = archive::checkAuditFile(
                month.file, head, server::audit::AuditAnchors(dataFolder.path()).read().heads);
            INFO(month.file.toStdString());
            CHECK(check.isWhole());
            CHECK(check.head == month.head);
            head = check.head;
        }
        CHECK(server.count(u"pg_trigger WHERE tgenabled = 'D'"_s) == 0);
    }
};

int exitCodeOf(const std::function<void()> &call)
{
    try {
        call();
    } catch (const OperatorError &error) {
        return error.exitCode();
    }
    return EX_OK;
}

} // namespace

TEST_CASE("old months leave the database and the chain goes on behind them", "[archive][db]")
{
    Trail bench;
    CHECK(bench.archive(bench.march) == QStringList{u"audit_logs-2025-01"_s, u"audit_logs-2025-02"_s});
    CHECK(bench.partitions(bench.january) == 0);
    CHECK(bench.server.count(u"audit_logs WHERE id < month_end('2025-03-01')"_s) == 0);
    const auto report = bench.verify();
    CHECK(report.archivedRows == 12);
    CHECK(report.checkedRows == bench.links() - 12);
    bench.checkWhole();

    CHECK(bench.archive(bench.march).isEmpty());
    bench.bill(2'000);
    bench.anchor();
    bench.checkWhole();
    CHECK(bench.server.count(u"archived_months"_s) == 2);
}

TEST_CASE("only whole months that are old enough are moved, and none in a dry run", "[archive][db]")
{
    Trail bench;
    const qint64 rows = bench.server.count(u"audit_logs"_s);
    CHECK(bench.archive(bench.march, true) == QStringList{u"audit_logs-2025-01"_s, u"audit_logs-2025-02"_s});
    CHECK(QDir(bench.folder.path()).isEmpty());
    CHECK(bench.server.count(u"audit_logs"_s) == rows);
    CHECK(bench.archive(bench.january).isEmpty());
    CHECK(bench.archive(bench.february) == QStringList{u"audit_logs-2025-01"_s});
    CHECK(bench.partitions(bench.february) == 1);
    bench.checkWhole();
    CHECK(bench.archive(bench.march) == QStringList{u"audit_logs-2025-02"_s});
    bench.checkWhole();
}

TEST_CASE("a file of the audit trail says in its manifest what it holds", "[archive][db]")
{
    Trail bench;
    bench.archive(bench.march);
    const QString path = bench.path(u"audit_logs-2025-02"_s);
    const auto january = archive::checkAuditFile(bench.path(u"audit_logs-2025-01"_s), {});
    const auto february = archive::checkAuditFile(path, january.head);
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(path + u".manifest"_s)).object();
    CHECK(manifest["rows"_L1] == 7);
    CHECK(manifest["firstSeq"_L1] == 6);
    CHECK(manifest["lastSeq"_L1] == 12);
    CHECK(manifest["hashBefore"_L1] == QString::fromLatin1(january.head.hash.toHex()));
    CHECK(manifest["lastHash"_L1] == QString::fromLatin1(february.head.hash.toHex()));
    CHECK(manifest["sha256"_L1] ==
          QString::fromLatin1(QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex()));
    CHECK(QFile::permissions(path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("rows of a month that were chained after the next one stay until its turn", "[archive][db]")
{
    ArchiveBench mixed;
    mixed.addAudit(mixed.january, 3);
    mixed.addAudit(mixed.february, 1); // A transaction of January's last second commits late.
    mixed.addAudit(mixed.january, 2);
    mixed.addAudit(mixed.february, 2);
    mixed.sealAll();
    const auto links = mixed.allLinks();
    CHECK(mixed.archive(mixed.february) == QStringList{u"audit_logs-2025-01"_s});
    CHECK(archive::readArchive(mixed.path(u"audit_logs-2025-01"_s)).rows == 3);
    CHECK(mixed.server.count(u"audit_logs_default"_s) == 2);
    CHECK(mixed.partitions(mixed.january) == 0);
    CHECK(mixed.verify().intact);
    CHECK(mixed.archive(mixed.march) == QStringList{u"audit_logs-2025-02"_s});
    CHECK(archive::readArchive(mixed.path(u"audit_logs-2025-02"_s)).rows == 5);
    CHECK(mixed.server.count(u"audit_logs_default"_s) == 0);
    CHECK(mixed.verify().intact);
    mixed.sealAll();
    CHECK(mixed.allLinks().first(links.size()) == links);
}

TEST_CASE("killed at any point, the next run finishes and nothing is lost or doubled", "[archive][db]")
{
    Trail bench;
    SECTION("in the middle of a file")
    {
        overwrite(bench.path(u"audit_logs-2025-01"_s) + u".partial"_s, "1 ab");
    }
    SECTION("when the file is whole and nothing is taken out")
    {
        bench.write(bench.january);
    }
    SECTION("before the commit")
    {
        const auto written = bench.write(bench.january);
        server::Transaction tx(bench.owner(), server::Transaction::Kind::Write);
        archive::takeOut(tx, written);
    }
    SECTION("after the commit")
    {
        bench.archiver().takeOut(bench.write(bench.january));
        CHECK(bench.partitions(bench.january) == 0);
    }
    bench.checkWhole();
    bench.archive(bench.march);
    bench.checkWhole();
    CHECK(bench.server.count(u"archived_months"_s) == 2);
    CHECK(QDir(bench.folder.path()).entryList(QDir::Files).size() == 4);
}

TEST_CASE("a month cannot be taken out twice", "[archive][db]")
{
    Trail bench;
    const auto written = bench.write(bench.january);
    bench.archiver().takeOut(written);
    CHECK_THROWS_AS(bench.archiver().takeOut(written), server::DbError);
    bench.checkWhole();
}

TEST_CASE("a broken trail is not moved", "[archive][db]")
{
    Trail bench;
    bench.server.exec(u"ALTER TABLE audit_logs DISABLE TRIGGER USER;"
                      "UPDATE audit_logs SET entity_id = 'forged' WHERE id IN"
                      " (SELECT audit_id FROM audit_seals WHERE seq = 3);"
                      "ALTER TABLE audit_logs ENABLE TRIGGER USER"_s);
    CHECK(exitCodeOf([&] { bench.archive(bench.march); }) == EX_DATAERR);
    CHECK(bench.partitions(bench.january) == 1);
    CHECK(bench.server.count(u"archived_months"_s) == 0);
}

TEST_CASE("a file that was tampered with is found out", "[archive][db]")
{
    Trail bench;
    bench.archive(bench.march);
    const QString path = bench.path(u"audit_logs-2025-01"_s);
    const QByteArray content = contentOf(path);
    const auto problem = [&] { return archive::checkAuditFile(path, {}).problem.value_or(u"none"_s); };
    CHECK(problem() == u"none");
    overwrite(path, QByteArray(content).replace("update", "delete"));
    CHECK(problem() == u"altered");
    overwrite(path, content.sliced(content.indexOf('\n') + 1));
    CHECK(problem() == u"missing");
    overwrite(path, content + "nonsense\n");
    CHECK(problem() == u"altered");
    overwrite(path, content);
    const server::audit::AuditHead other{5, QByteArray("signed otherwise")};
    CHECK(archive::checkAuditFile(path, {}, {other}).problem == u"anchors"_s);
}

TEST_CASE("a file that is there and says something else is kept", "[archive][db]")
{
    Trail bench;
    overwrite(bench.path(u"audit_logs-2025-01"_s), "of another hospital\n");
    bench.archive(bench.march);
    const QStringList kept = QDir(bench.folder.path()).entryList({u"audit_logs-2025-01.log.before-*"_s});
    REQUIRE(kept.size() == 1);
    CHECK(contentOf(bench.folder.filePath(kept.first())) == "of another hospital\n");
    CHECK(archive::checkAuditFile(bench.path(u"audit_logs-2025-01"_s), {}).isWhole());
}

TEST_CASE("notifications of old months are moved as they are", "[archive][db]")
{
    ArchiveBench bench;
    bench.addNotifications(bench.january, 3);
    bench.addNotifications(bench.march, 1);
    const auto planned = bench.archiver().plan(archive::Table::Notifications, bench.january, {});
    REQUIRE(planned);
    const auto written = bench.archiver().write(*planned);
    bench.server.exec(u"UPDATE notifications SET is_read = true"_s); // Somebody reads meanwhile.
    CHECK_THROWS_AS(bench.archiver().takeOut(written), server::DbError);
    CHECK(bench.server.count(u"notifications"_s) == 4);

    CHECK(bench.archive(bench.march) == QStringList{u"notifications-2025-01"_s});
    CHECK(bench.server.count(u"notifications"_s) == 1);
    const QByteArrayList lines = contentOf(bench.path(u"notifications-2025-01"_s)).trimmed().split('\n');
    REQUIRE(lines.size() == 3);
    CHECK(QJsonDocument::fromJson(lines.first())["is_read"_L1] == true);
}

TEST_CASE("whatever is asked about patients, bills, papers and operations is answered as before",
          "[archive][db]")
{
    ArchiveBench bench;
    const OperationId operation = OperationId::make();
    const Bill bill = bench.bill(1'000);
    const auto paid = bench.server.callAs(bench.cashier, MoneyBench::payment(bill, 400), operation);
    REQUIRE(paid);
    const MakePrint print{DocumentType::Receipt, paid->payment.id.value, u"pdf"_s, u"en"_s, {}};
    REQUIRE(bench.server.callAs(bench.cashier, print));
    const auto answers = [&] {
        QJsonArray all;
        const auto add = [&](const auto &request) {
            const auto answer = bench.server.send(
                bench.cashier, QString(std::decay_t<decltype(request)>::kMethod), encode(request));
            REQUIRE(answer);
            all.append(*answer);
        };
        add(GetPatientHistory{bench.patient, {}, {}, {}});
        add(GetPatient{bench.patient});
        GetBill get;
        get.id = bill.id;
        add(get);
        add(VerifyReceipt{paid->payment.receiptNumber, paid->payment.verificationCode});
        add(ListPrints{DocumentType::Receipt, paid->payment.id.value});
        add(GetOperationStatus{operation});
        return all;
    };
    const QJsonArray before = answers();
    bench.sealAll();
    // All that was, the present month too.
    const QDate next = QDateTime::currentDateTimeUtc().date().addMonths(1);
    CHECK(bench.archive(QDate(next.year(), next.month(), 1)).size() >= 1);
    CHECK(bench.server.count(u"audit_logs WHERE entity = 'payments'"_s) == 0);
    CHECK(answers() == before);
    CHECK(bench.server.callAs(bench.cashier, print)->copyNumber == 1);
    CHECK(bench.server.callAs(bench.cashier, MoneyBench::payment(bill, 400), operation)->payment.id ==
          paid->payment.id);
}

TEST_CASE("the server itself cannot take anything out", "[archive][db]")
{
    Trail bench;
    const auto written = bench.write(bench.january);
    bench.server.connection().ensureOpen();
    server::Transaction tx(bench.server.connection(), server::Transaction::Kind::Write);
    CHECK_THROWS_AS(archive::takeOut(tx, written), server::DbError);
}

TEST_CASE("the archiver gives way to a long reader and to another archiver", "[archive][db]")
{
    Trail bench;
    const auto written = bench.write(bench.january);
    bench.server.exec(u"BEGIN; SELECT count(*) FROM audit_logs"_s); // As a backup does.
    const auto state = [&] {
        try {
            bench.archiver().takeOut(written);
        } catch (const server::DbError &e) {
            return e.isTimeout();
        }
        return false;
    };
    CHECK(state());
    bench.server.exec(u"COMMIT"_s);
    bench.checkWhole();

    bench.server.exec(u"SELECT pg_advisory_lock(hashtext('hms.archive'))"_s);
    CHECK(exitCodeOf([&] { bench.archive(bench.march); }) == EX_TEMPFAIL);
    bench.server.exec(u"SELECT pg_advisory_unlock(hashtext('hms.archive'))"_s);
    CHECK(bench.archive(bench.march).size() == 2);
    bench.checkWhole();
}
