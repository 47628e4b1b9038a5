// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace hms::test {

/// A blocking TCP socket for attackers in threads of their own: writes any bytes, knows WebSocket framing,
/// never throws. Loopback only.
class RawSocket {
public:
    /// Connects from an address of 127.0.0.0/8, so that one machine can be several peers.
    explicit RawSocket(quint16 port, const char *from = "127.0.0.1");
    ~RawSocket();
    Q_DISABLE_COPY_MOVE(RawSocket)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// False once the peer has closed or reset.
    bool send(const QByteArray &bytes);
    /// What came within the time; empty: nothing yet; no value: the peer has closed or reset.
    std::optional<QByteArray> receive(std::chrono::milliseconds patience);
    /// Opens the WebSocket; false when it is refused.
    bool shakeHands();
    /// Waits for the peer to hang up. The code of its close frame, 0 without one; nothing when it did not.
    std::optional<int> closeCode(std::chrono::milliseconds patience);
    /// Sends a request and waits for its answer, which is nothing when the peer hung up.
    std::optional<QByteArray> ask(const QByteArray &request, std::chrono::milliseconds patience);

    static QByteArray upgrade(const QByteArray &extraHeaders = {});
    /// A masked frame; `first` is its first byte.
    static QByteArray frame(int first, const QByteArray &payload);
    static constexpr int kText = 0x81;
    static constexpr int kTextBegins = 0x01;
    static constexpr int kContinues = 0x00;
    static constexpr int kEnds = 0x80;
    static constexpr int kPing = 0x89;
    static constexpr int kClose = 0x88;

private:
    int m_descriptor = -1;
    QByteArray m_pending; ///< Received and not yet taken.
};

} // namespace hms::test
