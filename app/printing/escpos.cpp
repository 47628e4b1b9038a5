// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/escpos.h"

namespace hms::app::escpos {

namespace {

constexpr char kEsc = 0x1b;
constexpr char kGs = 0x1d;
constexpr char kDle = 0x10;
constexpr char kEot = 0x04;
constexpr int kBandRows = 240;       ///< Cheap printers lose what is larger than their buffer.
constexpr char kFeedBeforeCut = 24;  ///< Motion units past the cutter.
constexpr char kPulseOnUnits = 25;   ///< Of 2 ms.
constexpr char kPulseOffUnits = 120; ///< Of 2 ms.
constexpr int kRealTimeMask = 0x93;  ///< Bits that every real-time answer holds fixed ...
constexpr int kRealTimeBits = 0x12;  ///< ... and their values.
constexpr char kPaperEndBits = 0x60; ///< Both sensors of the roll's end, DLE EOT 4.

void appendWord(QByteArray &out, int value)
{
    out.append(char(value & 0xff));
    out.append(char(value >> 8 & 0xff));
}

} // namespace

QByteArray job(const QImage &image, bool openDrawer)
{
    return initialize() + (openDrawer ? drawerPulse() : QByteArray()) + raster(image) + feedAndCut();
}

QByteArray initialize()
{
    return {QByteArray() + kEsc + '@'};
}

QByteArray raster(const QImage &image)
{
    Q_ASSERT(image.format() == QImage::Format_Mono);
    const int rowBytes = (image.width() + 7) / 8;
    QByteArray out;
    out.reserve(image.height() * rowBytes + (image.height() / kBandRows + 1) * 8);
    for (int top = 0; top < image.height(); top += kBandRows) {
        const int rows = std::min(kBandRows, image.height() - top);
        out.append(kGs).append('v').append('0').append('\0');
        appendWord(out, rowBytes);
        appendWord(out, rows);
        for (int y = top; y < top + rows; ++y)
            out.append(reinterpret_cast<const char *>(image.constScanLine(y)), rowBytes);
    }
    return out;
}

QByteArray feedAndCut()
{
    return QByteArray() + kGs + 'V' + 'B' + kFeedBeforeCut;
}

QByteArray drawerPulse()
{
    return QByteArray() + kEsc + 'p' + '\0' + kPulseOnUnits + kPulseOffUnits;
}

QByteArray paperStatusRequest()
{
    return QByteArray() + kDle + kEot + '\4';
}

QByteArray finishedRequest()
{
    return QByteArray() + kGs + 'r' + '\1';
}

bool isPaperStatus(char answer)
{
    return (answer & kRealTimeMask) == kRealTimeBits;
}

bool saysPaperOut(char answer)
{
    return (answer & kPaperEndBits) == kPaperEndBits;
}

} // namespace hms::app::escpos
