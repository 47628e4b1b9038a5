// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_panel.h"

#include "app/orders/order_basket.h"
#include "app/ui/labels.h"

#include <QVBoxLayout>

namespace hms::app {

OrderPanel::OrderPanel(ApiClient &api, PermissionGate &gate, Drafts *drafts, OrderList::Payable payable,
                       QWidget *parent)
    : QWidget(parent)
    , m_feed(api)
{
    m_list = new OrderList(api, m_feed, gate, payable);
    m_basket = new OrderBasket(api, m_feed, gate, drafts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(m_list);
    column->addWidget(m_basket);
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(&m_feed, &OrderFeed::failed, this, complain);
    connect(m_list, &OrderList::failed, this, complain);
    connect(m_list, &OrderList::done, this, &OrderPanel::done);
    connect(m_list, &OrderList::billed, this, &OrderPanel::billed);
    connect(m_list, &OrderList::reportWanted, this, &OrderPanel::reportWanted);
    connect(m_basket, &OrderBasket::said, this, &OrderPanel::said);
    connect(m_basket, &OrderBasket::done, this, &OrderPanel::done);
    connect(m_basket, &OrderBasket::ordered, &m_feed, &OrderFeed::put);
    open({}, true);
}

void OrderPanel::open(VisitId visit, bool readOnly)
{
    m_readOnly = readOnly;
    m_basket->setVisible(!readOnly && visit.isValid());
    m_basket->open(readOnly ? VisitId() : visit);
    m_list->setReadOnly(readOnly);
    m_feed.open(visit);
}

bool OrderPanel::isHalfWritten() const
{
    return !m_readOnly && m_basket->isHalfWritten();
}

void OrderPanel::startOrdering()
{
    if (m_basket->isVisible())
        m_basket->takeFocus();
}

void OrderPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_feed.orders().isEmpty())
        m_feed.reload(); // Somebody comes back to the page: what did the laboratory do meanwhile?
}

} // namespace hms::app
