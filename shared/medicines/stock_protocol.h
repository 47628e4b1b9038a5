// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/bill.h"
#include "shared/medicines/medicine.h"

namespace hms {

using StockBatchId = Id<struct StockBatchTag>;
using StockMovementId = Id<struct StockMovementTag>;

inline constexpr Range kStockQuantity{1, 1'000'000};

enum class StockMovementKind { Received, Dispensed, Returned, Adjusted, Counted };
template <>
inline constexpr auto
    kEnumNames<StockMovementKind> = std::to_array<std::pair<StockMovementKind, const char *>>({
        {StockMovementKind::Received, "RECEIVED"},
        {StockMovementKind::Dispensed, "DISPENSED"},
        {StockMovementKind::Returned, "RETURNED"},
        {StockMovementKind::Adjusted, "ADJUSTED"},
        {StockMovementKind::Counted, "COUNTED"},
    });

/// One delivery of a medicine with one number and one expiry date.
struct StockBatch {
    StockBatchId id;
    MedicineId medicineId;
    QString medicineName;      ///< "Napa 500 mg".
    QString batch;             ///< The maker's batch number.
    QDate expiry;              ///< The last day on which it may be given out.
    std::optional<Money> cost; ///< Of one unit, as last received.
    int onHand = 0;            ///< The sum of its movements.
    QDateTime receivedAt;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("medicineId", self.medicineId);
        field("medicineName", self.medicineName);
        field("batch", self.batch);
        field("expiry", self.expiry);
        field("cost", self.cost);
        field("onHand", self.onHand);
        field("receivedAt", self.receivedAt);
    }
};

/// A line of the stock ledger. Insert-only.
struct StockMovement {
    StockMovementId id;
    StockBatchId batchId;
    QString batch;
    MedicineId medicineId;
    QString medicineName;
    StockMovementKind kind = StockMovementKind::Received;
    int quantity = 0; ///< Negative: given out.
    int onHandAfter = 0;
    std::optional<Money> cost;
    std::optional<QString> reason;
    std::optional<BillId> billId; ///< The bill that a dispensing made.
    QString by;
    QDateTime at;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("batchId", self.batchId);
        field("batch", self.batch);
        field("medicineId", self.medicineId);
        field("medicineName", self.medicineName);
        field("kind", self.kind);
        field("quantity", self.quantity);
        field("onHandAfter", self.onHandAfter);
        field("cost", self.cost);
        field("reason", self.reason);
        field("billId", self.billId);
        field("by", self.by);
        field("at", self.at);
    }
};

/// A batch received once more adds to it. Errors: NOT_FOUND (medicine), REJECTED (batchExpired,
/// batchExpiryDiffers).
struct ReceiveStock {
    static constexpr QLatin1StringView kMethod{"medicines.receive"};
    using Response = StockBatch;

    MedicineId medicineId;
    QString batch;
    QDate expiry;
    int quantity = 0;
    std::optional<Money> cost;

    static void visit(auto &self, auto &&field)
    {
        field("medicineId", self.medicineId);
        field("batch", self.batch, Text{1, 60});
        field("expiry", self.expiry);
        field("quantity", self.quantity, kStockQuantity);
        field("cost", self.cost, Range{});
    }
};

/// Adds to a batch or takes from it (broken, lost, expired). Errors: NOT_FOUND (batch), INVALID (quantity 0),
/// REJECTED (stockShort {onHand}).
struct AdjustStock {
    static constexpr QLatin1StringView kMethod{"medicines.adjust"};
    using Response = StockBatch;

    StockBatchId batchId;
    int quantity = 0; ///< Negative: less than before.
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("batchId", self.batchId);
        field("quantity", self.quantity, Range{-kStockQuantity.max, kStockQuantity.max});
        field("reason", self.reason, kReason);
    }
};

/// Stock take: what lies on the shelf is what is on hand from now on; each difference is a movement. Errors:
/// NOT_FOUND (batch), INVALID (a batch counted twice).
struct CountStock {
    static constexpr QLatin1StringView kMethod{"medicines.count"};
    using Response = QList<StockBatch>;
    struct Count {
        StockBatchId batchId;
        int counted = 0;

        static void visit(auto &self, auto &&field)
        {
            field("batchId", self.batchId);
            field("counted", self.counted, Range{0, kStockQuantity.max});
        }
    };

    QList<Count> counts;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("counts", self.counts, Items{1, 100});
        field("reason", self.reason, kReason);
    }
};

/// Batches of a medicine, the earliest expiry first; without includeEmpty those with something on hand.
struct ListStockBatches {
    static constexpr QLatin1StringView kMethod{"medicines.batches"};
    using Response = QList<StockBatch>;

    MedicineId medicineId;
    std::optional<bool> includeEmpty;

    static void visit(auto &self, auto &&field)
    {
        field("medicineId", self.medicineId);
        field("includeEmpty", self.includeEmpty);
    }
};

/// The ledger of a medicine, newest first.
struct ListStockMovements {
    static constexpr QLatin1StringView kMethod{"medicines.movements"};
    using Response = QList<StockMovement>;

    MedicineId medicineId;
    std::optional<StockMovementId> after; ///< The last movement of the page before.
    std::optional<int> limit;             ///< Default 50.

    static void visit(auto &self, auto &&field)
    {
        field("medicineId", self.medicineId);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

/// Active medicines at or below their low-stock level, those that lack the most of it first.
struct ListReorder {
    static constexpr QLatin1StringView kMethod{"medicines.reorder"};
    using Response = QList<Medicine>;
    static void visit(auto &, auto &&) {}
};

/// Batches on hand that expire within so many days or have expired, the earliest first.
struct ListNearExpiry {
    static constexpr QLatin1StringView kMethod{"medicines.nearExpiry"};
    using Response = QList<StockBatch>;

    std::optional<int> days; ///< Default: the setting pharmacy.nearExpiryDays.

    static void visit(auto &self, auto &&field) { field("days", self.days, Range{0, 3'650}); }
};

} // namespace hms
