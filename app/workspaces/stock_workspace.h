// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pharmacy/catalogue.h"
#include "app/pharmacy/pack_finder.h"
#include "app/pharmacy/stock_lists.h"
#include "app/shell/workspace.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace hms::app {

class AdjustSheet;
class CountSheet;
class InstructionEditor;
class MedicineEditor;
class MedicineView;
class MessageBar;
class ReceiveSheet;
class StockSheet;
class TablePanel;

/// The store room: the catalogue, what runs low, what expires, the presets; beside them the medicine with its
/// batches and ledger, and the sheets that receive, adjust and count. Scanning a pack receives it.
class StockWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit StockWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    QList<DeskCommand> commands() override;
    void activate() override;
    bool takeBarcode(const QString &code) override;

    static WorkspaceFactory factory();

private:
    enum Tab { CatalogueTab, ReorderTab, ExpiringTab, PresetsTab };

    void buildUi(const Desk &desk);
    QWidget *buildLists(const Desk &desk);
    QWidget *buildRight(const Desk &desk);
    TablePanel *addList(QAbstractItemModel *model, const QString &title, const QString &name);
    void connectLists();
    void connectRight();
    void connectSheet(StockSheet *sheet);

    void loadTab();
    void loadAll();
    void showMedicine(const Medicine &medicine);
    void showMarked();
    void showSheet(StockSheet *sheet);
    void leaveSheet();
    [[nodiscard]] StockSheet *sheet() const;
    void create();
    void edit();
    void receive();
    void adjust();
    void count();
    void onStockChanged(MedicineId medicine);
    void complain(const Error &error);

    PermissionGate &m_gate;
    Catalogue m_catalogue;
    StockLists m_lists;
    PackFinder m_packs;
    QTimer m_pause;        ///< Arrows pass medicines that nobody wants to read.
    QString m_unknownPack; ///< Scanned, and of no medicine: the next new one has it.

    MessageBar *m_bar = nullptr;
    QTabWidget *m_tabs = nullptr;
    TablePanel *m_medicines = nullptr;
    TablePanel *m_reorder = nullptr;
    TablePanel *m_expiring = nullptr;
    TablePanel *m_presets = nullptr;
    QStackedWidget *m_right = nullptr;
    QWidget *m_empty = nullptr;
    MedicineView *m_view = nullptr;
    MedicineEditor *m_editor = nullptr;
    ReceiveSheet *m_receive = nullptr;
    AdjustSheet *m_adjust = nullptr;
    CountSheet *m_count = nullptr;
    InstructionEditor *m_preset = nullptr;
};

} // namespace hms::app
