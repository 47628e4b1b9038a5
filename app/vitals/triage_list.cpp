// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/triage_list.h"

#include "app/ui/table_panel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

bool isInTheHouse(const Visit &visit)
{
    using enum VisitStatus;
    return visit.status != Scheduled && visit.status != Cancelled && visit.status != NoShow;
}

} // namespace

TriageList::TriageList(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_feed(api)
{
    m_table = new TablePanel(m_feed.model());
    m_table->setObjectName(u"triageList"_s);
    m_table->setAccessibleTitle(tr("Waiting without vitals"));
    m_table->setEmptyState(Icon::Check, tr("Everybody is measured"),
                           tr("Who is checked in appears here at once. Scan a token or search to measure "
                              "somebody again."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &TablePanel::activated, this,
            [this](const QModelIndex &index) { choose(TriageEntry(m_feed.model()->row(index))); });
    connect(&m_feed, &TriageFeed::refused, this, &TriageList::failed);
    connect(&m_feed, &TriageFeed::changed, this, [this] {
        // Whoever types into a field meanwhile is not disturbed.
        if (m_offering && !qobject_cast<const QLineEdit *>(window()->focusWidget()))
            offerNext();
    });
}

void TriageList::choose(const TriageEntry &entry)
{
    m_generation.forget();
    m_offering = false;
    PatientHit hit;
    hit.id = entry.patientId;
    hit.patientNumber = entry.patientNumber;
    hit.name = entry.patientName;
    hit.sex = entry.sex;
    hit.ageYears = entry.ageYears;
    emit chosen(entry.visitId, hit);
}

void TriageList::choose(const Visit &visit)
{
    m_offering = false;
    PatientHit hit;
    hit.id = visit.patientId;
    hit.patientNumber = visit.patientNumber;
    hit.name = visit.patientName;
    emit chosen(visit.id, hit);
}

void TriageList::find(VisitId visit)
{
    if (const auto entry = m_feed.find(visit)) {
        choose(*entry);
        return;
    }
    m_api.call(GetVisit{visit}, this, m_generation.newest([this](const Result<Visit> &answer) {
        if (!answer)
            emit failed(answer.error());
        else if (answer->visitDate == m_today && isInTheHouse(*answer))
            choose(*answer);
        else
            emit nobodyFound();
    }));
}

void TriageList::find(PatientId patient)
{
    if (const auto entry = m_feed.findPatient(patient)) {
        choose(*entry);
        return;
    }
    m_api.call(ListVisits{m_today, std::nullopt, patient}, this,
               m_generation.newest([this](const Result<QList<Visit>> &answer) {
                   if (!answer) {
                       emit failed(answer.error());
                       return;
                   }
                   const auto here = std::ranges::find_if(*answer, isInTheHouse);
                   if (here == answer->end())
                       emit nobodyFound();
                   else
                       choose(*here);
               }));
}

bool TriageList::find(const QString &patientNumber)
{
    const auto &rows = m_feed.model()->rows();
    const auto here = std::ranges::find(rows, patientNumber, &TriageEntry::patientNumber);
    if (here == rows.end())
        return false;
    choose(TriageEntry(*here));
    return true;
}

void TriageList::offerNext()
{
    m_offering = m_feed.model()->rowCount() == 0;
    if (!m_offering)
        m_table->select(m_feed.model()->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace hms::app
