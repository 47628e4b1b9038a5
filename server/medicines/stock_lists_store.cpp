// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/stock_lists_store.h"

namespace hms::server::medicines {

namespace {

constexpr int kDefaultPage = 50;

constexpr Statement kBatches{"stock.listBatches", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.expiry_date, page.id), '[]')
      FROM (SELECT w.id, w.expiry_date, w.wire
              FROM stock_batch_wire w
             WHERE w.medicine_id = (:medicine)::uuid AND (w.on_hand > 0 OR (:empty)::boolean)
             ORDER BY w.expiry_date DESC, w.id DESC
             LIMIT (:limit)::integer) page
)sql",
                             Planning::EachTime};

constexpr Statement kMovements{"stock.listMovements", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.id DESC), '[]')
      FROM (SELECT w.id, w.wire
              FROM stock_movement_wire w
             WHERE w.medicine_id = (:medicine)::uuid AND ((:after)::uuid IS NULL OR w.id < (:after)::uuid)
             ORDER BY w.id DESC
             LIMIT (:limit)::integer) page
)sql"};

constexpr Statement kReorder{"stock.listReorder", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.lacking DESC, page.generic_name, page.brand_name, page.id), '[]')
      FROM (SELECT d.id, d.generic_name, d.brand_name, d.wire, d.low_stock_level - d.on_hand AS lacking
              FROM medicine_day(business_date((:now)::timestamptz)) d
             WHERE d.is_active AND d.low_stock_level > 0 AND d.on_hand <= d.low_stock_level
             ORDER BY lacking DESC, d.generic_name, d.brand_name, d.id
             LIMIT (:limit)::integer) page
)sql"};

constexpr Statement kNearExpiry{"stock.listNearExpiry", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.expiry_date, page.id), '[]')
      FROM (SELECT w.id, w.expiry_date, w.wire
              FROM stock_batch_wire w
             WHERE w.on_hand > 0
               AND w.expiry_date <= business_date((:now)::timestamptz)
                                    + coalesce((:days)::integer, (SELECT s.value::integer FROM settings s
                                                                   WHERE s.key = 'pharmacy.nearExpiryDays'))
             ORDER BY w.expiry_date, w.id
             LIMIT (:limit)::integer) page
)sql"};

constexpr Statement kStatements[]{kBatches, kMovements, kReorder, kNearExpiry};

} // namespace

RawJson listBatches(Transaction &tx, const ListStockBatches &request)
{
    return *tx.json(kBatches, {{"medicine", request.medicineId},
                               {"empty", request.includeEmpty.value_or(false)},
                               {"limit", limits::kListItems}});
}

RawJson listMovements(Transaction &tx, const ListStockMovements &request)
{
    return *tx.json(kMovements, {{"medicine", request.medicineId},
                                 {"after", request.after},
                                 {"limit", request.limit.value_or(kDefaultPage)}});
}

RawJson listReorder(Transaction &tx, const QDateTime &now)
{
    return *tx.json(kReorder, {{"now", now}, {"limit", limits::kListItems}});
}

RawJson listNearExpiry(Transaction &tx, const QDateTime &now, std::optional<int> days)
{
    return *tx.json(kNearExpiry, {{"now", now}, {"days", days}, {"limit", limits::kListItems}});
}

std::span<const Statement> stockListStatements()
{
    return kStatements;
}

} // namespace hms::server::medicines
