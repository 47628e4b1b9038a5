// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/bill_sheet.h"

namespace hms::app {

class MoneyEdit;
class Segmented;

/// Asks for money back. Another person approves it; then it is paid out from the list of refunds.
class RefundSheet final : public BillSheet {
    Q_OBJECT

public:
    explicit RefundSheet(ApiClient &api, QWidget *parent = nullptr);

protected:
    void fill() override;
    void send() override;

private:
    ApiClient &m_api;
    MoneyEdit *m_amount = nullptr;
    Segmented *m_method = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace hms::app
