-- The rows that are read most, with less work: functions that the planner can inline after all, and a queue written
-- as text.
-- Locks: replaces functions and one view only.

-- ---- functions that are inlined --------------------------------------------------------------------------------

-- A function that says IMMUTABLE over an expression that is only STABLE is not inlined but run as a query of its own,
-- 8 microseconds each: age() of dates goes through the session's time zone, to_char() through its language.
CREATE OR REPLACE FUNCTION age_years(born date, day date) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN greatest(extract(year FROM age(day::timestamp, born::timestamp))::integer, 0);

CREATE OR REPLACE FUNCTION instant(at timestamptz) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- The default of nearly every row's id, the audit trail's too. A volatile argument used twice is not inlined either;
-- PL/pgSQL keeps its plan: 21 -> 5 microseconds.
CREATE OR REPLACE FUNCTION make_ulid() RETURNS uuid
    LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
    RETURN overlay(gen_random_uuid()::text PLACING
                   lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') FROM 1 FOR 13)::uuid;
END $$;

-- ---- a queue as text -------------------------------------------------------------------------------------------

-- Pieces of JSON text, for rows that are read by the hundred: json_build_object looks up the type of each value at
-- each call and parses the marks of ids again, which makes it twice as dear as writing the text.
CREATE FUNCTION json_text(value text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(to_json(value)::text, 'null');

CREATE FUNCTION json_instant(at timestamptz) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce('"' || instant(at) || '"', 'null');

-- A row of a doctor's queue, as JSON text. The consultation bill that counts is the live one, else a voided one. What
-- is set in quotes without json_text is a word of ours: checks of the tables allow no other.
DROP VIEW queue_wire;
CREATE VIEW queue_wire AS
SELECT v.id, v.doctor_id, v.visit_date, v.status, v.priority_rank, v.queue_position, v.serial_number,
       '{"visitId":{"ulid":"' || v.id || '"},"patientId":{"ulid":"' || v.patient_id
       || '"},"patientNumber":' || json_text(p.patient_number) || ',"name":' || json_text(p.name)
       || ',"ageYears":' || coalesce(age_years(p.birth_date, v.visit_date)::text, 'null') || ',"sex":"' || p.sex
       || '","serialNumber":' || v.serial_number || ',"queuePosition":' || v.queue_position
       || ',"status":"' || v.status || '","visitType":"' || v.visit_type || '","priority":"' || v.priority
       || '","reason":' || json_text(v.reason)
       || ',"waitingSince":' || json_instant(coalesce(v.waiting_since, v.created_at))
       || ',"calledAt":' || json_instant(v.called_at) || ',"startedAt":' || json_instant(v.started_at)
       || ',"billStatus":"'
       || coalesce((SELECT b.status FROM bills b
                     WHERE b.visit_id = v.id AND b.billable_type = 'visit' AND b.voided_at IS NULL),
                   (SELECT b.status FROM bills b
                     WHERE b.visit_id = v.id AND b.billable_type = 'visit' LIMIT 1), '')
       || '","rowVersion":' || v.row_version || '}' AS wire
  FROM visits v
  JOIN patients p ON p.id = v.patient_id;

-- The queue of a doctor on a day, open visits first, as JSON text; null without such a doctor.
CREATE FUNCTION doctor_queue_wire(doctor uuid, day date, revision bigint, max_rows integer) RETURNS text
    LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT '{"doctorId":{"ulid":"' || d.id || '"},"date":"' || to_char(day, 'YYYY-MM-DD')
                   || '","revision":' || revision
                   || ',"nowServing":'
                   || coalesce((SELECT v.serial_number
                                  FROM visits v
                                 WHERE v.doctor_id = d.id AND v.visit_date = day
                                   AND v.status IN ('CALLED', 'IN_CONSULTATION')
                                 ORDER BY v.called_at DESC
                                 LIMIT 1)::text, 'null')
                   || ',"entries":['
                   || coalesce((SELECT string_agg(e.wire, ',' ORDER BY is_open_visit(e.status) DESC, e.priority_rank,
                                                                       e.queue_position, e.serial_number)
                                  FROM (SELECT q.wire, q.status, q.priority_rank, q.queue_position, q.serial_number
                                          FROM queue_wire q
                                         WHERE q.doctor_id = d.id AND q.visit_date = day AND q.status <> 'CANCELLED'
                                         ORDER BY is_open_visit(q.status) DESC, q.priority_rank, q.queue_position,
                                                  q.serial_number
                                         LIMIT max_rows) e), '') || ']}'
              FROM doctors d
             WHERE d.id = doctor);
END $$;

GRANT SELECT ON queue_wire TO hms_server, hms_report;
