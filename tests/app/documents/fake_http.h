// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace hms::test {

/// The HTTP port of a server as a test wants it: holds each request until it is told what to say.
class FakeHttp final : public QObject {
public:
    FakeHttp();

    [[nodiscard]] int port() const { return m_server.serverPort(); }
    /// The request so far, its body included; empty when none came.
    [[nodiscard]] QByteArray request() const { return m_request; }
    /// Whether a request is all there.
    [[nodiscard]] bool isComplete() const;
    void answer(int status, const QByteArray &body);
    void cut(); ///< Without an answer, now and from now on.
    [[nodiscard]] bool isCut() const
    {
        return !m_socket || m_socket->state() == QAbstractSocket::UnconnectedState;
    }

private:
    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_request;
    bool m_isDown = false;
};

} // namespace hms::test
