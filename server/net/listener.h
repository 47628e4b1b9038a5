// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/limited_server.h"

#include <QSslConfiguration>
#include <QWebSocketServer>

#include <optional>

namespace hms::server {

class Gateway;

/// The door of the workstations: accepts within limits, does TLS, refuses browsers, and hands finished
/// WebSockets to the gateway.
class Listener : public LimitedServer {
    Q_OBJECT

public:
    /// Without TLS it serves plain ws, which is for loopback only.
    Listener(Gateway &gateway, const NetLimits &limits, std::optional<QSslConfiguration> tls,
             QObject *parent = nullptr);
    ~Listener() override;

protected:
    QTcpSocket *makeSocket() override;
    void takeIn(QTcpSocket *socket) override;

private:
    void watchHandshake(QTcpSocket *socket);
    void onHandshakeDone();

    Gateway &m_gateway;
    const NetLimits &m_limits;
    std::optional<QSslConfiguration> m_tls;
    QWebSocketServer m_handshakes;
    QHash<QTcpSocket *, QTimer *> m_handshaking;
};

} // namespace hms::server
