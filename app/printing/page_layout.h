// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/document_view.h"

#include <QTextDocument>

QT_BEGIN_NAMESPACE
class QPaintDevice;
QT_END_NAMESPACE

namespace hms::app {

/// A view as a text document laid out in the dots of one device, with real bar codes in the place of images.
class PageLayout {
public:
    /// `device` gives the fonts their size; it and `view` must outlive this.
    PageLayout(const DocumentView &view, const PrintLanguage &language, QPaintDevice *device,
               double dotsPerMm);

    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    /// Of the whole sheet, margins included; a roll's height is that of its content.
    [[nodiscard]] QSizeF sheetMm() const;
    /// Of the content, margins left out.
    [[nodiscard]] QSize contentDots() const;
    /// Paints the content of a page with its top left corner at the painter's origin.
    void paintPage(QPainter &painter, int page);
    /// The same within the margins of a whole sheet.
    void paintSheet(QPainter &painter, int page);

private:
    [[nodiscard]] double dots(double mm) const { return mm * m_dotsPerMm; }
    void paintWatermark(QPainter &painter);
    void paintFooter(QPainter &painter, int page);

    const DocumentView &m_view;
    double m_dotsPerMm = 1;
    QTextDocument m_document;
};

} // namespace hms::app
