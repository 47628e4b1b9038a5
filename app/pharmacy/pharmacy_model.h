// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/prescriptions/prescription.h"

#include <QCoreApplication>
#include <QDateTime>

namespace hms::app {

/// The prescriptions of today that wait at the pharmacy: who was called, then who waits longest, then those
/// of which something was given already.
class PharmacyModel final : public RowTableModel<PharmacyEntry> {
    Q_OBJECT

public:
    explicit PharmacyModel(QObject *parent = nullptr);

    /// Whole minutes since the doctor wrote it, 0 when the clock says less.
    static int waitedMinutes(const PharmacyEntry &entry, const QDateTime &now);
    /// Word, icon and colour of a row; who waits, for how long.
    static StatusLook statusLook(const PharmacyEntry &entry, const QDateTime &now);
    /// Nothing of it was given and nobody was called for it.
    static bool isWaiting(const PharmacyEntry &entry);

    /// Recounts the waiting minutes; call it now and then.
    void setNow(const QDateTime &now);

private:
    QDateTime m_now;
};

} // namespace hms::app
