// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_history.h"

#include "app/ui/table_panel.h"

#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

PatientHistory::PatientHistory(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_table = new TablePanel(&m_model);
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleTitle(tr("History"));
    m_table->setFilterVisible(false);
    m_table->setEmptyState(Icon::Clock, tr("No history yet"),
                           tr("Visits, bills and payments of this patient appear here."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    setFocusProxy(m_table);

    const QScrollBar *bar = m_table->view()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value >= bar->maximum() - bar->pageStep())
            more();
    });
    connect(m_table, &TablePanel::activated, this, [this](const QModelIndex &index) {
        if (m_model.row(index).kind == "BILL"_L1)
            emit billChosen(m_model.row(index).id);
    });
}

void PatientHistory::open(PatientId patient)
{
    m_generation.forget();
    m_patient = patient;
    m_waiting = false;
    m_complete = !patient.isValid();
    m_model.setRows({});
    more();
}

void PatientHistory::more()
{
    if (m_waiting || m_complete)
        return;
    m_waiting = true;
    GetPatientHistory request{m_patient, std::nullopt, kPage, std::nullopt};
    if (m_model.rowCount() > 0)
        request.before = m_model.rows().last().at;
    m_api.call(request, this, m_generation.newest([this](const Result<QList<TimelineEntry>> &answer) {
        m_waiting = false;
        if (answer)
            onEntries(*answer);
        else
            emit failed(answer.error());
    }));
}

void PatientHistory::onEntries(const QList<TimelineEntry> &entries)
{
    m_complete = entries.size() < kPage;
    m_model.append(entries);
}

} // namespace hms::app
