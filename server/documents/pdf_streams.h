// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace hms::server::documents {

/// A stream of a PDF as it lies in the file.
struct PdfStream {
    QByteArrayView dictionary; ///< From "<<" to ">>".
    QByteArrayView content;    ///< From its first byte; where it ends is not known here.
};

/// Visits what a reader could take for a stream, until the visit says false. Strings and comments inside
/// dictionaries are understood, so that they cannot pretend an end. False when the visit did, and when so
/// much looks like objects that looking at it would take too long.
bool eachStream(QByteArrayView pdf, const std::function<bool(const PdfStream &)> &visit);

/// Visits the names after slashes, with #xx resolved, until the visit says true. Whether it did.
bool anyName(QByteArrayView pdf, const std::function<bool(const QByteArray &name)> &visit);

/// What deflate packed; nothing when it is broken or larger than `most`.
std::optional<QByteArray> unpacked(QByteArrayView packed, qsizetype most);

} // namespace hms::server::documents
