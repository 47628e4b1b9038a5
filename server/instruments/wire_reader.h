// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/parsed_message.h"

#include <variant>

namespace hms::server::instruments {

/// A whole message, without its frames.
struct WireMessage {
    Protocol protocol = Protocol::Hl7;
    QByteArray bytes;

    friend bool operator==(const WireMessage &, const WireMessage &) = default;
};
/// What the frame layer answers by itself.
struct WireReply {
    QByteArray bytes;

    friend bool operator==(const WireReply &, const WireReply &) = default;
};
/// Neither protocol; the peer is to be left.
struct WireViolation {
    const char *why;

    friend bool operator==(const WireViolation &a, const WireViolation &b)
    {
        return QLatin1StringView(a.why) == QLatin1StringView(b.why);
    }
};
using WireEvent = std::variant<WireMessage, WireReply, WireViolation>;

/// Takes messages out of a stream of bytes: MLLP (0x0B message 0x1C 0x0D), and ASTM E1381 (ENQ, numbered
/// frames with checksums, EOT), told apart by their first byte. The frame that ends an ASTM message is not
/// answered here: its ACK says that the message is kept. Memory is bounded by the limit of a message.
class WireReader {
public:
    /// The frames' alphabet.
    static constexpr char kVt = '\x0b', kFs = '\x1c', kStx = '\x02', kEtx = '\x03', kEot = '\x04',
                          kEnq = '\x05', kAck = '\x06', kNak = '\x15', kEtb = '\x17';

    explicit WireReader(qsizetype maxBytes = message_limits::kBytes)
        : m_maxBytes(maxBytes)
    {
    }

    /// What these bytes bring about, in order. After a violation nothing more is taken.
    QList<WireEvent> take(QByteArrayView bytes);
    /// Between two messages; else the peer owes us the rest of one.
    [[nodiscard]] bool isIdle() const { return m_state == State::Idle; }
    [[nodiscard]] bool isBroken() const { return m_state == State::Broken; }

private:
    enum class State { Idle, Hl7, Hl7End, Astm, AstmFrame, AstmCheck, Broken };

    void takeByte(char c);
    void beginMessage(char c);
    void takeAstm(char c);
    void endFrame();
    void refuseFrame();
    void append(char c);
    void breakOff(const char *why);

    qsizetype m_maxBytes;
    State m_state = State::Idle;
    QByteArray m_message; ///< So far, of ASTM the good frames.
    QByteArray m_frame;   ///< From its number to ETB or ETX, and after those its checksum.
    qsizetype m_frameEnd = 0;
    int m_expected = 1;     ///< Number of the next frame.
    int m_refused = 0;      ///< Bad frames in a row.
    bool m_isWhole = false; ///< The last good frame ended a message.
    QList<WireEvent> m_events;
};

} // namespace hms::server::instruments
