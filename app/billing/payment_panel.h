// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/open_bill.h"
#include "app/billing/payment_steps.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace hms::app {

class EmptyState;
class Form;
class MessageBar;
class MoneyEdit;
class Segmented;
struct PrintProgress;

/// Takes money for the open bill: how, how much, what was handed over. Enter is the next step; with the
/// exact amount one Enter takes it. One payment of a bill at a time: as long as the outcome of one is not
/// known, the bill cannot be paid again from here.
class PaymentPanel final : public QWidget {
    Q_OBJECT

public:
    PaymentPanel(ApiClient &api, OpenBill &bill, PermissionGate &gate, QWidget *parent = nullptr);
    ~PaymentPanel() override;

    /// Without a shift in which money may move, bills can only be read.
    void setShiftOpen(bool open);
    /// Puts the focus where paying begins; false when there is nothing to pay.
    bool start();
    void take();
    /// A receipt of this panel's last payment went on; shown as the third step.
    void onPrint(const PrintProgress &progress);

signals:
    /// Money is recorded: its receipt can be printed.
    void paid(const hms::Payment &payment, const hms::Bill &bill);
    /// About a bill that is no longer on the desk.
    void said(hms::app::Tone tone, const QString &text);
    void shiftRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Page { Form, Notice };

    void buildUi(PermissionGate &gate);
    QWidget *buildForm(PermissionGate &gate);
    QWidget *buildChange();
    void onBillChanged();
    void fill(const Bill &bill);
    void focusMoney();
    void update();
    void updateNotice();
    void updateChange();
    void onMethod();
    bool onEnter(QObject *watched);
    bool chooseMethod(const QString &letter);
    [[nodiscard]] bool check();
    [[nodiscard]] PaymentMethod method() const;
    [[nodiscard]] Money change() const;
    void onState(BillId bill, CommandState state);
    void onAnswer(const Bill &asked, const Result<TakePayment::Response> &answer);
    void onRefused(const Bill &asked, const Error &error);
    void showSteps();

    ApiClient &m_api;
    OpenBill &m_bill;
    bool m_shiftOpen = false;
    BillId m_shown;                           ///< Whose amounts stand in the form.
    Money m_shownDue;                         ///< What the form was filled with.
    QHash<BillId, CommandState> m_underWay;   ///< Payments whose outcome is not known.
    std::optional<Payment> m_last;            ///< The last one recorded here.
    StepState m_printed = StepState::Waiting; ///< Of its receipt.
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_notice = nullptr;
    MessageBar *m_bar = nullptr;
    Form *m_form = nullptr;
    Segmented *m_method = nullptr;
    MoneyEdit *m_amount = nullptr;
    MoneyEdit *m_tendered = nullptr;
    QLineEdit *m_reference = nullptr;
    QPushButton *m_take = nullptr;
    QWidget *m_result = nullptr;
    PaymentSteps *m_steps = nullptr;
    QLabel *m_changeTitle = nullptr;
    QLabel *m_change = nullptr;
};

} // namespace hms::app
