// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/outstanding_list.h"

#include "app/ui/card.h"
#include "app/ui/table_panel.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kPauseMs = 250; // After the last key, before the server is asked.

} // namespace

OutstandingList::OutstandingList(OutstandingFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
{
    buildUi();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_feed.search(m_table->filter()->text()); });
    connect(m_table->filter(), &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_table, &TablePanel::activated, this,
            [this](const QModelIndex &row) { emit billChosen(m_feed.model()->row(row).id); });
}

void OutstandingList::buildUi()
{
    auto *card = new Card(tr("Waiting to pay"), this);
    m_table = new TablePanel(m_feed.model(), card);
    m_table->setObjectName(u"outstanding"_s);
    m_table->setMinimumHeight(grid(34)); // Three rows on the smallest screen.
    m_table->setAccessibleTitle(tr("Bills waiting to be paid"));
    m_table->filter()->setPlaceholderText(tr("Name, phone, bill; older ones too"));
    m_table->setEmptyState(
        Icon::Cash, tr("Nobody is waiting to pay"),
        tr("Bills appear here the moment they are made. Scan a token or type a name to find "
           "an older one."));
    card->body()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

void OutstandingList::takeFocus()
{
    if (!m_table->current().isValid())
        m_table->selectFirst();
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void OutstandingList::select(BillId bill)
{
    const int row = m_feed.model()->find(bill.toText());
    if (row >= 0)
        m_table->select(m_feed.model()->index(row, 0));
}

} // namespace hms::app
