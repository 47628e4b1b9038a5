// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/medicines/medicines_protocol.h"
#include "shared/medicines/stock_protocol.h"
#include "tests/server/visits/visit_helpers.h"

namespace hms::test {

inline MedicineId addMedicine(TestServer &server, const QString &generic, qint64 price = 200,
                              int lowStockLevel = 0)
{
    SaveMedicine medicine;
    medicine.genericName = generic;
    medicine.strength = QStringLiteral("500 mg");
    medicine.unitPrice = Money(price);
    medicine.lowStockLevel = lowStockLevel;
    const auto saved = server.call(medicine);
    REQUIRE(saved);
    return saved->id;
}

inline StockBatch receive(TestServer &server, MedicineId medicine, const QString &batch, const QDate &expiry,
                          int quantity)
{
    const auto received = server.callAs(server.as(QStringLiteral("pharmacist")),
                                        ReceiveStock{medicine, batch, expiry, quantity, Money(90)});
    REQUIRE(received);
    return *received;
}

inline int onHand(TestServer &server, StockBatchId batch)
{
    return server
        .value(
            QStringLiteral("SELECT on_hand FROM stock_batches WHERE id = '%1'").arg(batch.value.toUuidText()))
        .toInt();
}

/// Invariant I7: what is on hand is the sum of the ledger.
inline void checkStockInvariants(TestServer &server)
{
    CHECK(server.count(QStringLiteral(
              "stock_batches b WHERE b.on_hand <> coalesce((SELECT sum(v.quantity) FROM stock_movements v"
              " WHERE v.batch_id = b.id), 0)")) == 0);
    CHECK(server.count(QStringLiteral("stock_batches WHERE on_hand < 0")) == 0);
}

} // namespace hms::test
