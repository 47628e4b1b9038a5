// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/archive/archiver.h"
#include "server/audit/audit_anchors.h"
#include "shared/audit/audit_protocol.h"
#include "tests/server/billing/money_bench.h"

#include <QTemporaryDir>

namespace hms::test {

/// A hospital whose audit trail goes back some months.
class ArchiveBench : public MoneyBench {
public:
    ArchiveBench();

    const QDate january{2025, 1, 1};
    const QDate february{2025, 2, 1};
    const QDate march{2025, 3, 1};
    QTemporaryDir folder;     ///< Of the archive.
    QTemporaryDir dataFolder; ///< Of the anchors.

    /// Rows of the audit trail as they were written on that day, after those of the call before and before
    /// all of this test.
    void addAudit(QDate day, int rows);
    void addNotifications(QDate day, int rows);
    /// Chains all there is; transactions of other tests in the same PostgreSQL hold it back for a moment.
    void sealAll();
    void anchor();
    VerifyAudit::Response verify();

    /// As the owner. Answers the names of the files, "audit_logs-2025-01".
    QStringList archive(QDate before, bool dryRun = false);
    server::archive::Archiver archiver() { return {m_owner, folder.path()}; }
    server::WorkerConnection &owner() { return m_owner; }
    /// What the first step makes of a month, its file written but nothing taken out.
    server::archive::ArchivedMonth write(QDate month);

    [[nodiscard]] QString path(const QString &name) const
    {
        return folder.filePath(name + QStringLiteral(".log"));
    }
    /// What was moved out of the audit trail, oldest first.
    QList<server::archive::ArchivedMonth> archivedAudit();
    /// Links in the files of those months and in the database, in order; each once when nothing is lost or
    /// doubled.
    QList<qint64> allLinks();
    qint64 partitions(QDate month);

private:
    server::WorkerConnection m_owner;
    int m_transaction = 100; ///< Ids younger than those of initdb, older than those of any test.
};

} // namespace hms::test
