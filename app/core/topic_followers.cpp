// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/topic_followers.h"

#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

bool isForNow(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::TooManyRequests ||
           code == ErrorCode::Internal;
}

} // namespace

TopicFollowers::TopicFollowers(Send send, std::chrono::milliseconds retry, QObject *parent)
    : QObject(parent)
    , m_send(std::move(send))
    , m_retry(retry)
{
}

Following TopicFollowers::follow(const QString &topic, const QObject *context, TopicHandler handler)
{
    Feed &feed = m_feeds[topic];
    if (feed.serial == 0)
        feed.serial = ++m_lastId;
    const quint64 id = ++m_lastId;
    const auto end = connect(context, &QObject::destroyed, this, [this, id] { unfollow(Following(id)); });
    feed.followers.append({id, context, std::move(handler), end, kNone});
    fetch(topic);
    return Following(id);
}

void TopicFollowers::unfollow(Following following)
{
    for (auto it = m_feeds.begin(); it != m_feeds.end(); ++it) {
        const auto at =
            std::find_if(it->followers.begin(), it->followers.end(),
                         [&](const Follower &follower) { return follower.id == quint64(following); });
        if (at == it->followers.end())
            continue;
        disconnect(at->end);
        it->followers.erase(at);
        if (it->followers.isEmpty()) {
            if (m_ready)
                m_send(UnsubscribeTopic::kMethod, encode(UnsubscribeTopic{it.key()}), [](const auto &) {});
            m_feeds.erase(it);
        }
        return;
    }
}

void TopicFollowers::start()
{
    m_ready = true;
    for (const QString &topic : m_feeds.keys())
        fetch(topic);
}

void TopicFollowers::pause()
{
    m_ready = false;
    for (Feed &feed : m_feeds) {
        feed.serial = ++m_lastId;
        feed.asking = false;
        feed.held.clear();
    }
}

void TopicFollowers::forgetRevisions()
{
    for (const QString &topic : m_feeds.keys())
        forgetRevisions(topic);
}

void TopicFollowers::forgetRevisions(const QString &topic)
{
    if (const auto feed = m_feeds.find(topic); feed != m_feeds.end())
        for (Follower &follower : feed->followers)
            follower.revision = kNone;
}

void TopicFollowers::fetch(const QString &topic)
{
    const auto feed = m_feeds.find(topic);
    if (!m_ready || feed == m_feeds.end() || feed->asking)
        return;
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (const Follower &follower : feed->followers)
        oldest = std::min(oldest, follower.revision);
    feed->asking = true;
    if (oldest == kNone)
        subscribe(topic, *feed);
    else
        resume(topic, *feed, oldest);
}

void TopicFollowers::subscribe(const QString &topic, Feed &feed)
{
    m_send(SubscribeTopic::kMethod, encode(SubscribeTopic{topic}),
           answering(topic, feed, [this, topic](const auto &answer) { onSnapshot(topic, answer); }));
}

void TopicFollowers::resume(const QString &topic, Feed &feed, qint64 from)
{
    m_send(ResumeTopic::kMethod, encode(ResumeTopic{topic, from}),
           answering(topic, feed, [this, topic](const auto &answer) { onReplay(topic, answer); }));
}

Answer TopicFollowers::answering(const QString &topic, Feed &feed, Answer read)
{
    return [this, topic, serial = feed.serial, read = std::move(read)](const Result<QJsonValue> &answer) {
        const auto now = m_feeds.find(topic);
        if (now == m_feeds.end() || now->serial != serial)
            return;
        now->asking = false;
        read(answer);
    };
}

void TopicFollowers::onSnapshot(const QString &topic, const Result<QJsonValue> &answer)
{
    if (!answer) {
        onRefused(topic, answer.error());
        return;
    }
    const auto response = decodeAnswer<SubscribeTopic::Response>(*answer);
    if (!response) {
        onRefused(topic, {ErrorCode::Internal, {}});
        return;
    }
    for (const quint64 id : followersOf(topic)) {
        Follower *follower = find(topic, id);
        // Who joined earlier may already be ahead of a snapshot that was taken for somebody else.
        if (!follower || follower->revision >= response->revision)
            continue;
        follower->revision = response->revision;
        if (const auto show = follower->handler.snapshot; show && follower->context)
            show(response->snapshot, response->revision);
    }
    settle(topic);
}

void TopicFollowers::onReplay(const QString &topic, const Result<QJsonValue> &answer)
{
    if (!answer) {
        if (answer.error().code == ErrorCode::Rejected) { // tooOld: only a snapshot helps.
            forgetRevisions(topic);
            fetch(topic);
        } else {
            onRefused(topic, answer.error());
        }
        return;
    }
    const auto response = decodeAnswer<ResumeTopic::Response>(*answer);
    bool complete = bool(response);
    if (response)
        for (const TopicChange &change : response->changes)
            complete = apply(change) && complete;
    for (const quint64 id : followersOf(topic))
        if (const Follower *follower = find(topic, id); follower && response)
            complete = complete && follower->revision == response->revision;
    if (!complete) // A server restored from a backup may even be behind us.
        forgetRevisions(topic);
    settle(topic);
}

void TopicFollowers::onRefused(const QString &topic, const Error &error)
{
    if (error.code == ErrorCode::Unauthenticated)
        return; // start() comes after the next login.
    if (isForNow(error.code)) {
        const std::chrono::milliseconds asked(error.data.value("retryAfterMs"_L1).toInt());
        QTimer::singleShot(std::max(asked, m_retry), this, [this, topic] { fetch(topic); });
        return;
    }
    const Feed feed = m_feeds.take(topic);
    for (const Follower &follower : feed.followers)
        if (follower.context && follower.handler.refused)
            follower.handler.refused(error);
}

/// After an answer: what was pushed meanwhile, then whatever is still missing.
void TopicFollowers::settle(const QString &topic)
{
    const auto feed = m_feeds.find(topic);
    if (feed == m_feeds.end())
        return;
    const QList<TopicChange> held = std::exchange(feed->held, {});
    for (const TopicChange &change : held)
        onChange(change);
    for (const quint64 id : followersOf(topic))
        if (const Follower *follower = find(topic, id); follower && follower->revision == kNone)
            fetch(topic);
}

void TopicFollowers::onChange(const TopicChange &change)
{
    const auto feed = m_feeds.find(change.topic);
    if (feed == m_feeds.end())
        return;
    if (feed->asking) {
        // Beyond the bound the rest is found missing and replayed.
        if (feed->held.size() < limits::kResumeChanges)
            feed->held.append(change);
    } else if (!apply(change)) {
        fetch(change.topic);
    }
}

bool TopicFollowers::apply(const TopicChange &change)
{
    bool complete = true;
    for (const quint64 id : followersOf(change.topic)) {
        Follower *follower = find(change.topic, id);
        if (!follower || follower->revision == kNone || change.revision <= follower->revision)
            continue;
        if (change.reset.value_or(false)) {
            follower->revision = kNone;
            complete = false;
        } else if (change.revision != follower->revision + 1) {
            complete = false;
        } else {
            follower->revision = change.revision;
            if (const auto show = follower->handler.change; show && follower->context)
                show(change);
        }
    }
    return complete;
}

QList<quint64> TopicFollowers::followersOf(const QString &topic) const
{
    QList<quint64> ids;
    if (const auto feed = m_feeds.constFind(topic); feed != m_feeds.constEnd())
        for (const Follower &follower : feed->followers)
            ids.append(follower.id);
    return ids;
}

/// Looked up each time: a handler may follow, unfollow or end other followers.
TopicFollowers::Follower *TopicFollowers::find(const QString &topic, quint64 id)
{
    const auto feed = m_feeds.find(topic);
    if (feed == m_feeds.end())
        return nullptr;
    const auto at = std::find_if(feed->followers.begin(), feed->followers.end(),
                                 [id](const Follower &follower) { return follower.id == id; });
    return at == feed->followers.end() ? nullptr : &*at;
}

} // namespace hms::app
