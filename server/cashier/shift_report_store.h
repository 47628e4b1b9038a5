// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/cashier/cashier_protocol.h"

namespace hms::server::cashier {

/// Draws the Z report of a shift that has just been closed and keeps it with the shift: from then on it is
/// what was printed, whatever happens to names and bills. `auditHead` is the hex head of the audit chain, if
/// there is one yet.
void keepReport(Transaction &tx, ShiftId shift, const std::optional<QString> &auditHead);

/// The kept report, always the same text. Empty for a shift that is not closed.
std::optional<RawJson> reportJson(Transaction &tx, ShiftId shift);

QList<Statement> shiftReportStatements();

} // namespace hms::server::cashier
