// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/archive_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::archive {

namespace {

constexpr int kPieceRows = 5'000;

constexpr Statement kMonths{"archive.months", R"sql(
    SELECT month FROM month_partitions(to_regclass((:name)::text), (:through)::date)
)sql"};

constexpr Statement kHead{"archive.head", R"sql(
    SELECT seq, hash FROM audit_archive_head
)sql"};

// Links are made in the order of their rows, but for a second or so: the scan ends where the month does.
constexpr Statement kLastLink{"archive.lastLink", R"sql(
    SELECT coalesce((SELECT s.seq - 1 FROM audit_seals s
                      WHERE s.audit_id >= month_end((:month)::date) ORDER BY s.seq LIMIT 1),
                    (SELECT max(s.seq) FROM audit_seals s), 0)
)sql"};

constexpr Statement kNotifications{"archive.notifications", R"sql(
    SELECT count(*) FROM notifications n
     WHERE n.id >= ulid_floor((:month)::date::timestamp AT TIME ZONE 'UTC') AND n.id < month_end((:month)::date)
)sql"};

constexpr Statement kAuditLines{"archive.auditLines", R"sql(
    SELECT s.seq, s.seq || ' ' || encode(s.hash, 'hex') || ' ' || convert_from(audit_text(a), 'UTF8') AS line
      FROM audit_seals s
      JOIN audit_logs a ON a.id = s.audit_id
     WHERE s.seq > (:after)::bigint AND s.seq <= (:through)::bigint
     ORDER BY s.seq
     LIMIT (:rows)::integer
)sql"};

constexpr Statement kNotificationLines{"archive.notificationLines", R"sql(
    SELECT n.id, to_jsonb(n)::text AS line
      FROM notifications n
     WHERE n.id >= ulid_floor((:month)::date::timestamp AT TIME ZONE 'UTC') AND n.id < month_end((:month)::date)
       AND ((:after)::uuid IS NULL OR n.id > (:after)::uuid)
     ORDER BY n.id
     LIMIT (:rows)::integer
)sql"};

constexpr Statement kArchived{"archive.archivedMonths", R"sql(
    SELECT table_name, month, rows, coalesce(last_seq, 0) AS last_seq, coalesce(last_hash, '') AS last_hash, file, sha256
      FROM archived_months
     ORDER BY table_name, month
)sql"};

constexpr Statement kTakeAudit{"archive.takeAudit", R"sql(
    SELECT archive_audit((:month)::date, (:through)::bigint, (:file)::text, (:sha256)::text)
)sql"};

constexpr Statement kTakeNotifications{"archive.takeNotifications", R"sql(
    SELECT archive_notifications((:month)::date, (:file)::text, (:sha256)::text)
)sql"};

constexpr Statement kLock{"archive.lock", R"sql(
    SELECT pg_try_advisory_lock(hashtext('hms.archive'))
)sql"};

constexpr Statement kStatements[]{
    kMonths, kHead, kLastLink, kNotifications, kAuditLines, kNotificationLines, kArchived, kLock};
constexpr Statement kOwnerStatements[]{kTakeAudit, kTakeNotifications};

} // namespace

QString nameOf(Table table)
{
    return table == Table::AuditLogs ? u"audit_logs"_s : u"notifications"_s;
}

QList<QDate> months(Transaction &tx, Table table, QDate through)
{
    return tx.all<QDate>(kMonths, {{"name", nameOf(table)}, {"through", through}},
                         [](const Row &row) { return row.get<QDate>("month"); });
}

audit::AuditHead archiveHead(Transaction &tx)
{
    return *tx.one<audit::AuditHead>(kHead, {}, [](const Row &row) {
        return audit::AuditHead{row.get<qint64>("seq"), row.get<QByteArray>("hash")};
    });
}

qint64 lastLinkOf(Transaction &tx, QDate month)
{
    return tx.scalar(kLastLink, {{"month", month}}).toLongLong();
}

qint64 notificationsOf(Transaction &tx, QDate month)
{
    return tx.scalar(kNotifications, {{"month", month}}).toLongLong();
}

Piece auditLines(Transaction &tx, qint64 after, qint64 through)
{
    Piece piece;
    piece.lines =
        tx.all<QByteArray>(kAuditLines, {{"after", after}, {"through", through}, {"rows", kPieceRows}},
                           [&piece](const Row &row) {
                               piece.lastSeq = row.get<qint64>("seq");
                               return row.get<QString>("line").toUtf8();
                           });
    return piece;
}

Piece notificationLines(Transaction &tx, QDate month, const QString &after)
{
    Piece piece;
    piece.lines = tx.all<QByteArray>(kNotificationLines,
                                     {{"month", month},
                                      {"after", after.isEmpty() ? std::nullopt : std::optional(after)},
                                      {"rows", kPieceRows}},
                                     [&piece](const Row &row) {
                                         piece.lastId = row.get<QString>("id");
                                         return row.get<QString>("line").toUtf8();
                                     });
    return piece;
}

void takeOut(Transaction &tx, const ArchivedMonth &month)
{
    if (month.table == Table::AuditLogs)
        tx.scalar(kTakeAudit, {{"month", month.month},
                               {"through", month.head.seq},
                               {"file", month.file},
                               {"sha256", month.sha256}});
    else
        tx.scalar(kTakeNotifications,
                  {{"month", month.month}, {"file", month.file}, {"sha256", month.sha256}});
}

QList<ArchivedMonth> archivedMonths(Transaction &tx)
{
    return tx.all<ArchivedMonth>(kArchived, {}, [](const Row &row) {
        return ArchivedMonth{row.get<QString>("table_name") == u"audit_logs" ? Table::AuditLogs
                                                                             : Table::Notifications,
                             row.get<QDate>("month"),
                             row.get<qint64>("rows"),
                             {row.get<qint64>("last_seq"), row.get<QByteArray>("last_hash")},
                             row.get<QString>("file"),
                             row.get<QString>("sha256")};
    });
}

bool tryLockArchive(Transaction &tx)
{
    return tx.scalar(kLock).toBool();
}

std::span<const Statement> statements()
{
    return kStatements;
}

std::span<const Statement> ownerStatements()
{
    return kOwnerStatements;
}

} // namespace hms::server::archive
