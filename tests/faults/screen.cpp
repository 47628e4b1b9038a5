// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/screen.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {
constexpr int kRetryMs = 200;
}

Screen::Screen(Robot &robot, Shape shape)
    : m_robot(robot)
    , m_shape(std::move(shape))
{
    connect(&robot, &Robot::live, this, &Screen::fetch);
    connect(&robot, &Robot::lost, this, [this] {
        m_asking = false;
        m_held.clear();
    });
    connect(&robot, &Robot::notified, this, [this](const QString &method, const QJsonObject &params) {
        if (method != TopicChange::kMethod)
            return;
        if (const auto change = decode<TopicChange>(params); change && change->topic == m_shape.topic)
            onChange(*change);
    });
    if (robot.isLive())
        fetch();
}

Screen::Rows Screen::rowsOf(const QJsonValue &snapshot, const Shape &shape)
{
    Rows rows;
    const QJsonArray list = (shape.list.isEmpty() ? snapshot : snapshot[shape.list]).toArray();
    for (const QJsonValue &row : list)
        rows.insert(row[shape.key].toString(), row.toObject());
    return rows;
}

void Screen::fetch()
{
    if (m_asking || !m_robot.isLive())
        return;
    m_asking = true;
    if (m_revision < 0)
        m_robot.ask(SubscribeTopic::kMethod, encode(SubscribeTopic{m_shape.topic}),
                    [this](const auto &answer) { onSnapshot(answer); });
    else
        m_robot.ask(ResumeTopic::kMethod, encode(ResumeTopic{m_shape.topic, m_revision}),
                    [this](const auto &answer) { onReplay(answer); });
}

void Screen::onSnapshot(const Result<QJsonValue> &answer)
{
    m_asking = false;
    const auto response = answer ? decodeAnswer<SubscribeTopic::Response>(*answer)
                                 : Result<SubscribeTopic::Response>(answer.error());
    if (!response)
        return retryLater();
    m_rows = rowsOf(response->snapshot, m_shape);
    m_revision = response->revision;
    settle();
}

void Screen::onReplay(const Result<QJsonValue> &answer)
{
    m_asking = false;
    const auto response =
        answer ? decodeAnswer<ResumeTopic::Response>(*answer) : Result<ResumeTopic::Response>(answer.error());
    if (!response && response.error().code != ErrorCode::Rejected)
        return retryLater();
    bool complete = response.has_value();
    if (response)
        for (const TopicChange &change : response->changes)
            complete = apply(change) && complete;
    if (!complete || m_revision != response->revision) {
        m_revision = -1; // Too old, or the server is behind us: only a snapshot helps.
        return fetch();
    }
    settle();
}

void Screen::onChange(const TopicChange &change)
{
    if (m_asking)
        m_held.append(change);
    else if (!apply(change))
        fetch();
}

bool Screen::apply(const TopicChange &change)
{
    if (m_revision >= 0 && change.revision <= m_revision) {
        ++m_stale;
        return true;
    }
    if (change.reset.value_or(false)) {
        m_revision = -1;
        return false;
    }
    if (m_revision < 0 || change.revision != m_revision + 1)
        return false;
    m_revision = change.revision;
    for (const QJsonObject &row : change.upserts)
        m_rows.insert(row.value(m_shape.key).toString(), row);
    for (const QString &gone : change.removes)
        m_rows.remove(gone);
    return true;
}

void Screen::settle()
{
    const QList<TopicChange> held = std::exchange(m_held, {});
    for (const TopicChange &change : held)
        onChange(change);
}

void Screen::retryLater()
{
    QTimer::singleShot(kRetryMs, this, &Screen::fetch);
}

} // namespace hms::test
