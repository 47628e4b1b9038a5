// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/rendered_document.h"

#include "app/printing/page_layout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace hms::app {

namespace {

constexpr int kPdfDpi = 1200;
constexpr double kMmPerInch = 25.4;
constexpr int kRollDotsPerMm = 8;

QPageSize pageSize(const PageLayout &layout)
{
    return QPageSize(layout.sheetMm(), QPageSize::Millimeter, {}, QPageSize::ExactMatch);
}

} // namespace

QByteArray renderPdf(const DocumentView &view, const PrintLanguage &language)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfDpi);
    writer.setTitle(view.title);
    writer.setPageMargins({});

    PageLayout layout(view, language, &writer, kPdfDpi / kMmPerInch);
    writer.setPageSize(pageSize(layout));
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paintSheet(painter, page);
    }
    painter.end();
    return bytes;
}

QImage renderRaster(const DocumentView &view, const PrintLanguage &language)
{
    QImage probe(1, 1, QImage::Format_Mono);
    probe.setDotsPerMeterX(kRollDotsPerMm * 1000);
    probe.setDotsPerMeterY(kRollDotsPerMm * 1000);
    PageLayout layout(view, language, &probe, kRollDotsPerMm);

    // A one-bit surface makes the font engine hint for black and white: sharper than a threshold over grey.
    // Bit 1 is ink, as the printers want it.
    QImage image(layout.contentDots(), QImage::Format_Mono);
    image.setDotsPerMeterX(kRollDotsPerMm * 1000);
    image.setDotsPerMeterY(kRollDotsPerMm * 1000);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    QPainter painter(&image);
    layout.paintPage(painter, 0);
    painter.end();
    return image;
}

bool renderOnPrinter(const DocumentView &view, const PrintLanguage &language, QPrinter &printer)
{
    printer.setDocName(view.title);
    printer.setFullPage(true);
    printer.setPageMargins({});
    PageLayout layout(view, language, &printer, printer.resolution() / kMmPerInch);
    printer.setPageSize(pageSize(layout));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        layout.paintSheet(painter, page);
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace hms::app
