// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/housekeeping/housekeeping_jobs.h"

#include "server/access/access_events.h"

namespace hms::server::housekeeping {

namespace {

constexpr Statement kEndStale{"housekeeping.endStaleSessions", R"sql(
    UPDATE sessions s SET ended_at = (:now)::timestamptz
     WHERE s.ended_at IS NULL
       AND (s.expires_at <= (:now)::timestamptz
            OR s.last_seen_at <= (:now)::timestamptz
               - (SELECT (i.value #>> '{}')::integer FROM settings i
                   WHERE i.key = 'access.sessionIdleMinutes') * interval '1 minute')
)sql"};

constexpr Statement kPartitions{"housekeeping.makePartitions", R"sql(
    SELECT count(*)
      FROM (SELECT ensure_month_partition(c.relname::text,
                                          ((:now)::timestamptz + ahead * interval '1 month')::date)
              FROM pg_partitioned_table p
              JOIN pg_class c ON c.oid = p.partrelid AND c.relnamespace = 'public'::regnamespace
             CROSS JOIN generate_series(0, 2) ahead) made
)sql"};

constexpr Statement kExpireOperations{"housekeeping.expireOperations", R"sql(
    SELECT expire_operations((:now)::timestamptz)
)sql"};

constexpr Statement kForgetFailures{"housekeeping.forgetLoginFailures", R"sql(
    DELETE FROM login_failures WHERE blocked_until < (:now)::timestamptz - interval '1 day'
)sql"};

constexpr Statement kStatements[]{kEndStale, kPartitions, kExpireOperations, kForgetFailures};

} // namespace

int endStaleSessions(WorkerConnection &connection, const QDateTime &now)
{
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Write);
    const int ended = tx.execute(kEndStale, {{"now", now}});
    if (ended > 0)
        access::announceAccessChange(tx);
    tx.commit();
    return ended;
}

void makePartitions(WorkerConnection &connection, const QDateTime &now)
{
    connection.ensureOpen();
    Transaction(connection, Transaction::Kind::Read).scalar(kPartitions, {{"now", now}});
}

qint64 expireOperations(WorkerConnection &connection, const QDateTime &now)
{
    connection.ensureOpen();
    return Transaction(connection, Transaction::Kind::Read)
        .scalar(kExpireOperations, {{"now", now}})
        .toLongLong();
}

int forgetLoginFailures(WorkerConnection &connection, const QDateTime &now)
{
    connection.ensureOpen();
    return Transaction(connection, Transaction::Kind::Read).execute(kForgetFailures, {{"now", now}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::housekeeping
