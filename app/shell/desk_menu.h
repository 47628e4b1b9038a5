// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/shell/workspace.h"

class QMenu;

namespace hms::app {

/// Languages the workstation speaks, by BCP 47 code and their own names.
QList<std::pair<QString, QString>> deskLanguages();

/// How this desk looks and speaks, as a menu.
void addAppearanceMenus(QMenu &menu, Settings &settings);

/// The same by name, for the search box.
QList<DeskCommand> appearanceCommands(Settings &settings);

} // namespace hms::app
