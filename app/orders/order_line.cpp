// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_line.h"

#include "app/orders/order_words.h"
#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/row_table_model.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

OrderLine::OrderLine(bool tickable, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"orderLine"_s);
    buildUi(tickable);
    connect(m_tick, &QCheckBox::toggled, this, &OrderLine::tickChanged);
    connect(m_cancel, &QPushButton::clicked, this, &OrderLine::cancelWanted);
}

void OrderLine::buildUi(bool tickable)
{
    m_tick = new QCheckBox;
    m_tick->setObjectName(u"payTick"_s);
    m_tick->setVisible(tickable);
    m_name = textLabel({}, TextRole::Strong);
    m_name->setObjectName(u"orderName"_s);
    m_name->setWordWrap(true);
    m_details = textLabel({}, TextRole::Muted);
    m_details->setObjectName(u"orderDetails"_s);
    m_details->setWordWrap(true);
    m_price = textLabel({});
    m_price->setObjectName(u"orderPrice"_s);
    m_price->setAlignment(kNumberAligned);
    m_priority = new StatusBadge;
    m_status = new StatusBadge;
    m_status->setObjectName(u"orderStatus"_s);
    m_cancel = makeIconButton(Icon::Ban, tr("Cancel this test"));
    m_cancel->setObjectName(u"cancelOrder"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, grid(1), 0, grid(1));
    row->setSpacing(grid(2));
    row->addWidget(m_tick);
    row->addLayout(words, 1);
    row->addWidget(m_priority);
    row->addWidget(m_status);
    row->addWidget(m_price);
    row->addWidget(m_cancel);
}

void OrderLine::show(const TestOrder &order, bool mayCancel)
{
    m_order = order;
    const QString name = inDeskLanguage(order.testName);
    m_name->setText(name);
    const QString details = orderDetails(order);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_price->setText(format().money(order.price));
    m_price->setMinimumWidth(m_price->fontMetrics().horizontalAdvance(u"000,000.00"_s));
    m_priority->setLook(look(order.priority));
    m_priority->setVisible(order.priority != Priority::Routine);
    m_status->setLook(orderLook(order));
    const bool payable = order.status == TestOrderStatus::Ordered;
    m_tick->setEnabled(payable);
    m_tick->setAccessibleName(tr("The patient pays %1").arg(name));
    if (!payable)
        m_tick->setChecked(false);
    // Its place stays, so that the columns line up.
    QSizePolicy policy = m_cancel->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(policy);
    m_cancel->setVisible(mayCancel && canStep(order.status, TestOrderStatus::Cancelled));
}

bool OrderLine::isTicked() const
{
    return m_tick->isChecked();
}

void OrderLine::setTicked(bool ticked)
{
    m_tick->setChecked(ticked && m_tick->isEnabled());
}

void OrderLine::setBusy(bool busy)
{
    m_tick->setEnabled(!busy && m_order.status == TestOrderStatus::Ordered);
    m_cancel->setEnabled(!busy);
}

} // namespace hms::app
