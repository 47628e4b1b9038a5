// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

namespace hms::test {

/// More desks than there are units ask for the last of a batch at once, and lose their links over it.
void crowdOneBatch(Run &run);

} // namespace hms::test
