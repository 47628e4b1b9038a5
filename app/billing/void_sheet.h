// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/bill_sheet.h"

namespace hms::app {

/// Makes a bill void, for a reason. Money taken in this shift goes back at once.
class VoidSheet final : public BillSheet {
    Q_OBJECT

public:
    explicit VoidSheet(ApiClient &api, QWidget *parent = nullptr);

protected:
    void fill() override;
    void send() override;

private:
    ApiClient &m_api;
    QLineEdit *m_reason = nullptr;
};

} // namespace hms::app
