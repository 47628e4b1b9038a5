// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/listener.h"

#include "server/net/gateway.h"
#include "shared/protocol/version.h"

#include <QSslSocket>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

using namespace Qt::StringLiterals;

namespace hms::server {

Listener::Listener(Gateway &gateway, const NetLimits &limits, std::optional<QSslConfiguration> tls,
                   QObject *parent)
    : LimitedServer(limits, parent)
    , m_gateway(gateway)
    , m_limits(limits)
    , m_tls(std::move(tls))
    , m_handshakes(u"hms"_s, m_tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode)
{
    // A client that offers another sub-protocol, or none, is let in too; it just is not told of one.
    m_handshakes.setSupportedSubprotocols({QString::fromLatin1(kSubProtocol)});
    m_handshakes.setMaxPendingConnections(limits.sockets);
    // Workstations send no Origin; whatever does is a browser acting for some web page.
    connect(&m_handshakes, &QWebSocketServer::originAuthenticationRequired, this,
            [](QWebSocketCorsAuthenticator *authenticator) {
                authenticator->setAllowed(authenticator->origin().isEmpty());
            });
    connect(&m_handshakes, &QWebSocketServer::newConnection, this, &Listener::onHandshakeDone);
}

Listener::~Listener() = default;

QTcpSocket *Listener::makeSocket()
{
    if (!m_tls)
        return new QTcpSocket(this);
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_tls);
    return socket;
}

void Listener::takeIn(QTcpSocket *socket)
{
    watchHandshake(socket);
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (!secure) {
        m_handshakes.handleConnection(socket);
        return;
    }
    connect(secure, &QSslSocket::encrypted, this, [this, secure] { m_handshakes.handleConnection(secure); });
    connect(secure, &QSslSocket::disconnected, secure, &QObject::deleteLater);
    secure->startServerEncryption();
}

/// Until the WebSocket is open: a deadline for all of it, and little room for headers.
void Listener::watchHandshake(QTcpSocket *socket)
{
    auto *deadline = new QTimer(socket);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, socket, &QTcpSocket::abort);
    deadline->start(m_limits.handshake);
    m_handshaking.insert(socket, deadline);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_handshaking.remove(socket); });

    // Connected before Qt's own slots, so that the gateway sees the bytes before they are taken.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        if (!m_handshaking.contains(socket))
            m_gateway.inspectArrivals(socket);
        else if (socket->bytesAvailable() > m_limits.handshakeBytes)
            socket->abort();
    });
}

void Listener::onHandshakeDone()
{
    while (QWebSocket *socket = m_handshakes.nextPendingConnection()) {
        // Qt keeps the TCP socket as the WebSocket's child.
        auto *transport = socket->findChild<QTcpSocket *>();
        Q_ASSERT(transport);
        delete m_handshaking.take(transport);
        m_gateway.adopt(socket, transport);
    }
}

} // namespace hms::server
