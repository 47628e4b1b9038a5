// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/document_view.h"
#include "app/printing/template_engine.h"

#include <QImage>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace hms::app {

/// All three lay out a document of their own, so they may run in any thread; each takes about 10 to 30 ms.

/// PDF with embedded fonts; sheets break into pages, a roll is one page as long as its text.
QByteArray renderPdf(const DocumentView &view, const PrintLanguage &language);

/// One bit per dot, 8 dots/mm (203 dpi) over the printable width: 576 dots on the 80 mm roll.
QImage renderRaster(const DocumentView &view, const PrintLanguage &language);

/// Paints on the system's printer. False when the spooler refuses the job.
bool renderOnPrinter(const DocumentView &view, const PrintLanguage &language, QPrinter &printer);

/// The view in its template, as the three functions lay it out. What it says in any script can be read here.
FilledTemplate fillDocument(const DocumentView &view);

} // namespace hms::app
