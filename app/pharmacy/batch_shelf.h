// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "shared/medicines/stock_protocol.h"

#include <QHash>
#include <QObject>

namespace hms::app {

/// What lies on the shelf of the medicines at hand: their batches, the earliest expiry first.
class BatchShelf final : public QObject {
    Q_OBJECT

public:
    explicit BatchShelf(ApiClient &api, QObject *parent = nullptr);

    void load(MedicineId medicine);
    [[nodiscard]] QList<StockBatch> batchesOf(MedicineId medicine) const { return m_batches.value(medicine); }

signals:
    void changed(hms::MedicineId medicine);
    void failed(const hms::Error &error);

private:
    ApiClient &m_api;
    QHash<MedicineId, QList<StockBatch>> m_batches;
};

} // namespace hms::app
