// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/queue_feed.h"

#include <QLoggingCategory>

namespace hms::app {

namespace {

Q_LOGGING_CATEGORY(lcQueue, "hms.queue", QtInfoMsg)
constexpr int kTickMs = 10'000; // Minutes on screen are right to ten seconds.

} // namespace

QueueFeed::QueueFeed(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_minute.setInterval(kTickMs);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.setNow(QDateTime::currentDateTimeUtc()); });
    m_minute.start();
}

void QueueFeed::setDoctor(DoctorId doctor)
{
    if (doctor == m_doctor)
        return;
    if (m_doctor.isValid())
        m_api.unfollow(m_following);
    m_doctor = doctor;
    m_loaded = false;
    m_model.setRows({});
    emit changed();
    if (!doctor.isValid())
        return;
    m_following = m_api.follow(Topic{TopicKind::Queue, doctor.value}.toText(), this,
                               {.snapshot = [this](const QJsonValue &s, qint64) { onSnapshot(s); },
                                .change = [this](const TopicChange &c) { onChange(c); },
                                .refused = [this](const Error &e) { emit refused(e); }});
}

std::optional<QueueEntry> QueueFeed::serving() const
{
    std::optional<QueueEntry> called;
    for (const QueueEntry &entry : m_model.rows()) {
        if (entry.status == VisitStatus::InConsultation)
            return entry;
        if (entry.status == VisitStatus::Called && (!called || entry.calledAt > called->calledAt))
            called = entry;
    }
    return called;
}

int QueueFeed::count(VisitStatus status) const
{
    return int(std::ranges::count(m_model.rows(), status, &QueueEntry::status));
}

std::optional<QueueEntry> QueueFeed::find(VisitId visit) const
{
    const int at = m_model.find(visit.toText());
    return at < 0 ? std::nullopt : std::optional(m_model.at(at));
}

void QueueFeed::show(const Visit &visit)
{
    auto entry = find(visit.id);
    if (!entry || visit.doctorId != m_doctor || visit.rowVersion <= entry->rowVersion)
        return; // Not of this queue, or the push was faster.
    entry->status = visit.status;
    entry->queuePosition = visit.queuePosition;
    entry->priority = visit.priority;
    entry->calledAt = visit.calledAt;
    entry->startedAt = visit.startedAt;
    entry->rowVersion = visit.rowVersion;
    m_model.upsert(*entry);
    emit changed();
}

void QueueFeed::onSnapshot(const QJsonValue &snapshot)
{
    const auto queue = decodeAnswer<Queue>(snapshot);
    if (!queue) {
        qCWarning(lcQueue) << "snapshot breaks the contract at" << queue.error().field();
        return;
    }
    m_loaded = true;
    m_model.setNow(QDateTime::currentDateTimeUtc());
    m_model.merge(queue->entries);
    emit changed();
}

void QueueFeed::onChange(const TopicChange &change)
{
    for (const QJsonObject &row : change.upserts) {
        const auto entry = decode<QueueEntry>(row);
        if (entry)
            m_model.upsert(*entry);
        else
            qCWarning(lcQueue) << "change breaks the contract at" << entry.error().field();
    }
    for (const QString &key : change.removes)
        m_model.remove(key);
    emit changed();
}

} // namespace hms::app
