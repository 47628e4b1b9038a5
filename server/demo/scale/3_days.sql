-- SPDX-License-Identifier: GPL-3.0-or-later
-- Some days, whole: `part` (first_day, last_day) says which. First what happened, in temporary tables, then the rows.

-- step: slots
-- The k-th arrival of a day, spread over its opening hours. In every so many arrivals somebody is new.
CREATE TEMP TABLE slots AS
SELECT c.d, c.date, c.year, k, c.d::bigint * plan.visits + k AS v, at_ms, c.d = plan.days - 1 AS is_today,
       CASE WHEN (k + 1) * plan.new_daily / plan.visits > k * plan.new_daily / plan.visits
            THEN plan.known + c.d * plan.new_daily + k * plan.new_daily / plan.visits + 1 END AS newcomer,
       k - k * plan.new_daily / plan.visits AS r
  FROM plan CROSS JOIN part, calendar c, generate_series(0, plan.visits - 1) k,
       LATERAL (SELECT c.opens_ms + floor((k + pg_temp.share(c.d::bigint * plan.visits + k, plan.salt + 5))
                                          * c.length_ms / plan.visits)::bigint AS at_ms) arrival
 WHERE c.d BETWEEN part.first_day AND part.last_day;

-- step: newcomers
INSERT INTO people (n, d, registered_ms, id)
SELECT s.newcomer, s.d, s.at_ms - 120000, pg_temp.id(s.at_ms - 120000, s.newcomer, plan.salt + 4)
  FROM plan CROSS JOIN slots s WHERE s.newcomer IS NOT NULL;

-- step: who comes
-- Every fourth person is a regular and takes half of the returning arrivals. A prime step through either group
-- meets nobody twice on a day.
CREATE TEMP TABLE arrivals AS
SELECT s.d, s.date, s.year, s.k, s.v, s.at_ms, s.is_today, s.newcomer IS NOT NULL AS is_new, p.n AS person, p.id AS patient_id,
       h, 1 + floor(plan.doctors * power(pg_temp.share(CASE WHEN s.newcomer IS NULL AND h % 100 < 55 THEN p.n ELSE -s.v - 1 END,
                                                      plan.salt + 7), 1.4))::integer AS seat
  FROM plan CROSS JOIN slots s
 CROSS JOIN LATERAL (SELECT pg_temp.mix(s.v, plan.salt + 6) AS h, plan.known + s.d * plan.new_daily AS base,
                       (ARRAY[15485863, 32452843, 49979687, 67867967, 86028121, 122949823])
                           [(1 + pg_temp.mix(s.d, plan.salt + 8) % 6)::integer]::bigint AS step,
                       pg_temp.mix(s.d, plan.salt + 9) % 1000000007 AS start) chance
 CROSS JOIN LATERAL (SELECT (start + step * (s.r / 2)) % (base / 4) AS regular,
                       (start + step * (s.r / 2)) % (base / 4 * 3) AS other) pick
  JOIN people p ON p.n = coalesce(s.newcomer, CASE s.r % 2 WHEN 0 THEN regular * 4 + 1
                                                       ELSE other / 3 * 4 + 2 + other % 3 END);

-- step: visits of these days
-- Today about half have been seen, one is with the doctor, one is called, the others wait. A finished day's patient
-- waited up to an hour and more; today's wait grows along the queue.
CREATE TEMP TABLE happened AS
SELECT a.*, seat.id AS doctor_id, seat.name AS doctor_name, seat.user_id AS doctor_user, seat.consultation_fee,
       seat.hospital_fee, seat.consultation_fee + seat.hospital_fee AS total,
       place.serial, place.queue,
       CASE WHEN a.is_today AND place.serial = ceil(place.queue * 0.55) THEN 'IN_CONSULTATION'
            WHEN a.is_today AND place.serial = ceil(place.queue * 0.55) + 1 THEN 'CALLED'
            WHEN a.is_today AND place.serial > ceil(place.queue * 0.55) THEN 'WAITING'
            WHEN a.h / 128 % 1000 < 25 THEN 'NO_SHOW'
            WHEN a.h / 128 % 1000 < 45 THEN 'CANCELLED'
            ELSE 'COMPLETED' END AS status,
       (SELECT id FROM desks WHERE role = 'staff' AND n = 1 + a.h / 4096 % (SELECT count(*) FROM desks WHERE role = 'staff'))
           AS reception,
       pg_temp.id(a.at_ms, a.v, plan.salt + 10) AS visit_id, pg_temp.id(a.at_ms, a.v, plan.salt + 11) AS bill_id,
       h2, plan.now_ms, a.d >= plan.audited_from AS is_audited,
       CASE WHEN a.is_today THEN a.at_ms + floor((plan.now_ms - a.at_ms) * least(place.serial / (place.queue * 0.6), 0.93))::bigint
            ELSE a.at_ms + 300000 + h2 % 3900000 END AS called_ms
  FROM plan CROSS JOIN arrivals a
  JOIN seats seat ON seat.n = a.seat
  JOIN (SELECT v, row_number() OVER queue AS serial, count(*) OVER (PARTITION BY d, seat) AS queue
          FROM arrivals WINDOW queue AS (PARTITION BY d, seat ORDER BY k)) place ON place.v = a.v,
       LATERAL (SELECT pg_temp.mix(a.v, plan.salt + 12) AS h2) chance;

-- step: serial numbers
INSERT INTO counters (kind, series, value)
SELECT 'serial', serial_series(doctor_id, date), max(serial) FROM happened GROUP BY doctor_id, date;

-- step: visits
WITH times AS (
    SELECT h.*, started_ms,
           least(called_ms + 180000 + h2 / 64 % 600000, (started_ms + now_ms) / 2) AS completed_ms
      FROM happened h, LATERAL (SELECT least(called_ms + 40000 + h2 % 60000, (called_ms + now_ms) / 2) AS started_ms) start
), made AS (
    INSERT INTO visits (id, patient_id, doctor_id, visit_date, serial_number, queue_position, status, visit_type, priority,
                        reason, assigned_by, created_at, waiting_since, called_at, started_at, completed_at,
                        status_reason, row_version)
    SELECT visit_id, patient_id, doctor_id, date, serial, serial * 1024, status,
           CASE WHEN h % 1000 >= 970 THEN 'EMERGENCY' WHEN is_new OR h % 100 >= 55 THEN 'NEW' ELSE 'FOLLOW_UP' END,
           CASE WHEN h2 % 1000 < 5 THEN 'STAT' WHEN h2 % 1000 < 35 THEN 'URGENT' ELSE 'ROUTINE' END,
           (ARRAY['Fever', 'Cough', 'Back pain', 'Check-up', 'Headache', 'Chest pain'])[(1 + h2 / 1024 % 16)::integer],
           reception, pg_temp.at(at_ms), pg_temp.at(at_ms),
           CASE WHEN status IN ('CALLED', 'IN_CONSULTATION', 'COMPLETED') THEN pg_temp.at(called_ms) END,
           CASE WHEN status IN ('IN_CONSULTATION', 'COMPLETED') THEN pg_temp.at(started_ms) END,
           CASE WHEN status = 'COMPLETED' THEN pg_temp.at(completed_ms) END,
           CASE WHEN status = 'CANCELLED' THEN 'Patient left' END,
           CASE status WHEN 'WAITING' THEN 1 WHEN 'IN_CONSULTATION' THEN 3 WHEN 'COMPLETED' THEN 4 ELSE 2 END
      FROM times ORDER BY v
    RETURNING *
), audited AS (
    SELECT m.*, t.v, t.at_ms, t.called_ms, t.started_ms, t.completed_ms, t.reception, t.doctor_user,
           to_jsonb(m) - ARRAY['visit_month', 'priority_rank'] AS whole
      FROM made m JOIN times t ON t.visit_id = m.id WHERE t.is_audited
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, a.v, plan.salt + 100 + step.n), pg_temp.at(step.ms), step.by_user, 'demo', step.action, 'visits',
       a.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN audited a, LATERAL (VALUES
       (0, 'create', a.at_ms, a.reception, NULL::jsonb,
        a.whole || '{"status": "WAITING", "called_at": null, "started_at": null, "completed_at": null,
                     "status_reason": null, "row_version": 1}'),
       (1, CASE WHEN a.called_at IS NOT NULL THEN 'update' END, a.called_ms, coalesce(a.doctor_user, a.reception),
        '{"status": "WAITING", "called_at": null, "row_version": 1}',
        jsonb_build_object('status', 'CALLED', 'called_at', a.called_at, 'row_version', 2)),
       (2, CASE WHEN a.started_at IS NOT NULL THEN 'update' END, a.started_ms, coalesce(a.doctor_user, a.reception),
        '{"status": "CALLED", "started_at": null, "row_version": 2}',
        jsonb_build_object('status', 'IN_CONSULTATION', 'started_at', a.started_at, 'row_version', 3)),
       (3, CASE WHEN a.status = 'COMPLETED' THEN 'update' END, a.completed_ms, coalesce(a.doctor_user, a.reception),
        '{"status": "IN_CONSULTATION", "completed_at": null, "row_version": 3}',
        jsonb_build_object('status', 'COMPLETED', 'completed_at', a.completed_at, 'row_version', 4)),
       (4, CASE WHEN a.status IN ('NO_SHOW', 'CANCELLED') THEN 'update' END, a.called_ms, a.reception,
        '{"status": "WAITING", "status_reason": null, "row_version": 1}',
        jsonb_build_object('status', a.status, 'status_reason', a.status_reason, 'row_version', 2))
       ) AS step (n, action, ms, by_user, before, after)
 WHERE step.action IS NOT NULL;
