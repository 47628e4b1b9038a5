// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

namespace hms::test {

void killServer(Run &run);    ///< A1
void killDatabase(Run &run);  ///< A2
void pauseDatabase(Run &run); ///< A3

} // namespace hms::test
