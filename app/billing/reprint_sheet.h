// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/bill_sheet.h"

class QComboBox;

namespace hms::app {

/// Asks why a receipt is printed again. The paper says DUPLICATE and its number.
class ReprintSheet final : public BillSheet {
    Q_OBJECT

public:
    explicit ReprintSheet(QWidget *parent = nullptr);

signals:
    void reprintRequested(hms::PaymentId payment, const QString &reason);

protected:
    void fill() override;
    void send() override;

private:
    QComboBox *m_receipt = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace hms::app
