// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"

#include <QDateTime>

#include <span>

/// What has to be done now and then; each is safe to repeat and safe on several servers at once. All throw
/// DbError.
namespace hms::server::housekeeping {

/// Marks sessions that ran out or were left idle as ended and tells every server. Answers how many.
int endStaleSessions(WorkerConnection &connection, const QDateTime &now);
/// Partitions of append-only tables for this month and the next two.
void makePartitions(WorkerConnection &connection, const QDateTime &now);
/// Operations without money after 30 days. Answers how many.
qint64 expireOperations(WorkerConnection &connection, const QDateTime &now);
/// Back-off of logins whose wait is over for a day. Answers how many.
int forgetLoginFailures(WorkerConnection &connection, const QDateTime &now);

std::span<const Statement> statements();

} // namespace hms::server::housekeeping
