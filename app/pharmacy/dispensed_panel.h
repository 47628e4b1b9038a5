// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/open_bill.h"
#include "app/pharmacy/given_model.h"
#include "app/ui/permission_gate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hms::app {

class EmptyState;
class PaymentPanel;
class StatusBadge;
class TablePanel;

/// After giving out: what was handed over out of which batch, and the bill that it made. Who may take money
/// takes it here; for everybody else it says that the cashier does.
class DispensedPanel final : public QWidget {
    Q_OBJECT

public:
    DispensedPanel(ApiClient &api, OpenBill &bill, PermissionGate &gate, QWidget *parent = nullptr);

    /// What that bill has of the prescription.
    void show(const Prescription &prescription, BillId bill);
    [[nodiscard]] PrescriptionId prescriptionId() const { return m_prescription; }
    [[nodiscard]] PaymentPanel *payment() const { return m_payment; }
    /// To the money when it can be taken here, else to the next step.
    void start();

signals:
    void nextRequested();
    void restRequested(); ///< Back to the lines: something is left.
    void returnRequested();

private:
    QWidget *buildActions();
    QWidget *buildBill(PermissionGate &gate);
    void connectParts();
    void update();

    ApiClient &m_api;
    OpenBill &m_bill;
    PermissionGate &m_gate;
    PrescriptionId m_prescription;
    GivenModel m_rows;
    TablePanel *m_table = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_due = nullptr;
    QLabel *m_total = nullptr;
    StatusBadge *m_status = nullptr;
    EmptyState *m_notice = nullptr;
    PaymentPanel *m_payment = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_rest = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace hms::app
