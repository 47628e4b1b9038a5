// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/billing/bills_store.h"
#include "server/billing/drawer_store.h"
#include "shared/operations/operations_protocol.h"

namespace hms::server::billing {

/// What a payment is decided on, both locked by this transaction.
struct Till {
    LockedBill bill;
    std::optional<Drawer> drawer; ///< The cashier's, to put money in.
};

/// One round trip for lockBill() and lockDrawer(PutIn). Empty when there is no such bill.
std::optional<Till> lockTill(Transaction &tx, BillId bill, UserId cashier, const QDateTime &now);

/// The next receipt of the year's series, whose lock is held from here to the end: keep what follows short.
struct NewReceipt {
    QString series; ///< Calendar year of the business date.
    qint64 sequence = 0;
    QString number;
    QDateTime at; ///< Now, but never before the series' last receipt.
    QDate businessDate;
    QString key; ///< Setting receipts.key.
};
NewReceipt nextReceipt(Transaction &tx, const QDateTime &now);

struct NewPayment {
    PaymentId id;
    Till till;
    NewReceipt receipt;
    QString verificationCode;
    TakePayment request;
    UserId by;
    OperationId operation;
};

/// Payment, ledger legs (money in, revenue), bill totals and history in one statement.
void insertPayment(Transaction &tx, const NewPayment &payment);

/// {payment, bill} in the wire's shape.
RawJson paymentAnswer(Transaction &tx, PaymentId payment);

/// A receipt as recorded.
struct ReceiptRecord {
    Money amount;
    QDate businessDate;
    QString billNumber;
    QString verificationCode;
    bool isVoid = false;
    bool isRefunded = false; ///< Something of its bill was paid back.
    QString key;             ///< Setting receipts.key.
};
std::optional<ReceiptRecord> findReceipt(Transaction &tx, const QString &receiptNumber);
/// VerifyReceipt::Response with that state.
RawJson receiptAnswer(Transaction &tx, ReceiptState state, const QString &receiptNumber);

QList<Statement> paymentStatements();

} // namespace hms::server::billing
