// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/instrument_port.h"
#include "server/net/limited_server.h"

#include <QDeadlineTimer>

namespace hms::server::instruments {

/// One instrument's socket: hands its bytes to the frame layer and its messages to the intake. Deletes itself
/// with the socket.
class InstrumentSocket : public QObject {
    Q_OBJECT

public:
    InstrumentSocket(QTcpSocket *socket, Intake &intake, const PortLimits &limits);

private:
    void onReadyRead();
    void on(const WireMessage &message);
    void on(const WireReply &reply) { send(reply.bytes); }
    void on(const WireViolation &violation);
    void send(const QByteArray &bytes);
    void onTick();

    QTcpSocket *m_socket;
    QString m_peer;
    Intake &m_intake;
    const PortLimits &m_limits;
    WireReader m_reader;
    QDeadlineTimer m_deadline; ///< Of the message under way, or of the silence.
    QTimer m_tick;
};

/// The server socket. Made in the port's thread, as its database connection belongs to that.
class InstrumentListener : public LimitedServer {
    Q_OBJECT

public:
    explicit InstrumentListener(const InstrumentPort::Parts &parts);

protected:
    void takeIn(QTcpSocket *socket) override;

private:
    [[nodiscard]] bool isWelcome(const QHostAddress &peer) const;

    const InstrumentPort::Parts &m_parts;
    Intake m_intake;
};

} // namespace hms::server::instruments
