// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/workspace.h"

namespace hms::app {

/// Every workspace of the workstation in the order of the rail.
QList<WorkspaceFactory> workspaces();

} // namespace hms::app
