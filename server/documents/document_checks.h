// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/documents/document.h"

#include <QByteArrayView>

namespace hms::server::documents {

/// Pixels beyond which no image is taken: decoding costs four bytes each at every desk that opens it.
inline constexpr qint64 kMostPixels = 50'000'000;

/// Why the bytes cannot be a document of that type: "type" (they are something else, or broken), "pixels",
/// "activeContent"; nothing when they can. Decodes nothing. Any thread.
const char *problemOf(DocumentFormat type, QByteArrayView bytes);

/// Whether a name is fit for a file: no path, no control characters, not only blanks or dots.
bool isFileName(const QString &name);

} // namespace hms::server::documents
