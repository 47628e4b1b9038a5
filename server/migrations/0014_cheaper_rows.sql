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

-- ---- patients by words, where there are a million --------------------------------------------------------------

-- As in 0011, but how far the patients seen last are walked follows how many there are. A walk costs a tenth of a
-- microsecond a patient; looking all up costs ten times that for each one found, so with p the share of hits among N
-- patients the walk for a full page is the cheaper way while 20 / p steps cost less than p * N finds.
CREATE OR REPLACE FUNCTION find_patients_by_name(words text[], latin text[], skeletons text[], max_rows integer)
    RETURNS TABLE (id uuid, match text, place bigint)
    LANGUAGE plpgsql STABLE ROWS 20 AS $$
DECLARE
    asked tsquery;
    listed tsquery;
    typed text;
    found uuid[];
    patients_about integer := (SELECT c.reltuples FROM pg_class c WHERE c.oid = 'patients'::regclass);
BEGIN
    SELECT w.asked, w.listed INTO asked, listed FROM words_begin(words, latin) w;
    IF asked IS NULL THEN
        RETURN;
    END IF;
    IF listed IS NOT NULL THEN
        found := find_among_recent(asked, 500, max_rows);
        IF coalesce(cardinality(found), 0) < max_rows AND patients_about >= 200000
           OR cardinality(found) BETWEEN 3 AND max_rows - 1 THEN
            found := find_among_recent(asked, 5000, max_rows);
        END IF;
        IF cardinality(found) BETWEEN max_rows / 3 AND max_rows - 1 AND patients_about >= 200000 THEN
            found := find_among_recent(asked, 20000, max_rows);
        END IF;
        -- A single letter begins half the words.
        IF coalesce(cardinality(found), 0) < max_rows AND array_to_string(latin, ' ') ~ '\S\S' THEN
            found := find_among_all(listed, max_rows);
        END IF;
    END IF;
    typed := search_fold(array_to_string(latin, ' '));
    IF found IS NOT NULL OR length(typed) < 4 THEN
        RETURN QUERY SELECT f.id, 'NAME', f.place FROM unnest(found) WITH ORDINALITY AS f (id, place);
        RETURN;
    END IF;

    found := find_alike(latin, skeletons);
    RETURN QUERY
        SELECT p.id, 'SIMILAR_NAME',
               row_number() OVER (ORDER BY word_similarity(typed, p.name_latin) + similarity(typed, p.name_latin) / 2
                                           + CASE WHEN string_to_array(p.name_key, ' ') @> skeletons THEN 0.5 ELSE 0 END DESC,
                                           p.last_visit_date DESC NULLS LAST, p.id DESC)
          FROM patients p
         WHERE p.id = ANY (found)
         ORDER BY 3
         LIMIT max_rows;
END $$;
