// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cashier/drawer.h"
#include "app/core/drafts.h"
#include "app/ui/permission_gate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace hms::app {

class CashCount;
class CloseForm;
class Form;
class MessageBar;
class MoneyEdit;

/// The shift from float to Z report: open it, count blind, lock the count, see what was expected, close.
class ShiftPanel final : public QWidget {
    Q_OBJECT

public:
    /// `drafts` may be null; a half-done count is kept there.
    ShiftPanel(ApiClient &api, Drawer &drawer, Drafts *drafts, PermissionGate &gate,
               QWidget *parent = nullptr);

    /// Puts the focus on the step that comes next.
    void start();

signals:
    /// The desk can go on with bills.
    void left();
    void reportRequested(hms::ShiftId shift, bool preview);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Page { Open, Count, Close, Closed };

    void buildUi(PermissionGate &gate);
    QWidget *buildOpen(PermissionGate &gate);
    QWidget *buildCount(PermissionGate &gate);
    QWidget *buildClosed();
    void readDenominations();
    void keepDraft();
    void openShift();
    void lockCount();
    void update();
    void showReport(const ShiftReport &report);
    void onFailed(const Error &error);
    void showPage(Page page);
    [[nodiscard]] Page page() const;

    ApiClient &m_api;
    Drawer &m_drawer;
    Drafts *m_drafts;
    MessageBar *m_bar = nullptr;
    QStackedLayout *m_stack = nullptr;
    Form *m_openForm = nullptr;
    MoneyEdit *m_float = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_running = nullptr;
    CashCount *m_count = nullptr;
    QPushButton *m_lock = nullptr;
    CloseForm *m_close = nullptr;
    QLabel *m_closed = nullptr;
    QLabel *m_proof = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace hms::app
