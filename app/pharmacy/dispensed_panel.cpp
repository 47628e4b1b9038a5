// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/dispensed_panel.h"

#include "app/billing/payment_panel.h"
#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

DispensedPanel::DispensedPanel(ApiClient &api, OpenBill &bill, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_bill(bill)
    , m_gate(gate)
{
    m_table = new TablePanel(&m_rows, this);
    m_table->setObjectName(u"given"_s);
    m_table->setFilterVisible(false);
    m_table->setAccessibleTitle(tr("Given out"));
    m_table->setEmptyState(Icon::Undo, tr("Everything of this bill came back"), {});
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(4));
    row->addWidget(m_table, 3);
    row->addWidget(buildBill(gate), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addLayout(row, 1);
    column->addWidget(divider(this));
    column->addWidget(buildActions());
    connectParts();
    update();
}

QWidget *DispensedPanel::buildActions()
{
    auto *actions = new QWidget(this);
    m_back = makeButton(tr("Take &back"), ButtonKind::Quiet, Icon::Undo, actions);
    m_back->setObjectName(u"takeBackGiven"_s);
    m_gate.guard(m_back, Permission::PrescriptionsDispense);
    m_rest = makeButton(tr("Give the &rest"), ButtonKind::Secondary, Icon::Pill, actions);
    m_rest->setObjectName(u"giveRest"_s);
    m_next = makeButton(tr("Ne&xt patient"), ButtonKind::Secondary, Icon::ArrowRight, actions);
    m_next->setObjectName(u"nextPatient"_s);
    m_next->setAutoDefault(true);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_rest);
    row->addWidget(m_next);
    return actions;
}

QWidget *DispensedPanel::buildBill(PermissionGate &gate)
{
    auto *page = new QWidget(this);
    m_number = textLabel({}, TextRole::Strong, page);
    m_number->setObjectName(u"billNumber"_s);
    m_total = textLabel({}, TextRole::Muted, page);
    m_status = new StatusBadge({}, page);
    QLabel *caption = textLabel(tr("Due"), TextRole::Caption, page);
    caption->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_due = bigNumber({}, page);
    m_due->setObjectName(u"due"_s);
    m_due->setAccessibleName(tr("Due"));
    m_notice = new EmptyState(Icon::Cash, {}, {}, page);
    m_notice->setObjectName(u"payNotice"_s);
    m_payment = new PaymentPanel(m_api, m_bill, gate, page);

    auto *about = new QVBoxLayout;
    about->setSpacing(grid(1));
    about->addWidget(m_number);
    about->addWidget(m_total);
    about->addWidget(m_status);
    about->addStretch();
    auto *owes = new QVBoxLayout;
    owes->setSpacing(0);
    owes->addWidget(caption);
    owes->addWidget(m_due);
    owes->addStretch();
    auto *head = new QHBoxLayout;
    head->addLayout(about, 1);
    head->addLayout(owes);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addLayout(head);
    column->addWidget(m_notice, 1);
    column->addWidget(m_payment, 1);
    return page;
}

void DispensedPanel::connectParts()
{
    connect(&m_bill, &OpenBill::changed, this, &DispensedPanel::update);
    connect(&m_gate, &PermissionGate::changed, this, &DispensedPanel::update);
    connect(m_back, &QPushButton::clicked, this, &DispensedPanel::returnRequested);
    connect(m_rest, &QPushButton::clicked, this, &DispensedPanel::restRequested);
    connect(m_next, &QPushButton::clicked, this, &DispensedPanel::nextRequested);
}

void DispensedPanel::show(const Prescription &prescription, BillId bill)
{
    m_prescription = prescription.id;
    m_rows.setRows(givenOn(prescription, bill));
    m_back->setEnabled(m_rows.rowCount() > 0);
    m_rest->setVisible(prescription.status == PrescriptionStatus::Partial ||
                       prescription.status == PrescriptionStatus::Waiting);
    update();
}

void DispensedPanel::update()
{
    const auto &bill = m_bill.bill();
    const bool mayTake = m_gate.allows(Permission::PaymentsProcess);
    m_payment->setVisible(mayTake);
    m_notice->setVisible(!mayTake);
    m_number->setText(bill ? tr("Bill %1").arg(format().isolated(bill->billNumber))
                           : tr("Reading the bill..."));
    m_total->setText(bill ? tr("Total %1").arg(format().moneyWithCurrency(bill->totalAmount)) : QString());
    m_due->setText(bill ? format().money(bill->dueAmount) : QString());
    m_status->setVisible(bill.has_value());
    if (!bill)
        return m_notice->setTexts({}, {});
    m_status->setLook(look(bill->status));
    if (bill->status == BillStatus::Void)
        m_notice->setTexts(tr("This bill is void"), bill->voidReason.value_or(QString()));
    else if (bill->dueAmount > Money())
        m_notice->setTexts(tr("To be paid at the cashier"),
                           tr("The cashier has the bill already. It turns to paid here the moment it is."));
    else
        m_notice->setTexts(tr("Paid in full"), tr("The patient can go."));
}

void DispensedPanel::start()
{
    if (!m_payment->isVisibleTo(this) || !m_payment->start())
        m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace hms::app
