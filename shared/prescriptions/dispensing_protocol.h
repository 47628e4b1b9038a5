// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/prescriptions/prescription.h"

namespace hms {

/// Calls the patient to the counter; the list shows when. Errors: NOT_FOUND (prescription), REJECTED
/// (transition: nothing is left to give).
struct CallPrescription {
    static constexpr QLatin1StringView kMethod{"prescriptions.call"};
    using Response = Prescription;

    PrescriptionId prescriptionId;

    static void visit(auto &self, auto &&field) { field("prescriptionId", self.prescriptionId); }
};

/// Opens a cart: what is left to give is picked, the earliest expiry first, and kept from others until
/// reservedUntil. Sent again it picks anew and keeps it longer; as far as the stock goes. Errors: NOT_FOUND
/// (prescription), REJECTED (transition).
struct ReservePrescription {
    static constexpr QLatin1StringView kMethod{"prescriptions.reserve"};
    struct Line {
        PrescriptionItemId itemId;
        StockBatchId batchId;
        QString batch;
        QDate expiry;
        int quantity = 0;
        std::optional<Money> unitPrice;

        static void visit(auto &self, auto &&field)
        {
            field("itemId", self.itemId);
            field("batchId", self.batchId);
            field("batch", self.batch);
            field("expiry", self.expiry);
            field("quantity", self.quantity);
            field("unitPrice", self.unitPrice);
        }
    };
    struct Response {
        PrescriptionId prescriptionId;
        QDateTime reservedUntil;
        QList<Line> lines;

        static void visit(auto &self, auto &&field)
        {
            field("prescriptionId", self.prescriptionId);
            field("reservedUntil", self.reservedUntil);
            field("lines", self.lines);
        }
    };

    PrescriptionId prescriptionId;

    static void visit(auto &self, auto &&field) { field("prescriptionId", self.prescriptionId); }
};

/// Closes a cart before its time.
struct ReleasePrescription {
    static constexpr QLatin1StringView kMethod{"prescriptions.release"};
    using Response = Empty;

    PrescriptionId prescriptionId;

    static void visit(auto &self, auto &&field) { field("prescriptionId", self.prescriptionId); }
};

/// Gives medicines out and bills them, in one step. Without a batch the earliest expiry goes first; batches
/// past their expiry are never given. A substitute needs its reason, which the doctor is told. Errors:
/// NOT_FOUND (prescription, item), REJECTED (transition, aboveRemaining {remaining}, substituteReason,
/// priceMissing, stockShort {itemId and available}), INVALID (items: the sum is out of range).
struct DispensePrescription {
    static constexpr QLatin1StringView kMethod{"prescriptions.dispense"};
    struct Response : Prescription {
        std::optional<Bill> bill; ///< What this dispensing made.

        static void visit(auto &self, auto &&field)
        {
            Prescription::visit(self, field);
            field("bill", self.bill);
        }
    };
    struct Item {
        PrescriptionItemId itemId;
        int quantity = 0;
        std::optional<StockBatchId> batchId;
        std::optional<MedicineId> substituteId;
        std::optional<QString> reason;

        static void visit(auto &self, auto &&field)
        {
            field("itemId", self.itemId);
            field("quantity", self.quantity, Range{1, 10'000});
            field("batchId", self.batchId);
            field("substituteId", self.substituteId);
            field("reason", self.reason, kReason);
        }
    };

    PrescriptionId prescriptionId;
    QList<Item> items;

    static void visit(auto &self, auto &&field)
    {
        field("prescriptionId", self.prescriptionId);
        field("items", self.items, Items{1, 80});
    }
};

/// Medicines of one bill come back into their batches. What was paid for them (at most what is left of the
/// bill's money) is asked back as a refund, which another person approves. A bill of which nothing is paid
/// becomes void, so all of it has to come back; one that is paid in part is paid in full first. Errors:
/// NOT_FOUND (prescription, bill), REJECTED (aboveDispensed {dispensed}, billVoid, returnWhole: the bill is
/// not paid in full).
struct ReturnDispensed {
    static constexpr QLatin1StringView kMethod{"prescriptions.return"};
    using Response = DispensePrescription::Response; ///< With the bill it was on.
    struct Item {
        PrescriptionItemId itemId;
        StockBatchId batchId;
        int quantity = 0;

        static void visit(auto &self, auto &&field)
        {
            field("itemId", self.itemId);
            field("batchId", self.batchId);
            field("quantity", self.quantity, Range{1, 10'000});
        }
    };

    PrescriptionId prescriptionId;
    BillId billId;
    QList<Item> items;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("prescriptionId", self.prescriptionId);
        field("billId", self.billId);
        field("items", self.items, Items{1, 80});
        field("reason", self.reason, kReason);
    }
};

} // namespace hms
