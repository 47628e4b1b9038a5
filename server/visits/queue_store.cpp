// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/queue_store.h"

#include "shared/protocol/topics.h"

namespace hms::server::visits {

namespace {

constexpr Statement kQueue{"queue.get", R"sql(
    SELECT doctor_queue_wire((:doctor)::uuid, asked.day,
                             CASE WHEN asked.day = today
                                  THEN coalesce((SELECT t.revision FROM topics t WHERE t.topic = (:topic)::text), 0)
                                  ELSE 0 END, (:limit)::integer)
      FROM business_date((:now)::timestamptz) AS today
     CROSS JOIN LATERAL (SELECT coalesce((:date)::date, today) AS day) asked
)sql"};

constexpr Statement kCallNext{"visits.callNext", R"sql(
    WITH today AS MATERIALIZED (
        SELECT business_date((:now)::timestamptz) AS day
    ), current AS (
        SELECT v.id
          FROM visits v
         WHERE (:finish)::boolean AND v.doctor_id = (:doctor)::uuid AND v.visit_date = (SELECT day FROM today)
           AND v.status IN ('CALLED', 'IN_CONSULTATION')
         ORDER BY v.status = 'CALLED', v.called_at DESC
         LIMIT 1
           FOR UPDATE
    ), finished AS (
        UPDATE visits v
           SET status = 'COMPLETED', started_at = coalesce(v.started_at, (:now)::timestamptz),
               completed_at = (:now)::timestamptz, row_version = v.row_version + 1
          FROM current
         WHERE v.id = current.id
        RETURNING v.id
    ), next AS (
        SELECT v.id
          FROM visits v
         WHERE v.doctor_id = (:doctor)::uuid AND v.visit_date = (SELECT day FROM today) AND v.status = 'WAITING'
         ORDER BY v.priority_rank, v.queue_position, v.serial_number
         LIMIT 1
           FOR UPDATE SKIP LOCKED
    ), called AS (
        UPDATE visits v
           SET status = 'CALLED', called_at = (:now)::timestamptz, row_version = v.row_version + 1
          FROM next
         WHERE v.id = next.id
        RETURNING v.id
    )
    SELECT (SELECT day FROM today) AS today, (SELECT id FROM finished) AS finished, (SELECT id FROM called) AS called
      FROM doctors
     WHERE id = (:doctor)::uuid
)sql"};

constexpr Statement kLockQueue{"visits.lockQueue", R"sql(
    SELECT d.id
      FROM doctors d
      JOIN visits v ON v.doctor_id = d.id
     WHERE v.id = (:visit)::uuid
       FOR NO KEY UPDATE OF d
)sql"};

constexpr Statement kPlaces{"visits.places", R"sql(
    SELECT id, priority_rank, queue_position
      FROM visits
     WHERE doctor_id = (:doctor)::uuid AND visit_date = (:date)::date AND id <> (:except)::uuid
       AND status IN ('SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION')
     ORDER BY priority_rank, queue_position, serial_number
)sql"};

constexpr Statement kEnd{"visits.endOfQueue", R"sql(
    SELECT (value + 1) * (:step)::bigint
      FROM counters
     WHERE kind = 'serial' AND series = serial_series((:doctor)::uuid, (:date)::date)
)sql"};

// Where others are renumbered only their place changes, which is no edit of theirs.
constexpr Statement kPlace{"visits.move", R"sql(
    WITH renumbered AS (
        UPDATE visits v
           SET queue_position = place.number * (:step)::bigint
          FROM unnest((:renumbered)::uuid[]) WITH ORDINALITY AS place (id, number)
         WHERE v.id = place.id AND v.id <> (:visit)::uuid
    )
    UPDATE visits
       SET queue_position = coalesce((:position)::bigint,
                                     array_position((:renumbered)::uuid[], (:visit)::uuid) * (:step)::bigint),
           status_reason = coalesce(nullif((:reason)::text, ''), status_reason), row_version = row_version + 1
     WHERE id = (:visit)::uuid
)sql"};

constexpr Statement kStatements[]{kQueue, kCallNext, kLockQueue, kPlaces, kEnd, kPlace};

} // namespace

std::optional<RawJson> readQueue(Transaction &tx, const QDateTime &now, DoctorId doctor,
                                 std::optional<QDate> date)
{
    return tx.json(kQueue, {{"doctor", doctor},
                            {"date", date},
                            {"now", now},
                            {"topic", Topic{TopicKind::Queue, doctor.value}.toText()},
                            {"limit", limits::kQueueRows}});
}

std::optional<Calling> callNextVisit(Transaction &tx, const QDateTime &now, DoctorId doctor,
                                     bool finishCurrent)
{
    return tx.one<Calling>(
        kCallNext, {{"doctor", doctor}, {"finish", finishCurrent}, {"now", now}}, [](const Row &row) {
            return Calling{row.get<QDate>("today"), row.get<std::optional<VisitId>>("finished"),
                           row.get<std::optional<VisitId>>("called")};
        });
}

bool lockQueueOf(Transaction &tx, VisitId visit)
{
    return !tx.scalar(kLockQueue, {{"visit", visit}}).isNull();
}

QList<QueuePlace> otherPlaces(Transaction &tx, DoctorId doctor, const QDate &date, VisitId except)
{
    return tx.all<QueuePlace>(kPlaces, {{"doctor", doctor}, {"date", date}, {"except", except}},
                              [](const Row &row) {
                                  return QueuePlace{row.get<VisitId>("id"), row.get<int>("priority_rank"),
                                                    row.get<qint64>("queue_position")};
                              });
}

qint64 endOfQueue(Transaction &tx, DoctorId doctor, const QDate &date)
{
    return tx.scalar(kEnd, {{"doctor", doctor}, {"date", date}, {"step", kPositionStep}}).toLongLong();
}

void placeVisit(Transaction &tx, VisitId visit, const Placement &placement, const QString &reason)
{
    tx.execute(kPlace, {{"visit", visit},
                        {"position", placement.position},
                        {"renumbered", placement.renumbered},
                        {"step", kPositionStep},
                        {"reason", reason}});
}

std::span<const Statement> queueStatements()
{
    return kStatements;
}

} // namespace hms::server::visits
