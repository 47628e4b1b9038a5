// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/audit/audit_seals.h"
#include "server/db/transaction.h"

#include <QDate>

#include <span>

/// What is moved and how it leaves. Everything that takes something out needs the owner's connection.
namespace hms::server::archive {

enum class Table { AuditLogs, Notifications };
QString nameOf(Table table);

/// Months that have a partition, up to and with that one, oldest first.
QList<QDate> months(Transaction &tx, Table table, QDate through);

/// Where the chain in the database begins: the last link that was moved out.
audit::AuditHead archiveHead(Transaction &tx);
/// The last link before the first row that is younger than the month.
qint64 lastLinkOf(Transaction &tx, QDate month);
qint64 notificationsOf(Transaction &tx, QDate month);

/// Lines of a file in pieces; empty at the end.
struct Piece {
    QList<QByteArray> lines;
    qint64 lastSeq = 0;
    QString lastId;
};
Piece auditLines(Transaction &tx, qint64 after, qint64 through);
Piece notificationLines(Transaction &tx, QDate month, const QString &after);

/// A month in its file.
struct ArchivedMonth {
    Table table = Table::AuditLogs;
    QDate month;
    qint64 rows = 0;
    audit::AuditHead head; ///< Of the audit trail, with this month.
    QString file;          ///< Absolute.
    QString sha256;
    audit::AuditHead before = {}; ///< The link that the month follows; not among those that were moved out.
};
/// Takes what lies in the file out of the database and notes where it is, in the given transaction. Throws
/// DbError.
void takeOut(Transaction &tx, const ArchivedMonth &month);
/// All that were ever moved out, oldest first.
QList<ArchivedMonth> archivedMonths(Transaction &tx);

/// One archiver at a time; held until the connection ends.
bool tryLockArchive(Transaction &tx);

std::span<const Statement> statements();      ///< With the rights of the server.
std::span<const Statement> ownerStatements(); ///< With those of the owner.

} // namespace hms::server::archive
