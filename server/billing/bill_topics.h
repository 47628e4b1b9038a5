// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/billing/bill.h"

namespace hms::server::billing {

/// Tells the cashiers' list, the doctor's queue of today and the labs of its tests what became of a bill.
/// Call it after the last write to the bill.
void publishBill(Context &ctx, BillId bill);

QList<Statement> billTopicStatements();

} // namespace hms::server::billing
