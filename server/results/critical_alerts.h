// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/results/critical_alerts_protocol.h"

namespace hms::server::results {

/// Raises the alert of a result with critical values, in the command's own transaction: the ordering doctor
/// is told, and when nobody of that name has a desk open, the next names at once. Nothing when the last alert
/// of the test told the same values.
void raiseAlert(Context &ctx, TestResultId result);

/// Takes each alert whose time is over, or of whose listeners nobody has a desk open any more, to the next
/// names: other present doctors of the department, then everybody who may amend results. A background job;
/// safe on several servers at once. Throws DbError.
void escalateAlerts(WorkerConnection &connection, const QDateTime &now);

} // namespace hms::server::results
