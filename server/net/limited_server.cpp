// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/limited_server.h"

#include <QLoggingCategory>
#include <QTcpSocket>

#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcNet, "hms.net", QtInfoMsg)

constexpr qsizetype kRememberedPeers = 1000; // Beyond it the quiet ones are forgotten.
constexpr int kInARow = 16;                  // Sockets accepted before other events have their turn.
constexpr int kPending = 30;                 // Qt's own choice.

QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(int(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

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
    m_breath.setSingleShot(true);
    connect(&m_breath, &QTimer::timeout, this, [this] {
        setMaxPendingConnections(kPending);
        resumeAccepting();
    });
    // Qt stops accepting when there is no descriptor left.
    connect(this, &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError error) {
        qCWarning(lcNet) << "cannot accept a socket" << error;
        m_resume.start();
    });
}

LimitedServer::Peer &LimitedServer::peerAt(const QHostAddress &address)
{
    if (const auto known = m_peers.find(address); known != m_peers.end())
        return *known;
    if (m_peers.size() >= kRememberedPeers)
        m_peers.removeIf([](const QHash<QHostAddress, Peer>::iterator &peer) {
            return peer->open == 0 && peer->arrivals.isFull();
        });
    const Rate &rate = address.isLoopback() ? m_limits.newSocketsFromLoopback : m_limits.newSocketsPerAddress;
    return *m_peers.insert(address, Peer{0, TokenBucket(rate)});
}

bool LimitedServer::letIn(const QHostAddress &address)
{
    const int most = address.isLoopback() ? m_limits.socketsFromLoopback : m_limits.socketsPerAddress;
    Peer &peer = peerAt(address);
    if (m_open >= m_limits.sockets || peer.open >= most || !peer.arrivals.take())
        return false;
    ++m_open;
    ++peer.open;
    return true;
}

void LimitedServer::incomingConnection(qintptr descriptor)
{
    if (++m_inARow >= kInARow)
        takeBreath();
    // Refused before it costs a socket object: this is what a flood consists of.
    const QHostAddress peer = peerKey(peerOf(descriptor));
    if (!letIn(peer)) {
        ++m_refused;
        ++m_refusedInARow;
        ::close(int(descriptor));
        return;
    }
    QTcpSocket *socket = makeSocket();
    // Not the socket's own signal: QWebSocket disconnects all of them when it ends, and the place would stay
    // taken.
    connect(new QObject(socket), &QObject::destroyed, this, [this, peer] {
        --m_open;
        --peerAt(peer).open; // It is there as long as it has an open socket.
    });
    if (socket->setSocketDescriptor(descriptor))
        takeIn(socket);
    else
        delete socket;
}

/// Qt accepts as long as anybody waits; one peer that connects in a loop would keep every other event from
/// its turn. "No room for pending connections" is what ends Qt's loop. After a row of refusals it waits a
/// little, so that a flood waits in the kernel's queue instead of taking a core.
void LimitedServer::takeBreath()
{
    setMaxPendingConnections(0);
    m_breath.start(m_refusedInARow > kInARow / 2 ? 5ms : 0ms);
    m_inARow = 0;
    m_refusedInARow = 0;
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
