// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/visit_ticket.h"

#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

using namespace Qt::StringLiterals;

namespace hms::app {

VisitTicket::VisitTicket(PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
{
    buildUi(gate);
    connect(m_print, &QPushButton::clicked, this, &VisitTicket::printToken);
    connect(m_pay, &QPushButton::clicked, this, &VisitTicket::takePayment);
}

void VisitTicket::buildUi(PermissionGate &gate)
{
    m_serial = bigNumber({});
    m_serial->setObjectName(u"ticketSerial"_s);
    m_name = textLabel({}, TextRole::Title);
    m_where = textLabel({}, TextRole::Muted);
    m_amount = textLabel({}, TextRole::Strong);
    m_amount->setObjectName(u"ticketAmount"_s);
    m_billNumber = textLabel({}, TextRole::Muted);
    m_status = new StatusBadge;
    m_print = makeButton(tr("Print token (F10)"), ButtonKind::Secondary, Icon::Printer);
    m_print->setObjectName(u"printToken"_s);
    gate.guard(m_print, Permission::PrintsMake);
    m_pay = makeButton(tr("Take payment (F6)"), ButtonKind::Secondary, Icon::Cash);
    m_pay->setObjectName(u"takePayment"_s);
    gate.guard(m_pay, Permission::PaymentsProcess);

    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_where);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(4));
    head->addWidget(m_serial);
    head->addLayout(who, 1);
    auto *money = new QHBoxLayout;
    money->setSpacing(grid(3));
    money->addWidget(m_status);
    money->addWidget(m_amount);
    money->addWidget(m_billNumber, 1);
    money->addWidget(m_print);
    money->addWidget(m_pay);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addLayout(head);
    layout->addLayout(money);
}

void VisitTicket::show(const Visit &visit, const Bill &bill)
{
    m_visit = visit.id;
    m_bill = bill.id;
    const QString serial = format().serial(visit.serialNumber);
    m_serial->setText(serial);
    m_serial->setAccessibleName(tr("Serial %1").arg(serial));
    m_name->setText(visit.patientName);
    m_where->setText(tr("%1, room %2, %3", "doctor, room, day")
                         .arg(visit.doctorName, visit.room, format().longDate(visit.visitDate)));
    m_amount->setText(bill.discountAmount.minor > 0
                          ? tr("%1, discount %2, due %3")
                                .arg(format().money(bill.totalAmount), format().money(bill.discountAmount),
                                     format().moneyWithCurrency(bill.dueAmount))
                          : tr("Due %1").arg(format().moneyWithCurrency(bill.dueAmount)));
    m_billNumber->setText(format().isolated(bill.billNumber));
    setBillStatus(bill.status);
}

void VisitTicket::setBillStatus(BillStatus status)
{
    const bool open = status == BillStatus::Pending || status == BillStatus::Partial;
    m_status->setLook(look(status));
    m_amount->setVisible(status ==
                         BillStatus::Pending); // What is due after a payment, the cashier's screen says.
    m_pay->setEnabled(open);
}

void VisitTicket::printToken()
{
    if (m_visit.isValid() && m_print->isEnabled())
        emit tokenWanted(m_visit);
}

void VisitTicket::takePayment()
{
    if (m_visit.isValid() && m_pay->isEnabled())
        emit paymentWanted(m_bill);
}

} // namespace hms::app
