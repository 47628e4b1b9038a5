// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/checker.h"
#include "tests/faults/row_rules.h"

#include <QSqlDatabase>

namespace hms::test {

/// I21: what is true of the laboratory's rows: nothing is released that nobody else reviewed, and a release
/// is once in each report of its visit from then on.
QList<RowRule> labRowRules();

/// I21: each result that a client was told of is there and as far as it was told, each release is in the
/// report that was told with it, and nothing was released of which nobody was told.
Findings checkLaboratory(const History &history, const QSqlDatabase &database, const Baseline &baseline);

} // namespace hms::test
