// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/medicines/medicine.h"
#include "shared/medicines/stock_protocol.h"

#include <QCoreApplication>

namespace hms::app {

/// Batches with their expiry; one that has expired says so in a word.
class BatchModel final : public RowTableModel<StockBatch> {
    Q_OBJECT

public:
    /// With the medicine's name when batches of several stand in one list.
    enum class Scope { OneMedicine, AllMedicines };
    /// `today` is the hospital's business date.
    BatchModel(Scope scope, QDate today, QObject *parent = nullptr);
};

/// The stock ledger of a medicine.
class MovementModel final : public RowTableModel<StockMovement> {
    Q_OBJECT

public:
    explicit MovementModel(QObject *parent = nullptr);
};

/// The presets of how medicines are taken.
class InstructionModel final : public RowTableModel<MedicineInstruction> {
    Q_OBJECT

public:
    explicit InstructionModel(QObject *parent = nullptr);
};

} // namespace hms::app
