// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/frame_splitter.h"

#include <QtEndian>

namespace hms::test {

namespace {
constexpr quint8 kOpcodeBits = 0x0f;
constexpr quint8 kTextFrame = 0x1;
constexpr quint8 kMaskBit = 0x80;
constexpr int kMaskBytes = 4;
} // namespace

QList<FrameSplitter::Piece> FrameSplitter::take(const QByteArray &bytes)
{
    m_buffer += bytes;
    QList<Piece> pieces;
    if (!m_handshakeDone) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return pieces;
        m_handshakeDone = true;
        pieces.append({m_buffer.left(end + 4), false});
        m_buffer.remove(0, end + 4);
    }
    for (auto size = frameSize(); size && m_buffer.size() >= *size; size = frameSize()) {
        pieces.append({m_buffer.left(*size), (quint8(m_buffer.at(0)) & kOpcodeBits) == kTextFrame});
        m_buffer.remove(0, *size);
    }
    return pieces;
}

/// Header and payload of the first frame; nothing while its header is incomplete.
std::optional<qsizetype> FrameSplitter::frameSize() const
{
    if (m_buffer.size() < 2)
        return std::nullopt;
    const auto second = quint8(m_buffer.at(1));
    const int shortLength = second & ~kMaskBit;
    const int lengthBytes = shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
    const int header = 2 + lengthBytes + (second & kMaskBit ? kMaskBytes : 0);
    if (m_buffer.size() < header)
        return std::nullopt;
    const char *length = m_buffer.constData() + 2;
    if (lengthBytes == 2)
        return header + qFromBigEndian<quint16>(length);
    if (lengthBytes == 8)
        return header + qsizetype(qFromBigEndian<quint64>(length));
    return header + shortLength;
}

} // namespace hms::test
