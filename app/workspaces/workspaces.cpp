// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/workspaces.h"

#include "app/workspaces/doctor_workspace.h"
#include "app/workspaces/reception_workspace.h"

namespace hms::app {

QList<WorkspaceFactory> workspaces()
{
    return {ReceptionWorkspace::factory(), DoctorWorkspace::factory()};
}

} // namespace hms::app
