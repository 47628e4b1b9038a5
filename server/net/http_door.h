// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/http_head.h"
#include "server/net/limited_server.h"

#include <functional>

namespace hms::server {

/// Reads the head of each HTTP request before anybody else sees it. Qt 6.4's QHttpServer keeps a body of any
/// size in memory and has no deadline, and its answers cannot come later than its handler without touching a
/// socket that may be gone. So it is given whole heads without a body only, one a socket; what moves
/// documents never reaches it.
class HttpDoor : public LimitedServer {
    Q_OBJECT

public:
    /// Takes a socket over whose head, of so many bytes, is the first thing to read; false: not its matter.
    using Taker = std::function<bool(QTcpSocket *socket, const HttpHead &head, qsizetype headBytes)>;

    explicit HttpDoor(const NetLimits &limits, QObject *parent = nullptr);
    void setTaker(Taker taker) { m_taker = std::move(taker); }
    /// Answers without a body and closes.
    static void turnAway(QTcpSocket *socket, int status);

protected:
    void takeIn(QTcpSocket *socket) override;

private:
    void onHead(QTcpSocket *socket, QTimer *deadline);

    const NetLimits &m_limits;
    Taker m_taker;
};

} // namespace hms::server
