// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/bill_models.h"
#include "app/billing/open_bill.h"
#include "app/ui/permission_gate.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace hms::app {

class EmptyState;
class StatusBadge;

/// The open bill, for reading: whose it is, what it is for, what was paid and given back, what is due. Its
/// buttons only say what is wished.
class BillView final : public QWidget {
    Q_OBJECT

public:
    BillView(OpenBill &bill, PermissionGate &gate, QWidget *parent = nullptr);

signals:
    void discountRequested();
    void voidRequested();
    void refundRequested();
    void reprintRequested();
    void printRequested();

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildHeader();
    QWidget *buildTables();
    QWidget *buildTotals();
    QWidget *buildActions(PermissionGate &gate);
    /// A figure under its caption, beside the ones before.
    QLabel *addTotal(const QString &title, const QString &name);
    void update();
    void display(const Bill &bill);

    OpenBill &m_bill;
    BillItemModel m_items;
    PaymentModel m_payments;
    RefundModel m_refunds{RefundModel::Scope::OneBill};
    BillEventModel m_history;
    QWidget *m_page = nullptr; ///< The bill; hidden without one.
    EmptyState *m_empty = nullptr;
    QLabel *m_patient = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_about = nullptr;
    StatusBadge *m_status = nullptr;
    QLabel *m_due = nullptr;
    QTabWidget *m_tabs = nullptr;
    QGridLayout *m_totals = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_discount = nullptr;
    QLabel *m_discountReason = nullptr;
    QLabel *m_paid = nullptr;
    QLabel *m_refunded = nullptr;
    QPushButton *m_discountButton = nullptr;
    QPushButton *m_refundButton = nullptr;
    QPushButton *m_voidButton = nullptr;
    QPushButton *m_reprintButton = nullptr;
};

} // namespace hms::app
