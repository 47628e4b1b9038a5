// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/archiver.h"

#include "server/archive/audit_file.h"
#include "server/db/operator_error.h"
#include "server/dispatch/kill_point.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <sysexits.h>

using namespace Qt::StringLiterals;

namespace hms::server::archive {

namespace {

constexpr int kAttempts = 5; ///< Of a month that gave way to somebody.

[[noreturn]] void refuseBroken(const QString &problem)
{
    throw OperatorError(
        EX_DATAERR,
        u"the audit trail is broken (%1), nothing is moved: see hmsd audit verify"_s.arg(problem));
}

QByteArray manifestOf(const ArchivedMonth &month)
{
    QJsonObject manifest{{u"table"_s, nameOf(month.table)},
                         {u"month"_s, month.month.toString(u"yyyy-MM"_s)},
                         {u"rows"_s, month.rows},
                         {u"sha256"_s, month.sha256}};
    if (month.table == Table::AuditLogs) {
        manifest.insert(u"firstSeq"_s, month.before.seq + 1);
        manifest.insert(u"lastSeq"_s, month.head.seq);
        manifest.insert(u"hashBefore"_s, QString::fromLatin1(month.before.hash.toHex()));
        manifest.insert(u"lastHash"_s, QString::fromLatin1(month.head.hash.toHex()));
    }
    return QJsonDocument(manifest).toJson();
}

} // namespace

Archiver::Archiver(WorkerConnection &connection, const QString &folder)
    : m_connection(connection)
    , m_folder(folder)
{
}

void Archiver::run(QDate before, bool dryRun, const Tell &tell)
{
    m_connection.ensureOpen();
    Transaction tx(m_connection, Transaction::Kind::Read);
    if (!tryLockArchive(tx))
        throw OperatorError(EX_TEMPFAIL, u"another hmsd archive is at work"_s);
    for (const Table table : {Table::AuditLogs, Table::Notifications}) {
        audit::AuditHead head = archiveHead(tx);
        for (const QDate month : months(tx, table, before.addMonths(-1))) {
            auto found = plan(table, month, head);
            if (!found)
                continue;
            if (!dryRun)
                found = move(*found);
            head = found->head;
            tell(*found);
        }
    }
}

std::optional<ArchivedMonth> Archiver::plan(Table table, QDate month, const audit::AuditHead &before)
{
    Transaction tx(m_connection, Transaction::Kind::Read);
    ArchivedMonth found{.table = table,
                        .month = month,
                        .file = u"%1/%2-%3.log"_s.arg(m_folder, nameOf(table), month.toString(u"yyyy-MM"_s)),
                        .sha256 = {},
                        .before = before};
    if (table == Table::AuditLogs) {
        found.head.seq = lastLinkOf(tx, month);
        found.rows = found.head.seq - before.seq;
    } else {
        found.rows = notificationsOf(tx, month);
    }
    return found.rows > 0 ? std::optional(found) : std::nullopt;
}

/// Gives way to readers and to changes of what was just written, and tries again.
ArchivedMonth Archiver::move(const ArchivedMonth &planned)
{
    for (int attempt = 1;; ++attempt) {
        const ArchivedMonth written = write(planned);
        killPoint("archive_written"_L1, "archive"_L1);
        try {
            takeOut(written);
            return written;
        } catch (const DbError &e) {
            if (!e.isTimeout() && !e.isRetryable())
                throw;
            if (attempt == kAttempts)
                throw OperatorError(EX_TEMPFAIL,
                                    u"somebody, perhaps a backup, is reading for long: call again later"_s);
        }
    }
}

ArchivedMonth Archiver::write(const ArchivedMonth &planned)
{
    if (!QDir().mkpath(m_folder))
        throw OperatorError(EX_CANTCREAT, u"cannot make %1"_s.arg(m_folder));
    const FileContent content = writeLines(planned);
    if (readArchive(planned.file) != content)
        throw OperatorError(EX_IOERR, u"%1 reads back as something else"_s.arg(planned.file));

    ArchivedMonth written = planned;
    written.rows = content.rows;
    written.sha256 = content.sha256;
    if (planned.table == Table::AuditLogs) {
        const AuditFileCheck links = checkAuditFile(planned.file, planned.before);
        if (!links.isWhole() || links.head.seq != planned.head.seq)
            refuseBroken(links.problem.value_or(u"missing"_s));
        written.head = links.head;
    }
    writeDurably(written.file + u".manifest"_s, manifestOf(written));
    return written;
}

FileContent Archiver::writeLines(const ArchivedMonth &planned)
{
    Transaction tx(m_connection, Transaction::Kind::Read);
    ArchiveWriter writer(planned.file);
    Piece piece;
    piece.lastSeq = planned.before.seq;
    do {
        piece = planned.table == Table::AuditLogs ? auditLines(tx, piece.lastSeq, planned.head.seq)
                                                  : notificationLines(tx, planned.month, piece.lastId);
        for (const QByteArray &line : piece.lines)
            writer.line(line);
    } while (!piece.lines.isEmpty());
    return writer.finish();
}

void Archiver::takeOut(const ArchivedMonth &month)
{
    Transaction tx(m_connection, Transaction::Kind::Write);
    archive::takeOut(tx, month);
    tx.commit();
}

} // namespace hms::server::archive
