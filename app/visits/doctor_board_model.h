// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/doctors/doctors_protocol.h"

#include <QCoreApplication>

namespace hms::app {

/// A doctor with the digit that chooses them.
struct DoctorLine {
    DoctorRow doctor;
    int number = 0; ///< From 1 in the order shown.
};

/// Today's doctors as the reception sees them.
class DoctorBoardModel final : public RowTableModel<DoctorLine> {
    Q_OBJECT

public:
    explicit DoctorBoardModel(QObject *parent = nullptr);

    /// Numbered in the given order; rows that stay keep their selection.
    void showDoctors(const QList<DoctorRow> &doctors);
    [[nodiscard]] std::optional<DoctorRow> doctor(DoctorId id) const;
};

} // namespace hms::app
