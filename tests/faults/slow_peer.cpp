// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/slow_peer.h"

#include "shared/access/access_protocol.h"
#include "shared/core/json.h"
#include "shared/protocol/frame.h"

#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {

namespace {

constexpr auto kBeat = 1s;
constexpr qint64 kReadBuffer = 1024; ///< Beyond it the kernel, then the server keeps what we do not take.
constexpr int kAsksABeat = 20;

/// A masked text frame; the mask is zero, so the payload stays readable.
QByteArray maskedText(const QByteArray &text)
{
    QByteArray frame("\x81");
    if (text.size() < 126) {
        frame += char(0x80 | text.size());
    } else {
        frame += char(0x80 | 126);
        QByteArray length(2, '\0');
        qToBigEndian(quint16(text.size()), length.data());
        frame += length;
    }
    return frame + QByteArray(4, '\0') + text;
}

} // namespace

SlowPeer::SlowPeer(const QUrl &server, Kind kind, QString token)
    : m_kind(kind)
    , m_token(std::move(token))
{
    connect(&m_socket, &QTcpSocket::connected, this, &SlowPeer::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &SlowPeer::onBytes);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { m_ended = true; });
    connect(&m_beat, &QTimer::timeout, this, &SlowPeer::drip);
    m_beat.setInterval(kBeat);
    m_socket.setReadBufferSize(kReadBuffer);
    m_socket.connectToHost(server.host(), quint16(server.port()));
}

void SlowPeer::onConnected()
{
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, int(kReadBuffer));
    const QByteArray header =
        "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n";
    m_socket.write(header);
    if (m_kind == Kind::DripHandshake)
        m_rest = "X-Drip: " + QByteArray(1000, 'x');
    else
        m_socket.write("\r\n");
    m_beat.start();
}

void SlowPeer::onBytes()
{
    if (m_open && m_kind == Kind::NeverReads)
        return;
    m_socket.readAll();
    if (std::exchange(m_open, true) || m_kind == Kind::DripHandshake)
        return;
    if (m_kind == Kind::DripMessage)
        m_rest = maskedText(requestFrame(1, GetServerInfo::kMethod, {}));
    else
        sendText(requestFrame(1, ResumeSession::kMethod, encode(ResumeSession{m_token})));
}

void SlowPeer::drip()
{
    if (m_ended)
        return;
    if (m_kind == Kind::NeverReads)
        return askMuch();
    m_socket.write(m_rest.left(1));
    m_rest.remove(0, 1);
}

void SlowPeer::askMuch()
{
    if (!m_open)
        return;
    for (int i = 0; i < kAsksABeat; ++i)
        sendText(requestFrame(++m_asked + 1, Discover::kMethod, {}));
}

void SlowPeer::sendText(const QByteArray &text)
{
    m_socket.write(maskedText(text));
}

} // namespace hms::test
