// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/bill.h"

namespace hms {

/// By id or number, exactly one of them. Errors: NOT_FOUND (bill), INVALID.
struct GetBill {
    static constexpr QLatin1StringView kMethod{"bills.get"};
    using Response = Bill;

    std::optional<BillId> id;
    std::optional<QString> billNumber;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("billNumber", self.billNumber, Text{1, 30});
    }
};

/// Unpaid and partly paid bills, oldest first; text filters by bill number, patient number, name or phone.
struct ListOutstandingBills {
    static constexpr QLatin1StringView kMethod{"bills.outstanding"};
    using Response = QList<BillSummary>;

    std::optional<QString> text;
    std::optional<int> limit;    ///< Default 50.
    std::optional<BillId> after; ///< The last bill of the page before.

    static void visit(auto &self, auto &&field)
    {
        field("text", self.text, Text{0, 120});
        field("limit", self.limit, kPageLimit);
        field("after", self.after);
    }
};

/// Prices come from the catalogue. Errors: NOT_FOUND (patient, visit, item), REJECTED (unknownType,
/// priceMissing).
struct CreateBill {
    static constexpr QLatin1StringView kMethod{"bills.create"};
    using Response = Bill;
    struct Item {
        QString itemableType;
        Ulid itemableId;
        int quantity = 1;

        static void visit(auto &self, auto &&field)
        {
            field("itemableType", self.itemableType, Text{1, 40});
            field("itemableId", self.itemableId);
            field("quantity", self.quantity, Range{1, 10'000});
        }
    };

    PatientId patientId;
    std::optional<Ulid> visitId;
    QString billableType;
    std::optional<Ulid> billableId;
    QList<Item> items;

    static void visit(auto &self, auto &&field)
    {
        field("patientId", self.patientId);
        field("visitId", self.visitId);
        field("billableType", self.billableType, Text{1, 40});
        field("billableId", self.billableId);
        field("items", self.items, Items{1, 100});
    }
};

/// A second person who signs on the spot.
struct Approver {
    QString username;
    QString password;

    static void visit(auto &self, auto &&field)
    {
        field("username", self.username, Text{1, 60});
        field("password", self.password, Text{1, 200});
    }
};

/// Sets the bill's discount to an amount or a percentage of the total (exactly one); 0 takes it away.
/// Errors: NOT_FOUND, REJECTED (billVoid, belowPaid, aboveTotal, approvalNeeded {limitPercent}, approverSame,
/// approverRights), UNAUTHENTICATED (approver), CONFLICT {current}.
struct DiscountBill {
    static constexpr QLatin1StringView kMethod{"bills.discount"};
    using Response = Bill;

    BillId billId;
    std::optional<Money> amount;
    std::optional<int> percent; ///< 0 to 100.
    QString reason;
    std::optional<Approver> approver;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("billId", self.billId);
        field("amount", self.amount, Range{});
        field("percent", self.percent, Range{0, 100});
        field("reason", self.reason, kReason);
        field("approver", self.approver);
        field("rowVersion", self.rowVersion);
    }
};

/// An unpaid bill any time; a paid one only while all its payments lie in the caller's open shift: they are
/// paid back at once. Tests on it are ordered again; once a sample is taken it stays. Errors: NOT_FOUND,
/// REJECTED (billVoid, outsideShift, refundPending, drawerShort, testsCollected {testOrderIds}).
struct VoidBill {
    static constexpr QLatin1StringView kMethod{"bills.void"};
    using Response = Bill;

    BillId billId;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("billId", self.billId);
        field("reason", self.reason, kReason);
    }
};

/// Takes money for a bill: payment, receipt number, two ledger legs and the bill's new state in one
/// transaction. Errors: NOT_FOUND (bill), INVALID (amount), REJECTED (billVoid, alreadyPaid, aboveDue,
/// tenderedShort, noOpenShift, shiftCounted).
struct TakePayment {
    static constexpr QLatin1StringView kMethod{"payments.take"};
    struct Response {
        Payment payment;
        Bill bill;

        static void visit(auto &self, auto &&field)
        {
            field("payment", self.payment);
            field("bill", self.bill);
        }
    };

    BillId billId;
    Money amount;
    PaymentMethod method = PaymentMethod::Cash;
    std::optional<Money> tendered; ///< CASH only; at least amount.
    std::optional<QString> reference;

    static void visit(auto &self, auto &&field)
    {
        field("billId", self.billId);
        field("amount", self.amount, kPositiveMoney);
        field("method", self.method);
        field("tendered", self.tendered, kPositiveMoney);
        field("reference", self.reference, Text{0, 80});
    }
};

/// Asks for money back. Errors: NOT_FOUND (bill), REJECTED (aboveRefundable {refundable}, billVoid).
struct RequestRefund {
    static constexpr QLatin1StringView kMethod{"payments.refund"};
    using Response = Refund;

    BillId billId;
    Money amount;
    std::optional<PaymentMethod> method; ///< Default CASH.
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("billId", self.billId);
        field("amount", self.amount, kPositiveMoney);
        field("method", self.method);
        field("reason", self.reason, kReason);
    }
};

/// Errors: NOT_FOUND, REJECTED (transition, approverSame).
struct ApproveRefund {
    static constexpr QLatin1StringView kMethod{"refunds.approve"};
    using Response = Refund;

    RefundId refundId;

    static void visit(auto &self, auto &&field) { field("refundId", self.refundId); }
};

/// Errors: NOT_FOUND, REJECTED (transition, approverSame).
struct RefuseRefund {
    static constexpr QLatin1StringView kMethod{"refunds.refuse"};
    using Response = Refund;

    RefundId refundId;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("refundId", self.refundId);
        field("reason", self.reason, kReason);
    }
};

/// Pays an approved refund out of the caller's drawer. Errors: NOT_FOUND, REJECTED (transition, noOpenShift,
/// shiftCounted, drawerShort).
struct PayOutRefund {
    static constexpr QLatin1StringView kMethod{"refunds.payOut"};
    using Response = Refund;

    RefundId refundId;

    static void visit(auto &self, auto &&field) { field("refundId", self.refundId); }
};

/// Open refunds (requested and approved), oldest first.
struct ListRefunds {
    static constexpr QLatin1StringView kMethod{"refunds.list"};
    using Response = QList<Refund>;

    std::optional<RefundStatus> status;

    static void visit(auto &self, auto &&field) { field("status", self.status); }
};

enum class ReceiptState { Valid, Void, Refunded, Altered, Unknown };
template <>
inline constexpr auto kEnumNames<ReceiptState> = std::to_array<std::pair<ReceiptState, const char *>>({
    {ReceiptState::Valid, "VALID"},
    {ReceiptState::Void, "VOID"},
    {ReceiptState::Refunded, "REFUNDED"},
    {ReceiptState::Altered, "ALTERED"},
    {ReceiptState::Unknown, "UNKNOWN"},
});

/// Checks a receipt's printed code and finds its bill.
struct VerifyReceipt {
    static constexpr QLatin1StringView kMethod{"receipts.verify"};
    struct Response {
        ReceiptState state = ReceiptState::Unknown;
        std::optional<Payment> payment;
        std::optional<QString> billNumber;

        static void visit(auto &self, auto &&field)
        {
            field("state", self.state);
            field("payment", self.payment);
            field("billNumber", self.billNumber);
        }
    };

    QString receiptNumber;
    std::optional<QString> code; ///< Without it only the record's own state is told.

    static void visit(auto &self, auto &&field)
    {
        field("receiptNumber", self.receiptNumber, Text{1, 30});
        field("code", self.code, Text{0, 40});
    }
};

} // namespace hms
