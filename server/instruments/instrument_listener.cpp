// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/instrument_listener.h"

#include <QLoggingCategory>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

Q_LOGGING_CATEGORY(lcPort, "hms.instruments.port", QtInfoMsg)

constexpr qint64 kBlock = 64 * 1024;

} // namespace

InstrumentSocket::InstrumentSocket(QTcpSocket *socket, Intake &intake, const PortLimits &limits)
    : QObject(socket)
    , m_socket(socket)
    , m_peer(socket->peerAddress().toString())
    , m_intake(intake)
    , m_limits(limits)
    , m_deadline(limits.idle)
{
    m_socket->setReadBufferSize(kBlock); // The kernel holds the rest, and the sender waits.
    connect(m_socket, &QTcpSocket::readyRead, this, &InstrumentSocket::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    connect(&m_tick, &QTimer::timeout, this, &InstrumentSocket::onTick);
    m_tick.start(limits.tick);
}

void InstrumentSocket::onReadyRead()
{
    const bool wasIdle = m_reader.isIdle();
    const auto events = m_reader.take(m_socket->read(kBlock));
    for (const WireEvent &event : events)
        std::visit([this](const auto &what) { on(what); }, event);
    if (m_reader.isIdle())
        m_deadline.setRemainingTime(m_limits.idle);
    else if (wasIdle || !events.isEmpty())
        m_deadline.setRemainingTime(m_limits.wholeMessage);
    if (m_socket->bytesAvailable() > 0) // After the others had their turn.
        QMetaObject::invokeMethod(this, &InstrumentSocket::onReadyRead, Qt::QueuedConnection);
}

void InstrumentSocket::on(const WireMessage &message)
{
    send(m_intake.take(message, m_peer));
}

void InstrumentSocket::on(const WireViolation &violation)
{
    qCWarning(lcPort).noquote() << "left" << m_peer << ':' << violation.why;
    m_socket->abort();
}

void InstrumentSocket::send(const QByteArray &bytes)
{
    if (m_socket->bytesToWrite() + bytes.size() > m_limits.sendLimit)
        m_socket->abort();
    else if (m_socket->isOpen())
        m_socket->write(bytes);
}

void InstrumentSocket::onTick()
{
    if (!m_deadline.hasExpired())
        return;
    qCInfo(lcPort).noquote() << "left" << m_peer << (m_reader.isIdle() ? ": idle" : ": stalled in a message");
    m_socket->abort();
}

InstrumentListener::InstrumentListener(const InstrumentPort::Parts &parts)
    : LimitedServer(parts.limits.sockets)
    , m_parts(parts)
    , m_intake(u"instruments-%1"_s.arg(quintptr(this), 0, 16), parts.open, parts.hasher, parts.server)
{
}

bool InstrumentListener::isWelcome(const QHostAddress &peer) const
{
    return m_parts.peers.isEmpty() || std::ranges::any_of(m_parts.peers, [&](const QHostAddress &known) {
               return known.isEqual(peer, QHostAddress::ConvertV4MappedToIPv4);
           });
}

void InstrumentListener::takeIn(QTcpSocket *socket)
{
    if (!isWelcome(socket->peerAddress())) {
        qCWarning(lcPort).noquote() << "refused" << socket->peerAddress().toString()
                                    << ": not in instrument-peers";
        delete socket;
        return;
    }
    new InstrumentSocket(socket, m_intake, m_parts.limits);
}

} // namespace hms::server::instruments
