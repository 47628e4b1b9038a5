// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/archive/archive_file.h"
#include "server/archive/archive_store.h"

#include <functional>

namespace hms::server::archive {

/// Moves old months of the audit trail and of notifications into files, while desks go on working.
///
/// What stays, because requests answer from it: money operations ("did it go through?" is answered for ever;
/// others are forgotten after 30 days anyway), the print ledger (originals and copies of any bill), and every
/// record of patients, visits, bills and money.
///
/// Safe to be killed anywhere and to be repeated: a month leaves the database in the transaction that notes
/// its file, after the file was read back from the disk. Until then a repeat writes the same file again.
class Archiver {
public:
    /// `connection`: as the owner of the tables. `folder` is made when there is something to write.
    Archiver(WorkerConnection &connection, const QString &folder);

    /// Told for each month: before its file is written in a dry run, else when it is out.
    using Tell = std::function<void(const ArchivedMonth &)>;
    /// Months before that one, oldest first. Throws OperatorError (EX_TEMPFAIL when another archiver is at
    /// work or a long reader is in the way, EX_DATAERR when the audit trail is broken, EX_IOERR) and DbError.
    void run(QDate before, bool dryRun, const Tell &tell);

    // Its steps.

    /// What there is to move of a month; nothing when it has nothing. `before`: the link that it follows.
    std::optional<ArchivedMonth> plan(Table table, QDate month, const audit::AuditHead &before);
    /// Writes the file and reads it back. What it holds is told in the result.
    ArchivedMonth write(const ArchivedMonth &planned);
    void takeOut(const ArchivedMonth &month);

private:
    ArchivedMonth move(const ArchivedMonth &planned);
    FileContent writeLines(const ArchivedMonth &planned);

    WorkerConnection &m_connection;
    QString m_folder;
};

} // namespace hms::server::archive
