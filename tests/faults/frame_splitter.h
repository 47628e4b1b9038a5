// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace hms::test {

/// Cuts one direction of a WebSocket connection (RFC 6455) into its handshake and its frames, as raw bytes.
class FrameSplitter {
public:
    struct Piece {
        QByteArray bytes;
        bool isText = false; ///< A text frame: a request or an answer. Else handshake, ping, pong or close.
    };

    /// What is complete with these bytes; the rest is kept for the next call.
    QList<Piece> take(const QByteArray &bytes);

private:
    [[nodiscard]] std::optional<qsizetype> frameSize() const;

    QByteArray m_buffer;
    bool m_handshakeDone = false;
};

} // namespace hms::test
