// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/connection.h"

#include "shared/core/limits.h"
#include "shared/protocol/frame.h"

#include <QLoggingCategory>
#include <QTcpSocket>
#include <QWebSocket>

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcNet, "hms.net", QtInfoMsg)

} // namespace

Connection::Connection(ConnectionId id, QWebSocket *socket, QTcpSocket *transport, const NetLimits &limits,
                       QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_transport(transport)
    , m_limits(limits)
    , m_rate(limits.requestsBeforeLogin)
    , m_refusals(limits.refusals)
    , m_controls(limits.controlFrames)
    , m_heard(Clock::now())
    , m_pinged(m_heard)
    , m_lastRequest(m_heard)
{
    Caller anonymous;
    anonymous.address = socket->peerAddress().toString();
    m_anonymous = std::make_shared<const Caller>(std::move(anonymous));
    m_caller = m_anonymous;
    socket->setParent(this);
    applyFrameLimit();
    transport->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, limits.sendBufferBytes);
    transport->setSocketOption(QAbstractSocket::LowDelayOption, 1);

    connect(socket, &QWebSocket::textMessageReceived, this, &Connection::onText);
    connect(socket, &QWebSocket::binaryMessageReceived, this,
            [this] { close(QWebSocketProtocol::CloseCodeDatatypeNotSupported); });
    connect(socket, &QWebSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(socket, &QWebSocket::disconnected, this, &Connection::ended);
    // Connected after Qt's own slot, so this runs when Qt has taken what it could use.
    connect(transport, &QTcpSocket::readyRead, this, [this] { m_unread = m_transport->bytesAvailable(); });
}

void Connection::setCaller(std::shared_ptr<const Caller> caller)
{
    const bool wasLoggedIn = m_caller->loggedIn();
    m_caller = caller ? std::move(caller) : m_anonymous;
    if (wasLoggedIn == m_caller->loggedIn())
        return;
    m_rate = TokenBucket(wasLoggedIn ? m_limits.requestsBeforeLogin : m_limits.requests);
    m_lastRequest = Clock::now();
    applyFrameLimit();
}

qsizetype Connection::maxBytes() const
{
    return m_caller->loggedIn() ? limits::kFrameBytes : limits::kFrameBytesBeforeLogin;
}

void Connection::applyFrameLimit()
{
    m_socket->setMaxAllowedIncomingFrameSize(quint64(maxBytes()));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(maxBytes()));
}

// ---- requests --------------------------------------------------------------------------------------------

void Connection::onText(const QString &text)
{
    if (m_closingSince)
        return;
    const QByteArray bytes = text.toUtf8();
    m_lastRequest = Clock::now();
    if (!m_rate.take())
        return refuse(bytes, Error::tooManyRequests(m_rate.retryAfterMs()));
    if (m_waiting.size() >= m_limits.queuedRequests)
        return refuse(bytes, Error::tooManyRequests(m_rate.retryAfterMs()));
    m_waiting.enqueue(bytes);
    emit requestWaiting();
}

/// Answers out of turn: the requests before it are still waiting.
void Connection::refuse(const QByteArray &request, const Error &error)
{
    if (!m_refusals.take())
        return close(QWebSocketProtocol::CloseCodePolicyViolated);
    QJsonValue id;
    const auto frame = parseRequest(request, maxBytes(), id);
    send(errorFrame(id, frame ? error : frame.error()));
}

std::optional<Connection::Request> Connection::beginNext()
{
    if (m_running || m_waiting.isEmpty() || m_closingSince)
        return std::nullopt;
    // Who does not read gets nothing more to read; onBytesWritten() asks again.
    if (m_socket->bytesToWrite() > m_limits.answerHighWater)
        return std::nullopt;
    QByteArray bytes = m_waiting.dequeue();
    const Lane lane = laneOf(bytes);
    m_running = Request{++m_requests, std::move(bytes), maxBytes(), lane, Clock::now()};
    return m_running;
}

void Connection::answer(const QByteArray &frame)
{
    m_running.reset();
    send(frame);
}

void Connection::answerError(const Error &error)
{
    QJsonValue id;
    if (const auto frame = parseRequest(m_running->bytes, m_running->maxBytes, id); !frame)
        return answer(errorFrame(id, frame.error()));
    answer(errorFrame(id, error));
}

// ---- sending ---------------------------------------------------------------------------------------------

void Connection::send(const QByteArray &frame)
{
    if (m_closingSince)
        return;
    m_socket->sendTextMessage(QString::fromUtf8(frame));
    m_socket->flush(); // Else the event loop is asked when, which costs three more calls of the kernel.
    checkSending(Clock::now());
}

bool Connection::push(const QString &frame)
{
    if (m_closingSince)
        return true;
    m_dropsPushes = m_dropsPushes || m_socket->bytesToWrite() > m_limits.pushHighWater;
    if (m_dropsPushes)
        return false;
    m_socket->sendTextMessage(frame);
    m_socket->flush();
    checkSending(Clock::now());
    return true;
}

void Connection::checkSending(Clock::time_point now)
{
    const qint64 unsent = m_socket->bytesToWrite();
    if (unsent > m_limits.sendLimit)
        return cut("reads too slowly");
    if (unsent > 0 && !m_unsentSince)
        m_unsentSince = now;
    else if (unsent == 0)
        m_unsentSince.reset();
    if (unsent > m_limits.pushHighWater && !m_congestedSince)
        m_congestedSince = now;
    else if (unsent <= m_limits.pushLowWater)
        m_congestedSince.reset();
    const auto isOver = [&](const auto &since) { return since && now - *since > m_limits.stuck; };
    if (isOver(m_unsentSince) || isOver(m_congestedSince))
        cut("does not read");
}

void Connection::onBytesWritten()
{
    m_unsentSince.reset();
    if (m_socket->bytesToWrite() > m_limits.pushLowWater)
        return;
    m_congestedSince.reset();
    if (std::exchange(m_dropsPushes, false))
        emit drained();
    if (!m_waiting.isEmpty() && !m_running)
        emit requestWaiting();
}

void Connection::close(QWebSocketProtocol::CloseCode code)
{
    if (m_closingSince)
        return;
    m_closingSince = Clock::now();
    m_waiting.clear();
    m_socket->close(code);
}

void Connection::cut(const char *why)
{
    qCInfo(lcNet).noquote() << "cut" << m_anonymous->address << why;
    m_closingSince = Clock::now();
    m_waiting.clear();
    // Queued: abort() ends the connection within the call, and our caller still uses it.
    QMetaObject::invokeMethod(m_socket, &QWebSocket::abort, Qt::QueuedConnection);
}

// ---- receiving and time ----------------------------------------------------------------------------------

void Connection::inspectArrivals()
{
    const qint64 available = m_transport->bytesAvailable();
    const qint64 fresh = available - m_unread;
    m_unread = available;
    m_heard = Clock::now();
    m_frames.follow(fresh, [&] { return m_transport->peek(available).right(fresh); });
    if (m_frames.sawUnmasked())
        return close(QWebSocketProtocol::CloseCodeProtocolError);
    const int controls = m_frames.takeControlFrames();
    if (m_frames.fragments() > m_limits.fragments || (controls > 0 && !m_controls.take(controls)))
        return close(QWebSocketProtocol::CloseCodePolicyViolated);
    if (!m_frames.isInside())
        m_messageSince.reset();
    else if (!m_messageSince)
        m_messageSince = m_heard;
}

void Connection::tick(Clock::time_point now)
{
    if (m_closingSince) {
        if (now - *m_closingSince > m_limits.closing)
            m_socket->abort();
        return;
    }
    if (now - m_heard > m_limits.silence)
        return cut("is silent");
    if (m_messageSince && now - *m_messageSince > m_limits.wholeMessage)
        return cut("sends too slowly");
    if (!m_caller->loggedIn() && !m_running && now - m_lastRequest > m_limits.idleBeforeLogin)
        return close(QWebSocketProtocol::CloseCodePolicyViolated);
    checkSending(now);
    if (m_closingSince)
        return;
    if (now - m_pinged >= m_limits.heartbeat) {
        m_pinged = now;
        m_socket->ping();
    }
    if (m_caller->loggedIn() && m_caller->expiresAt <= QDateTime::currentDateTimeUtc())
        emit sessionExpired();
    if (m_running && now - m_running->started > m_limits.deadline[size_t(m_running->lane)])
        emit requestOverdue();
}

} // namespace hms::server
