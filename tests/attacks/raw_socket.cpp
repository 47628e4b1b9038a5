// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attacks/raw_socket.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hms::test {

namespace {

sockaddr_in addressOf(const char *text, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, text, &address.sin_addr);
    return address;
}

/// The payload of the first whole frame that a server sent, and how long that frame is.
struct Frame {
    int opcode = 0;
    QByteArray payload;
    qsizetype size = 0;
};
std::optional<Frame> firstFrame(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    quint64 length = quint8(bytes[1]) & 0x7f;
    const int extra = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (bytes.size() < 2 + extra)
        return std::nullopt;
    if (extra > 0)
        length = 0;
    for (int i = 0; i < extra; ++i)
        length = length << 8 | quint8(bytes[2 + i]);
    const qsizetype size = 2 + extra + qsizetype(length);
    if (bytes.size() < size)
        return std::nullopt;
    return Frame{bytes[0] & 0x0f, bytes.sliced(2 + extra, qsizetype(length)), size};
}

} // namespace

RawSocket::RawSocket(quint16 port, const char *from)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const sockaddr_in here = addressOf(from, 0);
    const sockaddr_in there = addressOf("127.0.0.1", port);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const timeval patience{5, 0}; // A peer that reads nothing must not hold an attacker for ever.
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0 ||
        ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&there), sizeof there) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

RawSocket::~RawSocket()
{
    if (isOpen())
        ::close(m_descriptor);
}

bool RawSocket::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; isOpen() && sent < bytes.size();) {
        const ssize_t step =
            ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (step <= 0)
            return false;
        sent += step;
    }
    return isOpen();
}

std::optional<QByteArray> RawSocket::receive(std::chrono::milliseconds patience)
{
    if (!isOpen())
        return std::nullopt;
    pollfd waiting{m_descriptor, POLLIN, 0};
    if (::poll(&waiting, 1, int(patience.count())) == 0)
        return QByteArray();
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const ssize_t count = ::recv(m_descriptor, bytes.data(), size_t(bytes.size()), 0);
    if (count <= 0)
        return std::nullopt;
    bytes.truncate(count);
    return bytes;
}

bool RawSocket::shakeHands()
{
    if (!send(upgrade()))
        return false;
    while (!m_pending.contains("\r\n\r\n")) {
        const auto more = receive(std::chrono::seconds(10));
        if (!more || more->isEmpty())
            return false;
        m_pending += *more;
    }
    const bool accepted = m_pending.startsWith("HTTP/1.1 101");
    m_pending = m_pending.mid(m_pending.indexOf("\r\n\r\n") + 4);
    return accepted;
}

std::optional<int> RawSocket::closeCode(std::chrono::milliseconds patience)
{
    int code = 0;
    for (;;) {
        while (const auto frame = firstFrame(m_pending)) {
            if ((kClose & 0x0f) == frame->opcode && frame->payload.size() >= 2)
                code = quint8(frame->payload[0]) << 8 | quint8(frame->payload[1]);
            m_pending.remove(0, frame->size);
        }
        if (code > 0)
            return code;
        const auto more = receive(patience);
        if (!more)
            return code;
        if (more->isEmpty())
            return std::nullopt;
        m_pending += *more;
    }
}

std::optional<QByteArray> RawSocket::ask(const QByteArray &request, std::chrono::milliseconds patience)
{
    if (!send(frame(kText, request)))
        return std::nullopt;
    for (;;) {
        while (const auto frame = firstFrame(m_pending)) {
            m_pending.remove(0, frame->size);
            if (frame->opcode == (kText & 0x0f))
                return frame->payload;
        }
        const auto more = receive(patience);
        if (!more || more->isEmpty())
            return std::nullopt;
        m_pending += *more;
    }
}

QByteArray RawSocket::upgrade(const QByteArray &extraHeaders)
{
    return "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" +
           extraHeaders + "\r\n";
}

QByteArray RawSocket::frame(int first, const QByteArray &payload)
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126) {
        bytes.append(char(0x80 | char(payload.size())));
    } else if (payload.size() < 65'536) {
        bytes.append(char(0x80 | 126)).append(char(payload.size() >> 8)).append(char(payload.size()));
    } else {
        bytes.append(char(0x80 | 127));
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.append(char(quint64(payload.size()) >> shift));
    }
    return bytes + QByteArray(4, '\0') + payload;
}

} // namespace hms::test
