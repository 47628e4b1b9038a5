// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/new_bill_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

namespace {

constexpr Statement kTarget{"bills.target", R"sql(
    SELECT EXISTS (SELECT FROM patients p WHERE p.id = (:patient)::uuid) AS patient_exists,
           EXISTS (SELECT FROM billable_types t WHERE t.type = (:type)::text) AS is_known_type,
           EXISTS (SELECT FROM visits v WHERE v.id = (:visit)::uuid AND v.patient_id = (:patient)::uuid) AS visit_exists,
           (SELECT b.id FROM bills b
             WHERE b.visit_id = (:visit)::uuid AND b.billable_type = 'visit' AND b.voided_at IS NULL) AS visit_bill
)sql"};

} // namespace

BillTarget findTarget(Transaction &tx, const CreateBill &request)
{
    return *tx.one<BillTarget>(
        kTarget, {{"patient", request.patientId}, {"type", request.billableType}, {"visit", request.visitId}},
        [](const Row &row) {
            return BillTarget{row.get<bool>("patient_exists"), row.get<bool>("is_known_type"),
                              row.get<bool>("visit_exists"), row.get<std::optional<BillId>>("visit_bill")};
        });
}

namespace {

constexpr Statement kPrices{"bills.prices", R"sql(
    SELECT i.type IN ('service', 'consultation', 'hospital_fee') AS is_known_type,
           coalesce(s.name, d.name) AS name,
           CASE i.type WHEN 'service' THEN s.price
                       WHEN 'consultation' THEN d.consultation_fee
                       WHEN 'hospital_fee' THEN d.hospital_fee END AS price
      FROM json_to_recordset((:items)::json) AS i (line integer, type text, id uuid)
      LEFT JOIN services s ON i.type = 'service' AND s.id = i.id AND s.is_active
      LEFT JOIN doctors d ON i.type IN ('consultation', 'hospital_fee') AND d.id = i.id AND d.is_active
     ORDER BY i.line
)sql"};

} // namespace

QList<CatalogueLine> priceList(Transaction &tx, const QList<CreateBill::Item> &items)
{
    QJsonArray asked;
    for (const CreateBill::Item &item : items)
        asked.append(QJsonObject{{u"line"_s, asked.size()},
                                 {u"type"_s, item.itemableType},
                                 {u"id"_s, item.itemableId.toUuidText()}});
    return tx.all<CatalogueLine>(kPrices, {{"items", asked}}, [](const Row &row) {
        return CatalogueLine{row.get<bool>("is_known_type"), row.get<std::optional<QString>>("name"),
                             row.get<std::optional<Money>>("price")};
    });
}

namespace {

constexpr Statement kInsert{"bills.insert", R"sql(
    WITH day AS (
        SELECT business_date((:now)::timestamptz) AS date, extract(year FROM business_date((:now)::timestamptz))::text AS year
    ), bill AS (
        INSERT INTO bills (id, bill_number, patient_id, visit_id, billable_type, billable_id, total_amount, billing_date,
                           created_by, created_at)
        SELECT (:id)::uuid, document_number('B', day.year, next_number('bill', day.year)), (:patient)::uuid,
               (:visit)::uuid, (:type)::text, (:billable)::uuid, (:total)::bigint, day.date, (:by)::uuid,
               (:now)::timestamptz
          FROM day
    ), event AS (
        INSERT INTO bill_events (bill_id, what, by_user, amount, created_at)
        VALUES ((:id)::uuid, 'CREATED', (:by)::uuid, (:total)::bigint, (:now)::timestamptz)
    )
    INSERT INTO bill_items (id, bill_id, line_number, itemable_type, itemable_id, item_name, quantity, unit_price, total)
    SELECT i.id, (:id)::uuid, i.line, i.type, i.item, i.name, i.quantity, i.price, i.total
      FROM json_to_recordset((:items)::json)
           AS i (id uuid, line integer, type text, item uuid, name text, quantity integer, price bigint, total bigint)
)sql"};

} // namespace

void insertBill(Transaction &tx, const NewBill &bill, const QDateTime &now)
{
    QJsonArray items;
    for (const BillItem &item : bill.items)
        items.append(QJsonObject{{u"id"_s, item.id.value.toUuidText()},
                                 {u"line"_s, items.size() + 1},
                                 {u"type"_s, item.itemableType},
                                 {u"item"_s, item.itemableId.toUuidText()},
                                 {u"name"_s, item.itemName},
                                 {u"quantity"_s, item.quantity},
                                 {u"price"_s, item.unitPrice.minor},
                                 {u"total"_s, item.total.minor}});
    tx.execute(kInsert, {{"id", bill.id},
                         {"patient", bill.request.patientId},
                         {"visit", bill.request.visitId},
                         {"type", bill.request.billableType},
                         {"billable", bill.request.billableId},
                         {"total", bill.total},
                         {"items", items},
                         {"by", bill.by},
                         {"now", now}});
}

QList<Statement> newBillStatements()
{
    return {kTarget, kPrices, kInsert};
}

} // namespace hms::server::billing
