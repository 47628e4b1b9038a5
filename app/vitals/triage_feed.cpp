// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/triage_feed.h"

#include "app/ui/format.h"

#include <QLoggingCategory>

#include <tuple>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

Q_LOGGING_CATEGORY(lcTriage, "hms.triage", QtInfoMsg)
constexpr int kTickMs = 10'000; // Minutes on screen are right to ten seconds.
constexpr int kLongWaitMinutes = 30;

auto rank(const TriageEntry &entry)
{
    return std::tuple(-int(entry.priority), entry.waitingSince, entry.visitId.toText());
}

} // namespace

TriageModel::TriageModel(QObject *parent)
    : RowTableModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
    setKey([](const TriageEntry &e) { return e.visitId.toText(); });
    setOrder([](const TriageEntry &a, const TriageEntry &b) { return rank(a) < rank(b); });
    setColumns({
        {.title = tr("Patient"),
         .text = [](const TriageEntry &e) { return e.patientName; },
         .tip = [](const TriageEntry &e) { return e.patientNumber + u", "_s + ageAndSex(e.ageYears, e.sex); },
         .strong = true,
         .stretch = true},
        {.title = tr("Doctor"),
         .text =
             [](const TriageEntry &e) {
                 return tr("%1, %2", "doctor, serial number")
                     .arg(e.doctorName, format().serial(e.serialNumber));
             }},
        {.title = tr("Waiting"),
         .text = [this](const TriageEntry &e) { return format().minutes(waitedMinutes(e)); },
         .align = kNumberAligned,
         .sortKey = [this](const TriageEntry &e) { return waitedMinutes(e); },
         .tone =
             [this](const TriageEntry &e) {
                 return waitedMinutes(e) < kLongWaitMinutes ? Tone::Neutral : Tone::Warn;
             }},
        {.title = tr("Urgency"),
         .text = [](const TriageEntry &e) { return label(e.priority); },
         .sortKey = [](const TriageEntry &e) { return -int(e.priority); },
         .badge =
             [](const TriageEntry &e) {
                 return e.priority == Priority::Routine ? StatusLook{} : look(e.priority);
             }},
    });
}

int TriageModel::waitedMinutes(const TriageEntry &entry) const
{
    return int(qMax<qint64>(0, entry.waitingSince.secsTo(m_now) / 60));
}

void TriageModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

TriageFeed::TriageFeed(ApiClient &api, QObject *parent)
    : QObject(parent)
{
    m_minute.setInterval(kTickMs);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.setNow(QDateTime::currentDateTimeUtc()); });
    m_minute.start();
    api.follow(Topic{TopicKind::Triage, {}}.toText(), this,
               {.snapshot = [this](const QJsonValue &s, qint64) { onSnapshot(s); },
                .change = [this](const TopicChange &c) { onChange(c); },
                .refused = [this](const Error &e) { emit refused(e); }});
}

std::optional<TriageEntry> TriageFeed::find(VisitId visit) const
{
    const int at = m_model.find(visit.toText());
    return at < 0 ? std::nullopt : std::optional(m_model.at(at));
}

std::optional<TriageEntry> TriageFeed::findPatient(PatientId patient) const
{
    const auto at = std::ranges::find(m_model.rows(), patient, &TriageEntry::patientId);
    return at == m_model.rows().end() ? std::nullopt : std::optional(*at);
}

std::optional<TriageEntry> TriageFeed::first(VisitId without) const
{
    for (const TriageEntry &entry : m_model.rows())
        if (entry.visitId != without)
            return entry;
    return std::nullopt;
}

void TriageFeed::remove(VisitId visit)
{
    if (m_model.remove(visit.toText()))
        emit changed();
}

void TriageFeed::onSnapshot(const QJsonValue &snapshot)
{
    const auto entries = decodeAnswer<QList<TriageEntry>>(snapshot);
    if (!entries) {
        qCWarning(lcTriage) << "snapshot breaks the contract at" << entries.error().field();
        return;
    }
    m_model.setNow(QDateTime::currentDateTimeUtc());
    if (m_model.rowCount() == 0)
        m_model.setRows(*entries); // At once, so that the columns are measured over all of them.
    else
        m_model.merge(*entries);
    emit changed();
}

void TriageFeed::onChange(const TopicChange &change)
{
    for (const QJsonObject &row : change.upserts) {
        const auto entry = decode<TriageEntry>(row);
        if (entry)
            m_model.upsert(*entry);
        else
            qCWarning(lcTriage) << "change breaks the contract at" << entry.error().field();
    }
    for (const QString &key : change.removes)
        m_model.remove(key);
    emit changed();
}

} // namespace hms::app
