// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/proxy_link.h"

#include <sys/socket.h>

namespace hms::test {

namespace {

/// Closes with RST: what is unsent is dropped and the peer is told at once.
void abortWithReset(QTcpSocket *socket)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    if (socket->socketDescriptor() >= 0)
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket->abort();
}

} // namespace

ProxyLink::ProxyLink(QTcpSocket *client, FaultProxy &proxy)
    : m_proxy(proxy)
    , m_client(client)
    , m_server(new QTcpSocket(this))
{
    client->setParent(this);
    m_requests = {m_client, m_server, {}, {}, {}, false};
    m_replies = {m_server, m_client, {}, {}, {}, false};
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &ProxyLink::pump);
    connect(m_client, &QTcpSocket::readyRead, this, &ProxyLink::onRequests);
    connect(m_server, &QTcpSocket::readyRead, this, &ProxyLink::onReplies);
    connect(m_server, &QTcpSocket::connected, this, &ProxyLink::pump);
    connect(m_client, &QTcpSocket::disconnected, this, [this] { onEnd(m_requests); });
    connect(m_server, &QTcpSocket::disconnected, this, [this] { onEnd(m_replies); });
    connect(m_server, &QTcpSocket::errorOccurred, this, [this] {
        if (m_server->state() == QTcpSocket::UnconnectedState)
            onEnd(m_replies);
    });
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_server->connectToHost(QHostAddress::LocalHost, quint16(m_proxy.m_target.port()));
}

void ProxyLink::onRequests()
{
    for (const FrameSplitter::Piece &piece : m_requests.splitter.take(m_client->readAll())) {
        enqueue(m_requests, piece.bytes);
        switch (piece.isText ? m_proxy.takeFault() : RequestFault::None) {
        case RequestFault::None: break;
        case RequestFault::Repeat: enqueue(m_requests, piece.bytes); break;
        case RequestFault::CutBeforeReply: m_cutAtReply = true; break;
        case RequestFault::CutAfterForward:
            pump();
            m_server->flush();
            ++m_proxy.m_cuts;
            return reset();
        }
    }
    pump();
}

void ProxyLink::onReplies()
{
    for (const FrameSplitter::Piece &piece : m_replies.splitter.take(m_server->readAll())) {
        if (piece.isText && m_cutAtReply) {
            ++m_proxy.m_cuts;
            return reset();
        }
        enqueue(m_replies, piece.bytes);
    }
    pump();
}

void ProxyLink::enqueue(Way &way, const QByteArray &bytes)
{
    const NetworkFaults &faults = m_proxy.m_faults;
    const qsizetype slice = faults.sliceBytes > 0 ? faults.sliceBytes : bytes.size();
    for (qsizetype at = 0; at < bytes.size(); at += slice) {
        const QByteArray part = bytes.mid(at, slice);
        auto due = std::max(way.lastDue, Clock::now() + m_proxy.drawDelay());
        if (faults.bytesPerSecond > 0)
            due = std::max(way.lastDue, Clock::now()) +
                  std::chrono::microseconds(part.size() * 1'000'000 / faults.bytesPerSecond);
        way.lastDue = due;
        way.underWay.enqueue({part, due});
    }
}

void ProxyLink::pump()
{
    if (m_gone || m_proxy.m_faults.blackHole)
        return;
    deliver(m_requests);
    deliver(m_replies);
    if (m_gone)
        return;
    std::optional<Clock::time_point> next;
    for (const Way *way : {&m_requests, &m_replies})
        if (!way->underWay.isEmpty() && way->to->state() == QTcpSocket::ConnectedState)
            next = std::min(next.value_or(Clock::time_point::max()), way->underWay.head().due);
    if (next)
        m_next.start(std::max(std::chrono::milliseconds(1),
                              std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now())));
}

void ProxyLink::deliver(Way &way)
{
    if (m_gone || way.to->state() != QTcpSocket::ConnectedState)
        return;
    while (!way.underWay.isEmpty() && way.underWay.head().due <= Clock::now())
        way.to->write(way.underWay.dequeue().bytes);
    if (way.ended && way.underWay.isEmpty())
        way.to->disconnectFromHost();
}

void ProxyLink::onEnd(Way &way)
{
    if (m_gone)
        return;
    way.ended = true;
    if (way.to->state() == QTcpSocket::UnconnectedState ||
        (way.to == m_server && m_server->state() != QTcpSocket::ConnectedState))
        return reset();
    pump();
}

void ProxyLink::reset()
{
    if (std::exchange(m_gone, true))
        return;
    m_next.stop();
    m_client->disconnect(this);
    m_server->disconnect(this);
    abortWithReset(m_client);
    abortWithReset(m_server);
    m_proxy.forget(this);
    deleteLater();
}

void ProxyLink::halfClose(FaultProxy::Half half)
{
    QTcpSocket *socket = half == FaultProxy::Half::ToServer ? m_server : m_client;
    if (socket->state() == QTcpSocket::ConnectedState)
        ::shutdown(int(socket->socketDescriptor()), SHUT_WR);
}

} // namespace hms::test
