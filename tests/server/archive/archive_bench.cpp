// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/archive/archive_bench.h"

#include "server/audit/audit_verify.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

server::WorkerConnection::Open ownerOpener(const TestServer &server)
{
    return [settings = server.settings(server::EmbeddedCluster::Role::Owner)](QSqlDatabase &database) {
        settings.configure(database);
        return database.open();
    };
}

QString uuidOn(QDate day)
{
    return Ulid::makeAt(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()).toUuidText();
}

} // namespace

ArchiveBench::ArchiveBench()
    : m_owner(u"archive-bench-%1"_s.arg(quintptr(this)), ownerOpener(server))
{
    m_owner.ensureOpen();
    for (const QDate month : {january, february, march})
        for (const auto &table : {u"audit_logs"_s, u"notifications"_s})
            server.value(
                u"SELECT ensure_month_partition('%1', '%2')"_s.arg(table, month.toString(Qt::ISODate)));
}

void ArchiveBench::addAudit(QDate day, int rows)
{
    for (int i = 0; i < rows; ++i)
        server.exec(
            u"INSERT INTO audit_logs (id, created_at, action, entity, entity_id, changes, xid) VALUES"
            " ('%1', '%2', 'update', 'patients', 'রহিমা \"%3\"', '{\"before\": {\"name\": \"a\\nb\"}}', '%3')"_s
                .arg(uuidOn(day), day.toString(Qt::ISODate), QString::number(++m_transaction)));
}

void ArchiveBench::addNotifications(QDate day, int rows)
{
    for (int i = 0; i < rows; ++i)
        server.exec(
            u"INSERT INTO notifications (id, user_id, type, created_at) VALUES ('%1', '%2', 'old', now())"_s
                .arg(uuidOn(day), cashier->user.value.toUuidText()));
}

void ArchiveBench::sealAll()
{
    REQUIRE(QTest::qWaitFor(
        [this] {
            server::audit::sealAudit(server.connection());
            return verify().unsealedRows == 0;
        },
        30'000));
}

void ArchiveBench::anchor()
{
    server::Transaction tx(server.connection(), server::Transaction::Kind::Read);
    server::audit::AuditAnchors(dataFolder.path())
        .append(server::audit::auditHead(tx), QDateTime::currentDateTimeUtc());
}

VerifyAudit::Response ArchiveBench::verify()
{
    server.connection().ensureOpen();
    server::Transaction tx(server.connection(), server::Transaction::Kind::Read);
    return server::audit::verifyAudit(tx, dataFolder.path());
}

QStringList ArchiveBench::archive(QDate before, bool dryRun)
{
    QStringList files;
    archiver().run(before, dryRun, [&](const server::archive::ArchivedMonth &month) {
        files.append(QFileInfo(month.file).completeBaseName());
    });
    return files;
}

server::archive::ArchivedMonth ArchiveBench::write(QDate month)
{
    server::audit::AuditHead head;
    {
        server::Transaction tx(m_owner, server::Transaction::Kind::Read);
        head = server::archive::archiveHead(tx);
    }
    const auto planned = archiver().plan(server::archive::Table::AuditLogs, month, head);
    REQUIRE(planned);
    return archiver().write(*planned);
}

QList<server::archive::ArchivedMonth> ArchiveBench::archivedAudit()
{
    server::Transaction tx(m_owner, server::Transaction::Kind::Read);
    auto months = server::archive::archivedMonths(tx);
    months.removeIf([](const auto &month) { return month.table != server::archive::Table::AuditLogs; });
    return months;
}

QList<qint64> ArchiveBench::allLinks()
{
    QList<qint64> links;
    for (const auto &month : archivedAudit())
        server::archive::readArchive(month.file, [&](const QByteArray &line) {
            links.append(line.first(line.indexOf(' ')).toLongLong());
        });
    const QString live = server
                             .value(u"SELECT coalesce(string_agg(s.seq::text, ' '), '') FROM audit_seals s"
                                    " JOIN audit_logs a ON a.id = s.audit_id"_s)
                             .toString();
    for (const QString &seq : live.split(u' ', Qt::SkipEmptyParts))
        links.append(seq.toLongLong());
    std::ranges::sort(links);
    return links;
}

qint64 ArchiveBench::partitions(QDate month)
{
    return server.count(u"month_partitions('audit_logs', '9999-01-01') p WHERE p.month = '%1'"_s.arg(
        month.toString(Qt::ISODate)));
}

} // namespace hms::test
