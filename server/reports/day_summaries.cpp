// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/day_summaries.h"

#include <chrono>

namespace hms::server::reports {

namespace {

constexpr int kBatch = 10;                          ///< Days of one transaction.
constexpr auto kPatience = std::chrono::seconds(1); ///< The same thread seals the audit log each second.

constexpr Statement kClose{"reports.closeDays", R"sql(
    SELECT close_days((:now)::timestamptz)
)sql"};

constexpr Statement kMark{"reports.markClosedDays", R"sql(
    SELECT mark_closed_days()
)sql"};

constexpr Statement kSummarise{"reports.summariseDays", R"sql(
    SELECT summarise_days((:days)::integer)
)sql"};

constexpr Statement kStatements[]{kClose, kMark, kSummarise};

} // namespace

void closeDays(WorkerConnection &connection, const QDateTime &now)
{
    connection.ensureOpen();
    Transaction(connection, Transaction::Kind::Read).scalar(kClose, {{"now", now}});
}

void markClosedDays(WorkerConnection &connection)
{
    connection.ensureOpen();
    Transaction(connection, Transaction::Kind::Read).scalar(kMark);
}

int summariseDays(WorkerConnection &connection)
{
    connection.ensureOpen();
    return Transaction(connection, Transaction::Kind::Read).scalar(kSummarise, {{"days", kBatch}}).toInt();
}

int keepDaySummaries(WorkerConnection &connection, const QDateTime &now)
{
    closeDays(connection, now);
    markClosedDays(connection);
    const auto until = std::chrono::steady_clock::now() + kPatience;
    int all = 0;
    int summed = kBatch;
    while (summed == kBatch && std::chrono::steady_clock::now() < until) {
        summed = summariseDays(connection);
        all += summed;
    }
    return all;
}

std::span<const Statement> summaryStatements()
{
    return kStatements;
}

} // namespace hms::server::reports
