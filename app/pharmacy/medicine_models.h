// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/medicines/medicine.h"

#include <QCoreApplication>

namespace hms::app {

/// "Napa 500 mg": as lines of prescriptions and bills call it.
QString medicineName(const MedicineFacts &medicine);

/// Medicines with their stock and price.
class MedicineModel final : public RowTableModel<Medicine> {
    Q_OBJECT

public:
    enum class Use {
        Search,    ///< Few columns: a list under a field.
        Catalogue, ///< With what tells that one is low or no longer used.
        Reorder,   ///< What is there beside what should be.
    };
    explicit MedicineModel(Use use, QObject *parent = nullptr);

    /// No price, no stock, low, no longer used; in that order of urgency. Empty word: nothing to say.
    static StatusLook stockLook(const Medicine &medicine);
};

} // namespace hms::app
