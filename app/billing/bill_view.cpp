// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/bill_view.h"

#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

BillView::BillView(OpenBill &bill, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_bill(bill)
{
    buildUi(gate);
    connect(&m_bill, &OpenBill::changed, this, &BillView::update);
    update();
}

void BillView::buildUi(PermissionGate &gate)
{
    auto *card = new Card({}, this);
    auto *content = new QWidget(card);
    // Not stacked: without a bill the list of those who wait takes the room.
    auto *pages = new QVBoxLayout(content);
    pages->setContentsMargins({});
    m_page = new QWidget(content);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(buildHeader());
    column->addWidget(buildTables(), 1);
    column->addWidget(buildTotals());
    column->addWidget(divider(m_page));
    column->addWidget(buildActions(gate));
    m_empty = new EmptyState(Icon::Receipt, {}, {}, content);
    pages->addWidget(m_page);
    pages->addWidget(m_empty);
    card->body()->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

QWidget *BillView::buildHeader()
{
    auto *header = new QWidget(this);
    m_patient = textLabel({}, TextRole::Title, header);
    m_patient->setObjectName(u"patient"_s);
    m_patient->setWordWrap(true);
    m_facts = textLabel({}, TextRole::Muted, header);
    m_facts->setWordWrap(true);
    m_about = textLabel({}, TextRole::Body, header);
    m_about->setWordWrap(true);
    m_status = new StatusBadge({}, header);
    m_due = bigNumber({}, header);
    m_due->setObjectName(u"due"_s);
    QLabel *due = textLabel(tr("Due"), TextRole::Caption, header);
    due->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_due->setAccessibleName(tr("Due"));

    auto *who = new QVBoxLayout;
    who->setSpacing(grid(1));
    who->addWidget(m_patient);
    who->addWidget(m_facts);
    who->addWidget(m_about);
    who->addStretch();
    auto *owes = new QVBoxLayout;
    owes->setSpacing(0);
    owes->addWidget(due);
    owes->addWidget(m_due);
    owes->addWidget(m_status, 0, Qt::AlignRight | Qt::AlignAbsolute);
    owes->addStretch();
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(grid(4));
    row->addLayout(who, 1);
    row->addLayout(owes);
    return header;
}

QWidget *BillView::buildTables()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"billTabs"_s);
    m_tabs->setDocumentMode(true);
    // The list of those who wait gets the room first: a bill has few lines, a morning many people.
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(grid(38));
    const auto add = [this](QAbstractItemModel &model, const QString &title, const QString &empty,
                            const QString &advice, Icon which) {
        auto *table = new TablePanel(&model, m_tabs);
        table->setFilterVisible(false);
        table->setMinimumHeight(grid(26)); // Two lines on the smallest screen; more scroll.
        table->setAccessibleTitle(title);
        table->setEmptyState(which, empty, advice);
        m_tabs->addTab(table, title);
    };
    add(m_items, tr("Lines"), tr("This bill has no lines"), {}, Icon::Receipt);
    add(m_payments, tr("Payments"), tr("Nothing paid yet"), tr("Receipts appear here."), Icon::Cash);
    add(m_refunds, tr("Refunds"), tr("Nothing given back"), tr("Refunds of this bill appear here."),
        Icon::Undo);
    add(m_history, tr("History"), tr("No history"), {}, Icon::Clock);
    return m_tabs;
}

QWidget *BillView::buildTotals()
{
    auto *totals = new QWidget(this);
    m_totals = new QGridLayout(totals);
    m_totals->setContentsMargins({});
    m_totals->setHorizontalSpacing(grid(6));
    m_totals->setVerticalSpacing(0);
    m_totals->setColumnStretch(0, 1);
    m_discountReason = textLabel({}, TextRole::Muted, totals);
    m_discountReason->setWordWrap(true);
    m_totals->addWidget(m_discountReason, 0, 0, 2, 1);
    m_total = addTotal(tr("Total"), u"total"_s);
    m_discount = addTotal(tr("Discount"), u"discount"_s);
    m_paid = addTotal(tr("Paid"), u"paid"_s);
    m_refunded = addTotal(tr("Given back"), u"refunded"_s);
    return totals;
}

QLabel *BillView::addTotal(const QString &title, const QString &name)
{
    const int column = m_totals->columnCount();
    QLabel *value = textLabel({}, TextRole::Strong, m_totals->parentWidget());
    value->setObjectName(name);
    value->setAccessibleName(title);
    QLabel *caption = textLabel(title, TextRole::Caption, m_totals->parentWidget());
    for (QLabel *each : {caption, value})
        each->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_totals->addWidget(caption, 0, column);
    m_totals->addWidget(value, 1, column);
    return value;
}

QWidget *BillView::buildActions(PermissionGate &gate)
{
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    const auto add = [&](const QString &text, Icon which, const QString &name, Permission permission,
                         auto signal) {
        QPushButton *button = makeButton(text, ButtonKind::Quiet, which, actions);
        button->setObjectName(name);
        gate.guard(button, permission);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        return button;
    };
    m_discountButton = add(tr("&Discount"), Icon::Percent, u"discountButton"_s, Permission::BillsDiscount,
                           &BillView::discountRequested);
    m_refundButton = add(tr("Re&fund"), Icon::Undo, u"refundButton"_s, Permission::RefundsRequest,
                         &BillView::refundRequested);
    m_voidButton =
        add(tr("&Void"), Icon::Ban, u"voidButton"_s, Permission::BillsVoid, &BillView::voidRequested);
    row->addStretch();
    m_reprintButton = add(tr("Re&ceipt again"), Icon::Receipt, u"reprintButton"_s, Permission::PrintsMake,
                          &BillView::reprintRequested);
    add(tr("&Bill"), Icon::Printer, u"printButton"_s, Permission::PrintsMake, &BillView::printRequested)
        ->setToolTip(tr("The whole bill on A4 (F10)"));
    return actions;
}

void BillView::update()
{
    const auto &bill = m_bill.bill();
    m_page->setVisible(bill.has_value());
    m_empty->setVisible(!bill);
    if (bill) {
        display(*bill);
    } else if (m_bill.isLoading()) {
        m_empty->setTexts(tr("Reading the bill..."), {});
    } else {
        m_empty->setTexts(tr("No bill is open"),
                          tr("Scan a token or a bill, or pick a patient from the list with Enter."));
    }
}

void BillView::display(const Bill &bill)
{
    const QString dot = u"  ·  "_s;
    const auto joined = [&dot](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(dot);
    };
    m_patient->setText(bill.patientName);
    m_facts->setText(joined(
        {format().isolated(bill.patientNumber), bill.phone ? format().isolated(*bill.phone) : QString()}));
    m_about->setText(
        joined({format().isolated(bill.billNumber), bill.doctorName.value_or(QString()),
                bill.serialNumber ? tr("token %1").arg(format().serial(*bill.serialNumber)) : QString(),
                format().dateTime(bill.createdAt)}));
    m_status->setLook(look(bill.status));
    m_due->setText(format().money(bill.dueAmount));
    m_items.setRows(bill.items);
    m_payments.setRows(bill.payments);
    m_refunds.setRows(bill.refunds);
    m_history.setRows(bill.history);
    m_tabs->setTabText(1, tr("Payments (%1)").arg(format().number(bill.payments.size())));
    m_tabs->setTabText(2, tr("Refunds (%1)").arg(format().number(bill.refunds.size())));
    m_total->setText(format().money(bill.totalAmount));
    m_discount->setText(format().money(bill.discountAmount));
    m_discountReason->setText(bill.discountReason ? tr("Discount: %1").arg(*bill.discountReason) : QString());
    m_paid->setText(format().money(bill.paidAmount));
    m_refunded->setText(format().money(bill.refundedAmount));
    const bool isVoid = bill.status == BillStatus::Void;
    m_discountButton->setEnabled(!isVoid);
    m_voidButton->setEnabled(!isVoid);
    m_refundButton->setEnabled(!isVoid && bill.paidAmount > bill.refundedAmount);
    m_reprintButton->setEnabled(!bill.payments.isEmpty());
}

} // namespace hms::app
