// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/desk.h"

#include "shared/protocol/frame.h"
#include "shared/protocol/version.h"

#include <QWebSocketHandshakeOptions>

using namespace Qt::StringLiterals;

namespace hms::load {

Desk::Desk(QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QWebSocket::connected, this, &Desk::opened);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &Desk::onFrame);
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        if (!m_closing)
            emit lost(u"the server closed the connection (%1 %2)"_s.arg(m_socket.closeCode())
                          .arg(m_socket.closeReason()));
    });
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { emit lost(m_socket.errorString()); });
}

Desk::~Desk()
{
    m_socket.disconnect(this); // It says goodbye while it is destroyed.
}

void Desk::open(const QUrl &server)
{
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QLatin1StringView(kSubProtocol)});
    m_socket.open(server, options);
}

void Desk::ask(QLatin1StringView method, const QJsonObject &params)
{
    Q_ASSERT(!m_waiting);
    m_waiting = true;
    const QString frame = QString::fromUtf8(requestFrame(++m_lastId, QString(method), params));
    m_sentAt = Clock::now();
    m_socket.sendTextMessage(frame);
}

void Desk::close()
{
    m_closing = true;
    m_socket.close();
}

void Desk::onFrame(const QString &frame)
{
    if (m_closing)
        return;
    const PeekedFrame peeked = peek(frame);
    if (peeked.kind == PeekedFrame::Kind::Notification)
        return emit changed(peeked.body);
    if (!m_waiting || peeked.kind == PeekedFrame::Kind::Unreadable || peeked.id != m_lastId) {
        close();
        return emit lost(u"a frame that answers nothing"_s);
    }
    m_waiting = false;
    emit answered(peeked);
}

} // namespace hms::load
