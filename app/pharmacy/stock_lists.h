// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/pharmacy/medicine_models.h"
#include "app/pharmacy/stock_models.h"
#include "shared/medicines/medicines_protocol.h"

#include <QObject>

namespace hms::app {

/// What needs somebody: medicines to reorder, batches about to expire; and the presets. Read when shown.
class StockLists final : public QObject {
    Q_OBJECT

public:
    StockLists(ApiClient &api, QDate today, QObject *parent = nullptr);

    void loadReorder();
    void loadExpiring();
    void loadInstructions();
    /// An answer of this desk's own command.
    void show(const MedicineInstruction &instruction);
    /// Place of a new preset: after all others.
    [[nodiscard]] int nextPlace() const;

    [[nodiscard]] MedicineModel *reorder() { return &m_reorder; }
    [[nodiscard]] BatchModel *expiring() { return &m_expiring; }
    [[nodiscard]] InstructionModel *instructions() { return &m_instructions; }

signals:
    void failed(const hms::Error &error);

private:
    template <class Request, class Model>
    void load(const Request &request, Model &model);

    ApiClient &m_api;
    MedicineModel m_reorder{MedicineModel::Use::Reorder};
    BatchModel m_expiring;
    InstructionModel m_instructions;
};

} // namespace hms::app
