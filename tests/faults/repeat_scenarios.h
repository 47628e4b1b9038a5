// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

namespace hms::test {

void loseReplies(Run &run);    ///< A9
void repeatRequests(Run &run); ///< A10

} // namespace hms::test
