// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"

#include <QDateTime>

#include <span>

/// Keeps day_summary. Migration 0012 says why no change is lost, whatever dies in between.
namespace hms::server::reports {

/// Closes the days before `now`'s business date and sums up what was marked, the newest first, for about a
/// second; what is left waits for the next call and is read live meanwhile. Safe to be killed anywhere, and
/// on several servers at once. Answers the number of days. Throws DbError.
int keepDaySummaries(WorkerConnection &connection, const QDateTime &now);

/// Its steps, each a transaction of its own.
void closeDays(WorkerConnection &connection, const QDateTime &now);
void markClosedDays(WorkerConnection &connection);
/// At most a batch; answers how many.
int summariseDays(WorkerConnection &connection);

std::span<const Statement> summaryStatements();

} // namespace hms::server::reports
