// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_page.h"

#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace hms::app {

OrderPage::OrderPage(ApiClient &api, PermissionGate &gate, Drafts *drafts, QWidget *parent)
    : QWidget(parent)
{
    m_panel = new OrderPanel(api, gate, drafts, OrderList::Payable::Yes);
    m_panel->setObjectName(u"orderPanel"_s);
    buildUi();
    connect(m_panel, &OrderPanel::billed, this, &OrderPage::billed);
    connect(m_panel, &OrderPanel::reportWanted, this, &OrderPage::reportWanted);
    connect(m_panel, &OrderPanel::said, this, &OrderPage::said);
    connect(m_panel, &OrderPanel::done, this, &OrderPage::done);
}

void OrderPage::buildUi()
{
    auto *card = new Card(tr("Tests of the visit"));
    m_who = textLabel({}, TextRole::Muted);
    m_who->setObjectName(u"ordersOf"_s);
    auto *close = makeButton(tr("Back (Esc)"), ButtonKind::Quiet, Icon::ArrowLeft);
    close->setObjectName(u"leaveOrders"_s);
    connect(close, &QPushButton::clicked, this, &OrderPage::closed);
    card->tools()->addWidget(close);
    auto *content = new QWidget;
    content->setProperty("surface", u"clear"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, grid(2), 0);
    column->addWidget(m_panel);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    card->body()->addWidget(m_who);
    card->body()->addWidget(scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

void OrderPage::open(VisitId visit, const QString &who)
{
    m_who->setText(who);
    m_panel->open(visit, false);
    m_panel->takeFocus();
}

void OrderPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
