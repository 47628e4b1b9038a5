// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/stock_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::medicines {

namespace {

constexpr Statement kReceiveFacts{"stock.receiveFacts", R"sql(
    SELECT business_date((:now)::timestamptz) AS today,
           EXISTS (SELECT FROM medicines m WHERE m.id = (:medicine)::uuid) AS medicine_exists
)sql"};

// Of two desks that receive one new batch with different dates, one gets no row back.
constexpr Statement kReceive{"stock.receive", R"sql(
    WITH batch AS (
        INSERT INTO stock_batches AS b (id, medicine_id, batch_number, expiry_date, unit_cost, received_at)
        VALUES ((:id)::uuid, (:medicine)::uuid, btrim((:batch)::text), (:expiry)::date, (:cost)::bigint,
                (:now)::timestamptz)
        ON CONFLICT (medicine_id, batch_number)
        DO UPDATE SET unit_cost = coalesce(excluded.unit_cost, b.unit_cost) WHERE b.expiry_date = excluded.expiry_date
        RETURNING b.id
    )
    INSERT INTO stock_movements (batch_id, kind, quantity, unit_cost, business_date, by_user, created_at)
    SELECT batch.id, 'RECEIVED', (:quantity)::integer, (:cost)::bigint, business_date((:now)::timestamptz),
           (:by)::uuid, (:now)::timestamptz
      FROM batch
    RETURNING batch_id
)sql"};

// In the order in which everybody locks batches.
constexpr Statement kLock{"stock.lock", R"sql(
    SELECT b.id, b.on_hand
      FROM stock_batches b
     WHERE b.id = ANY ((:batches)::uuid[])
     ORDER BY b.medicine_id, b.expiry_date, b.id
       FOR UPDATE
)sql"};

constexpr Statement kMove{"stock.move", R"sql(
    INSERT INTO stock_movements (batch_id, kind, quantity, reason, prescription_item_id, bill_id, business_date, by_user,
                                 created_at)
    SELECT line.batch, line.kind, line.quantity, line.reason, line.item, line.bill, business_date((:now)::timestamptz),
           (:by)::uuid, (:now)::timestamptz
      FROM json_to_recordset((:lines)::json)
           AS line (batch uuid, kind text, quantity integer, reason text, item uuid, bill uuid)
      JOIN stock_batches b ON b.id = line.batch
     ORDER BY b.medicine_id, b.expiry_date, b.id
)sql"};

constexpr Statement kBatches{"stock.batches", R"sql(
    SELECT coalesce(json_agg(w.wire ORDER BY w.medicine_id, w.expiry_date, w.id), '[]')
      FROM stock_batch_wire w
     WHERE w.id = ANY ((:batches)::uuid[])
)sql"};

constexpr Statement kBatch{"stock.batch", R"sql(
    SELECT wire FROM stock_batch_wire WHERE id = (:batch)::uuid
)sql"};

constexpr Statement kStatements[]{kReceiveFacts, kReceive, kLock, kMove, kBatches, kBatch};

QJsonObject asJson(const NewMovement &movement)
{
    QJsonObject line{{u"batch"_s, movement.batch.value.toUuidText()},
                     {u"kind"_s, enumText(movement.kind)},
                     {u"quantity"_s, movement.quantity}};
    if (movement.reason)
        line.insert(u"reason"_s, *movement.reason);
    if (movement.item)
        line.insert(u"item"_s, movement.item->value.toUuidText());
    if (movement.bill)
        line.insert(u"bill"_s, movement.bill->value.toUuidText());
    return line;
}

} // namespace

ReceiveFacts receiveFacts(Transaction &tx, const QDateTime &now, MedicineId medicine)
{
    return *tx.one<ReceiveFacts>(kReceiveFacts, {{"now", now}, {"medicine", medicine}}, [](const Row &row) {
        return ReceiveFacts{row.get<QDate>("today"), row.get<bool>("medicine_exists")};
    });
}

std::optional<StockBatchId> receiveStock(Transaction &tx, const QDateTime &now, UserId by,
                                         const ReceiveStock &request)
{
    return tx.one<StockBatchId>(kReceive,
                                {{"id", StockBatchId::make()},
                                 {"medicine", request.medicineId},
                                 {"batch", request.batch},
                                 {"expiry", request.expiry},
                                 {"cost", request.cost},
                                 {"quantity", request.quantity},
                                 {"by", by},
                                 {"now", now}},
                                [](const Row &row) { return row.get<StockBatchId>("batch_id"); });
}

QHash<StockBatchId, int> lockBatches(Transaction &tx, const QList<StockBatchId> &batches)
{
    QHash<StockBatchId, int> onHand;
    const auto rows = tx.all<std::pair<StockBatchId, int>>(kLock, {{"batches", batches}}, [](const Row &row) {
        return std::pair(row.get<StockBatchId>("id"), row.get<int>("on_hand"));
    });
    for (const auto &[batch, quantity] : rows)
        onHand.insert(batch, quantity);
    return onHand;
}

void moveStock(Transaction &tx, const QDateTime &now, UserId by, const QList<NewMovement> &movements)
{
    QJsonArray lines;
    for (const NewMovement &movement : movements)
        lines.append(asJson(movement));
    tx.execute(kMove, {{"lines", lines}, {"by", by}, {"now", now}});
}

RawJson readBatches(Transaction &tx, const QList<StockBatchId> &batches)
{
    return *tx.json(kBatches, {{"batches", batches}});
}

std::optional<RawJson> readBatch(Transaction &tx, StockBatchId batch)
{
    return tx.json(kBatch, {{"batch", batch}});
}

std::span<const Statement> stockStatements()
{
    return kStatements;
}

} // namespace hms::server::medicines
