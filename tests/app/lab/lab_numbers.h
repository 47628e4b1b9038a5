// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/lab_numbers.h"

namespace hms::test {

/// Numbers of so many days from `first` on, by test and by day; nothing was released on the last one.
GetLabNumbers::Response someNumbers(QDate first, int days);

} // namespace hms::test
