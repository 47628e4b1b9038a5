// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/billing/bills_store.h"
#include "server/billing/drawer_store.h"
#include "shared/operations/operations_protocol.h"

namespace hms::server::billing {

/// Money asked back and neither paid out nor refused yet. Decide by it only under the bill's lock.
Money openRefunds(Transaction &tx, BillId bill);

struct NewRefund {
    BillId bill;
    Money amount;
    PaymentMethod method = PaymentMethod::Cash;
    QString reason;
    UserId by;
    OperationId operation;
};

/// A request that another person has to approve, with its number and its line in the bill's history.
RefundId insertRefundRequest(Transaction &tx, const NewRefund &refund, const QDateTime &now);

/// Part of a void: paid out of the drawer at once, with ledger legs. The bill's own totals are markVoid()'s.
void insertVoidRefund(Transaction &tx, const NewRefund &refund, ShiftId shift, const QDateTime &now);

/// Whether every payment of a bill lies in that shift.
bool areAllPaymentsIn(Transaction &tx, BillId bill, ShiftId shift);

struct MethodAmount {
    PaymentMethod method = PaymentMethod::Cash;
    Money amount;
};
/// What is left of a bill's payments after its refunds, by the methods it was paid with.
QList<MethodAmount> amountsToPayBack(Transaction &tx, const LockedBill &bill);

/// A refund whose row lock this transaction holds.
struct LockedRefund {
    RefundId id;
    QString number;
    BillId bill;
    Money amount;
    PaymentMethod method = PaymentMethod::Cash;
    RefundStatus status = RefundStatus::Requested;
    UserId requestedBy;
};
std::optional<LockedRefund> lockRefund(Transaction &tx, RefundId refund);
/// The bill a refund belongs to: its lock comes first when money moves.
std::optional<BillId> billOfRefund(Transaction &tx, RefundId refund);

struct RefundDecision {
    RefundStatus status = RefundStatus::Approved; ///< Or Refused.
    UserId by;
    std::optional<QString> reason;
};
void decideRefund(Transaction &tx, RefundId refund, const RefundDecision &decision, const QDateTime &now);

/// Refund, bill, history and ledger legs of an approved refund, paid out of that drawer.
void markPaidOut(Transaction &tx, const LockedRefund &refund, ShiftId shift, UserId by, const QDateTime &now);

RawJson refundJson(Transaction &tx, RefundId refund);
/// Without a status the open ones. Oldest first.
RawJson refundsJson(Transaction &tx, std::optional<RefundStatus> status);

QList<Statement> refundStatements();

} // namespace hms::server::billing
