// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace hms::test {

/// The text of the bar or QR code in a picture, as a scanner reads it; empty when it finds none.
QString readCode(const QImage &image);

} // namespace hms::test
