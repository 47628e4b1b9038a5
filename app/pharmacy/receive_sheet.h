// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pharmacy/stock_sheet.h"
#include "shared/medicines/stock_protocol.h"

namespace hms::app {

/// A delivery, batch after batch: scan or type the batch, its expiry, how many. The sheet stays open for the
/// next one.
class ReceiveSheet final : public StockSheet {
    Q_OBJECT

public:
    ReceiveSheet(ApiClient &api, Drafts *drafts, QDate today, QWidget *parent = nullptr);

    void start(const Medicine &medicine);
    [[nodiscard]] MedicineId medicineId() const { return m_medicine.id; }
    bool takeBarcode(const QString &code) override;

private:
    void explainExpiry();
    void send() override;
    void onReceived(const ReceiveStock &asked, const StockBatch &batch);

    const QDate m_today;
    Medicine m_medicine;
    QLineEdit *m_batch = nullptr;
    QLineEdit *m_expiry = nullptr;
    QLineEdit *m_quantity = nullptr;
    MoneyEdit *m_cost = nullptr;
};

} // namespace hms::app
