// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

namespace hms::test {

/// Several people review one result at once and then release it, and lose their links over it.
void crowdOneResult(Run &run);

} // namespace hms::test
