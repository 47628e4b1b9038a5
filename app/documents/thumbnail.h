// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/documents/document.h"

#include <QImage>

namespace hms::app {

/// A small picture of an image, upright, at most `most` pixels; null for a PDF and for what is no image.
/// Decodes the one format that the server proved. Blocks: not for the GUI thread.
QImage thumbnailOf(DocumentFormat type, const QByteArray &bytes, QSize most);

} // namespace hms::app
