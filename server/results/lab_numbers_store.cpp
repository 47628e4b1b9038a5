// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/lab_numbers_store.h"

namespace hms::server::results {

namespace {

// All three shapes are sums of the same rows. What a shape does not have is null and left out.
constexpr Statement kNumbers{"reports.lab", R"sql(
    WITH told AS MATERIALIZED (
        SELECT o.test_type_id, o.ordered_on, o.status, o.completed_at, o.released_at,
               o.status NOT IN ('ORDERED', 'BILLED') AS is_collected,
               EXISTS (SELECT FROM sample_tests m JOIN samples x ON x.id = m.sample_id
                        WHERE m.test_order_id = o.id AND x.status = 'REJECTED') AS is_rejected,
               o.status IN ('COLLECTED', 'COMPLETED', 'REVIEWED', 'REJECTED') AS is_pending,
               o.due_at IS NOT NULL AND coalesce(o.released_at, (:now)::timestamptz) > o.due_at AS is_late,
               extract(epoch FROM o.released_at - s.collected_at) / 60 AS minutes
          FROM test_orders o
          LEFT JOIN samples s ON s.id = o.sample_id
         WHERE o.ordered_on BETWEEN (:from)::date AND (:to)::date AND o.status <> 'CANCELLED'
           AND ((:lab)::uuid IS NULL OR o.lab_id = (:lab)::uuid)
    ), sums AS MATERIALIZED (
        SELECT GROUPING(t.test_type_id, t.ordered_on) AS shape, t.test_type_id, t.ordered_on,
               count(*) AS ordered, count(*) FILTER (WHERE t.is_collected) AS collected,
               count(*) FILTER (WHERE t.is_rejected) AS rejected, count(t.completed_at) AS completed,
               count(t.released_at) AS released, count(*) FILTER (WHERE t.is_pending) AS pending,
               count(*) FILTER (WHERE t.is_late) AS late,
               percentile_cont(0.5) WITHIN GROUP (ORDER BY t.minutes) AS median,
               percentile_cont(0.9) WITHIN GROUP (ORDER BY t.minutes) AS p90
          FROM told t
         GROUP BY GROUPING SETS ((), (t.test_type_id), (t.ordered_on))
    ), line AS (
        SELECT s.shape, s.ordered, y.code, day.date,
               json_strip_nulls(json_build_object(
                   'testTypeId', ulid(y.id), 'testCode', y.code,
                   'testName', CASE WHEN y.id IS NOT NULL
                                    THEN json_build_object('en', y.name_en, 'bn', y.name_bn, 'ar', y.name_ar) END,
                   'date', day.date, 'ordered', coalesce(s.ordered, 0), 'collected', coalesce(s.collected, 0),
                   'rejected', coalesce(s.rejected, 0), 'completed', coalesce(s.completed, 0),
                   'released', coalesce(s.released, 0), 'pending', coalesce(s.pending, 0), 'late', coalesce(s.late, 0),
                   'turnaroundMedian', round(s.median)::integer, 'turnaroundP90', round(s.p90)::integer)) AS wire
          FROM sums s
          FULL JOIN (SELECT d::date AS date FROM generate_series((:from)::date, (:to)::date, interval '1 day') d) day
            ON day.date = s.ordered_on
          LEFT JOIN test_types y ON s.shape = 1 AND y.id = s.test_type_id
    )
    SELECT json_build_object(
               'total', (SELECT l.wire FROM line l WHERE l.shape = 3),
               'tests', (SELECT coalesce(json_agg(l.wire ORDER BY l.ordered DESC, l.code), '[]') FROM line l WHERE l.shape = 1),
               'days', (SELECT json_agg(l.wire ORDER BY l.date) FROM line l WHERE l.date IS NOT NULL))
)sql",
                             Planning::EachTime};
constexpr Statement kStatements[]{kNumbers};

} // namespace

RawJson readLabNumbers(Transaction &tx, const QDateTime &now, const GetLabNumbers &request)
{
    return *tx.json(kNumbers,
                    {{"from", request.from}, {"to", request.to}, {"lab", request.labId}, {"now", now}});
}

std::span<const Statement> labNumberStatements()
{
    return kStatements;
}

} // namespace hms::server::results
