// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/billing_protocol.h"

#include <QWidget>

class QLineEdit;

namespace hms::app {

class Form;

/// Where a second person signs, in place: name and password, forgotten as soon as they were used. Exported:
/// other modules may use it.
class ApproverFields final : public QWidget {
    Q_OBJECT

public:
    /// `why` tells the second person what is signed.
    explicit ApproverFields(const QString &why, QWidget *parent = nullptr);

    /// Empty unless both are filled in; marks what is missing.
    [[nodiscard]] std::optional<Approver> approver();
    void setError(const QString &text);
    void forget();
    void takeFocus();

signals:
    void returnPressed();

private:
    Form *m_form = nullptr;
    QLineEdit *m_username = nullptr;
    QLineEdit *m_password = nullptr;
};

} // namespace hms::app
