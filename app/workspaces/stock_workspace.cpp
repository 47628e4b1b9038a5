// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/stock_workspace.h"

#include "app/pharmacy/adjust_sheet.h"
#include "app/pharmacy/count_sheet.h"
#include "app/pharmacy/instruction_editor.h"
#include "app/pharmacy/medicine_editor.h"
#include "app/pharmacy/medicine_view.h"
#include "app/pharmacy/receive_sheet.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/message_bar.h"
#include "app/ui/table_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kPauseMs = 150;

} // namespace

StockWorkspace::StockWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_gate(desk.gate)
    , m_catalogue(desk.api)
    , m_lists(desk.api, desk.session.server().businessDate)
    , m_packs(desk.api)
{
    buildUi(desk);
    connectLists();
    connectRight();
    connect(&desk.api, &ApiClient::sessionResumed, this, &StockWorkspace::loadAll);
    m_catalogue.load();
}

void StockWorkspace::buildUi(const Desk &desk)
{
    m_bar = new MessageBar(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(3));
    row->addWidget(buildLists(desk), 1);
    row->addWidget(buildRight(desk), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    column->setSpacing(grid(3));
    column->addWidget(m_bar);
    column->addLayout(row, 1);
}

QWidget *StockWorkspace::buildLists(const Desk &desk)
{
    auto *card = new Card({}, this);
    m_tabs = new QTabWidget(card);
    m_tabs->setObjectName(u"stockTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_medicines = addList(m_catalogue.model(), tr("Medicines"), u"medicines"_s);
    m_medicines->setEmptyState(Icon::Pill, tr("No medicines yet"), tr("Press F2 to add the first one."));
    m_reorder = addList(m_lists.reorder(), tr("To reorder"), u"reorder"_s);
    m_reorder->setEmptyState(Icon::Check, tr("Nothing runs low"),
                             tr("Medicines appear here when they reach the number they are reordered at."));
    m_expiring = addList(m_lists.expiring(), tr("Expiring"), u"expiring"_s);
    m_expiring->setEmptyState(Icon::Check, tr("Nothing expires soon"),
                              tr("Batches appear here some weeks before their last day."));
    m_presets = addList(m_lists.instructions(), tr("Presets"), u"presets"_s);
    m_presets->setEmptyState(Icon::Queue, tr("No presets yet"),
                             tr("Press F2 to add one: 1+0+1, and what it says in words."));
    auto *unused = new QCheckBox(tr("Not used too"), m_medicines);
    unused->setObjectName(u"includeInactive"_s);
    connect(unused, &QCheckBox::toggled, &m_catalogue, &Catalogue::setIncludeInactive);
    m_medicines->tools()->addWidget(unused);
    for (TablePanel *list : {m_medicines, m_presets}) {
        auto *button = makeButton(tr("&New"), ButtonKind::Secondary, Icon::Plus, list);
        button->setObjectName(list == m_medicines ? u"newMedicine"_s : u"newPreset"_s);
        button->setToolTip(tr("New medicine, or new preset (F2)"));
        desk.gate.guard(button, Permission::MedicinesEdit);
        connect(button, &QPushButton::clicked, this, &StockWorkspace::create);
        list->tools()->addWidget(button);
    }
    card->body()->addWidget(m_tabs);
    return card;
}

TablePanel *StockWorkspace::addList(QAbstractItemModel *model, const QString &title, const QString &name)
{
    auto *list = new TablePanel(model, m_tabs);
    list->setObjectName(name);
    list->setAccessibleTitle(title);
    m_tabs->addTab(list, title);
    return list;
}

QWidget *StockWorkspace::buildRight(const Desk &desk)
{
    auto *card = new Card({}, this);
    const QDate today = desk.session.server().businessDate;
    m_right = new QStackedWidget(card);
    m_empty = new EmptyState(Icon::Box, tr("No medicine is chosen"),
                             tr("Pick one from the list, or scan a pack to receive it."), m_right);
    m_view = new MedicineView(desk.api, desk.gate, today, m_right);
    m_editor = new MedicineEditor(desk.api, desk.drafts, m_right);
    m_receive = new ReceiveSheet(desk.api, desk.drafts, today, m_right);
    m_adjust = new AdjustSheet(desk.api, desk.drafts, m_right);
    m_count = new CountSheet(desk.api, desk.drafts, m_right);
    m_preset = new InstructionEditor(desk.api, desk.drafts, m_right);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_view);
    for (StockSheet *each : {static_cast<StockSheet *>(m_editor), static_cast<StockSheet *>(m_receive),
                             static_cast<StockSheet *>(m_adjust), static_cast<StockSheet *>(m_count),
                             static_cast<StockSheet *>(m_preset)}) {
        m_right->addWidget(each);
        connectSheet(each);
    }
    card->body()->addWidget(m_right);
    return card;
}

void StockWorkspace::connectLists()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StockWorkspace::showMarked);
    connect(m_tabs, &QTabWidget::currentChanged, this, &StockWorkspace::loadTab);
    connect(&m_catalogue, &Catalogue::failed, this, &StockWorkspace::complain);
    connect(&m_lists, &StockLists::failed, this, &StockWorkspace::complain);
    connect(&m_catalogue, &Catalogue::changed, this, [this] {
        if (const auto &shown = m_view->medicine())
            m_view->refresh(m_catalogue.find(shown->id).value_or(*shown));
        if (!m_medicines->current().isValid())
            m_medicines->selectFirst(); // The screen was there before its list.
    });
    connect(m_medicines, &TablePanel::currentChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_medicines, &TablePanel::activated, this,
            [this](const QModelIndex &row) { showMedicine(m_catalogue.model()->row(row)); });
    connect(m_reorder, &TablePanel::activated, this,
            [this](const QModelIndex &row) { showMedicine(m_lists.reorder()->row(row)); });
    connect(m_expiring, &TablePanel::activated, this, [this](const QModelIndex &row) {
        if (const auto medicine = m_catalogue.find(m_lists.expiring()->row(row).medicineId))
            showMedicine(*medicine);
    });
    connect(m_presets, &TablePanel::activated, this, &StockWorkspace::edit);
    connect(&m_packs, &PackFinder::found, this, [this](const Medicine &medicine, const QString &code) {
        showMedicine(medicine);
        receive();
        m_receive->takeBarcode(code);
    });
    connect(&m_packs, &PackFinder::missed, this, [this](const QString &product) {
        m_unknownPack = product;
        m_bar->showMessage(Tone::Warn,
                           tr("No medicine has the code %1. Press F2 to add it, or write the code to "
                              "the medicine that it belongs to.")
                               .arg(format().isolated(product)));
    });
    connect(&m_packs, &PackFinder::failed, this, &StockWorkspace::complain);
}

void StockWorkspace::connectRight()
{
    connect(m_view, &MedicineView::editRequested, this, &StockWorkspace::edit);
    connect(m_view, &MedicineView::receiveRequested, this, &StockWorkspace::receive);
    connect(m_view, &MedicineView::adjustRequested, this, &StockWorkspace::adjust);
    connect(m_view, &MedicineView::countRequested, this, &StockWorkspace::count);
    connect(m_view, &MedicineView::failed, this, &StockWorkspace::complain);
    connect(m_editor, &MedicineEditor::saved, this, [this](const Medicine &medicine) {
        m_unknownPack.clear();
        m_catalogue.show(medicine);
        leaveSheet();
        showMedicine(medicine);
    });
    connect(m_preset, &InstructionEditor::saved, this, [this](const MedicineInstruction &instruction) {
        m_lists.show(instruction);
        leaveSheet();
    });
}

void StockWorkspace::connectSheet(StockSheet *sheet)
{
    connect(sheet, &StockSheet::cancelled, this, &StockWorkspace::leaveSheet);
    connect(sheet, &StockSheet::finished, this, &StockWorkspace::leaveSheet);
    connect(sheet, &StockSheet::failed, this, &StockWorkspace::complain);
    connect(sheet, &StockSheet::stockChanged, this, &StockWorkspace::onStockChanged);
    connect(sheet, &StockSheet::done, this, [this](const QString &text, const std::function<void()> &undo) {
        if (undo)
            emit done(text, undo);
        else
            emit said(Tone::Ok, text);
    });
}

QList<WorkspaceKey> StockWorkspace::keys()
{
    return {{Qt::Key_F2, tr("New medicine, or new preset"), [this] { create(); }},
            {Qt::Key_F4, tr("Receive a delivery of this medicine"), [this] { receive(); }},
            {Qt::Key_F5, tr("Read again from the server"), [this] { loadAll(); }},
            {Qt::Key_F6, tr("Adjust the marked batch"), [this] { adjust(); }},
            {Qt::Key_F7, tr("Count this medicine"), [this] { count(); }},
            {Qt::Key_F8, tr("Edit this medicine or preset"), [this] { edit(); }}};
}

QList<DeskCommand> StockWorkspace::commands()
{
    const auto openTab = [this](Tab tab) { return [this, tab] { m_tabs->setCurrentIndex(tab); }; };
    return {{tr("New medicine"), Icon::Plus,
             [this] {
                 m_tabs->setCurrentIndex(CatalogueTab);
                 create();
             }},
            {tr("Medicines to reorder"), Icon::ArrowDown, openTab(ReorderTab), tr("low stock")},
            {tr("Expiring batches"), Icon::Calendar, openTab(ExpiringTab), tr("expiry")},
            {tr("Presets of taking medicines"), Icon::Queue, openTab(PresetsTab), u"1+0+1"_s}};
}

void StockWorkspace::activate()
{
    if (sheet()) {
        sheet()->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto *list = static_cast<TablePanel *>(m_tabs->currentWidget());
    if (!list->current().isValid())
        list->selectFirst();
    list->view()->setFocus(Qt::OtherFocusReason);
}

bool StockWorkspace::takeBarcode(const QString &code)
{
    if (sheet() && (sheet()->isBusy() || sheet()->takeBarcode(code)))
        return true;
    if (!m_gate.allows(Permission::StockManage))
        return false;
    m_bar->clear();
    m_packs.find(code);
    return true;
}

StockSheet *StockWorkspace::sheet() const
{
    return qobject_cast<StockSheet *>(m_right->currentWidget());
}

void StockWorkspace::loadTab()
{
    switch (Tab(m_tabs->currentIndex())) {
    case CatalogueTab: break; // Kept current by what happens here; F5 reads it again.
    case ReorderTab: m_lists.loadReorder(); break;
    case ExpiringTab: m_lists.loadExpiring(); break;
    case PresetsTab: m_lists.loadInstructions(); break;
    }
}

void StockWorkspace::loadAll()
{
    m_catalogue.load();
    loadTab();
    m_view->reload();
}

void StockWorkspace::showMarked()
{
    const QModelIndex row = m_medicines->current();
    const bool free = m_right->currentWidget() == m_empty || m_right->currentWidget() == m_view;
    if (row.isValid() && free && m_tabs->currentWidget() == m_medicines)
        showMedicine(m_catalogue.model()->row(row));
}

void StockWorkspace::showMedicine(const Medicine &medicine)
{
    if (sheet() && sheet()->isBusy())
        return;
    m_right->setCurrentWidget(m_view);
    if (!m_view->medicine() || m_view->medicine()->id != medicine.id)
        m_view->show(medicine);
}

void StockWorkspace::showSheet(StockSheet *next)
{
    if (sheet() && sheet()->isBusy())
        return;
    m_bar->clear();
    m_right->setCurrentWidget(next);
}

void StockWorkspace::leaveSheet()
{
    m_right->setCurrentWidget(m_view->medicine() ? static_cast<QWidget *>(m_view) : m_empty);
    activate();
}

void StockWorkspace::create()
{
    if (!m_gate.allows(Permission::MedicinesEdit) || (sheet() && sheet()->isBusy()))
        return;
    const bool preset = m_tabs->currentIndex() == PresetsTab;
    showSheet(preset ? static_cast<StockSheet *>(m_preset) : m_editor);
    if (preset)
        m_preset->create(m_lists.nextPlace());
    else
        m_editor->create(m_unknownPack);
}

void StockWorkspace::edit()
{
    if (!m_gate.allows(Permission::MedicinesEdit) || (sheet() && sheet()->isBusy()))
        return;
    const QModelIndex preset = m_presets->current();
    if (m_tabs->currentIndex() == PresetsTab && preset.isValid()) {
        showSheet(m_preset);
        m_preset->edit(m_lists.instructions()->row(preset));
    } else if (m_tabs->currentIndex() != PresetsTab && m_view->medicine()) {
        showSheet(m_editor);
        m_editor->edit(*m_view->medicine());
    }
}

void StockWorkspace::receive()
{
    if (!m_gate.allows(Permission::StockManage) || !m_view->medicine() || (sheet() && sheet()->isBusy()))
        return;
    showSheet(m_receive);
    m_receive->start(*m_view->medicine());
}

void StockWorkspace::adjust()
{
    if (!m_gate.allows(Permission::StockManage) || (sheet() && sheet()->isBusy()))
        return;
    if (const auto batch = m_view->batch()) {
        showSheet(m_adjust);
        m_adjust->start(*batch);
    } else if (!m_view->batches().isEmpty()) {
        m_bar->showMessage(Tone::Info, tr("Mark the batch in its list first."));
    }
}

void StockWorkspace::count()
{
    if (!m_gate.allows(Permission::StockManage) || m_view->batches().isEmpty() ||
        (sheet() && sheet()->isBusy()))
        return;
    showSheet(m_count);
    m_count->start(*m_view->medicine(), m_view->batches());
}

void StockWorkspace::onStockChanged(MedicineId medicine)
{
    if (m_view->medicine() && m_view->medicine()->id == medicine)
        m_view->reload();
    m_catalogue.load();
    loadTab();
}

void StockWorkspace::complain(const Error &error)
{
    m_bar->showMessage(Tone::Bad, message(error));
    emit said(Tone::Bad, message(error));
}

WorkspaceFactory StockWorkspace::factory()
{
    return {.id = u"stock"_s,
            .icon = Icon::Box,
            .title = [] { return StockWorkspace::tr("Stock"); },
            .anyOf = {Permission::StockManage, Permission::MedicinesEdit},
            .make = [](const Desk &desk) -> Workspace * { return new StockWorkspace(desk); }};
}

} // namespace hms::app
