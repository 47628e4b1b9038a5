// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

namespace hms::test {

void cutNetwork(Run &run);   ///< A8
void stallClients(Run &run); ///< A11
void stormRestart(Run &run); ///< A30
void crowdOneBill(Run &run); ///< A28

} // namespace hms::test
