// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"
#include "shared/orders/orders_protocol.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hms::app {

class Button;
class MessageBar;
class OrderFeed;
class OrderLine;
class ReasonSheet;

/// What was ordered for a visit and how far it is. At the front desk the patient chooses which of it to pay:
/// the ticked ones become a bill.
class OrderList final : public QWidget {
    Q_OBJECT

public:
    enum class Payable { No, Yes };

    OrderList(ApiClient &api, OrderFeed &feed, PermissionGate &gate, Payable payable,
              QWidget *parent = nullptr);

    /// Nothing may be cancelled: an old visit, or another doctor's.
    void setReadOnly(bool readOnly);
    void bill();
    void takeFocus();

signals:
    void billed(const hms::Bill &bill);
    /// What is released of this visit, as paper.
    void reportWanted(hms::VisitId visit);
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

private:
    void buildUi(ApiClient &api, PermissionGate &gate);
    void present();
    void update();
    [[nodiscard]] OrderLine *lineOf(TestOrderId order) const;
    [[nodiscard]] QList<TestOrder> ticked() const;
    void onBilled(VisitId visit, const Result<Bill> &answer);
    void tickWholePanel(const Error &error);
    void askCancel(TestOrderId order);
    void cancel(const QString &reason);
    void onCancelled(TestOrderId order, const Result<TestOrder> &answer);

    ApiClient &m_api;
    OrderFeed &m_feed;
    Payable m_payable;
    bool m_readOnly = false;
    bool m_billing = false;
    bool m_checking = false;
    TestOrderId m_cancelling; ///< Its reason is being typed.
    QSet<QString> m_busy;     ///< Orders whose cancellation is under way.
    VisitId m_visit;
    QList<OrderLine *> m_lines;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_nothing = nullptr;
    MessageBar *m_bar = nullptr;
    ReasonSheet *m_reason = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_sum = nullptr;
    Button *m_all = nullptr;
    Button *m_bill = nullptr;
    Button *m_report = nullptr;
};

} // namespace hms::app
