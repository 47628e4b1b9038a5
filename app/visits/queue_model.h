// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/visits/visit.h"

#include <QCoreApplication>
#include <QDateTime>

namespace hms::app {

/// A doctor's day as a table: who is being served, then who waits in calling order, then who is finished.
class QueueModel final : public RowTableModel<QueueEntry> {
    Q_OBJECT

public:
    explicit QueueModel(QObject *parent = nullptr);

    /// Whole minutes since the patient began to wait, 0 when the clock says less.
    static int waitedMinutes(const QueueEntry &entry, const QDateTime &now);
    /// The longer somebody waits, the louder.
    static Tone waitTone(const QueueEntry &entry, int minutes);
    /// True while the visit still belongs to the queue.
    static bool isOpen(VisitStatus status);

    /// Recounts the waiting minutes; call it now and then.
    void setNow(const QDateTime &now);

private:
    QDateTime m_now;
};

} // namespace hms::app
