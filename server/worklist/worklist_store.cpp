// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/worklist/worklist_store.h"

#include "server/access/sql_arrays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::worklist {

namespace {

constexpr int kDefaultPage = 200;
constexpr int kDaysOfOthers = 7; ///< Orders that are not open in the lab are listed for so long.

// Few orders are open whatever the years have left behind: the partial index holds them, and sorting them
// costs less than another index on each order's way through the lab. Planned each time, so that `others`
// leaves the condition where nobody asks for them.
constexpr Statement kList{"worklist.list", R"sql(
    SELECT (SELECT coalesce(json_agg((SELECT w.wire FROM test_order_wire w WHERE w.id = page.id)
                                     ORDER BY page.priority_rank, page.since, page.id), '[]')
              FROM (SELECT o.id, o.priority_rank, o.since
                      FROM worklist_place o
                     WHERE o.lab_id = l.id
                       AND (o.status IN ('COLLECTED', 'COMPLETED', 'REVIEWED', 'REJECTED')
                            OR o.status = 'BILLED' AND o.may_collect
                            OR (:others)::boolean
                               AND o.ordered_on > business_date((:now)::timestamptz) - (:days)::integer)
                       AND ((:statuses)::jsonb IS NULL OR jsonb_exists((:statuses)::jsonb, o.status))
                       AND ((:type)::uuid IS NULL OR o.test_type_id = (:type)::uuid)
                       AND ((:after)::uuid IS NULL
                            OR (o.priority_rank, o.since, o.id)
                               > (SELECT a.priority_rank, a.since, a.id FROM worklist_place a WHERE a.id = (:after)::uuid))
                     ORDER BY o.priority_rank, o.since, o.id
                     LIMIT (:limit)::integer) page)
      FROM labs l
     WHERE l.id = (:lab)::uuid
       AND ((:after)::uuid IS NULL OR EXISTS (SELECT FROM test_orders a WHERE a.id = (:after)::uuid AND a.lab_id = l.id))
)sql",
                          Planning::EachTime};
constexpr Statement kStatements[]{kList};

/// Statuses in which a lab has something to do with each order. A billed one may still wait for its payment.
bool isAlwaysOpen(TestOrderStatus status)
{
    using enum TestOrderStatus;
    return status == Collected || status == Completed || status == Reviewed || status == Rejected;
}

QString sqlWords(const QList<TestOrderStatus> &statuses)
{
    QList<QString> words;
    for (const TestOrderStatus status : statuses)
        words.append(enumText(status));
    return sqlTexts(words);
}

} // namespace

std::optional<RawJson> readWorklist(Transaction &tx, const GetWorklist &request, const QDateTime &now)
{
    const auto statuses = request.statuses.value_or(QList<TestOrderStatus>());
    return tx.json(kList,
                   {{"lab", request.labId},
                    {"now", now},
                    {"others", !std::ranges::all_of(statuses, isAlwaysOpen)},
                    {"days", kDaysOfOthers},
                    {"statuses", statuses.isEmpty() ? std::nullopt : std::optional(sqlWords(statuses))},
                    {"type", request.testTypeId},
                    {"after", request.after},
                    {"limit", request.limit.value_or(kDefaultPage)}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::worklist
