// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/wire_reader.h"

#include <numeric>

namespace hms::server::instruments {

namespace {

constexpr int kMostRefusals = 6; // As E1381 has it.

/// Whether the last record of a message is its terminator.
bool endsMessage(QByteArrayView text)
{
    while (text.endsWith('\r') || text.endsWith('\n'))
        text.chop(1);
    const qsizetype start = qMax(text.lastIndexOf('\r'), text.lastIndexOf('\n')) + 1;
    return start > 0 && start < text.size() && text[start] == 'L';
}

} // namespace

QList<WireEvent> WireReader::take(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (m_state == State::Broken)
            break;
        takeByte(c);
    }
    return std::exchange(m_events, {});
}

void WireReader::takeByte(char c)
{
    switch (m_state) {
    case State::Idle: beginMessage(c); return;
    case State::Hl7:
        if (c == kVt)
            breakOff("a message within a message");
        else if (c == kFs)
            m_state = State::Hl7End;
        else
            append(c);
        return;
    case State::Hl7End:
        if (c != '\r')
            return breakOff("no end of the message");
        m_events.append(WireMessage{Protocol::Hl7, std::exchange(m_message, {})});
        m_state = State::Idle;
        return;
    case State::Astm:
    case State::AstmFrame:
    case State::AstmCheck: takeAstm(c); return;
    case State::Broken: return;
    }
}

void WireReader::beginMessage(char c)
{
    m_message.clear();
    if (c == kVt) {
        m_state = State::Hl7;
    } else if (c == kEnq) {
        m_expected = 1;
        m_refused = 0;
        m_isWhole = false;
        m_state = State::Astm;
        m_events.append(WireReply{QByteArray(1, kAck)});
    } else if (c != '\r' && c != '\n' && c != kEot) { // Those between messages harm nobody.
        breakOff("neither HL7 nor ASTM");
    }
}

void WireReader::takeAstm(char c)
{
    if (m_state == State::Astm) {
        if (c == kStx) {
            m_frame.clear();
            m_state = State::AstmFrame;
        } else if (c == kEot) {
            m_state = State::Idle;
        } else if (c == kEnq) { // It begins anew.
            beginMessage(c);
        } else if (c != '\r' && c != '\n') {
            breakOff("no frame");
        }
        return;
    }
    append(c);
    if (m_state == State::AstmFrame && (c == kEtb || c == kEtx)) {
        m_frameEnd = m_frame.size();
        m_state = State::AstmCheck;
    } else if (m_state == State::AstmCheck && c == '\n') {
        endFrame();
    } else if (m_state == State::AstmCheck && m_frame.size() - m_frameEnd > 4) {
        breakOff("no end of the frame");
    }
}

void WireReader::endFrame()
{
    m_state = State::Astm;
    const QByteArrayView text(m_frame.constData(), m_frameEnd);
    const int sum =
        std::accumulate(text.begin(), text.end(), 0, [](int so, char c) { return (so + uchar(c)) & 0xff; });
    bool isHex = false;
    const int told = m_frame.mid(m_frameEnd, 2).toInt(&isHex, 16);
    const int number = text[0] - '0';
    if (!isHex || told != sum || number < 0 || number > 7)
        return refuseFrame();
    const bool isRepeated = number == (m_expected + 7) % 8 && (!m_message.isEmpty() || m_isWhole);
    if (number != m_expected && !isRepeated)
        return refuseFrame();
    m_refused = 0;
    if (!isRepeated) {
        if (std::exchange(m_isWhole, false))
            m_message.clear(); // The next message of the same transmission.
        m_message += text.sliced(1, text.size() - 2);
        m_expected = (m_expected + 1) % 8;
        m_isWhole = text.back() == kEtx && endsMessage(m_message);
    }
    // A last frame that comes again was refused before, or its ACK was lost: both want another look.
    if (m_isWhole)
        m_events.append(WireMessage{Protocol::Astm, m_message});
    else
        m_events.append(WireReply{QByteArray(1, kAck)});
}

void WireReader::refuseFrame()
{
    if (++m_refused > kMostRefusals)
        return breakOff("too many bad frames");
    m_events.append(WireReply{QByteArray(1, kNak)});
}

void WireReader::append(char c)
{
    if (m_message.size() + m_frame.size() >= m_maxBytes)
        return breakOff("the message is too long");
    (m_state == State::Hl7 ? m_message : m_frame).append(c);
}

void WireReader::breakOff(const char *why)
{
    m_state = State::Broken;
    m_message.clear();
    m_frame.clear();
    m_events.append(WireViolation{why});
}

} // namespace hms::server::instruments
