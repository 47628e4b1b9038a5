// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/prescriptions/prescription.h"

#include <QCoreApplication>

namespace hms::app {

/// What was given out of one batch for one line on one bill, less what came back.
struct GivenRow {
    PrescriptionItemId itemId;
    StockBatchId batchId;
    QString prescribed; ///< The line's medicine.
    QString medicine;   ///< The given one.
    QString batch;
    QDate expiry;
    int quantity = 0;
    QString reason; ///< Of a substitute.
};

/// In the order of the lines; what came back in full is left out.
QList<GivenRow> givenOn(const Prescription &prescription, BillId bill);

/// The bills on which something was given that has not come back, oldest first.
QList<BillId> billsOf(const Prescription &prescription);

class GivenModel final : public RowTableModel<GivenRow> {
    Q_OBJECT

public:
    explicit GivenModel(QObject *parent = nullptr);
};

} // namespace hms::app
