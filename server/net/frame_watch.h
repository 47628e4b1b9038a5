// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace hms::server {

/// Follows the boundaries of WebSocket frames (RFC 6455, section 5.2) in what a client sends. Qt reports
/// whole messages only, so a message that never ends, a flood of pings or an unmasked frame would go
/// unnoticed.
class FrameWatch {
public:
    /// `count` bytes came in. `peek` gives them; it is called only when a frame's header may be among them.
    void follow(qint64 count, const std::function<QByteArray()> &peek);

    /// Between the first and the last byte of a message or a control frame.
    [[nodiscard]] bool isInside() const
    {
        return m_fragments > 0 || m_payloadLeft > 0 || !m_header.isEmpty();
    }
    [[nodiscard]] int fragments() const { return m_fragments; } ///< Of the unfinished message.
    [[nodiscard]] bool sawUnmasked() const { return m_unmasked; }
    /// Pings, pongs and closes since the last call.
    int takeControlFrames() { return std::exchange(m_controlFrames, 0); }

private:
    [[nodiscard]] int headerSize() const;
    void beginFrame();
    void endFrame();

    QByteArray m_header; ///< Of the frame that begins.
    quint64 m_payloadLeft = 0;
    bool m_isFinal = false;
    bool m_isControl = false;
    bool m_unmasked = false;
    int m_fragments = 0;
    int m_controlFrames = 0;
};

} // namespace hms::server
