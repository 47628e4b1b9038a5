// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "shared/visits/visits_protocol.h"

#include <QWidget>

class QLabel;

namespace hms::app {

class StatusBadge;

/// What came of a check-in: the serial to call out, where to wait, and the bill with its state.
class VisitTicket final : public QWidget {
    Q_OBJECT

public:
    explicit VisitTicket(PermissionGate &gate, QWidget *parent = nullptr);

    void show(const Visit &visit, const Bill &bill);
    void setBillStatus(BillStatus status);
    /// Invalid before the first check-in.
    [[nodiscard]] VisitId visitId() const { return m_visit; }
    void printToken();
    void takePayment();

signals:
    void tokenWanted(hms::VisitId visit);
    void paymentWanted(hms::BillId bill);

private:
    void buildUi(PermissionGate &gate);

    VisitId m_visit;
    BillId m_bill;
    QLabel *m_serial = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_billNumber = nullptr;
    StatusBadge *m_status = nullptr;
    Button *m_print = nullptr;
    Button *m_pay = nullptr;
};

} // namespace hms::app
