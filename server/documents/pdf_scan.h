// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hms::server::documents {

enum class PdfFinding {
    Harmless,
    NoPdf,
    Active, ///< A script, a program to start, a file inside, or parts that cannot be looked into.
};

/// Looks for the names of what a PDF can do beyond being read (ISO 32000-1: JavaScript, Launch, EmbeddedFile,
/// RichMedia), also where they are spelt with #xx or lie in compressed object streams. Those are unpacked to
/// a limit; what is encrypted or packed in another way than deflate is refused, because nobody can look.
PdfFinding scanPdf(QByteArrayView bytes);

} // namespace hms::server::documents
