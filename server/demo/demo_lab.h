// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab_protocol.h"

namespace hms::server::demo {

/// What a shipped test costs in a demo, by its code; nothing when the demo knows no price.
std::optional<Money> priceOf(QStringView code);
/// The lab, run by that department.
SaveLab inDepartment(const Lab &lab, DepartmentId department);
/// The shipped test with the demo's price; nothing when it has one, or when the demo knows none.
std::optional<SaveTestType> priced(const TestType &test);

} // namespace hms::server::demo
