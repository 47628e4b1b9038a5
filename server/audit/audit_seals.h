// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"

#include <span>

/// The hash chain over the audit log: hash = SHA-256(hash before || canonical text of the row).
namespace hms::server::audit {

/// The last link. Printed on the Z report and written to the journal, so that nobody can rewrite what is
/// before.
struct AuditHead {
    qint64 seq = 0; ///< Rows in the chain.
    QByteArray hash;

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

AuditHead auditHead(Transaction &tx);

/// Seals what is old enough, in small transactions, until nothing is left. Safe to be killed anywhere, and on
/// several servers at once. Answers the number of rows. Throws DbError.
int sealAudit(WorkerConnection &connection);

std::span<const Statement> sealStatements();

} // namespace hms::server::audit
