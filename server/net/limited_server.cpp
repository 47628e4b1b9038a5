// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/limited_server.h"

#include <QLoggingCategory>
#include <QTcpSocket>

using namespace std::chrono_literals;

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcNet, "hms.net", QtInfoMsg)

/// Of an IPv6 peer the network, of which everybody has very many addresses.
QHostAddress peerKey(const QHostAddress &peer)
{
    bool isIpv4 = false;
    if (const quint32 ipv4 = peer.toIPv4Address(&isIpv4); isIpv4)
        return QHostAddress(ipv4);
    if (peer.isLoopback())
        return peer;
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes);
}

} // namespace

LimitedServer::LimitedServer(const NetLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    setListenBacklogSize(512);
    m_resume.setSingleShot(true);
    m_resume.setInterval(1s);
    connect(&m_resume, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    // Qt stops accepting when there is no descriptor left.
    connect(this, &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError error) {
        qCWarning(lcNet) << "cannot accept a socket" << error;
        m_resume.start();
    });
}

bool LimitedServer::hasRoomFor(const QHostAddress &peer) const
{
    const int most = peer.isLoopback() ? m_limits.socketsFromLoopback : m_limits.socketsPerAddress;
    return m_open < m_limits.sockets && m_perAddress.value(peer) < most;
}

void LimitedServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = makeSocket();
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    const QHostAddress peer = peerKey(socket->peerAddress());
    if (!hasRoomFor(peer)) {
        ++m_refused;
        socket->abort();
        delete socket;
        return;
    }
    ++m_open;
    ++m_perAddress[peer];
    connect(socket, &QObject::destroyed, this, [this, peer] {
        --m_open;
        if (--m_perAddress[peer] == 0)
            m_perAddress.remove(peer);
    });
    takeIn(socket);
}

QTcpSocket *LimitedServer::makeSocket()
{
    return new QTcpSocket(this);
}

void LimitedServer::takeIn(QTcpSocket *socket)
{
    addPendingConnection(socket);
}

} // namespace hms::server
