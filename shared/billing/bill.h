// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access.h"
#include "shared/core/json.h"
#include "shared/patients/patient.h"

namespace hms {

using BillId = Id<struct BillTag>;
using BillItemId = Id<struct BillItemTag>;
using PaymentId = Id<struct PaymentTag>;
using RefundId = Id<struct RefundTag>;
using ShiftId = Id<struct ShiftTag>;

enum class BillStatus { Pending, Partial, Paid, Void };
template <>
inline constexpr auto kEnumNames<BillStatus> = std::to_array<std::pair<BillStatus, const char *>>({
    {BillStatus::Pending, "PENDING"},
    {BillStatus::Partial, "PARTIAL"},
    {BillStatus::Paid, "PAID"},
    {BillStatus::Void, "VOID"},
});

enum class PaymentMethod { Cash, Card, Mobile, Bank };
template <>
inline constexpr auto kEnumNames<PaymentMethod> = std::to_array<std::pair<PaymentMethod, const char *>>({
    {PaymentMethod::Cash, "CASH"},
    {PaymentMethod::Card, "CARD"},
    {PaymentMethod::Mobile, "MOBILE"},
    {PaymentMethod::Bank, "BANK"},
});

enum class RefundStatus { Requested, Approved, Paid, Refused };
template <>
inline constexpr auto kEnumNames<RefundStatus> = std::to_array<std::pair<RefundStatus, const char *>>({
    {RefundStatus::Requested, "REQUESTED"},
    {RefundStatus::Approved, "APPROVED"},
    {RefundStatus::Paid, "PAID"},
    {RefundStatus::Refused, "REFUSED"},
});

struct BillItem {
    BillItemId id;
    QString itemableType; ///< "consultation", "hospital_fee", "service", later "test", "medicine".
    Ulid itemableId;
    QString itemName;
    int quantity = 1;
    Money unitPrice; ///< Copied when the line was made; later price changes do not touch it.
    Money total;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("itemableType", self.itemableType);
        field("itemableId", self.itemableId);
        field("itemName", self.itemName);
        field("quantity", self.quantity);
        field("unitPrice", self.unitPrice);
        field("total", self.total);
    }
};

/// Money taken for a bill. Insert-only: a mistake is undone by a document of its own.
struct Payment {
    PaymentId id;
    BillId billId;
    QString receiptNumber; ///< "R-2026-0001"; gapless per year.
    Money amount;
    PaymentMethod method = PaymentMethod::Cash;
    std::optional<Money> tendered; ///< Cash handed over.
    Money change;                  ///< tendered - amount; 0 without tendered.
    std::optional<QString> reference;
    QString receivedBy;
    QDateTime receivedAt;
    QDate businessDate;
    ShiftId shiftId;
    Money paidBefore;         ///< Paid on the bill before this payment.
    Money dueAfter;           ///< Due on the bill after it.
    QString verificationCode; ///< Keyed digest over number, amount, date and bill; printed on the receipt.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("billId", self.billId);
        field("receiptNumber", self.receiptNumber);
        field("amount", self.amount);
        field("method", self.method);
        field("tendered", self.tendered);
        field("change", self.change);
        field("reference", self.reference);
        field("receivedBy", self.receivedBy);
        field("receivedAt", self.receivedAt);
        field("businessDate", self.businessDate);
        field("shiftId", self.shiftId);
        field("paidBefore", self.paidBefore);
        field("dueAfter", self.dueAfter);
        field("verificationCode", self.verificationCode);
    }
};

/// Money given back: requested, approved by another person, paid out of a drawer. A void of a paid bill
/// inside its shift makes refunds that are paid out at once.
struct Refund {
    RefundId id;
    QString refundNumber; ///< "F-2026-0001".
    BillId billId;
    QString billNumber;
    QString patientName;
    Money amount;
    PaymentMethod method = PaymentMethod::Cash;
    QString reason;
    RefundStatus status = RefundStatus::Requested;
    QString requestedBy;
    QDateTime requestedAt;
    std::optional<QString> decidedBy;
    std::optional<QDateTime> decidedAt;
    std::optional<QString> paidOutBy;
    std::optional<QDateTime> paidOutAt;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("refundNumber", self.refundNumber);
        field("billId", self.billId);
        field("billNumber", self.billNumber);
        field("patientName", self.patientName);
        field("amount", self.amount);
        field("method", self.method);
        field("reason", self.reason);
        field("status", self.status);
        field("requestedBy", self.requestedBy);
        field("requestedAt", self.requestedAt);
        field("decidedBy", self.decidedBy);
        field("decidedAt", self.decidedAt);
        field("paidOutBy", self.paidOutBy);
        field("paidOutAt", self.paidOutAt);
        field("rowVersion", self.rowVersion);
    }
};

/// One step in the life of a bill.
struct BillEvent {
    QDateTime at;
    QString what; ///< CREATED, DISCOUNTED, PAID, REFUND_REQUESTED, REFUNDED, REPRICED, VOIDED.
    QString by;
    std::optional<Money> amount;
    std::optional<QString> reason;
    std::optional<QString> approvedBy;

    static void visit(auto &self, auto &&field)
    {
        field("at", self.at);
        field("what", self.what);
        field("by", self.by);
        field("amount", self.amount);
        field("reason", self.reason);
        field("approvedBy", self.approvedBy);
    }
};

/// A row of a bill list. due = total - discount - paid, 0 when void; refunds do not open the bill again.
struct BillSummary {
    BillId id;
    QString billNumber; ///< "B-2026-0001".
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    std::optional<QString> phone;
    std::optional<Ulid> visitId;
    std::optional<int> serialNumber;
    std::optional<QString> doctorName;
    QString billableType;
    BillStatus status = BillStatus::Pending;
    Money totalAmount;
    Money discountAmount;
    Money paidAmount;
    Money refundedAmount;
    Money dueAmount;
    QDate billingDate;
    QDateTime createdAt;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("billNumber", self.billNumber);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("phone", self.phone);
        field("visitId", self.visitId);
        field("serialNumber", self.serialNumber);
        field("doctorName", self.doctorName);
        field("billableType", self.billableType);
        field("status", self.status);
        field("totalAmount", self.totalAmount);
        field("discountAmount", self.discountAmount);
        field("paidAmount", self.paidAmount);
        field("refundedAmount", self.refundedAmount);
        field("dueAmount", self.dueAmount);
        field("billingDate", self.billingDate);
        field("createdAt", self.createdAt);
        field("rowVersion", self.rowVersion);
    }
};

/// The whole bill.
struct Bill : BillSummary {
    std::optional<QString> discountReason;
    std::optional<QString> voidReason;
    QList<BillItem> items;
    QList<Payment> payments; ///< Oldest first.
    QList<Refund> refunds;
    QList<BillEvent> history; ///< Oldest first.

    static void visit(auto &self, auto &&field)
    {
        BillSummary::visit(self, field);
        field("discountReason", self.discountReason);
        field("voidReason", self.voidReason);
        field("items", self.items);
        field("payments", self.payments);
        field("refunds", self.refunds);
        field("history", self.history);
    }
};

} // namespace hms
