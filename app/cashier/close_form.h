// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cashier/drawer.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hms::app {

class ApproverFields;
class Form;

/// After the count is locked: counted, expected, difference; the reason and the second person when the
/// server asks for them.
class CloseForm final : public QWidget {
    Q_OBJECT

public:
    explicit CloseForm(Drawer &drawer, QWidget *parent = nullptr);

    void takeFocus();
    /// True when the error belongs into this form.
    bool takeError(const Error &error);

private:
    void buildUi();
    void update();
    void submit();

    Drawer &m_drawer;
    ShiftId m_shift; ///< Whose fields stand here.
    QLabel *m_counted = nullptr;
    QLabel *m_expected = nullptr;
    QLabel *m_difference = nullptr;
    QLabel *m_verdict = nullptr;
    Form *m_form = nullptr;
    QLineEdit *m_reason = nullptr;
    ApproverFields *m_approver = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace hms::app
