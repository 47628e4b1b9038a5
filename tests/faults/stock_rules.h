// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/checker.h"

#include <QSqlDatabase>

namespace hms::test {

/// I7: each dispensing that a client was told of is in the ledger of the stock once, line by line, and
/// nothing else was given out. Dispensings are told apart by their bills.
Findings checkDispensings(const History &history, const QSqlDatabase &database, const Baseline &baseline);

} // namespace hms::test
