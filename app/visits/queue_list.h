// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/queue_feed.h"

#include <QWidget>

namespace hms::app {

class EmptyState;
class RowList;
struct TwoLines;

/// A doctor's queue in a narrow column: number, name, how long, whether vitals were taken. Enter or a click
/// opens.
class QueueList final : public QWidget {
    Q_OBJECT

public:
    explicit QueueList(QueueFeed &feed, QWidget *parent = nullptr);

    /// Marks the row of what is in sight beside; an unknown visit marks none.
    void mark(VisitId visit);

signals:
    void chosen(const hms::QueueEntry &entry);

private:
    [[nodiscard]] static TwoLines describe(const QueueEntry &entry);
    void update();

    QueueFeed &m_feed;
    RowList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace hms::app
