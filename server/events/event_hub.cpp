// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/events/event_hub.h"

#include "shared/core/limits.h"
#include "shared/protocol/frame.h"
#include "shared/protocol/topics.h"

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

constexpr size_t kRecentFrames = 64;

QString frameOf(const QString &topic, qint64 revision, const QByteArray &members)
{
    return QString::fromUtf8(notificationFrame(QString(TopicChange::kMethod),
                                               "{\"topic\":\"" + topic.toLatin1() + "\",\"revision\":" +
                                                   QByteArray::number(revision) + ',' + members + '}'));
}

QString resetFrame(const QString &topic, qint64 revision)
{
    return frameOf(topic, revision, "\"upserts\":[],\"removes\":[],\"reset\":true");
}

} // namespace

EventHub::EventHub(Deliver deliver, QObject *parent)
    : QObject(parent)
    , m_deliver(std::move(deliver))
{
    m_gapTimer.setSingleShot(true);
    m_gapTimer.setInterval(kGapMs);
    connect(&m_gapTimer, &QTimer::timeout, this, &EventHub::gapFound);
}

// ---- following -------------------------------------------------------------------------------------------

void EventHub::hold(SubscriberId subscriber, const QString &topic)
{
    m_topics[topic].holders.insert(subscriber);
}

void EventHub::follow(SubscriberId subscriber, const QString &topic, qint64 revision)
{
    TopicState &state = m_topics[topic];
    state.subscribers[subscriber] = {revision, false};
    if (state.revision < 0) {
        state.revision = revision;
        advance(state);
        watchGap(state);
    }
    catchUp(subscriber, topic, state);
}

/// Sends what was published between the socket's snapshot and now.
void EventHub::catchUp(SubscriberId subscriber, const QString &topic, TopicState &state)
{
    Subscription &subscription = state.subscribers[subscriber];
    for (auto it = state.recent.upper_bound(subscription.sent);
         it != state.recent.end() && it->first == subscription.sent + 1 && it->first <= state.revision; ++it)
        send(subscriber, subscription, it->first, it->second);
    if (subscription.sent < state.revision)
        send(subscriber, subscription, state.revision, resetFrame(topic, state.revision));
}

void EventHub::release(SubscriberId subscriber)
{
    for (auto it = m_topics.begin(); it != m_topics.end();) {
        const auto topic = it++;
        if (topic->second.holders.remove(subscriber)) {
            trim(topic->second);
            forgetIfUnused(topic);
        }
    }
}

void EventHub::unfollow(SubscriberId subscriber, const QString &topic)
{
    const auto found = m_topics.find(topic);
    if (found == m_topics.end())
        return;
    found->second.subscribers.remove(subscriber);
    forgetIfUnused(found);
}

void EventHub::remove(SubscriberId subscriber)
{
    for (auto it = m_topics.begin(); it != m_topics.end();) {
        const auto topic = it++;
        topic->second.holders.remove(subscriber);
        topic->second.subscribers.remove(subscriber);
        forgetIfUnused(topic);
    }
}

QStringList EventHub::followedBy(SubscriberId subscriber) const
{
    QStringList topics;
    for (const auto &[topic, state] : m_topics)
        if (state.subscribers.contains(subscriber))
            topics.append(topic);
    return topics;
}

bool EventHub::follows(SubscriberId subscriber, const QString &topic) const
{
    const auto found = m_topics.find(topic);
    return found != m_topics.end() && found->second.subscribers.contains(subscriber);
}

int EventHub::subscriptions() const
{
    qsizetype count = 0;
    for (const auto &[topic, state] : m_topics)
        count += state.subscribers.size();
    return int(count);
}

QHash<QString, qint64> EventHub::revisions() const
{
    QHash<QString, qint64> revisions;
    for (const auto &[topic, state] : m_topics)
        if (state.revision >= 0)
            revisions.insert(topic, state.revision);
    return revisions;
}

void EventHub::forgetIfUnused(Topics::iterator topic)
{
    if (topic->second.subscribers.isEmpty() && topic->second.holders.isEmpty())
        m_topics.erase(topic);
}

// ---- publishing ------------------------------------------------------------------------------------------

void EventHub::publish(const PublishedChange &change)
{
    const auto found = m_topics.find(change.topic);
    if (found == m_topics.end())
        return; // Nobody here follows it.
    TopicState &state = found->second;
    state.recent.try_emplace(change.revision, frameOf(change.topic, change.revision, change.members));
    if (state.revision < 0)
        return;
    advance(state);
    trim(state);
    watchGap(state);
}

/// Two workers commit one after the other and report the other way round, or a change was made elsewhere.
void EventHub::watchGap(const TopicState &state)
{
    if (!state.recent.empty() && state.recent.rbegin()->first > state.revision && !m_gapTimer.isActive())
        m_gapTimer.start();
}

/// Publishes as far as there is no gap.
void EventHub::advance(TopicState &state)
{
    for (auto it = state.recent.find(state.revision + 1);
         it != state.recent.end() && it->first == state.revision + 1; ++it) {
        state.revision = it->first;
        for (auto subscriber = state.subscribers.begin(); subscriber != state.subscribers.end(); ++subscriber)
            if (subscriber->sent == it->first - 1)
                send(subscriber.key(), *subscriber, it->first, it->second);
    }
}

void EventHub::send(SubscriberId subscriber, Subscription &subscription, qint64 revision,
                    const QString &frame)
{
    subscription.sent = revision;
    if (subscription.missed || !m_deliver(subscriber, frame)) {
        subscription.missed = true;
        ++m_counts.drops;
    } else {
        ++m_counts.pushes;
    }
}

/// Old frames are kept only while a snapshot is being read.
void EventHub::trim(TopicState &state) const
{
    const size_t most = state.holders.isEmpty() ? kRecentFrames : size_t(limits::kResumeChanges);
    while (state.recent.size() > most && state.recent.begin()->first <= state.revision)
        state.recent.erase(state.recent.begin());
}

void EventHub::resync(const QString &topic, qint64 revision)
{
    const auto found = m_topics.find(topic);
    if (found == m_topics.end() || found->second.revision < 0 || found->second.revision == revision)
        return;
    TopicState &state = found->second;
    state.revision = revision;
    state.recent.clear();
    const QString frame = resetFrame(topic, revision);
    for (auto it = state.subscribers.begin(); it != state.subscribers.end(); ++it)
        if (it->sent != revision)
            send(it.key(), *it, revision, frame);
}

void EventHub::makeGood(SubscriberId subscriber)
{
    for (auto &[topic, state] : m_topics) {
        const auto found = state.subscribers.find(subscriber);
        if (found == state.subscribers.end() || !found->missed)
            continue;
        found->missed = false;
        send(subscriber, *found, found->sent, resetFrame(topic, found->sent));
    }
}

} // namespace hms::server
