// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"

#include <QByteArray>

#include <optional>

namespace hms::server::results {

/// A signature as it was given: typed or drawn, or none.
struct Signature {
    std::optional<QString> typed;
    std::optional<QByteArray> drawn; ///< A PNG.
};

/// Errors: INVALID (signature {problem: "picture": no PNG of at most 1200 x 600 and 48 KiB}).
Result<Signature> signatureOf(const std::optional<QString> &given);

/// A whole PNG file, each piece with its checksum and nothing behind it, of at most that size. What is
/// inside the picture is for whoever draws it to find out.
bool isPng(const QByteArray &file, quint32 maxWidth, quint32 maxHeight);

} // namespace hms::server::results
