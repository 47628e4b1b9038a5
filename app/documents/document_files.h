// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"
#include "shared/documents/document.h"

namespace hms::app {

/// A file as it can be uploaded.
struct LoadedFile {
    QString name;
    DocumentFormat type = DocumentFormat::Pdf;
    QByteArray bytes;
    QString sha256;
};

/// Reads a file, tells its kind by its first bytes and sums it up. Blocks: not for the GUI thread. Errors:
/// REJECTED documentUnreadable, documentKind, documentTooLarge (larger than any limit).
Result<LoadedFile> loadFile(const QString &path);
/// The same of bytes that are here already.
Result<LoadedFile> summedUp(const QString &name, const QByteArray &bytes);

QString sha256Of(const QByteArray &bytes);

} // namespace hms::app
