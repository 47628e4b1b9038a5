// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_api.h"

#include <algorithm>

namespace hms::app {

FakeApi::FakeApi(QObject *parent)
    : ApiClient(parent)
{
    setLink(LinkState::Live);
    setLastHeardAt(QDateTime::currentDateTimeUtc());
}

int FakeApi::count(QLatin1StringView method) const
{
    return int(
        std::count_if(m_sent.begin(), m_sent.end(), [&](const Sent &s) { return s.method == method; }));
}

QJsonObject FakeApi::last(QLatin1StringView method) const
{
    const auto found =
        std::find_if(m_sent.rbegin(), m_sent.rend(), [&](const Sent &s) { return s.method == method; });
    if (found == m_sent.rend())
        qFatal("FakeApi: no %s was sent", method.data());
    return found->params;
}

void FakeApi::clearSent()
{
    m_sent.clear();
    m_waiting.clear();
}

int FakeApi::oldestUnanswered(QLatin1StringView method) const
{
    const auto found = std::find_if(m_sent.begin(), m_sent.end(),
                                    [&](const Sent &s) { return s.method == method && !s.answered; });
    return found == m_sent.end() ? -1 : int(found - m_sent.begin());
}

bool FakeApi::answer(QLatin1StringView method, const Result<QJsonValue> &result)
{
    return answer(oldestUnanswered(method), result);
}

bool FakeApi::answer(int index, const Result<QJsonValue> &result)
{
    if (index < 0 || index >= m_sent.size() || m_sent[index].answered)
        return false;
    m_sent[index].answered = true;
    const Waiting waiting = m_waiting[index]; // The callback may send again and move the list.
    if (waiting.watch)
        waiting.watch(CommandState::Done);
    waiting.answer(result);
    return true;
}

void FakeApi::always(QLatin1StringView method, const Result<QJsonValue> &result)
{
    m_always.insert(method, result);
}

bool FakeApi::check(QLatin1StringView method)
{
    const int index = oldestUnanswered(method);
    if (index < 0 || !m_waiting[index].watch)
        return false;
    m_waiting[index].watch(CommandState::Checking);
    return true;
}

void FakeApi::record(const Sent &sent, const Waiting &waiting)
{
    m_sent.append(sent);
    m_waiting.append(waiting);
    const QString method = sent.method;
    if (const auto reply = m_always.constFind(method); reply != m_always.constEnd())
        QMetaObject::invokeMethod(
            this, [this, method, result = *reply] { answer(QLatin1StringView(method.toLatin1()), result); },
            Qt::QueuedConnection);
}

void FakeApi::send(const QString &method, const QJsonObject &params, Answer answer)
{
    if (linkState() != LinkState::Live) {
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer)] { answer(Error::unavailable(1000)); }, Qt::QueuedConnection);
        return;
    }
    record({method, params, std::nullopt, false}, {{}, std::move(answer)});
}

void FakeApi::execute(Command command)
{
    command.watch(linkState() == LinkState::Live ? CommandState::Sending : CommandState::Checking);
    record(
        {command.method, command.params, command.operationId, false},
        {command.watch, [deliver = command.deliver](const Result<QJsonValue> &result) { deliver(result); }});
}

QStringList FakeApi::followed() const
{
    QStringList topics;
    for (const Follower &follower : m_followers)
        if (follower.context && !topics.contains(follower.topic))
            topics.append(follower.topic);
    topics.sort();
    return topics;
}

QList<FakeApi::Follower> FakeApi::followersOf(const QString &topic) const
{
    QList<Follower> result;
    for (const Follower &follower : m_followers)
        if (follower.context && follower.topic == topic)
            result.append(follower);
    return result;
}

void FakeApi::pushSnapshot(const QString &topic, const QJsonValue &snapshot, qint64 revision)
{
    for (const Follower &follower : followersOf(topic))
        if (follower.context && follower.handler.snapshot)
            follower.handler.snapshot(snapshot, revision);
}

void FakeApi::pushChange(const TopicChange &change)
{
    for (const Follower &follower : followersOf(change.topic))
        if (follower.context && follower.handler.change)
            follower.handler.change(change);
}

void FakeApi::refuseTopic(const QString &topic, const Error &error)
{
    for (const Follower &follower : followersOf(topic))
        if (follower.context && follower.handler.refused)
            follower.handler.refused(error);
}

Following FakeApi::follow(const QString &topic, const QObject *context, TopicHandler handler)
{
    m_followers.insert(++m_lastFollowing, {topic, context, std::move(handler)});
    return Following(m_lastFollowing);
}

void FakeApi::unfollow(Following following)
{
    m_followers.remove(quint64(following));
}

void FakeApi::useSession(const QString &token, UserId)
{
    m_token = token;
}

void FakeApi::dropSession()
{
    m_token.clear();
}

} // namespace hms::app
