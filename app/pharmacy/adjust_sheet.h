// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pharmacy/stock_sheet.h"
#include "shared/medicines/stock_protocol.h"

namespace hms::app {

class Segmented;

/// Takes from a batch or adds to it, with a reason: broken, lost, expired, found.
class AdjustSheet final : public StockSheet {
    Q_OBJECT

public:
    AdjustSheet(ApiClient &api, Drafts *drafts, QWidget *parent = nullptr);

    void start(const StockBatch &batch);

private:
    enum class Direction { Less, More };
    void send() override;
    void onError(const Error &error) override;

    StockBatch m_batch;
    Segmented *m_direction = nullptr;
    QLineEdit *m_quantity = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace hms::app
