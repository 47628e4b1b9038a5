// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

namespace hms::test {

void fillDisk(Run &run);      ///< A5
void runTwoServers(Run &run); ///< A12
void killDesk(Run &run);      ///< A29

} // namespace hms::test
