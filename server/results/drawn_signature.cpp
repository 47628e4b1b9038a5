// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/drawn_signature.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

constexpr qsizetype kMaxBytes = 48 * 1024;
constexpr quint32 kMaxWidth = 1'200;
constexpr quint32 kMaxHeight = 600;

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = c & 1 ? 0xEDB88320U ^ c >> 1 : c >> 1;
        table.at(i) = c;
    }
    return table;
}

/// Of the PNG specification, annex D.
quint32 crc32(QByteArrayView bytes)
{
    static constexpr auto table = crcTable();
    quint32 c = 0xFFFFFFFFU;
    for (const char byte : bytes)
        c = table.at((c ^ static_cast<unsigned char>(byte)) & 0xFFU) ^ c >> 8;
    return c ^ 0xFFFFFFFFU;
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.sliced(at, 4).data());
}

bool isHeader(QByteArrayView body, quint32 maxWidth, quint32 maxHeight)
{
    if (body.size() != 13)
        return false;
    const quint32 width = numberAt(body, 0);
    const quint32 height = numberAt(body, 4);
    return width > 0 && height > 0 && width <= maxWidth && height <= maxHeight;
}

} // namespace

bool isPng(const QByteArray &file, quint32 maxWidth, quint32 maxHeight)
{
    constexpr QByteArrayView kMagic = "\x89PNG\r\n\x1a\n";
    constexpr qsizetype kAround = 12; // Length, type and checksum.
    if (!file.startsWith(kMagic))
        return false;
    QByteArrayView rest = QByteArrayView(file).sliced(kMagic.size());
    for (bool isFirst = true; rest.size() >= kAround; isFirst = false) {
        const qsizetype length = numberAt(rest, 0);
        if (length > rest.size() - kAround)
            return false;
        const QByteArrayView type = rest.sliced(4, 4);
        const QByteArrayView body = rest.sliced(8, length);
        if (crc32(rest.sliced(4, 4 + length)) != numberAt(rest, 8 + length))
            return false;
        if (isFirst && (type != "IHDR" || !isHeader(body, maxWidth, maxHeight)))
            return false;
        rest = rest.sliced(kAround + length);
        if (type == "IEND")
            return rest.isEmpty();
    }
    return false;
}

Result<Signature> signatureOf(const std::optional<QString> &given)
{
    constexpr auto kPicture = "data:image/png;base64,"_L1;
    const QString text = given.value_or(QString()).trimmed();
    if (text.isEmpty())
        return Signature{};
    if (!text.startsWith(u"data:"))
        return text.size() <= 120 ? Result(Signature{text, {}})
                                  : Error::invalid(u"signature"_s, u"tooLong"_s);
    const auto file = QByteArray::fromBase64Encoding(text.mid(kPicture.size()).toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!text.startsWith(kPicture) || !file || file.decoded.size() > kMaxBytes ||
        !isPng(file.decoded, kMaxWidth, kMaxHeight))
        return Error::invalid(u"signature"_s, u"picture"_s);
    return Signature{{}, file.decoded};
}

} // namespace hms::server::results
