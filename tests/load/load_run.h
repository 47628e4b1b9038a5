// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/load_plan.h"

#include <QJsonObject>

namespace hms::load {

/// Hires, fills the workstations, works and reports. Throws std::runtime_error when the run cannot be made.
QJsonObject runLoad(const LoadPlan &plan);

} // namespace hms::load
