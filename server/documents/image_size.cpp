// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/image_size.h"

#include <QtEndian>

namespace hms::server::documents {

namespace {

constexpr QByteArrayView kPngSignature("\x89PNG\r\n\x1a\n");
constexpr qint64 kChunkFrame = 12; // Length, name, checksum.

quint32 big32(QByteArrayView bytes, qint64 at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

quint16 big16(QByteArrayView bytes, qint64 at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/// SOF0..SOF15 without the tables DHT, JPG and DAC, which have numbers among them.
bool isFrame(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool standsAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

} // namespace

std::optional<ImageSize> pngSize(QByteArrayView bytes)
{
    if (!bytes.startsWith(kPngSignature))
        return std::nullopt;
    std::optional<ImageSize> size;
    for (qint64 at = kPngSignature.size(); bytes.size() - at >= kChunkFrame;) {
        const qint64 length = big32(bytes, at);
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        if (length > bytes.size() - at - kChunkFrame || size.has_value() == (name == "IHDR"))
            return std::nullopt;
        if (name == "IHDR") {
            if (length != 13)
                return std::nullopt;
            size = ImageSize{big32(bytes, at + 8), big32(bytes, at + 12)};
        }
        at += length + kChunkFrame;
        if (name == "IEND")
            return at == bytes.size() ? size : std::nullopt;
    }
    return std::nullopt;
}

std::optional<ImageSize> jpegSize(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff"))
        return std::nullopt;
    for (qint64 at = 2; at + 4 <= bytes.size();) {
        if (quint8(bytes[at]) != 0xff)
            return std::nullopt;
        const auto marker = quint8(bytes[at + 1]);
        if (marker == 0xff) { // A fill byte.
            ++at;
            continue;
        }
        if (standsAlone(marker)) {
            at += 2;
            continue;
        }
        if (isFrame(marker)) // Marker, length, precision, height, width.
            return at + 9 <= bytes.size()
                       ? std::optional(ImageSize{big16(bytes, at + 7), big16(bytes, at + 5)})
                       : std::nullopt;
        if (marker == 0xd9 || marker == 0xda) // The end, or pixels before any frame.
            return std::nullopt;
        at += 2 + qMax<qint64>(big16(bytes, at + 2), 2);
    }
    return std::nullopt;
}

} // namespace hms::server::documents
