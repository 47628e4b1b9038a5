// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/orders/test_order.h"

#include <span>

namespace hms::server::worklist {

/// Tells the labs what became of these orders: a row of their worklist, or that it left. Call it after the
/// last write, under the orders' locks. The rows, by id.
QList<RawJson> publish(Context &ctx, const QList<TestOrderId> &orders);
/// The same for the tests on a bill.
void publishBilled(Context &ctx, BillId bill);

std::span<const Statement> changeStatements();

} // namespace hms::server::worklist
