// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace hms::test {

/// Saves what the widget looks like into the folder of HMS_PICTURES, when there is one.
void keepPicture(QWidget &widget, const QString &name);
/// Fails for every label and button whose text does not fit.
void checkNothingCut(const QWidget &page);

} // namespace hms::test
