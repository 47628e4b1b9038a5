// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/outbox.h"

#include <chrono>
#include <map>

namespace hms::app {

/// Carries commands through lost links, timeouts and crashes until their outcome is known. The rule: an
/// operation id never changes, and what may have arrived is asked about before it is sent again.
class PendingCommands : public QObject {
    Q_OBJECT
public:
    struct Timings {
        std::chrono::milliseconds patience{
            60'000};                              ///< A command that could not be sent by then is withdrawn.
        std::chrono::milliseconds recheck{2'000}; ///< Pause before asking again a server that is up.
    };
    /// Sends one request; the answer comes later, UNAVAILABLE when the outcome is not known.
    using Send = std::function<void(const QString &method, const QJsonObject &params, Answer answer)>;

    PendingCommands(Outbox &outbox, Send send, Timings timings, QObject *parent = nullptr);

    void start(Command command);
    /// Whose commands these are; another user's are closed.
    void useSession(UserId user);
    /// The session is open on a live link: what is pending goes on, what a crash left is resolved first.
    void resume();
    /// The link or the session is lost; commands wait.
    void pause() { m_ready = false; }
    /// The user left. What is not known stays in the outbox for their next login.
    void closeSession();

signals:
    void recovered(const hms::app::Outcome &outcome);

private:
    struct Entry {
        Command command;
        CommandState state = CommandState::Sending;
        bool fromOutbox = false; ///< Left by a crash or an earlier session.
        bool sent = false;       ///< May have arrived.
        bool doubtful = false;   ///< An earlier try ended without a known outcome.
        bool turnedAway = false; ///< A repeat was refused at the door.
        bool asking = false;     ///< A request about it is on its way.
    };

    void step(OperationId id);
    void stepAll();
    void transmit(Entry &entry);
    void askStatus(Entry &entry);
    void onAnswer(OperationId id, const Result<QJsonValue> &answer);
    void onStatus(OperationId id, const Result<QJsonValue> &answer);
    void keepChecking(Entry &entry, const Error &error);
    void withdraw(OperationId id);
    void finish(OperationId id, const Result<QJsonValue> &result);
    void refuseLater(const Command &command, const Error &error);
    void setState(Entry &entry, CommandState state);
    Entry *find(OperationId id);
    [[nodiscard]] bool mustWaitForRecovery(const Entry &entry) const;

    Outbox &m_outbox;
    Send m_send;
    Timings m_timings;
    UserId m_user;
    bool m_ready = false;
    std::map<OperationId, Entry> m_entries; ///< In the order they were given.
};

} // namespace hms::app
