// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/audit/audit_protocol.h"

#include <span>

namespace hms::server::audit {

/// Recomputes the whole chain and compares it with the anchors in that folder (none when it is empty). Reads
/// in pieces, so no statement runs long; writers go on meanwhile. Names the first row that is altered,
/// missing or added, or the cut tail. A torn or forged line of the anchors file is problem "anchors".
VerifyAudit::Response verifyAudit(Transaction &tx, const QString &anchorsFolder);

std::span<const Statement> verifyStatements();

} // namespace hms::server::audit
