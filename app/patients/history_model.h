// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/patients/patient.h"

#include <QCoreApplication>

namespace hms::app {

/// A patient's timeline, newest first.
class HistoryModel final : public RowTableModel<TimelineEntry> {
    Q_OBJECT

public:
    explicit HistoryModel(QObject *parent = nullptr);

    /// Older entries, behind those already here.
    void append(const QList<TimelineEntry> &older);
};

} // namespace hms::app
