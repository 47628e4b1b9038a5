// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/ulid.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace hms {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kTextLength = 26;
constexpr int kUuidLength = 36;

int digitOf(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        c = char16_t(c - 32);
    for (int i = 0; i < 32; ++i)
        if (char16_t(kAlphabet[i]) == c)
            return i;
    return -1;
}

/// Of each character as a hexadecimal digit; -1 for the others.
constexpr auto kHexValues = [] {
    std::array<qint8, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 10; ++i)
        values[size_t('0' + i)] = qint8(i);
    for (int i = 0; i < 6; ++i)
        values[size_t('a' + i)] = values[size_t('A' + i)] = qint8(10 + i);
    return values;
}();
constexpr size_t kUuidBytes[] = {0,  2,  4,  6,  9,  11, 14, 16,
                                 19, 21, 24, 26, 28, 30, 32, 34}; // Where each stands.

Ulid compose(qint64 ms)
{
    Ulid id;
    for (int i = 0; i < 6; ++i)
        id.bytes[size_t(i)] = quint8(quint64(ms) >> (8 * (5 - i)));
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    memcpy(id.bytes.data() + 6, random.data(), 10);
    return id;
}

} // namespace

Ulid Ulid::make()
{
    thread_local Ulid last;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now > last.msSinceEpoch() || last.isNull()) {
        last = compose(now);
        return last;
    }
    // Same millisecond, or the clock stepped back: count on from the last one so that order is kept.
    for (size_t i = 16; i-- > 0;)
        if (++last.bytes[i] != 0)
            break;
    return last;
}

Ulid Ulid::makeAt(qint64 msSinceEpoch)
{
    return compose(msSinceEpoch);
}

std::optional<Ulid> Ulid::fromText(QStringView text)
{
    if (text.size() != kTextLength || digitOf(text.front().unicode()) > 7)
        return std::nullopt; // 26 digits hold 130 bits: the first one may use three of its five.
    Ulid id;
    quint32 buffer = 0;
    int bits = -2;
    size_t at = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c.unicode());
        if (digit < 0)
            return std::nullopt;
        buffer = (buffer << 5) | quint32(digit);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            id.bytes[at++] = quint8(buffer >> bits);
        }
    }
    return id;
}

std::optional<Ulid> Ulid::fromUuidText(QByteArrayView text)
{
    if (text.size() != kUuidLength || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return std::nullopt;
    Ulid id;
    int wrong = 0; // Its sign; a branch for each digit costs more than the rest.
    for (size_t i = 0; i < id.bytes.size(); ++i) {
        const int high = kHexValues[quint8(text[qsizetype(kUuidBytes[i])])];
        const int low = kHexValues[quint8(text[qsizetype(kUuidBytes[i] + 1)])];
        wrong |= high | low;
        id.bytes[i] = quint8(high * 16 + low);
    }
    return wrong < 0 ? std::nullopt : std::optional(id);
}

void Ulid::writeText(char *out) const
{
    quint32 buffer = 0;
    int bits = 2; // Two zero bits in front make 130 = 26 * 5.
    size_t at = 0;
    for (int i = 0; i < kTextLength; ++i) {
        if (bits < 5) {
            buffer = ((buffer << 8) | bytes[at++]) & 0xfffff;
            bits += 8;
        }
        bits -= 5;
        out[i] = kAlphabet[(buffer >> bits) & 31];
    }
}

QString Ulid::toText() const
{
    char text[kTextLength];
    writeText(text);
    return QString::fromLatin1(text, kTextLength);
}

QString Ulid::toUuidText() const
{
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
    const QString h = QString::fromLatin1(hex);
    return h.left(8) + u'-' + h.mid(8, 4) + u'-' + h.mid(12, 4) + u'-' + h.mid(16, 4) + u'-' + h.mid(20);
}

qint64 Ulid::msSinceEpoch() const
{
    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i)
        ms = (ms << 8) | bytes[i];
    return ms;
}

} // namespace hms
