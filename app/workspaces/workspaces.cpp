// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/workspaces.h"

#include "app/workspaces/cashier_workspace.h"
#include "app/workspaces/doctor_workspace.h"
#include "app/workspaces/reception_workspace.h"
#include "app/workspaces/triage_workspace.h"

namespace hms::app {

QList<WorkspaceFactory> workspaces()
{
    return {ReceptionWorkspace::factory(), DoctorWorkspace::factory(), TriageWorkspace::factory(),
            CashierWorkspace::factory()};
}

} // namespace hms::app
