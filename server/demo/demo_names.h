// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patients_protocol.h"

#include <QList>

namespace hms::server::demo {

/// The n-th made-up person: the same for the same n, in Latin, Bengali or Arabic script, several on one
/// phone. `today` turns ages into birth dates.
RegisterPatient person(int n, const QDate &today);

} // namespace hms::server::demo
