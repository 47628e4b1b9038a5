// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QString>

namespace hms::app {

enum class BarcodeKind {
    Qr,      ///< Error correction M: a crease or a coffee ring does not hurt it.
    Code128, ///< Latin text only.
};

/// A bar or QR code as a grid of modules, its quiet zone included. Null when the text cannot be encoded.
class Barcode {
public:
    static Barcode encode(BarcodeKind kind, const QString &text);

    [[nodiscard]] bool isNull() const { return m_modules.isNull(); }
    /// Modules across and down; a linear code is one module high.
    [[nodiscard]] QSize size() const { return m_modules.size(); }
    /// Black on white, every module exactly `modulePx` pixels wide; a linear code becomes `heightPx` high.
    [[nodiscard]] QImage toImage(int modulePx, int heightPx = 0) const;
    /// The dark modules as one shape of rectangles, so that no seam shows between neighbours.
    [[nodiscard]] QPainterPath toPath(QPointF topLeft, QSizeF module) const;

private:
    QImage m_modules; ///< Grayscale, one pixel a module, 0 is dark.
};

} // namespace hms::app
