// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/workspaces.h"

#include "app/workspaces/cashier_workspace.h"
#include "app/workspaces/catalogue_workspace.h"
#include "app/workspaces/doctor_workspace.h"
#include "app/workspaces/lab_numbers_workspace.h"
#include "app/workspaces/lab_workspace.h"
#include "app/workspaces/pharmacy_workspace.h"
#include "app/workspaces/reception_workspace.h"
#include "app/workspaces/stock_workspace.h"
#include "app/workspaces/templates_workspace.h"
#include "app/workspaces/triage_workspace.h"

namespace hms::app {

QList<WorkspaceFactory> workspaces()
{
    return {ReceptionWorkspace::factory(), TriageWorkspace::factory(),     DoctorWorkspace::factory(),
            LabWorkspace::factory(),       LabNumbersWorkspace::factory(), PharmacyWorkspace::factory(),
            StockWorkspace::factory(),     CashierWorkspace::factory(),    CatalogueWorkspace::factory(),
            TemplatesWorkspace::factory()};
}

} // namespace hms::app
