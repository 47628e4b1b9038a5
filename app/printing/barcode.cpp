// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/barcode.h"

#include <cmath>
#include <memory>
#include <zint.h>

namespace hms::app {

namespace {

constexpr int kUnitsPerModule = 2; // libzint's vector output at scale 1.
constexpr int kQrErrorCorrectionM = 2;

using Symbol = std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)>;

int toModules(float units)
{
    return int(std::lround(units / kUnitsPerModule));
}

/// Light modules that the standards ask for around the code.
QMargins quietZone(BarcodeKind kind)
{
    return kind == BarcodeKind::Qr ? QMargins(4, 4, 4, 4) : QMargins(10, 0, 10, 0);
}

QImage drawModules(const zint_vector &vector, BarcodeKind kind)
{
    const QMargins quiet = quietZone(kind);
    const bool linear = kind == BarcodeKind::Code128;
    const int height = linear ? 1 : toModules(vector.height);
    QImage image(QSize(toModules(vector.width), height).grownBy(quiet), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (const auto *rect = vector.rectangles; rect; rect = rect->next) {
        const int top = linear ? 0 : toModules(rect->y);
        const int bottom = linear ? 1 : toModules(rect->y + rect->height);
        for (int y = top; y < bottom; ++y)
            for (int x = toModules(rect->x); x < toModules(rect->x + rect->width); ++x)
                image.setPixel(x + quiet.left(), y + quiet.top(), 0);
    }
    return image;
}

} // namespace

Barcode Barcode::encode(BarcodeKind kind, const QString &text)
{
    const Symbol symbol(ZBarcode_Create(), &ZBarcode_Delete);
    symbol->symbology = kind == BarcodeKind::Qr ? BARCODE_QRCODE : BARCODE_CODE128;
    symbol->input_mode = UNICODE_MODE;
    symbol->show_hrt = 0;
    if (kind == BarcodeKind::Qr)
        symbol->option_1 = kQrErrorCorrectionM;

    Barcode barcode;
    const QByteArray utf8 = text.toUtf8();
    const auto *source = reinterpret_cast<const unsigned char *>(utf8.constData());
    if (!utf8.isEmpty() && ZBarcode_Encode_and_Buffer_Vector(symbol.get(), source, int(utf8.size()), 0) == 0)
        barcode.m_modules = drawModules(*symbol->vector, kind);
    return barcode;
}

QImage Barcode::toImage(int modulePx, int heightPx) const
{
    const int height = m_modules.height() == 1 && heightPx > 0 ? heightPx : m_modules.height() * modulePx;
    return m_modules.scaled(m_modules.width() * modulePx, height, Qt::IgnoreAspectRatio,
                            Qt::FastTransformation);
}

QPainterPath Barcode::toPath(QPointF topLeft, QSizeF module) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const auto isDark = [this](int x, int y) {
        return x < m_modules.width() && m_modules.constScanLine(y)[x] == 0;
    };
    for (int y = 0; y < m_modules.height(); ++y)
        for (int x = 0; x < m_modules.width(); ++x) {
            if (!isDark(x, y))
                continue;
            const int start = x;
            while (isDark(x + 1, y))
                ++x;
            path.addRect(topLeft.x() + start * module.width(), topLeft.y() + y * module.height(),
                         (x + 1 - start) * module.width(), module.height());
        }
    return path;
}

} // namespace hms::app
