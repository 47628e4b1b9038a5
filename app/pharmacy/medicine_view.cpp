// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/medicine_view.h"

#include "app/pharmacy/medicine_models.h"
#include "app/pharmacy/typed_values.h"
#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kPage = 50;

} // namespace

MedicineView::MedicineView(ApiClient &api, PermissionGate &gate, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_batches(BatchModel::Scope::OneMedicine, today)
{
    buildUi(gate);
    connect(m_usedUp, &QCheckBox::toggled, this, &MedicineView::readBatches);
    connect(m_older, &QPushButton::clicked, this, &MedicineView::readMovements);
    connect(m_batchTable, &TablePanel::currentChanged, this, &MedicineView::update);
    connect(m_batchTable, &TablePanel::activated, this, &MedicineView::adjustRequested);
}

void MedicineView::buildUi(PermissionGate &gate)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(buildFacts());
    column->addWidget(buildActions(gate));
    column->addWidget(buildTabs(), 1);
}

QWidget *MedicineView::buildFacts()
{
    auto *page = new QWidget(this);
    m_name = textLabel({}, TextRole::Title, page);
    m_name->setObjectName(u"medicineName"_s);
    m_name->setWordWrap(true);
    m_about = textLabel({}, TextRole::Muted, page);
    m_about->setWordWrap(true);
    m_state = new StatusBadge({}, page);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(3));
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(grid(6));
    facts->setVerticalSpacing(0);
    addFact(*facts, tr("In stock"), m_onHand);
    addFact(*facts, tr("Reorder at"), m_low);
    addFact(*facts, tr("Price of one"), m_price);
    addFact(*facts, tr("Doses a day"), m_limits);
    m_onHand->setObjectName(u"onHand"_s);
    facts->setColumnStretch(facts->columnCount(), 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addLayout(head);
    column->addWidget(m_about);
    column->addSpacing(grid(2));
    column->addLayout(facts);
    return page;
}

void MedicineView::addFact(QGridLayout &facts, const QString &title, QLabel *&value)
{
    const int column = facts.count() / 2;
    value = textLabel({}, TextRole::Strong, this);
    value->setAccessibleName(title);
    facts.addWidget(textLabel(title, TextRole::Caption, this), 0, column);
    facts.addWidget(value, 1, column);
}

QWidget *MedicineView::buildActions(PermissionGate &gate)
{
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    const auto add = [&](const QString &text, Icon which, ButtonKind kind, const QString &name,
                         Permission permission, auto signal) {
        QPushButton *button = makeButton(text, kind, which, actions);
        button->setObjectName(name);
        gate.guard(button, permission);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        return button;
    };
    add(tr("&Receive (F4)"), Icon::Plus, ButtonKind::Primary, u"receive"_s, Permission::StockManage,
        &MedicineView::receiveRequested);
    m_adjust = add(tr("&Adjust (F6)"), Icon::Gear, ButtonKind::Secondary, u"adjust"_s,
                   Permission::StockManage, &MedicineView::adjustRequested);
    m_count = add(tr("&Count (F7)"), Icon::Eye, ButtonKind::Secondary, u"count"_s, Permission::StockManage,
                  &MedicineView::countRequested);
    row->addStretch();
    add(tr("&Edit (F8)"), Icon::Id, ButtonKind::Quiet, u"edit"_s, Permission::MedicinesEdit,
        &MedicineView::editRequested);
    return actions;
}

QWidget *MedicineView::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_batchTable = new TablePanel(&m_batches, m_tabs);
    m_batchTable->setObjectName(u"batches"_s);
    m_batchTable->setAccessibleTitle(tr("Batches"));
    m_batchTable->setEmptyState(Icon::Box, tr("Nothing on the shelf"),
                                tr("Receive a delivery with F4; its batches appear here."));
    m_usedUp = new QCheckBox(tr("Show used-up batches"), m_batchTable);
    m_usedUp->setObjectName(u"usedUp"_s);
    m_batchTable->tools()->addWidget(m_usedUp);
    m_ledger = new TablePanel(&m_movements, m_tabs);
    m_ledger->setObjectName(u"movements"_s);
    m_ledger->setAccessibleTitle(tr("Movements"));
    m_ledger->setEmptyState(Icon::Ledger, tr("Nothing has moved yet"),
                            tr("Everything received, given out or corrected is written here."));
    m_older = makeButton(tr("Older ones"), ButtonKind::Quiet, Icon::ArrowDown, m_ledger);
    m_older->setObjectName(u"older"_s);
    m_ledger->tools()->addWidget(m_older);
    m_tabs->addTab(m_batchTable, tr("Batches"));
    m_tabs->addTab(m_ledger, tr("Movements"));
    return m_tabs;
}

void MedicineView::show(const Medicine &medicine)
{
    const bool other = !m_medicine || m_medicine->id != medicine.id;
    m_medicine = medicine;
    if (other) {
        m_batches.setRows({});
        m_movements.setRows({});
    }
    reload();
}

void MedicineView::refresh(const Medicine &medicine)
{
    if (!m_medicine || m_medicine->id != medicine.id)
        return;
    m_medicine = medicine;
    update();
}

void MedicineView::reload()
{
    if (!m_medicine)
        return;
    readBatches();
    m_movements.setRows({});
    readMovements();
    update();
}

void MedicineView::readBatches()
{
    if (!m_medicine)
        return;
    m_api.call(ListStockBatches{m_medicine->id, m_usedUp->isChecked()}, this,
               m_batchReads.newest([this](const Result<QList<StockBatch>> &answer) {
                   if (!answer) {
                       emit failed(answer.error());
                       return;
                   }
                   m_batches.merge(*answer);
                   update();
               }));
}

void MedicineView::readMovements()
{
    if (!m_medicine)
        return;
    ListStockMovements request{m_medicine->id, {}, kPage};
    if (m_movements.rowCount() > 0)
        request.after = m_movements.rows().last().id;
    m_older->setEnabled(false);
    m_api.call(request, this, m_movementReads.newest([this](const auto &answer) { onMovements(answer); }));
}

void MedicineView::onMovements(const Result<QList<StockMovement>> &answer)
{
    if (!answer) {
        m_older->setEnabled(true);
        emit failed(answer.error());
        return;
    }
    m_movements.setRows(m_movements.rows() + *answer);
    m_older->setEnabled(answer->size() == kPage);
}

std::optional<StockBatch> MedicineView::batch() const
{
    if (const QModelIndex row = m_batchTable->current(); row.isValid())
        return m_batches.row(row);
    return m_batches.rowCount() == 1 ? std::optional(m_batches.at(0)) : std::nullopt;
}

void MedicineView::update()
{
    m_count->setEnabled(m_batches.rowCount() > 0);
    m_adjust->setEnabled(m_batches.rowCount() > 0);
    if (!m_medicine)
        return;
    const Medicine &m = *m_medicine;
    m_name->setText(medicineName(m));
    QStringList about{m.genericName, label(m.form)};
    if (m.barcode)
        about.append(format().isolated(*m.barcode));
    if (m.earliestExpiry)
        about.append(tr("first expires %1").arg(format().date(*m.earliestExpiry)));
    m_about->setText(about.join(u"  ·  "_s));
    m_state->setLook(MedicineModel::stockLook(m));
    m_onHand->setText(format().number(m.onHand));
    m_low->setText(m.lowStockLevel > 0 ? format().number(m.lowStockLevel) : tr("not watched"));
    m_price->setText(m.unitPrice ? format().moneyWithCurrency(*m.unitPrice) : tr("no price"));
    const auto dose = [](int hundredths) { return format().isolated(hundredthsText(hundredths)); };
    m_limits->setText(
        m.minPerDayHundredths && m.maxPerDayHundredths
            ? tr("%1 to %2", "doses a day").arg(dose(*m.minPerDayHundredths), dose(*m.maxPerDayHundredths))
        : m.maxPerDayHundredths ? tr("at most %1", "doses a day").arg(dose(*m.maxPerDayHundredths))
        : m.minPerDayHundredths ? tr("at least %1", "doses a day").arg(dose(*m.minPerDayHundredths))
                                : tr("no limit"));
}

} // namespace hms::app
