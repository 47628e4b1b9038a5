// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access_protocol.h"
#include "shared/operations/operations_protocol.h"
#include "shared/protocol/topics.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>

namespace hms::app {

enum class LinkState {
    Offline,    ///< No socket; the next attempt is at nextAttemptAt().
    Connecting, ///< A socket is being opened, or the session taken up again on it.
    Live,
};

/// How far a command has come, for "checking..." on screen.
enum class CommandState {
    Sending,
    Checking, ///< Its outcome is not known yet, or it waits for the link; it is never given up silently.
    Done,     ///< The answer follows at once.
};

/// Where a command is kept until its outcome is known.
enum class Durability {
    Memory,
    Outbox, ///< On disk before it is sent: survives a crash and is resolved at the user's next login.
};

/// Money must survive a crash of the desk: payments, refunds, shifts and bills go through the outbox.
Durability durabilityOf(QLatin1StringView method);

/// The end of a durable command that nobody waits for any more: found in the outbox after a crash, or its
/// dialog was closed meanwhile.
struct Outcome {
    OperationId operationId;
    QString method;
    QJsonObject params; ///< As sent.
    Result<QJsonValue> result = QJsonValue();
};

/// What a follower of a topic is told. Any member may be empty. A snapshot may come again at any time and
/// replaces everything; changes come in rising revisions without gaps.
struct TopicHandler {
    std::function<void(const QJsonValue &snapshot, qint64 revision)> snapshot;
    std::function<void(const TopicChange &change)> change;
    std::function<void(const Error &error)> refused; ///< FORBIDDEN, INVALID: nothing will come.
};

enum class Following : quint64 {};

using Answer = std::function<void(const Result<QJsonValue> &)>;
using CommandWatch = std::function<void(CommandState)>;

/// A command on its way, as ApiClient::command() makes it.
struct Command {
    OperationId operationId;
    QString method;
    QJsonObject params; ///< With member operationId.
    Durability durability = Durability::Memory;
    CommandWatch watch;
    std::function<bool(const Result<QJsonValue> &)> deliver; ///< False when nobody waits any more.
};

/// The workstation's only way to the server. Everything on the GUI thread; nothing blocks it.
///
/// Answers come later (never inside the call), once, and only while `context` lives.
class ApiClient : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// A read: done(Result<Response>). UNAVAILABLE when the link is down, drops, or no answer comes in time;
    /// INTERNAL {reason: "answer"} when the answer is not of the contract's shape.
    template <class Request, class Done>
    void call(const Request &request, const QObject *context, Done done)
    {
        send(Request::kMethod, encode(request),
             [guard = QPointer<const QObject>(context),
              done = std::move(done)](const Result<QJsonValue> &answer) {
                 if (guard)
                     done(typed<typename Request::Response>(answer));
             });
    }

    /// A write that takes effect at most once: done(Result<Response>), when the outcome is known. A lost link
    /// or a slow server makes it Checking, not failed. UNAVAILABLE means that it never left this desk, or,
    /// with {outcome: "unknown"}, that the user's session was closed meanwhile.
    /// `watch` hears each CommandState, the first one inside the call.
    template <class Request, class Done>
    OperationId command(const Request &request, const QObject *context, Done done, CommandWatch watch = {})
    {
        const auto id = OperationId::make();
        QJsonObject params = encode(request);
        params.insert(QStringLiteral("operationId"), id.toText());
        const QPointer<const QObject> guard(context);
        execute({
            .operationId = id,
            .method = Request::kMethod,
            .params = params,
            .durability = durabilityOf(Request::kMethod),
            .watch =
                [guard, watch = std::move(watch)](CommandState state) {
                    if (guard && watch)
                        watch(state);
                },
            .deliver =
                [guard, done = std::move(done)](const Result<QJsonValue> &answer) {
                    if (guard)
                        done(typed<typename Request::Response>(answer));
                    return !guard.isNull();
                },
        });
        return id;
    }

    /// Follows a topic until unfollow() or the end of `context`, through lost links and missed changes.
    /// Followers of one topic share one subscription.
    virtual Following follow(const QString &topic, const QObject *context, TopicHandler handler) = 0;
    virtual void unfollow(Following following) = 0;

    /// The session that is taken up again after each reconnect and owns the commands. Called by Session.
    virtual void useSession(const QString &token, UserId user) = 0;
    virtual void dropSession() = 0;

    [[nodiscard]] LinkState linkState() const { return m_linkState; }
    /// When the server was last heard of: the age of what is on screen. Invalid before the first message.
    [[nodiscard]] QDateTime lastHeardAt() const { return m_lastHeardAt; }
    /// Name or address of the server that is spoken to; empty before the first one.
    [[nodiscard]] virtual QString serverHost() const = 0;
    /// For the countdown while Offline; invalid otherwise.
    [[nodiscard]] QDateTime nextAttemptAt() const { return m_nextAttemptAt; }

signals:
    void linkChanged(hms::app::LinkState state);
    /// A reconnect took the session up again; rights may have changed meanwhile.
    void sessionResumed(const hms::SessionOpened &opened);
    /// The server no longer knows the session. Commands being checked wait for the same user's login.
    void sessionEnded();
    void recovered(const hms::app::Outcome &outcome);

protected:
    virtual void send(const QString &method, const QJsonObject &params, Answer answer) = 0;
    virtual void execute(Command command) = 0;

    void setLink(LinkState state, const QDateTime &nextAttemptAt = {});
    void setLastHeardAt(const QDateTime &at) { m_lastHeardAt = at; }

private:
    /// A shape that is not the contract's is a fault of the server, never a refusal of what was asked.
    template <class Response>
    static Result<Response> typed(const Result<QJsonValue> &answer)
    {
        if (!answer)
            return answer.error();
        auto decoded = decodeAnswer<Response>(*answer);
        if (!decoded)
            return Error{ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("answer")}}};
        return decoded;
    }

    LinkState m_linkState = LinkState::Offline;
    QDateTime m_lastHeardAt;
    QDateTime m_nextAttemptAt;
};

} // namespace hms::app
