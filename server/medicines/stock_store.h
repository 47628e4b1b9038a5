// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/access/access.h"
#include "shared/medicines/stock_protocol.h"
#include "shared/prescriptions/prescription_ids.h"

#include <QHash>

#include <span>

namespace hms::server::medicines {

/// What a delivery is decided on.
struct ReceiveFacts {
    QDate today; ///< The business date.
    bool medicineExists = false;
};
ReceiveFacts receiveFacts(Transaction &tx, const QDateTime &now, MedicineId medicine);
/// The batch it went to; empty when the medicine has that batch number with another expiry date.
std::optional<StockBatchId> receiveStock(Transaction &tx, const QDateTime &now, UserId by,
                                         const ReceiveStock &request);

/// What is on hand of batches whose row locks this transaction holds from now on. Unknown ones are missing.
QHash<StockBatchId, int> lockBatches(Transaction &tx, const QList<StockBatchId> &batches);

/// A line for the ledger. The batch must be locked and have enough: a constraint would refuse it.
struct NewMovement {
    StockBatchId batch;
    StockMovementKind kind = StockMovementKind::Adjusted;
    int quantity = 0;
    std::optional<QString> reason;
    std::optional<PrescriptionItemId> item; ///< Of dispensing and returning, with the bill.
    std::optional<BillId> bill;
};
void moveStock(Transaction &tx, const QDateTime &now, UserId by, const QList<NewMovement> &movements);

/// StockBatches in the order of their expiry.
RawJson readBatches(Transaction &tx, const QList<StockBatchId> &batches);
std::optional<RawJson> readBatch(Transaction &tx, StockBatchId batch);

std::span<const Statement> stockStatements();

} // namespace hms::server::medicines
