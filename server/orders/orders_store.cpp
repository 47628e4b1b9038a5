// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/orders_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::orders {

namespace {

constexpr int kDefaultPage = 50;

constexpr Statement kOrderable{"testOrders.orderable", R"sql(
    SELECT asked.id AS asked, a.id IS NOT NULL AS is_known, coalesce(a.is_active, false) AS asked_is_active,
           coalesce(a.is_panel, false) AS is_panel, a.price AS asked_price, t.id, t.lab_id, t.price,
           coalesce(t.is_active AND l.is_active, false) AS is_active,
           EXISTS (SELECT FROM test_orders o
                    WHERE o.visit_id = (:visit)::uuid AND o.test_type_id = t.id
                      AND o.status NOT IN ('RELEASED', 'DELIVERED', 'CANCELLED')) AS is_open
      FROM unnest((:tests)::uuid[]) WITH ORDINALITY AS asked (id, place)
      LEFT JOIN test_types a ON a.id = asked.id
      LEFT JOIN test_panel_members m ON a.is_panel AND m.panel_id = a.id
      LEFT JOIN test_types t ON t.id = CASE WHEN a.is_panel THEN m.member_id ELSE a.id END
      LEFT JOIN labs l ON l.id = t.lab_id
     ORDER BY asked.place, m.place
)sql"};

constexpr Statement kInsert{"testOrders.insert", R"sql(
    INSERT INTO test_orders (id, visit_id, patient_id, doctor_id, lab_id, test_type_id, panel_id, bundle_id, priority, note,
                             price, ordered_by, ordered_at, ordered_on)
    SELECT line.id, (:visit)::uuid, (:patient)::uuid, (:doctor)::uuid, line.lab, line.test, line.panel, line.bundle,
           (:priority)::text, (:note)::text, line.price, (:by)::uuid, (:now)::timestamptz, (:today)::date
      FROM json_to_recordset((:orders)::json) AS line (id uuid, lab uuid, test uuid, panel uuid, bundle uuid, price bigint)
)sql"};

constexpr Statement kUrgentGoFirst{"testOrders.urgentGoFirst", R"sql(
    SELECT value = 'true' AS so FROM settings WHERE key = 'lab.unpaidUrgent'
)sql"};

constexpr Statement kSetBilled{"testOrders.setBilled", R"sql(
    UPDATE test_orders o
       SET status = 'BILLED', bill_id = b.id, may_collect = may_collect(b, o.priority), row_version = o.row_version + 1
      FROM bills b
     WHERE b.id = (:bill)::uuid AND o.id = ANY ((:orders)::uuid[])
)sql"};

constexpr Statement kIsPaidBack{"testOrders.isPaidBack", R"sql(
    SELECT paid_amount > 0 AND refunded_amount = paid_amount AS so FROM bills WHERE id = (:bill)::uuid
)sql"};

constexpr Statement kCancel{"testOrders.cancel", R"sql(
    UPDATE test_orders
       SET status = 'CANCELLED', cancel_reason = (:reason)::text, may_collect = false, row_version = row_version + 1
     WHERE id = (:order)::uuid
)sql"};

constexpr Statement kRead{"testOrders.get", R"sql(
    SELECT wire FROM test_order_wire WHERE id = (:order)::uuid
)sql"};

constexpr Statement kReadSome{"testOrders.read", R"sql(
    SELECT coalesce(json_agg(wire ORDER BY id), '[]') FROM test_order_wire WHERE id = ANY ((:orders)::uuid[])
)sql"};

constexpr Statement kList{"testOrders.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.id DESC), '[]')
      FROM (SELECT w.id, w.wire
              FROM test_order_wire w
             WHERE ((:visit)::uuid IS NULL OR w.visit_id = (:visit)::uuid)
               AND ((:patient)::uuid IS NULL OR w.patient_id = surviving_patient((:patient)::uuid))
               AND ((:after)::uuid IS NULL OR w.id < (:after)::uuid)
             ORDER BY w.id DESC
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};
constexpr Statement kStatements[]{kOrderable, kInsert, kUrgentGoFirst, kSetBilled, kIsPaidBack,
                                  kCancel,    kRead,   kReadSome,      kList};

template <class Id>
QJsonValue uuidOf(const std::optional<Id> &id)
{
    if constexpr (std::is_same_v<Id, Ulid>)
        return id ? QJsonValue(id->toUuidText()) : QJsonValue();
    else
        return id ? QJsonValue(id->value.toUuidText()) : QJsonValue();
}

} // namespace

std::optional<QList<OrderableTest>> orderableTests(Transaction &tx, VisitId visit,
                                                   const QList<TestTypeId> &asked)
{
    bool isKnown = true;
    const auto tests =
        tx.all<OrderableTest>(kOrderable, {{"visit", visit}, {"tests", asked}}, [&isKnown](const Row &row) {
            isKnown = isKnown && row.get<bool>("is_known");
            return OrderableTest{.asked = row.get<TestTypeId>("asked"),
                                 .askedIsActive = row.get<bool>("asked_is_active"),
                                 .isPanel = row.get<bool>("is_panel"),
                                 .askedPrice = row.get<std::optional<Money>>("asked_price"),
                                 .test = row.get<std::optional<TestTypeId>>("id").value_or(TestTypeId()),
                                 .lab = row.get<std::optional<LabId>>("lab_id").value_or(LabId()),
                                 .isActive = row.get<bool>("is_active"),
                                 .price = row.get<std::optional<Money>>("price"),
                                 .isOpen = row.get<bool>("is_open")};
        });
    return isKnown ? std::optional(tests) : std::nullopt;
}

void insertOrders(Transaction &tx, const QDateTime &now, UserId by, const visits::LockedVisit &visit,
                  const CreateTestOrders &request, const QList<NewOrder> &orders)
{
    QJsonArray lines;
    for (const NewOrder &order : orders)
        lines.append(QJsonObject{{u"id"_s, order.id.value.toUuidText()},
                                 {u"lab"_s, order.lab.value.toUuidText()},
                                 {u"test"_s, order.test.value.toUuidText()},
                                 {u"panel"_s, uuidOf(order.panel)},
                                 {u"bundle"_s, uuidOf(order.bundle)},
                                 {u"price"_s, order.price.minor}});
    tx.execute(kInsert, {{"visit", visit.id},
                         {"patient", visit.patient},
                         {"doctor", visit.doctor},
                         {"priority", request.priority.value_or(Priority::Routine)},
                         {"note", request.note},
                         {"orders", lines},
                         {"by", by},
                         {"now", now},
                         {"today", visit.today}});
}

bool urgentGoFirst(Transaction &tx)
{
    return *tx.one<bool>(kUrgentGoFirst, {}, [](const Row &row) { return row.get<bool>("so"); });
}

void setBilled(Transaction &tx, BillId bill, const QList<TestOrderId> &orders)
{
    tx.execute(kSetBilled, {{"bill", bill}, {"orders", orders}});
}

bool isPaidBack(Transaction &tx, BillId bill)
{
    return *tx.one<bool>(kIsPaidBack, {{"bill", bill}}, [](const Row &row) { return row.get<bool>("so"); });
}

void cancelOrder(Transaction &tx, TestOrderId order, const QString &reason)
{
    tx.execute(kCancel, {{"order", order}, {"reason", reason}});
}

RawJson readOrder(Transaction &tx, TestOrderId order)
{
    return *tx.json(kRead, {{"order", order}});
}

RawJson readOrders(Transaction &tx, const QList<TestOrderId> &orders)
{
    return *tx.json(kReadSome, {{"orders", orders}});
}

RawJson listOrders(Transaction &tx, const ListTestOrders &request)
{
    return *tx.json(kList, {{"visit", request.visitId},
                            {"patient", request.patientId},
                            {"after", request.after},
                            {"limit", request.limit.value_or(kDefaultPage)}});
}

std::span<const Statement> orderStatements()
{
    return kStatements;
}

} // namespace hms::server::orders
