// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/billing_protocol.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/protocol/topics.h"

namespace hms::test {

inline const QDate kToday(2026, 11, 22);
inline const QString kCashierTopic = QStringLiteral("cashier");

/// An unpaid consultation bill of today with that number, made some minutes ago.
Bill aBill(int number, Money total = Money(50'000), int minutesAgo = 10);

/// The bill after that much more was paid, one version later.
Bill paid(const Bill &bill, Money amount);

/// The payment that makes paid(bill, amount).
Payment aPayment(const Bill &bill, Money amount, std::optional<Money> tendered = {});
TakePayment::Response taken(const Bill &bill, Money amount, std::optional<Money> tendered = {});

Refund aRefund(int number, RefundStatus status = RefundStatus::Requested);

Shift aShift(ShiftStatus status = ShiftStatus::Open);
/// Counted with that difference to the expected sum.
Shift countedShift(const Shift &open, Money counted, Money difference);
ShiftReport aReport(const Shift &shift);

QJsonValue aSnapshot(const QList<BillSummary> &bills);
TopicChange aBillChange(qint64 revision, const QList<BillSummary> &upserts,
                        const QList<BillId> &removes = {});

} // namespace hms::test
