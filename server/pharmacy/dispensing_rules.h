// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/prescriptions/prescriptions_store.h"
#include "shared/prescriptions/dispensing_protocol.h"

namespace hms::server::pharmacy {

/// A batch that may be given out, locked.
struct UsableBatch {
    StockBatchId id;
    QString number;
    QDate expiry;
    MedicineId medicine;
    QString medicineName;
    std::optional<Money> unitPrice;
    int available = 0; ///< On hand and not kept for other prescriptions.
};

/// A line of a cart: of which batch how much.
struct Pick {
    PrescriptionItemId item;
    UsableBatch batch;
    int quantity = 0;
    std::optional<QString> reason;
};

/// What is to be given for a line.
struct Wanted {
    PrescriptionItemId item;
    MedicineId medicine;
    int quantity = 0;
    std::optional<StockBatchId> batch; ///< Only this one.
    std::optional<QString> reason;
};

/// What a request wants, checked against the prescription. Errors: NOT_FOUND (item), REJECTED
/// (aboveRemaining, substituteReason), each naming the line.
Result<QList<Wanted>> wantedLines(const QList<DispensePrescription::Item> &items,
                                  const QList<prescriptions::ItemState> &states);

/// Takes what is wanted from the batches (in the order of their expiry), as far as they go; less than wanted
/// when they fall short. `batches` loses what is taken.
QList<Pick> pickBatches(const Wanted &wanted, QList<UsableBatch> &batches);

/// The lines of the bill: the price of the catalogue, copied. Errors: REJECTED (priceMissing), INVALID
/// (items).
Result<QList<BillItem>> billLines(const QList<Pick> &picks);

} // namespace hms::server::pharmacy
