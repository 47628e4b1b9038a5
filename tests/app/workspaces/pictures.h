// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme.h"

#include <QTranslator>

class QWidget;

namespace hms::test {

/// The look under test; the old one is back when it goes.
struct Look {
    Look(app::ThemeName theme, int scale, const QString &language);
    ~Look();

    app::Appearance appearance;
    QTranslator translator;
};

/// Saves what the widget looks like into the folder of HMS_PICTURES, when there is one.
void keepPicture(QWidget &widget, const QString &name);
/// Fails for every label and button whose text does not fit.
void checkNothingCut(const QWidget &page);

} // namespace hms::test
