// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/billing/billing_protocol.h"

namespace hms::server::billing {

/// A bill whose row lock this transaction holds: nothing about its money changes until the end.
struct LockedBill {
    BillId id;
    QString billNumber;
    BillStatus status = BillStatus::Pending;
    Money total;
    Money discount;
    Money paid;
    Money refunded;
    Money due;
    int rowVersion = 0;
};

LockedBill toLockedBill(const Row &row);

/// Waits for whoever holds it. Empty when there is no such bill. Locks are taken in the order visit of today,
/// bill, drawer, number series.
std::optional<LockedBill> lockBill(Transaction &tx, BillId bill, const QDateTime &now);

/// The whole bill in the wire's shape.
std::optional<RawJson> billJson(Transaction &tx, BillId bill);
std::optional<RawJson> billJson(Transaction &tx, const QString &billNumber);

/// Unpaid and partly paid bills, oldest first.
RawJson outstandingJson(Transaction &tx, const ListOutstandingBills &request);
/// Content of topic cashier: the unpaid bills of one business date, oldest first.
RawJson cashierTopicJson(Transaction &tx, const QDateTime &now);

/// Replaces the bill's discount; an amount of 0 takes it away.
struct NewDiscount {
    Money amount;
    QString reason;
    UserId by;
    std::optional<UserId> approvedBy;
};
void setDiscount(Transaction &tx, BillId bill, const NewDiscount &discount, const QDateTime &now);

/// Marks the bill void; what was paid on it must have been given back, and `paidBack` says how much that was.
void markVoid(Transaction &tx, BillId bill, const QString &reason, Money paidBack, UserId by,
              const QDateTime &now);

QList<Statement> billStatements();

} // namespace hms::server::billing
