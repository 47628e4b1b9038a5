// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/worker_pool.h"
#include "server/events/event_hub.h"
#include "server/events/sweeper.h"
#include "server/net/connection.h"
#include "server/net/mailbox.h"
#include "server/net/metrics.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <unordered_map>

namespace hms::server {

/// Between the sockets and the workers: hands requests over one at a time per socket, brings answers back,
/// lets sessions begin and end on sockets, and publishes what was committed. Main thread only.
class Gateway : public QObject {
    Q_OBJECT

public:
    Gateway(WorkerPool &pool, Metrics &metrics, const NetLimits &limits, QObject *parent = nullptr);
    ~Gateway() override;

    /// A handshake is done; both objects are the gateway's from now on.
    void adopt(QWebSocket *socket, QTcpSocket *transport);
    /// Bytes arrived for a socket; called before Qt reads them.
    void inspectArrivals(QTcpSocket *transport);

    EventHub &hub() { return m_hub; }
    [[nodiscard]] int connections() const { return int(m_connections.size()); }
    /// Answers UNAVAILABLE to whatever comes from now on.
    void refuseRequests() { m_draining = true; }
    [[nodiscard]] bool isDraining() const { return m_draining; }
    [[nodiscard]] int runningRequests() const;
    void closeAll();

    [[nodiscard]] QList<SessionId> openSessions() const;
    /// Sessions with a request since the last call.
    QList<SessionId> takeUsedSessions();
    /// Rights were loaded again: each socket goes on with them, without the topics they no longer allow.
    void applyCallers(const Callers &callers);

signals:
    void published();                      ///< Changes of our own went to the hub.
    void accessPublished(qint64 revision); ///< A command of ours changed rights.
    /// A session began here; its rights may have changed since its login read them.
    void sessionBound(SessionId session);
    void connectionEnded();

private:
    /// What a worker tells about one request of one socket.
    struct Letter {
        ConnectionId connection = 0;
        quint64 request = 0;
        std::variant<QString, Outcome> content; ///< A topic to hold, or the end.
    };

    void submitNext(Connection &connection);
    void onLetters(std::vector<Letter> letters);
    void onOutcome(Connection &connection, Outcome outcome);
    void onOverdue(Connection &connection);
    void onTick();
    void forEach(const std::function<void(Connection &)> &visit);
    void publish(const QList<PublishedChange> &changes);
    void bind(Connection &connection, std::shared_ptr<const Caller> caller);
    void logOut(Connection &connection);
    void forget(ConnectionId id);
    Connection *find(ConnectionId id) const;

    WorkerPool &m_pool;
    Metrics &m_metrics;
    const NetLimits m_limits;
    EventHub m_hub;
    std::shared_ptr<Mailbox<Letter>> m_mailbox;
    std::unordered_map<ConnectionId, Connection *> m_connections;
    QHash<QTcpSocket *, Connection *> m_byTransport;
    QSet<SessionId> m_used;
    ConnectionId m_lastId = 0;
    QTimer m_tick;
    bool m_draining = false;
};

} // namespace hms::server
