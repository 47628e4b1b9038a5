// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/net_limits.h"
#include "server/net/token_bucket.h"

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

namespace hms::server {

/// A TCP server that refuses sockets beyond a number per peer address and in all, and those that come too
/// fast, before anything is read from them. It goes on when descriptors run out and come back.
class LimitedServer : public QTcpServer {
    Q_OBJECT

public:
    explicit LimitedServer(const NetLimits &limits, QObject *parent = nullptr);

    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] qint64 refused() const { return m_refused; }

protected:
    void incomingConnection(qintptr descriptor) override;
    /// Makes the socket object of an accepted peer.
    virtual QTcpSocket *makeSocket();
    /// The socket is open; by default it becomes a pending connection.
    virtual void takeIn(QTcpSocket *socket);

private:
    struct Peer {
        int open = 0;
        TokenBucket arrivals;
    };

    bool letIn(const QHostAddress &address);
    void takeBreath();
    Peer &peerAt(const QHostAddress &address);

    const NetLimits &m_limits;
    QHash<QHostAddress, Peer> m_peers; ///< With open sockets or a recent one.
    int m_open = 0;
    qint64 m_refused = 0;
    QTimer m_resume;  ///< After descriptors ran out.
    int m_inARow = 0; ///< Accepted or refused since the last breath.
    int m_refusedInARow = 0;
    QTimer m_breath;
};

} // namespace hms::server
