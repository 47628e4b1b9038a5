// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/queue_model.h"

#include "app/ui/format.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongWaitMinutes = 30;
constexpr int kTooLongMinutes = 60;

/// Served first, then waiting by urgency and position, then booked, then finished ones, newest on top.
std::tuple<int, int, qint64> rank(const QueueEntry &entry)
{
    switch (entry.status) {
    case VisitStatus::InConsultation: return {0, 0, entry.queuePosition};
    case VisitStatus::Called: return {1, 0, entry.queuePosition};
    case VisitStatus::Waiting: return {2, -int(entry.priority), entry.queuePosition};
    case VisitStatus::Scheduled: return {3, 0, entry.queuePosition};
    case VisitStatus::Completed:
    case VisitStatus::NoShow:
    case VisitStatus::Cancelled: return {4, 0, -entry.serialNumber};
    }
    Q_UNREACHABLE();
}

/// Urgency stands in the status column, where the eye looks first.
StatusLook statusLook(const QueueEntry &entry)
{
    const bool urgent = entry.priority != Priority::Routine && entry.status == VisitStatus::Waiting;
    return urgent ? look(entry.priority) : look(entry.status);
}

} // namespace

QueueModel::QueueModel(QObject *parent)
    : RowTableModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
    setKey([](const QueueEntry &entry) { return entry.visitId.toText(); });
    setOrder([](const QueueEntry &a, const QueueEntry &b) { return rank(a) < rank(b); });
    setColumns({
        {.title = tr("No."),
         .text = [](const QueueEntry &e) { return format().serial(e.serialNumber); },
         .align = kNumberAligned,
         .sortKey = [](const QueueEntry &e) { return e.serialNumber; },
         .strong = true},
        {.title = tr("Patient"),
         .text = [](const QueueEntry &e) { return e.name; },
         .tip = [](const QueueEntry &e) { return e.patientNumber; },
         .strong = true,
         .stretch = true},
        {.title = tr("Age, sex"), .text = [](const QueueEntry &e) { return ageAndSex(e.ageYears, e.sex); }},
        {.title = tr("Visit"), .text = [](const QueueEntry &e) { return label(e.visitType); }},
        {.title = tr("Waiting"),
         .text =
             [this](const QueueEntry &e) {
                 return e.status == VisitStatus::Waiting ? format().minutes(waitedMinutes(e, m_now))
                                                         : QString();
             },
         .align = kNumberAligned,
         .sortKey = [this](const QueueEntry &e) { return waitedMinutes(e, m_now); },
         .tone = [this](const QueueEntry &e) { return waitTone(e, waitedMinutes(e, m_now)); }},
        {.title = tr("Status"),
         .text = [](const QueueEntry &e) { return statusLook(e).word; },
         .badge = [](const QueueEntry &e) { return statusLook(e); }},
    });
}

int QueueModel::waitedMinutes(const QueueEntry &entry, const QDateTime &now)
{
    return int(qMax<qint64>(0, entry.waitingSince.secsTo(now) / 60));
}

Tone QueueModel::waitTone(const QueueEntry &entry, int minutes)
{
    if (entry.status != VisitStatus::Waiting || minutes < kLongWaitMinutes)
        return Tone::Neutral;
    return minutes < kTooLongMinutes ? Tone::Warn : Tone::Bad;
}

bool QueueModel::isOpen(VisitStatus status)
{
    return status == VisitStatus::Scheduled || status == VisitStatus::Waiting ||
           status == VisitStatus::Called || status == VisitStatus::InConsultation;
}

void QueueModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace hms::app
