// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/billing_protocol.h"

namespace hms {

enum class ShiftStatus { Open, Counted, Closed };
template <>
inline constexpr auto kEnumNames<ShiftStatus> = std::to_array<std::pair<ShiftStatus, const char *>>({
    {ShiftStatus::Open, "OPEN"},
    {ShiftStatus::Counted, "COUNTED"}, ///< The blind count is locked; no more money moves.
    {ShiftStatus::Closed, "CLOSED"},
});

struct Denomination {
    Money value;
    int count = 0;

    static void visit(auto &self, auto &&field)
    {
        field("value", self.value, kPositiveMoney);
        field("count", self.count, Range{0, 100'000});
    }
};

/// One cashier's drawer from float to close. What should be in it is told only after the count is locked.
struct Shift {
    ShiftId id;
    UserId cashierId;
    QString cashierName;
    ShiftStatus status = ShiftStatus::Open;
    QDate businessDate;
    QDateTime openedAt;
    Money openingFloat;
    std::optional<QDateTime> countedAt;
    std::optional<Money> countedAmount;
    std::optional<Money> expectedAmount; ///< Only from COUNTED on.
    std::optional<Money> difference;     ///< counted - expected; only from COUNTED on.
    std::optional<QDateTime> closedAt;
    std::optional<QString> differenceReason;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("cashierId", self.cashierId);
        field("cashierName", self.cashierName);
        field("status", self.status);
        field("businessDate", self.businessDate);
        field("openedAt", self.openedAt);
        field("openingFloat", self.openingFloat);
        field("countedAt", self.countedAt);
        field("countedAmount", self.countedAmount);
        field("expectedAmount", self.expectedAmount);
        field("difference", self.difference);
        field("closedAt", self.closedAt);
        field("differenceReason", self.differenceReason);
        field("rowVersion", self.rowVersion);
    }
};

/// Errors: CONFLICT {current} when the caller already has a shift that is not closed.
struct OpenShift {
    static constexpr QLatin1StringView kMethod{"shifts.open"};
    using Response = Shift;

    Money openingFloat;

    static void visit(auto &self, auto &&field) { field("openingFloat", self.openingFloat, Range{}); }
};

/// The caller's shift that is not closed yet; null without one.
struct CurrentShift {
    static constexpr QLatin1StringView kMethod{"shifts.current"};
    using Response = std::optional<Shift>;
    static void visit(auto &, auto &&) {}
};

/// Locks the blind count. Errors: REJECTED (noOpenShift).
struct CountShift {
    static constexpr QLatin1StringView kMethod{"shifts.count"};
    using Response = Shift;

    QList<Denomination> denominations; ///< Each value once.

    static void visit(auto &self, auto &&field) { field("denominations", self.denominations, Items{0, 40}); }
};

/// One line of the Z report per method of payment.
struct ShiftMethodTotal {
    PaymentMethod method = PaymentMethod::Cash;
    int paymentCount = 0;
    Money paid;
    int refundCount = 0;
    Money refunded;

    static void visit(auto &self, auto &&field)
    {
        field("method", self.method);
        field("paymentCount", self.paymentCount);
        field("paid", self.paid);
        field("refundCount", self.refundCount);
        field("refunded", self.refunded);
    }
};

/// The Z report: everything a closed shift is judged by.
struct ShiftReport {
    Shift shift;
    QList<ShiftMethodTotal> methods;
    QList<Denomination> denominations;
    Money discounts; ///< Given by this cashier during the shift.
    int discountCount = 0;
    Money voided; ///< Paid back through voids, part of refunded.
    int voidCount = 0;
    std::optional<QString> firstReceipt;
    std::optional<QString> lastReceipt;
    int receiptCount = 0;
    QList<QString> missingReceipts;   ///< Of the whole series between first and last; empty is the proof.
    std::optional<QString> auditHead; ///< Hex of the audit chain's head at close.

    static void visit(auto &self, auto &&field)
    {
        field("shift", self.shift);
        field("methods", self.methods);
        field("denominations", self.denominations);
        field("discounts", self.discounts);
        field("discountCount", self.discountCount);
        field("voided", self.voided);
        field("voidCount", self.voidCount);
        field("firstReceipt", self.firstReceipt);
        field("lastReceipt", self.lastReceipt);
        field("receiptCount", self.receiptCount);
        field("missingReceipts", self.missingReceipts);
        field("auditHead", self.auditHead);
    }
};

/// Closes a counted shift. Errors: REJECTED (notCounted, reasonNeeded, approvalNeeded, approverSame,
/// approverRights), UNAUTHENTICATED (approver).
struct CloseShift {
    static constexpr QLatin1StringView kMethod{"shifts.close"};
    using Response = ShiftReport;

    std::optional<QString> reason; ///< Needed when counted and expected differ.
    std::optional<Approver>
        approver; ///< Needed when they differ by more than setting cashier.differenceLimit.

    static void visit(auto &self, auto &&field)
    {
        field("reason", self.reason, Text{0, 300});
        field("approver", self.approver);
    }
};

/// Errors: NOT_FOUND, REJECTED (notCounted), FORBIDDEN (another cashier's without shifts.approve).
struct GetShiftReport {
    static constexpr QLatin1StringView kMethod{"shifts.report"};
    using Response = ShiftReport;

    ShiftId shiftId;

    static void visit(auto &self, auto &&field) { field("shiftId", self.shiftId); }
};

} // namespace hms
