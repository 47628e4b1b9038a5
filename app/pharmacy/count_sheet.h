// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pharmacy/stock_sheet.h"
#include "shared/medicines/stock_protocol.h"

namespace hms::app {

/// Stock take of one medicine: what lies on the shelf, batch by batch. The differences stand beside the
/// counts before anything is recorded.
class CountSheet final : public StockSheet {
    Q_OBJECT

public:
    CountSheet(ApiClient &api, Drafts *drafts, QWidget *parent = nullptr);

    void start(const Medicine &medicine, const QList<StockBatch> &batches);

private:
    struct Row {
        StockBatch batch;
        QLineEdit *count = nullptr;
        QLabel *difference = nullptr;
    };
    void fillRows(const QList<StockBatch> &batches);
    void addRow(const StockBatch &batch, class QGridLayout &columns);
    void update();
    [[nodiscard]] static std::optional<int> countOf(const Row &row);
    void send() override;

    MedicineId m_medicine;
    QList<Row> m_rows;
    QWidget *m_table = nullptr;
    QLabel *m_sum = nullptr; ///< How many differ.
    QLineEdit *m_reason = nullptr;
};

} // namespace hms::app
