// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>

namespace hms::server::documents {

/// What an image says of itself before anybody decodes it.
struct ImageSize {
    qint64 width = 0;
    qint64 height = 0;
};

/// Nothing when the bytes are no whole PNG (its chunks up to IEND, and nothing behind them).
std::optional<ImageSize> pngSize(QByteArrayView bytes);
/// Nothing when the bytes are no JPEG with a frame header.
std::optional<ImageSize> jpegSize(QByteArrayView bytes);

} // namespace hms::server::documents
