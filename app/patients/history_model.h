// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "app/ui/two_line_delegate.h"
#include "shared/patients/patients_protocol.h"

#include <QCoreApplication>

namespace hms::app {

QString label(TimelineKind kind);

/// A patient's timeline, newest first.
class HistoryModel final : public RowTableModel<TimelineEntry> {
    Q_OBJECT

public:
    explicit HistoryModel(QObject *parent = nullptr);

    /// Older entries, behind those already here.
    void append(const QList<TimelineEntry> &older);

    static TwoLines describe(const TimelineEntry &entry);
};

} // namespace hms::app
