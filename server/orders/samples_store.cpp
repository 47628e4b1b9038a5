// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/samples_store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hms::server::orders {

namespace {

constexpr Statement kLabel{"samples.label", R"sql(
    WITH day AS (
        SELECT extract(year FROM business_date((:now)::timestamptz))::text AS year
    ), tube AS (
        INSERT INTO samples (id, sample_number, visit_id, patient_id, lab_id, specimen, container, label_colour, labelled_at,
                             replaces_id)
        SELECT t.id, document_number('S', day.year, next_number('sample', day.year)), (:visit)::uuid, (:patient)::uuid, t.lab,
               t.specimen, t.container, t.colour, (:now)::timestamptz, t.replaces
          FROM day
         CROSS JOIN json_to_recordset((:tubes)::json)
                    AS t (id uuid, lab uuid, specimen text, container text, colour text, replaces uuid)
        RETURNING id
    )
    INSERT INTO sample_events (id, sample_id, step, by_user, at, noted_at)
    SELECT make_ulid(), id, 'LABELLED', (:by)::uuid, (:now)::timestamptz, (:now)::timestamptz FROM tube
)sql"};

constexpr Statement kNoteTests{"samples.noteTests", R"sql(
    INSERT INTO sample_tests (sample_id, test_order_id)
    SELECT p.tube, p."order" FROM json_to_recordset((:places)::json) AS p ("order" uuid, tube uuid)
    ON CONFLICT (sample_id, test_order_id) DO NOTHING
)sql"};

constexpr Statement kPlace{"samples.place", R"sql(
    UPDATE test_orders o
       SET sample_id = p.tube, row_version = o.row_version + 1
      FROM json_to_recordset((:places)::json) AS p ("order" uuid, tube uuid)
     WHERE o.id = p."order"
)sql"};

constexpr Statement kStep{"samples.step", R"sql(
    WITH event AS (
        INSERT INTO sample_events (id, sample_id, step, by_user, at, place, notes, noted_at)
        VALUES ((:event)::uuid, (:tube)::uuid, (:step)::text, (:by)::uuid, (:at)::timestamptz, nullif((:place)::text, ''),
                nullif((:notes)::text, ''), (:now)::timestamptz)
    )
    UPDATE samples
       SET status = CASE WHEN status <> 'REJECTED' AND (:step)::text IN ('COLLECTED', 'RECEIVED', 'REJECTED', 'DISCARDED')
                         THEN (:step)::text ELSE status END,
           collected_at = CASE WHEN (:step)::text = 'COLLECTED' THEN (:at)::timestamptz ELSE collected_at END,
           received_at = CASE WHEN (:step)::text = 'RECEIVED' THEN (:at)::timestamptz ELSE received_at END,
           reject_reason = CASE WHEN (:step)::text = 'REJECTED' THEN (:notes)::text ELSE reject_reason END,
           row_version = row_version + 1
     WHERE id = (:tube)::uuid
)sql"};

// A test that was ordered when its sample was taken already has its whole turnaround from then on. The tube
// comes in the same update: a second one of a row in its transaction checks its foreign keys again and so
// waits for the bill, which stands before the orders in the order of locks.
constexpr Statement kCollected{"samples.collected", R"sql(
    UPDATE test_orders o
       SET status = 'COLLECTED', sample_id = (:tube)::uuid, row_version = o.row_version + 1,
           due_at = greatest((:at)::timestamptz, o.ordered_at)
                    + CASE o.priority WHEN 'ROUTINE' THEN t.turnaround_minutes ELSE t.urgent_turnaround_minutes END
                      * interval '1 minute'
      FROM test_types t
     WHERE t.id = o.test_type_id AND o.id = ANY ((:orders)::uuid[])
)sql"};

constexpr Statement kReject{"samples.reject", R"sql(
    UPDATE test_orders
       SET status = 'REJECTED', due_at = NULL, completed_at = NULL, row_version = row_version + 1
     WHERE sample_id = (:tube)::uuid AND status IN ('COLLECTED', 'COMPLETED', 'REVIEWED')
    RETURNING id
)sql"};

constexpr Statement kRead{"samples.get", R"sql(
    SELECT wire FROM sample_wire WHERE sample_number = upper((:number)::text)
)sql"};

constexpr Statement kReadOf{"samples.ofOrders", R"sql(
    SELECT coalesce(json_agg((SELECT w.wire FROM sample_wire w WHERE w.id = tube.id) ORDER BY tube.id), '[]')
      FROM (SELECT DISTINCT o.sample_id AS id
              FROM test_orders o
             WHERE o.id = ANY ((:orders)::uuid[]) AND o.sample_id IS NOT NULL) tube
)sql"};
constexpr Statement kStatements[]{kLabel, kNoteTests, kPlace, kStep, kCollected, kReject, kRead, kReadOf};

QJsonArray asJson(const QList<std::pair<TestOrderId, SampleId>> &places)
{
    QJsonArray rows;
    for (const auto &[order, tube] : places)
        rows.append(
            QJsonObject{{u"order"_s, order.value.toUuidText()}, {u"tube"_s, tube.value.toUuidText()}});
    return rows;
}

} // namespace

void labelTubes(Transaction &tx, const Witness &witness, const OrderState &anyOrder,
                const QList<NewTube> &tubes)
{
    QJsonArray rows;
    for (const NewTube &tube : tubes)
        rows.append(QJsonObject{
            {u"id"_s, tube.id.value.toUuidText()},
            {u"lab"_s, tube.lab.value.toUuidText()},
            {u"specimen"_s, enumText(tube.specimen)},
            {u"container"_s, enumText(tube.container)},
            {u"colour"_s, tube.labelColour},
            {u"replaces"_s, tube.replaces ? QJsonValue(tube.replaces->value.toUuidText()) : QJsonValue()}});
    if (!rows.isEmpty())
        tx.execute(kLabel, {{"visit", anyOrder.visit},
                            {"patient", anyOrder.patient},
                            {"tubes", rows},
                            {"by", witness.by},
                            {"now", witness.now}});
}

void noteTests(Transaction &tx, const QList<std::pair<TestOrderId, SampleId>> &places)
{
    tx.execute(kNoteTests, {{"places", asJson(places)}});
}

void placeOrders(Transaction &tx, const QList<std::pair<TestOrderId, SampleId>> &places)
{
    noteTests(tx, places);
    tx.execute(kPlace, {{"places", asJson(places)}});
}

void stepTube(Transaction &tx, const Witness &witness, const TubeStep &step)
{
    tx.execute(kStep, {{"event", Ulid::make()},
                       {"tube", step.tube},
                       {"step", step.step},
                       {"at", step.at},
                       {"place", step.place},
                       {"notes", step.notes},
                       {"by", witness.by},
                       {"now", witness.now}});
}

void setCollected(Transaction &tx, const QList<TestOrderId> &orders, SampleId tube, const QDateTime &at)
{
    tx.execute(kCollected, {{"orders", orders}, {"tube", tube}, {"at", at}});
}

QList<TestOrderId> rejectTube(Transaction &tx, const Witness &witness, SampleId tube, const QString &reason)
{
    stepTube(tx, witness, {tube, SampleStep::Rejected, witness.now, {}, reason});
    return tx.all<TestOrderId>(kReject, {{"tube", tube}},
                               [](const Row &row) { return row.get<TestOrderId>("id"); });
}

std::optional<RawJson> readSample(Transaction &tx, const QString &number)
{
    return tx.json(kRead, {{"number", number.trimmed()}});
}

RawJson readTubesOf(Transaction &tx, const QList<TestOrderId> &orders)
{
    return *tx.json(kReadOf, {{"orders", orders}});
}

std::span<const Statement> sampleStatements()
{
    return kStatements;
}

} // namespace hms::server::orders
