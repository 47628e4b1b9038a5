// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QtEndian>

/// Small files of the kinds that documents may be, and of those they may not.
namespace hms::test {

inline QByteArray big32(quint32 value)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(value, out.data());
    return out;
}

/// With a checksum of zero: nobody decodes these.
inline QByteArray pngChunk(const QByteArray &name, const QByteArray &data)
{
    return big32(quint32(data.size())) + name + data + big32(0);
}

/// Its header tells the size; there are no pixels in it.
inline QByteArray pngFile(quint32 width = 4, quint32 height = 3)
{
    return QByteArray("\x89PNG\r\n\x1a\n") +
           pngChunk("IHDR", big32(width) + big32(height) + QByteArray("\x08\x02\x00\x00\x00", 5)) +
           pngChunk("IEND", {});
}

inline QByteArray jpegFile(quint16 width = 4, quint16 height = 3)
{
    return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0000b08") + big32(height).last(2) +
           big32(width).last(2) + QByteArray::fromHex("01011100ffda0008010100003f0000ffd9");
}

/// A readable PDF with `extra` objects among its own.
inline QByteArray pdfFile(const QByteArray &extra = {})
{
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n" +
           extra + "trailer\n<< /Root 1 0 R /Size 4 >>\n%%EOF\n";
}

inline QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).mid(4); // Without Qt's own length.
}

/// An object stream as writers make them.
inline QByteArray objectStream(const QByteArray &objects, const QByteArray &filter = "/FlateDecode")
{
    const QByteArray packed = deflated(objects);
    return "9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter " + filter + " /Length " +
           QByteArray::number(packed.size()) + " >>\nstream\r\n" + packed + "\nendstream\nendobj\n";
}

inline QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace hms::test
