// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/worker_connection.h"
#include "server/dispatch/caller.h"
#include "server/events/sweep_store.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace hms::server {

class EventHub;
class SweepWorker;

using Callers = QHash<SessionId, std::shared_ptr<const Caller>>;

/// What the sweeper's thread asks of the sessions' keeper. Both throw DbError.
struct SessionKeeper {
    /// Who these sessions belong to now; null for one that is over.
    std::function<Callers(WorkerConnection &, const QList<SessionId> &)> reload;
    /// These sessions were used.
    std::function<void(WorkerConnection &, const QList<SessionId> &)> touch;
};

/// Keeps the hub true to the database: fetches what other servers or a crash left unsaid, tells other servers
/// of our changes, announces the new business day and reloads sessions whose rights changed. Its database
/// work runs on a thread of its own; all members are the main thread's.
class Sweeper : public QObject {
    Q_OBJECT

public:
    static constexpr int kPeriodMs = 1000;
    static constexpr int kAnnounceMs = 20; ///< At most one NOTIFY in so long: it serialises commits.

    Sweeper(EventHub &hub, WorkerConnection::Open open, SessionKeeper keeper, QObject *parent = nullptr);
    ~Sweeper() override; ///< Waits for its thread.

    /// Looks at the database now rather than within the second.
    void sweep();
    /// Something was published here: other servers hear of it.
    void announce();
    /// The rights' own topic stands at `revision`.
    void noteAccess(qint64 revision);
    [[nodiscard]] qint64 accessRevision() const { return m_accessRevision; }
    void reloadCallers(const QList<SessionId> &sessions);
    void touchSessions(const QList<SessionId> &sessions);

    /// The database answered within the last few seconds.
    [[nodiscard]] bool isDatabaseAnswering() const;

signals:
    void accessMoved(); ///< Rights changed somewhere: open sessions are to be reloaded.
    void callersLoaded(const Callers &callers);

private:
    void onSwept(const QList<events::MovedTopic> &moved);
    void onFinished();

    EventHub &m_hub;
    QThread m_thread;
    SweepWorker *m_worker; ///< Lives in m_thread, which deletes it.
    QTimer m_period;
    QTimer m_announceTimer;
    QElapsedTimer m_answered;
    qint64 m_accessRevision = 0;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace hms::server
