// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/vitals/triage_entry.h"

namespace hms::test {

/// Waits for ten minutes with that serial number.
TriageEntry aTriageEntry(int serial, Priority priority = Priority::Routine);

} // namespace hms::test
