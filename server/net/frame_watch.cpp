// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/frame_watch.h"

#include <QtEndian>

namespace hms::server {

namespace {

constexpr quint8 kFinal = 0x80;
constexpr quint8 kControl = 0x08;
constexpr quint8 kMasked = 0x80;
constexpr quint8 kLength = 0x7f;

} // namespace

void FrameWatch::follow(qint64 count, const std::function<QByteArray()> &peek)
{
    if (count <= 0)
        return;
    if (m_payloadLeft > quint64(count)) {
        m_payloadLeft -= quint64(count);
        return;
    }
    const QByteArray bytes = peek();
    for (qsizetype at = 0; at < bytes.size();) {
        if (m_payloadLeft > 0) {
            const auto step = qMin<quint64>(m_payloadLeft, quint64(bytes.size() - at));
            at += qsizetype(step);
            m_payloadLeft -= step;
            if (m_payloadLeft == 0)
                endFrame();
            continue;
        }
        m_header.append(bytes.at(at++));
        if (m_header.size() >= 2 && m_header.size() == headerSize())
            beginFrame();
    }
}

int FrameWatch::headerSize() const
{
    const quint8 second = quint8(m_header.at(1));
    const int length = (second & kLength) == 127 ? 8 : (second & kLength) == 126 ? 2 : 0;
    return 2 + length + (second & kMasked ? 4 : 0);
}

void FrameWatch::beginFrame()
{
    const quint8 first = quint8(m_header.at(0));
    const quint8 second = quint8(m_header.at(1));
    m_isFinal = first & kFinal;
    m_isControl = first & kControl;
    m_unmasked |= !(second & kMasked);
    m_payloadLeft = second & kLength;
    if (m_payloadLeft == 126)
        m_payloadLeft = qFromBigEndian<quint16>(m_header.constData() + 2);
    else if (m_payloadLeft == 127)
        m_payloadLeft = qFromBigEndian<quint64>(m_header.constData() + 2);
    m_header.clear();
    if (m_payloadLeft == 0)
        endFrame();
}

void FrameWatch::endFrame()
{
    if (m_isControl)
        ++m_controlFrames;
    else
        m_fragments = m_isFinal ? 0 : m_fragments + 1;
}

} // namespace hms::server
