// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "server/orders/visit_tests.h"

namespace hms::server::orders {

/// One bill for these orders of one visit, which are ordered and not billed; tells cashiers and labs. Errors:
/// INVALID (testOrderIds: the sum is out of range).
Result<BillId> billOrders(Context &ctx, const QList<OrderState> &orders);

/// The members of a panel with its own price go together: the orders that are missing for that.
QList<TestOrderId> missingOfBundles(const VisitTests &tests, const QList<TestOrderId> &asked);

} // namespace hms::server::orders
