// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/pharmacy/stock_models.h"
#include "app/ui/permission_gate.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace hms::app {

class StatusBadge;
class TablePanel;

/// One medicine of the catalogue: its facts, its batches with their expiry, and the ledger of its movements.
/// Its buttons only say what is wished.
class MedicineView final : public QWidget {
    Q_OBJECT

public:
    MedicineView(ApiClient &api, PermissionGate &gate, QDate today, QWidget *parent = nullptr);

    /// Another medicine, or the same one with new figures; batches and ledger are read again.
    void show(const Medicine &medicine);
    /// New figures of the one that is shown; another one is no business of this call.
    void refresh(const Medicine &medicine);
    void reload();
    [[nodiscard]] const std::optional<Medicine> &medicine() const { return m_medicine; }
    [[nodiscard]] QList<StockBatch> batches() const { return m_batches.rows(); }
    /// The marked one, else the only one.
    [[nodiscard]] std::optional<StockBatch> batch() const;

signals:
    void editRequested();
    void receiveRequested();
    void adjustRequested();
    void countRequested();
    void failed(const hms::Error &error);

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildFacts();
    QWidget *buildActions(PermissionGate &gate);
    QWidget *buildTabs();
    void addFact(class QGridLayout &facts, const QString &title, QLabel *&value);
    void update();
    void readBatches();
    void readMovements();
    void onMovements(const Result<QList<StockMovement>> &answer);

    ApiClient &m_api;
    Generation m_batchReads;
    Generation m_movementReads;
    std::optional<Medicine> m_medicine;
    BatchModel m_batches;
    MovementModel m_movements;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    StatusBadge *m_state = nullptr;
    QLabel *m_onHand = nullptr;
    QLabel *m_low = nullptr;
    QLabel *m_price = nullptr;
    QLabel *m_limits = nullptr;
    QTabWidget *m_tabs = nullptr;
    TablePanel *m_batchTable = nullptr;
    TablePanel *m_ledger = nullptr;
    QCheckBox *m_usedUp = nullptr;
    QPushButton *m_older = nullptr;
    QPushButton *m_adjust = nullptr;
    QPushButton *m_count = nullptr;
};

} // namespace hms::app
