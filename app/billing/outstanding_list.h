// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/billing/outstanding_feed.h"

#include <QWidget>

namespace hms::app {

class TablePanel;

/// Who waits to pay. What is typed filters today's bills at once and, after a pause, brings older ones.
class OutstandingList final : public QWidget {
    Q_OBJECT

public:
    explicit OutstandingList(OutstandingFeed &feed, QWidget *parent = nullptr);

    /// The place where the next patient is picked.
    void takeFocus();
    void select(BillId bill);

signals:
    /// Enter or double click.
    void billChosen(hms::BillId bill);

private:
    void buildUi();

    OutstandingFeed &m_feed;
    QTimer m_pause;
    TablePanel *m_table = nullptr;
};

} // namespace hms::app
