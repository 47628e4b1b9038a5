// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/orders/test_order.h"

namespace hms {

/// Orders tests for a visit that is not cancelled; a panel becomes its active members. Urgent ones are billed
/// at once where the setting lab.unpaidUrgent lets them go before payment. Errors: NOT_FOUND (visit,
/// testType), FORBIDDEN (another doctor's visit, for who only has a queue of their own), REJECTED
/// (transition, testInactive and priceMissing {testTypeIds}, alreadyOrdered {testTypeIds}: open for this
/// visit and not repeat).
struct CreateTestOrders {
    static constexpr QLatin1StringView kMethod{"testOrders.create"};
    using Response = QList<TestOrder>;

    VisitId visitId;
    QList<TestTypeId> testTypeIds;
    std::optional<Priority> priority; ///< Default ROUTINE.
    std::optional<QString> note;
    std::optional<bool> repeat; ///< The same test again on purpose.

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("testTypeIds", self.testTypeIds, Items{1, 60});
        field("priority", self.priority);
        field("note", self.note, Text{1, 300});
        field("repeat", self.repeat);
    }
};

/// Of a visit or of a patient (exactly one), newest first.
struct ListTestOrders {
    static constexpr QLatin1StringView kMethod{"testOrders.list"};
    using Response = QList<TestOrder>;

    std::optional<VisitId> visitId;
    std::optional<PatientId> patientId;
    std::optional<TestOrderId> after; ///< The last order of the page before.
    std::optional<int> limit;         ///< Default 50.

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

/// The bill for what the patient chose to pay, all of one visit: billable type "test", an item "test" for
/// each order. Members of a panel that has its own price go together. Errors: NOT_FOUND (testOrder),
/// REJECTED (transition, severalVisits, wholePanel {testOrderIds}).
struct BillTestOrders {
    static constexpr QLatin1StringView kMethod{"testOrders.bill"};
    using Response = Bill;

    QList<TestOrderId> testOrderIds;

    static void visit(auto &self, auto &&field) { field("testOrderIds", self.testOrderIds, Items{1, 100}); }
};

/// Before its sample is taken, or after it was no good. One on a bill is REJECTED (onBill) until the bill is
/// void or all that was paid for it was given back. Errors: NOT_FOUND (testOrder), REJECTED (transition,
/// onBill), CONFLICT {current}.
struct CancelTestOrder {
    static constexpr QLatin1StringView kMethod{"testOrders.cancel"};
    using Response = TestOrder;

    TestOrderId testOrderId;
    QString reason;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("testOrderId", self.testOrderId);
        field("reason", self.reason, kReason);
        field("rowVersion", self.rowVersion);
    }
};

/// What a lab has to do: STAT, then URGENT, then the oldest by collection, or by order before that. Without
/// statuses: all that is open there, from BILLED and may be collected to REVIEWED, and REJECTED. Orders that
/// are not open there are listed for a week. Errors: NOT_FOUND (lab, after).
struct GetWorklist {
    static constexpr QLatin1StringView kMethod{"testOrders.worklist"};
    using Response = QList<TestOrder>;

    LabId labId;
    std::optional<QList<TestOrderStatus>> statuses;
    std::optional<TestTypeId> testTypeId;
    std::optional<TestOrderId> after; ///< The last order of the page before.
    std::optional<int> limit;         ///< Default 200.

    static void visit(auto &self, auto &&field)
    {
        field("labId", self.labId);
        field("statuses", self.statuses, Items{0, 9});
        field("testTypeId", self.testTypeId);
        field("after", self.after);
        field("limit", self.limit, Range{1, 500});
    }
};

/// The order's sample is taken, and with it all tests of that tube; labels one first when there is none.
/// With a number it must be this order's tube, or a tube of the same visit, specimen and container whose rest
/// serves for this test too. Errors: NOT_FOUND (testOrder, sample), REJECTED (transition, unpaid, wrongTube,
/// sampleRejected), INVALID (collectedAt {range}: in the future, before the order).
struct CollectTestOrder {
    static constexpr QLatin1StringView kMethod{"testOrders.collect"};
    using Response = TestOrder;

    TestOrderId testOrderId;
    std::optional<QString> sampleNumber;
    std::optional<QDateTime> collectedAt; ///< Default now; the label's time is another one.

    static void visit(auto &self, auto &&field)
    {
        field("testOrderId", self.testOrderId);
        field("sampleNumber", self.sampleNumber, Text{1, 30});
        field("collectedAt", self.collectedAt);
    }
};

/// The order's sample is no good. All tests on that tube that are not released wait for a new one; the old
/// one stays on record. Errors: NOT_FOUND (testOrder), REJECTED (transition: nothing was taken).
struct RejectTestOrder {
    static constexpr QLatin1StringView kMethod{"testOrders.reject"};
    using Response = TestOrder;

    TestOrderId testOrderId;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("testOrderId", self.testOrderId);
        field("reason", self.reason, kReason);
    }
};

} // namespace hms
