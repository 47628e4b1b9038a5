// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/print_formats.h"
#include "app/printing/print_language.h"
#include "shared/printing/printing_protocol.h"

#include <QJsonObject>

namespace hms::app {

/// The size of a sheet. Rolls have no height of their own: the page ends where the text ends.
struct Paper {
    double widthMm = 0;
    double heightMm = 0; ///< 0 on a roll.
    double marginMm = 0;

    [[nodiscard]] bool isRoll() const { return heightMm == 0; }
    /// Too small for a footer.
    [[nodiscard]] bool isLabel() const { return heightMm > 0 && heightMm < 60; }
    friend bool operator==(const Paper &, const Paper &) = default;
};
inline constexpr Paper kRoll80{80, 0, 4}; ///< 72 mm printable.
inline constexpr Paper kLabel50x25{50, 25, 1.5};
inline constexpr Paper kA4{210, 297, 15};
inline constexpr Paper kA5{148, 210, 10};

Paper paperOf(DocumentType type);

/// What a template needs: every text translated, every value formatted. Nothing here asks for data again.
struct DocumentView {
    QString templateName; ///< Under :/templates, without ".html".
    Paper paper;
    QString title;           ///< Document name and number; also the PDF's title.
    QString code;            ///< Text of the QR code.
    QString linearCode = {}; ///< Text of the linear code; empty: the same.
    QString watermark = {};  ///< Across each sheet: this is no valid paper.
    std::function<QString(int page, int count)> pageFooter; ///< On sheets only; pages count from 1.
    QJsonObject fields;
};

DocumentView documentView(const PrintJob &job, const PrintLanguage &language, const Format &format);

} // namespace hms::app
