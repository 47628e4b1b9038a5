// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hms::app {

/// Reverses the cells of every table row, nested tables included. QTextDocument lays columns out from left to
/// right even in a right-to-left document. `html` has balanced tr, td and th tags.
QString mirrorRows(const QString &html);

} // namespace hms::app
