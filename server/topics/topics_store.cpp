// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/topics/topics_store.h"

#include "shared/core/limits.h"

namespace hms::server::topics {

namespace {

constexpr Statement kQueue{"topics.queue", R"sql(
    SELECT told.revision,
           doctor_queue_wire(d.id, business_date((:now)::timestamptz), told.revision, (:limit)::integer) AS snapshot
      FROM (SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision) told
      JOIN doctors d ON d.id = (:id)::uuid
)sql"};

constexpr Statement kBoard{"topics.board", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg(d.board_wire ORDER BY d.name, d.id), '[]')
              FROM (SELECT day.board_wire, day.name, day.id
                      FROM doctor_day(business_date((:now)::timestamptz)) day
                     WHERE day.is_active AND day.department_id = (:id)::uuid
                     ORDER BY day.name, day.id
                     LIMIT (:limit)::integer) d) AS snapshot
)sql"};

constexpr Statement kDoctors{"topics.doctors", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg(d.row_wire ORDER BY d.name, d.id), '[]')
              FROM (SELECT day.row_wire, day.name, day.id
                      FROM doctor_day(business_date((:now)::timestamptz)) day
                     WHERE day.is_active
                     ORDER BY day.name, day.id
                     LIMIT (:limit)::integer) d) AS snapshot
)sql"};

constexpr Statement kCashier{"topics.cashier", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg(page.wire ORDER BY page.id), '[]')
              FROM (SELECT w.id, w.wire
                      FROM bill_summary_wire w
                     WHERE w.status IN ('PENDING', 'PARTIAL') AND w.billing_date = business_date((:now)::timestamptz)
                     ORDER BY w.id
                     LIMIT (:limit)::integer) page) AS snapshot
)sql"};

constexpr Statement kPharmacy{"topics.pharmacy", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg(page.wire ORDER BY page.id), '[]')
              FROM (SELECT w.id, w.wire
                      FROM pharmacy_entry_wire w
                     WHERE w.status IN ('WAITING', 'PARTIAL') AND w.prescribed_on = business_date((:now)::timestamptz)
                     ORDER BY w.id
                     LIMIT (:limit)::integer) page) AS snapshot
)sql"};

constexpr Statement kTriage{"topics.triage", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg(page.wire ORDER BY page.priority_rank, page.waiting_since, page.id), '[]')
              FROM (SELECT w.id, w.wire, w.priority_rank, w.waiting_since
                      FROM triage_entry_wire w
                     WHERE w.visit_date = business_date((:now)::timestamptz)
                     ORDER BY w.priority_rank, w.waiting_since, w.id
                     LIMIT (:limit)::integer) page) AS snapshot
)sql"};

constexpr Statement kLab{"topics.lab", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg((SELECT w.wire FROM test_order_wire w WHERE w.id = page.id)
                                     ORDER BY page.priority_rank, page.since, page.id), '[]')
              FROM (SELECT o.id, o.priority_rank, o.since
                      FROM worklist_place o
                     WHERE o.lab_id = l.id
                       AND (o.status IN ('COLLECTED', 'COMPLETED', 'REVIEWED', 'REJECTED')
                            OR o.status = 'BILLED' AND o.may_collect)
                     ORDER BY o.priority_rank, o.since, o.id
                     LIMIT (:limit)::integer) page) AS snapshot
      FROM labs l
     WHERE l.id = (:id)::uuid
)sql"};

constexpr Statement kUser{"topics.user", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg(page.wire ORDER BY page.id DESC), '[]')
              FROM (SELECT w.id, w.wire
                      FROM notification_wire w
                     WHERE w.user_id = (:id)::uuid AND NOT w.is_read
                     ORDER BY w.id DESC
                     LIMIT (:limit)::integer) page) AS snapshot
)sql"};

constexpr Statement kSettings{"topics.settings", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg(w.wire ORDER BY w.key), '[]') FROM setting_wire w WHERE w.is_public) AS snapshot
)sql"};

constexpr Statement kInstruments{"topics.instruments", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           (SELECT coalesce(json_agg(page.wire ORDER BY page.id), '[]')
              FROM (SELECT w.id, w.wire
                      FROM instrument_value_wire w
                     WHERE w.state = 'WAITING'
                     ORDER BY w.id
                     LIMIT (:limit)::integer) page) AS snapshot
)sql"};

// One more than may be replayed, so that too many are noticed.
constexpr Statement kSteps{"topics.steps", R"sql(
    SELECT coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0) AS revision,
           count(step.revision) AS kept,
           '[' || coalesce(string_agg('{"topic":' || to_json((:topic)::text) || ',"revision":' || step.revision || ','
                                      || step.change || '}', ',' ORDER BY step.revision), '') || ']' AS steps
      FROM (SELECT c.revision, c.change
              FROM topic_changes c
             WHERE c.topic = (:topic)::text AND c.revision > (:from)::bigint
             ORDER BY c.revision
             LIMIT (:limit)::integer) step
)sql"};

constexpr int kUnreadNotifications = 50;

Snapshot toSnapshot(const Row &row)
{
    return {row.get<qint64>("revision"), row.get<RawJson>("snapshot")};
}

} // namespace

std::optional<Snapshot> readSnapshot(Transaction &tx, const Topic &topic, const QDateTime &now)
{
    const QString name = topic.toText();
    switch (topic.kind) {
    case TopicKind::Queue:
        return tx.one<Snapshot>(
            kQueue, {{"topic", name}, {"id", topic.id}, {"now", now}, {"limit", limits::kQueueRows}},
            toSnapshot);
    case TopicKind::Board:
        return tx.one<Snapshot>(
            kBoard, {{"topic", name}, {"id", topic.id}, {"now", now}, {"limit", limits::kListItems}},
            toSnapshot);
    case TopicKind::Doctors:
        return tx.one<Snapshot>(kDoctors, {{"topic", name}, {"now", now}, {"limit", limits::kListItems}},
                                toSnapshot);
    case TopicKind::Cashier:
        return tx.one<Snapshot>(
            kCashier, {{"topic", name}, {"now", now}, {"limit", limits::kOutstandingRows}}, toSnapshot);
    case TopicKind::Pharmacy:
        return tx.one<Snapshot>(kPharmacy, {{"topic", name}, {"now", now}, {"limit", limits::kQueueRows}},
                                toSnapshot);
    case TopicKind::Triage:
        return tx.one<Snapshot>(kTriage, {{"topic", name}, {"now", now}, {"limit", limits::kQueueRows}},
                                toSnapshot);
    case TopicKind::Lab:
        return tx.one<Snapshot>(kLab, {{"topic", name}, {"id", topic.id}, {"limit", limits::kQueueRows}},
                                toSnapshot);
    case TopicKind::User:
        return tx.one<Snapshot>(kUser, {{"topic", name}, {"id", topic.id}, {"limit", kUnreadNotifications}},
                                toSnapshot);
    case TopicKind::Settings: return tx.one<Snapshot>(kSettings, {{"topic", name}}, toSnapshot);
    case TopicKind::Instruments:
        return tx.one<Snapshot>(kInstruments, {{"topic", name}, {"limit", limits::kQueueRows}}, toSnapshot);
    }
    Q_UNREACHABLE();
}

Steps readSteps(Transaction &tx, const QString &topic, qint64 from)
{
    return *tx.one<Steps>(kSteps, {{"topic", topic}, {"from", from}, {"limit", limits::kResumeChanges + 1}},
                          [](const Row &row) {
                              return Steps{row.get<qint64>("revision"), row.get<qint64>("kept"),
                                           RawJson{row.get<QString>("steps").toUtf8()}};
                          });
}

std::span<const Statement> statements()
{
    static constexpr Statement all[] = {kQueue, kBoard, kDoctors,  kCashier,     kPharmacy, kTriage,
                                        kLab,   kUser,  kSettings, kInstruments, kSteps};
    return all;
}

} // namespace hms::server::topics
