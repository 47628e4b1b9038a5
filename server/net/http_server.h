// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/net_limits.h"

#include <QHostAddress>
#include <QHttpServer>

namespace hms::server {

class DeskServer;
class LimitedServer;

/// What an operator's tools ask over HTTP: /healthz (the process answers), /readyz (it can serve desks) and
/// /metrics. No patient data goes this way. Main thread only.
class HttpServer {
public:
    explicit HttpServer(DeskServer &desks);
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// False when the address cannot be had; errorString() says why.
    bool listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString errorString() const;

private:
    const NetLimits m_limits;
    QHttpServer m_server;
    LimitedServer *m_sockets; ///< Owned by m_server once it listens, by us before.
};

} // namespace hms::server
