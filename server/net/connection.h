// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/caller.h"
#include "server/net/frame_watch.h"
#include "server/net/net_limits.h"
#include "server/net/token_bucket.h"
#include "shared/core/result.h"

#include <QObject>
#include <QQueue>
#include <QWebSocketProtocol>

#include <memory>
#include <optional>

class QTcpSocket;
class QWebSocket;

namespace hms::server {

using ConnectionId = quint64;

/// One open WebSocket: its session, its requests one at a time and in order, and the bounds on everything it
/// sends and does not read. Owns the socket. Main thread only.
class Connection : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    struct Request {
        quint64 number = 0; ///< Rises with each request of this socket.
        QByteArray bytes;
        qsizetype maxBytes = 0;
        Lane lane = Lane::Desk;
        Clock::time_point started;
    };

    Connection(ConnectionId id, QWebSocket *socket, QTcpSocket *transport, const NetLimits &limits,
               QObject *parent);

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] const std::shared_ptr<const Caller> &caller() const { return m_caller; }
    /// Null: nobody is logged in any more.
    void setCaller(std::shared_ptr<const Caller> caller);

    /// Begins the next waiting request; nothing while one runs, or while the client does not read its
    /// answers.
    std::optional<Request> beginNext();
    [[nodiscard]] const std::optional<Request> &running() const { return m_running; }
    /// The running request is over: its answer goes out.
    void answer(const QByteArray &frame);
    void answerError(const Error &error); ///< The same with an error of the socket layer's own.

    /// Sends a notification unless too much is unsent; false when it was dropped. drained() tells when to go
    /// on.
    bool push(const QString &frame);
    void close(QWebSocketProtocol::CloseCode code);

    /// Looks at every deadline.
    void tick(Clock::time_point now);
    /// Bytes wait on the transport, which Qt has not looked at yet.
    void inspectArrivals();

signals:
    void requestWaiting();
    void requestOverdue(); ///< The running request is past its deadline.
    void sessionExpired();
    void drained(); ///< Pushes that were dropped can be made good.
    void ended();   ///< The socket is gone; the last signal.

private:
    void onText(const QString &text);
    void onBytesWritten();
    void refuse(const QByteArray &request, const Error &error);
    void send(const QByteArray &frame);
    void cut(const char *why);
    void checkSending(Clock::time_point now);
    [[nodiscard]] qsizetype maxBytes() const;
    void applyFrameLimit();

    const ConnectionId m_id;
    QWebSocket *m_socket;
    QTcpSocket *m_transport;
    const NetLimits &m_limits;
    std::shared_ptr<const Caller> m_caller;
    std::shared_ptr<const Caller> m_anonymous; ///< The address only.

    QQueue<QByteArray> m_waiting;
    std::optional<Request> m_running;
    quint64 m_requests = 0;
    TokenBucket m_rate;
    TokenBucket m_refusals;
    TokenBucket m_controls;

    FrameWatch m_frames;
    qint64 m_unread = 0; ///< Bytes on the transport that Qt has seen and left there.
    std::optional<Clock::time_point> m_messageSince;
    Clock::time_point m_heard;
    Clock::time_point m_pinged;
    Clock::time_point m_lastRequest;

    bool m_dropsPushes = false;
    std::optional<Clock::time_point> m_congestedSince;
    std::optional<Clock::time_point> m_unsentSince; ///< Since bytes wait without any being taken.
    std::optional<Clock::time_point> m_closingSince;
};

} // namespace hms::server
