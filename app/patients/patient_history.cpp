// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_history.h"

#include "app/ui/empty_state.h"
#include "app/ui/row_list.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hms::app {

PatientHistory::PatientHistory(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi();
    const QScrollBar *bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value >= bar->maximum() - bar->pageStep())
            more();
    });
    connect(m_list, &RowList::opened, this, &PatientHistory::activate);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PatientHistory::reload);
    showState();
}

void PatientHistory::buildUi()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"historyKind"_s);
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_kind->addItem(tr("Everything"), -1);
    for (const auto &[kind, name] : kEnumNames<TimelineKind>)
        m_kind->addItem(label(kind), int(kind));
    m_list = new RowList(
        &m_model, [this](const QModelIndex &index) { return HistoryModel::describe(m_model.row(index)); }, 0);
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("History"));
    m_empty = new EmptyState(Icon::Clock, {}, {});

    auto *head = new QHBoxLayout;
    auto *caption = textLabel(tr("&History"), TextRole::Caption);
    caption->setBuddy(m_list);
    head->addWidget(caption, 1);
    head->addWidget(m_kind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addLayout(head);
    layout->addWidget(m_list, 1); // Not stacked: what is hidden needs no place.
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_list);
}

std::optional<TimelineKind> PatientHistory::kind() const
{
    const int chosen = m_kind->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(TimelineKind(chosen));
}

void PatientHistory::open(PatientId patient)
{
    m_generation.forget();
    m_patient = patient;
    m_waiting = false;
    m_complete = !patient.isValid();
    m_model.setRows({});
    showState();
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
    if (const auto only = kind())
        request.kinds = QList{*only};
    m_api.call(request, this, m_generation.newest([this](const Result<QList<TimelineEntry>> &answer) {
        m_waiting = false;
        if (answer)
            onEntries(*answer);
        else
            emit failed(answer.error());
    }));
}

void PatientHistory::onEntries(QList<TimelineEntry> entries)
{
    entries.removeIf([](const TimelineEntry &each) { return each.pinned; });
    m_complete = entries.size() < kPage;
    m_model.append(entries);
    showState();
}

void PatientHistory::showState()
{
    const bool nothing = m_complete && m_model.rowCount() == 0;
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
    if (kind())
        m_empty->setTexts(tr("Nothing of this kind"), tr("Choose “Everything” to see the whole history."));
    else
        m_empty->setTexts(tr("No history yet"),
                          tr("Visits, bills and payments of this patient appear here."));
}

void PatientHistory::activate(const QModelIndex &index)
{
    const TimelineEntry entry = m_model.row(index); // A copy: whoever hears it may open another patient.
    if (entry.kind == enumText(TimelineKind::Bill))
        emit billChosen(entry.id);
    else if (entry.kind == enumText(TimelineKind::Visit))
        emit visitChosen(entry.id);
    else if (entry.kind == enumText(TimelineKind::Certificate))
        emit certificateChosen(entry.id);
}

} // namespace hms::app
