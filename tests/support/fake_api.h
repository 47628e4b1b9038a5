// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace hms::app {

/// The server as a test wants it: records what a widget sends, answers when told to.
class FakeApi final : public ApiClient {
    Q_OBJECT
public:
    /// One request as the widget sent it.
    struct Sent {
        QString method;
        QJsonObject params;
        std::optional<OperationId> operationId; ///< Set for commands.
        bool answered = false;
    };

    explicit FakeApi(QObject *parent = nullptr); ///< Starts Live.

    // ---- what was sent ----
    [[nodiscard]] const QList<Sent> &sent() const { return m_sent; }
    [[nodiscard]] int count(QLatin1StringView method) const;
    /// The newest request of that kind, as its params. The test fails when there is none.
    [[nodiscard]] QJsonObject last(QLatin1StringView method) const;
    /// The same, decoded: last<TakePayment>().amount.
    template <class Request>
    [[nodiscard]] Request last() const
    {
        const auto request = decode<Request>(last(Request::kMethod));
        Q_ASSERT(request);
        return *request;
    }
    /// Forgets everything sent so far; what is unanswered by then stays so.
    void clearSent();

    // ---- answers ----
    /// Answers the oldest unanswered request of that kind, at once. False when there is none.
    bool answer(QLatin1StringView method, const Result<QJsonValue> &result);
    bool answer(QLatin1StringView method, const QJsonValue &result)
    {
        return answer(method, Result<QJsonValue>(result));
    }
    /// Answers sent()[index].
    bool answer(int index, const Result<QJsonValue> &result);
    template <class Request>
    bool answer(const typename Request::Response &response)
    {
        return answer(Request::kMethod, toJson(response));
    }
    template <class Request>
    bool refuse(const Error &error)
    {
        return answer(Request::kMethod, error);
    }
    /// From now on every request of that kind is answered so, from the event loop.
    void always(QLatin1StringView method, const Result<QJsonValue> &result);
    void always(QLatin1StringView method, const QJsonValue &result)
    {
        always(method, Result<QJsonValue>(result));
    }
    template <class Request>
    void always(const typename Request::Response &response)
    {
        always(Request::kMethod, toJson(response));
    }
    /// The oldest unanswered command of that kind becomes Checking.
    bool check(QLatin1StringView method);

    // ---- pushes ----
    [[nodiscard]] QStringList followed() const; ///< Topics with at least one follower, sorted.
    void pushSnapshot(const QString &topic, const QJsonValue &snapshot, qint64 revision);
    void pushChange(const TopicChange &change);
    void refuseTopic(const QString &topic, const Error &error);

    // ---- link and session ----
    /// Not Live: reads are refused with UNAVAILABLE, commands become Checking and stay so until answered.
    void setLinkState(LinkState state, const QDateTime &nextAttemptAt = {}) { setLink(state, nextAttemptAt); }
    using ApiClient::setLastHeardAt;
    [[nodiscard]] QString token() const { return m_token; } ///< Empty without a session.

    Following follow(const QString &topic, const QObject *context, TopicHandler handler) override;
    void unfollow(Following following) override;
    void useSession(const QString &token, UserId user) override;
    void dropSession() override;
    [[nodiscard]] QString serverHost() const override { return QStringLiteral("127.0.0.1"); }

private:
    struct Waiting {
        CommandWatch watch; ///< Empty for a read.
        std::function<void(const Result<QJsonValue> &)> answer;
    };
    struct Follower {
        QString topic;
        QPointer<const QObject> context;
        TopicHandler handler;
    };

    void send(const QString &method, const QJsonObject &params, Answer answer) override;
    void execute(Command command) override;
    void record(const Sent &sent, const Waiting &waiting);
    [[nodiscard]] int oldestUnanswered(QLatin1StringView method) const;
    [[nodiscard]] QList<Follower> followersOf(const QString &topic) const;

    QList<Sent> m_sent;
    QList<Waiting> m_waiting; ///< Beside m_sent.
    QHash<QString, Result<QJsonValue>> m_always;
    QMap<quint64, Follower> m_followers;
    quint64 m_lastFollowing = 0;
    QString m_token;
};

} // namespace hms::app
