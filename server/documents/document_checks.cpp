// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/document_checks.h"

#include "server/documents/image_size.h"
#include "server/documents/pdf_scan.h"

#include <algorithm>

namespace hms::server::documents {

namespace {

const char *problemOf(const std::optional<ImageSize> &size)
{
    if (!size || size->width <= 0 || size->height <= 0)
        return "type";
    return size->height > kMostPixels / size->width ? "pixels" : nullptr;
}

} // namespace

const char *problemOf(DocumentFormat type, QByteArrayView bytes)
{
    switch (type) {
    case DocumentFormat::Png: return problemOf(pngSize(bytes));
    case DocumentFormat::Jpeg: return problemOf(jpegSize(bytes));
    case DocumentFormat::Pdf: break;
    }
    switch (scanPdf(bytes)) {
    case PdfFinding::Harmless: return nullptr;
    case PdfFinding::NoPdf: return "type";
    case PdfFinding::Active: break;
    }
    return "activeContent";
}

bool isFileName(const QString &name)
{
    const auto isBad = [](QChar c) {
        if (c == u'\u200c' || c == u'\u200d') // Bengali and Persian words need the joiners.
            return false;
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control ||
               c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    };
    const auto isFiller = [](QChar c) { return c.isSpace() || c == u'.'; };
    return std::none_of(name.begin(), name.end(), isBad) && !std::all_of(name.begin(), name.end(), isFiller);
}

} // namespace hms::server::documents
