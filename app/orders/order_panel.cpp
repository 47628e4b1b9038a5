// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_panel.h"

#include "app/orders/order_basket.h"
#include "app/ui/labels.h"

#include <QVBoxLayout>

namespace hms::app {

OrderPanel::OrderPanel(ApiClient &api, PermissionGate &gate, Drafts *drafts, OrderList::Payable payable,
                       QWidget *parent)
    : QWidget(parent)
    , m_gate(gate)
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
    // Who may not read the catalogue has nothing to choose from, and who may do nothing with tests asks
    // nothing.
    const bool mayRead = m_gate.allows(Permission::TestsOrder) || m_gate.allows(Permission::LabView) ||
                         m_gate.allows(Permission::SamplesCollect);
    const bool mayChoose = !readOnly && m_gate.allows(Permission::LabView);
    m_readOnly = readOnly;
    m_basket->setVisible(mayChoose && visit.isValid());
    m_basket->open(mayChoose ? visit : VisitId());
    m_list->setReadOnly(readOnly || !m_gate.allows(Permission::TestsOrder));
    m_feed.open(mayRead ? visit : VisitId());
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

void OrderPanel::takeFocus()
{
    if (m_basket->isVisible())
        m_basket->takeFocus();
    else
        m_list->takeFocus();
}

void OrderPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_feed.orders().isEmpty())
        m_feed.reload(); // Somebody comes back to the page: what did the laboratory do meanwhile?
}

} // namespace hms::app
