// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/http_door.h"

#include <QTcpSocket>
#include <QTimer>

namespace hms::server {

HttpDoor::HttpDoor(const NetLimits &limits, QObject *parent)
    : LimitedServer(limits, parent)
    , m_limits(limits)
{
}

void HttpDoor::takeIn(QTcpSocket *socket)
{
    socket->setReadBufferSize(m_limits.handshakeBytes + 1);
    auto *deadline = new QTimer(socket);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, socket, &QTcpSocket::abort);
    deadline->start(m_limits.handshake);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, deadline, [this, socket, deadline] { onHead(socket, deadline); });
}

void HttpDoor::onHead(QTcpSocket *socket, QTimer *deadline)
{
    const QByteArray bytes = socket->peek(m_limits.handshakeBytes + 1);
    const qsizetype size = HttpHead::sizeOf(bytes);
    if (size == 0) {
        if (bytes.size() > m_limits.handshakeBytes)
            socket->abort();
        return;
    }
    // The deadline is the context of our slot: from here on the socket is another's.
    deadline->stop();
    deadline->disconnect();
    socket->disconnect(deadline);
    deadline->deleteLater();
    const auto head = HttpHead::parse(QByteArrayView(bytes).first(size));
    if (!head)
        return turnAway(socket, 400);
    if (m_taker && m_taker(socket, *head, size))
        return;
    if (head->contentLength() > 0)
        return turnAway(socket, 413);
    addPendingConnection(socket); // QHttpServer is connected to it when this returns.
    emit socket->readyRead();
    socket->disconnectFromHost(); // When the answer is written.
}

void HttpDoor::turnAway(QTcpSocket *socket, int status)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) +
                  " Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->readAll();
    socket->disconnectFromHost();
}

} // namespace hms::server
