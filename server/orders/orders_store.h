// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/orders/orders_rules.h"
#include "server/visits/visits_store.h"
#include "shared/orders/orders_protocol.h"

#include <span>

namespace hms::server::orders {

/// What the catalogue says, in the order of the request; empty when it does not know one of them.
std::optional<QList<OrderableTest>> orderableTests(Transaction &tx, VisitId visit,
                                                   const QList<TestTypeId> &asked);

void insertOrders(Transaction &tx, const QDateTime &now, UserId by, const visits::LockedVisit &visit,
                  const CreateTestOrders &request, const QList<NewOrder> &orders);

/// The setting lab.unpaidUrgent.
bool urgentGoFirst(Transaction &tx);

/// Puts orders on a bill that this transaction made.
void setBilled(Transaction &tx, BillId bill, const QList<TestOrderId> &orders);

/// Was everything that was paid on this bill given back? A void bill has no orders any more.
bool isPaidBack(Transaction &tx, BillId bill);
void cancelOrder(Transaction &tx, TestOrderId order, const QString &reason);

RawJson readOrder(Transaction &tx, TestOrderId order);
/// By id.
RawJson readOrders(Transaction &tx, const QList<TestOrderId> &orders);
RawJson listOrders(Transaction &tx, const ListTestOrders &request);

std::span<const Statement> orderStatements();

} // namespace hms::server::orders
