// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/billing_protocol.h"

#include <QFrame>

class QLabel;

namespace hms::app {

class StatusBadge;

/// What a scanned receipt is worth: the word, what the record says, what to do.
class ReceiptCheck final : public QFrame {
    Q_OBJECT

public:
    explicit ReceiptCheck(QWidget *parent = nullptr);

    void present(const QString &receiptNumber, const VerifyReceipt::Response &answer);
    [[nodiscard]] QString text() const;

private:
    StatusBadge *m_badge = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace hms::app
