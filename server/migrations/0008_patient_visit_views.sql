-- Patients, visits, queues and doctors in the wire's shape, and the patient search.
-- Functions here are single expressions or queries without side effects, so that the planner inlines them; only
-- the patient searches are not, because they want a plan of their own for each typed text.
-- Locks: creates only.

-- ---- patients --------------------------------------------------------------------------------------------------

CREATE FUNCTION age_years(born date, day date) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN greatest(extract(year FROM age(day, born))::integer, 0);

CREATE FUNCTION patient_wire(p patients, day date, redirected_from uuid DEFAULT NULL) RETURNS json
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN json_build_object(
        'id', ulid(p.id), 'patientNumber', p.patient_number, 'name', p.name, 'sex', p.sex, 'birthDate', p.birth_date,
        'birthDateEstimated', p.birth_date_estimated, 'ageYears', age_years(p.birth_date, day), 'phone', p.phone,
        'bloodGroup', p.blood_group, 'address', p.address, 'guardian', p.guardian, 'nationalId', p.national_id,
        'isActive', p.is_active, 'registeredAt', instant(p.registered_at), 'lastVisitDate', p.last_visit_date,
        'lastDoctorId', ulid(p.last_doctor_id), 'allergies', '[]'::json, 'redirectedFrom', ulid(redirected_from),
        'rowVersion', p.row_version);

-- A row of a search.
CREATE FUNCTION patient_hit_wire(p patients, day date, last_doctor text, match text) RETURNS json
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN json_build_object(
        'id', ulid(p.id), 'patientNumber', p.patient_number, 'name', p.name, 'sex', p.sex,
        'ageYears', age_years(p.birth_date, day), 'phone', p.phone, 'lastVisitDate', p.last_visit_date,
        'lastDoctorId', ulid(p.last_doctor_id), 'lastDoctorName', last_doctor, 'match', match);

-- The record that an id opens today: merged records lead on to their survivor.
CREATE FUNCTION surviving_patient(asked uuid) RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
        WITH RECURSIVE trail (id, step) AS (
            SELECT asked, 0
            UNION ALL
            SELECT r.to_id, trail.step + 1
              FROM trail JOIN patient_redirects r ON r.from_id = trail.id
             WHERE trail.step < 20
        )
        SELECT id FROM trail ORDER BY step DESC LIMIT 1;
    END;

-- ---- finding people --------------------------------------------------------------------------------------------

-- Names that sound alike, words in any order: one lookup for all skeletons of a typed name.
CREATE INDEX patients_by_sound ON patients USING gin (string_to_array(name_key, ' ')) WITH (fastupdate = off);

-- The two searches run as dynamic SQL with quoted values, so that each typed text gets a plan of its own: how many
-- rows "md" and "jahangir" match differs by thousands. Folding has turned % and _ into blanks already.

-- By patient number, national id, or the beginning (as typed, or with the country's prefix) or any tail of a phone.
CREATE FUNCTION find_patients_by_number(number text, typed text, digits text, phone_prefix text, max_rows integer)
    RETURNS TABLE (id uuid, match text, place bigint)
    LANGUAGE plpgsql STABLE ROWS 20 AS $$
DECLARE
    queries text := format($q$SELECT id, 0 AS rank, 'NUMBER' AS match FROM patients WHERE patient_number = %L
                              UNION ALL SELECT id, 1, 'NATIONAL_ID' FROM patients WHERE national_id = %L$q$,
                           number, typed);
BEGIN
    IF length(digits) >= 3 THEN
        queries := queries || format($q$ UNION ALL SELECT id, 2, 'PHONE' FROM patients
                                                    WHERE phone_digits LIKE %L OR phone_digits LIKE %L
                                                       OR reverse(phone_digits) LIKE %L$q$,
                                     digits || '%', phone_prefix || '%', reverse(ltrim(digits, '0')) || '%');
    END IF;
    RETURN QUERY EXECUTE format(
        $q$SELECT p.id, best.match, row_number() OVER (ORDER BY best.rank, p.last_visit_date DESC NULLS LAST, p.id DESC)
             FROM (SELECT DISTINCT ON (found.id) found.* FROM (%s) found ORDER BY found.id, found.rank) best
             JOIN patients p ON p.id = best.id
            WHERE p.is_active
            ORDER BY 3
            LIMIT %s$q$, queries, max_rows);
END $$;

-- By name: each word begins a word of the name, in the script typed or in Latin letters; most recently seen first.
-- Only when nobody is found the ones that sound alike or are spelt alike; `latin` and `skeletons` stand beside `words`.
CREATE FUNCTION find_patients_by_name(words text[], latin text[], skeletons text[], max_rows integer)
    RETURNS TABLE (id uuid, match text, place bigint)
    LANGUAGE plpgsql STABLE ROWS 20 AS $$
DECLARE
    typed text := search_fold(array_to_string(latin, ' '));
    longest integer;
    filter text;
    found uuid[];
BEGIN
    SELECT max(length(w.latin)),
           string_agg(CASE WHEN w.word = w.latin THEN format('search_text LIKE %L', '% ' || w.word || '%')
                           ELSE format('(search_text LIKE %L OR search_text LIKE %L)', '% ' || w.word || '%',
                                       '% ' || w.latin || '%') END, ' AND ')
      INTO longest, filter
      FROM (SELECT search_fold(u.word) AS word, search_fold(u.latin) AS latin FROM unnest(words, latin) u (word, latin)) w
     WHERE w.word <> '';
    IF filter IS NULL THEN
        RETURN;
    END IF;

    -- Who was seen last is who is asked for: most searches end here.
    EXECUTE format(
        $q$SELECT array_agg(hit.id ORDER BY hit.last_visit_date DESC NULLS LAST, hit.id DESC)
             FROM (SELECT recent.id, recent.last_visit_date
                     FROM (SELECT p.id, p.last_visit_date, p.search_text, p.is_active
                             FROM patients p
                            ORDER BY p.last_visit_date DESC NULLS LAST, p.id DESC
                            LIMIT 3000) recent
                    WHERE recent.is_active AND %s
                    ORDER BY recent.last_visit_date DESC NULLS LAST, recent.id DESC
                    LIMIT %s) hit$q$, filter, max_rows) INTO found;

    -- Everybody, by the trigram index. MATERIALIZED, or the planner walks the whole recency index for words that
    -- never meet. A single letter has no trigram.
    IF coalesce(cardinality(found), 0) < max_rows AND longest >= 2 THEN
        EXECUTE format(
            $q$WITH hit AS MATERIALIZED (SELECT p.id, p.last_visit_date FROM patients p WHERE p.is_active AND %s)
               SELECT array_agg(best.id ORDER BY best.last_visit_date DESC NULLS LAST, best.id DESC)
                 FROM (SELECT * FROM hit ORDER BY hit.last_visit_date DESC NULLS LAST, hit.id DESC LIMIT %s) best$q$,
            filter, max_rows) INTO found;
    END IF;
    IF found IS NOT NULL OR length(typed) < 4 THEN
        RETURN QUERY SELECT f.id, 'NAME', f.place FROM unnest(found) WITH ORDINALITY AS f (id, place);
        RETURN;
    END IF;

    -- Somebody whose words all sound like the typed ones, or all but one of them; failing that, by the trigrams of
    -- the whole text.
    EXECUTE format('SELECT array_agg(a.id) FROM (SELECT p.id FROM patients p WHERE p.is_active AND (%s) LIMIT 5000) a',
                   (SELECT string_agg(format('string_to_array(p.name_key, '' '') @> %L::text[]', others.kept), ' OR ')
                      FROM (SELECT array_agg(k.bone) AS kept
                              FROM generate_series(1, cardinality(skeletons)) AS missing,
                                   unnest(skeletons) WITH ORDINALITY AS k (bone, n)
                             WHERE k.n <> missing OR cardinality(skeletons) = 1
                             GROUP BY missing) others)) INTO found;
    IF found IS NULL THEN
        EXECUTE format('SELECT array_agg(a.id) FROM (SELECT p.id FROM patients p WHERE p.is_active AND p.search_text %%> %L LIMIT 5000) a',
                       typed) INTO found;
    END IF;
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

-- ---- visits and queues -----------------------------------------------------------------------------------------

-- The counter that a doctor's serials of a day come from.
CREATE FUNCTION serial_series(doctor uuid, day date) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN doctor::text || ':' || to_char(day, 'YYYY-MM-DD');

CREATE FUNCTION is_open_visit(status text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN status IN ('SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION');

CREATE VIEW visit_wire AS
SELECT v.id, v.patient_id, v.doctor_id, v.visit_date, v.status, v.serial_number,
       json_build_object(
           'id', ulid(v.id), 'patientId', ulid(v.patient_id), 'patientNumber', p.patient_number,
           'patientName', p.name, 'doctorId', ulid(v.doctor_id), 'doctorName', d.name, 'room', d.room,
           'serialNumber', v.serial_number, 'queuePosition', v.queue_position, 'status', v.status,
           'visitType', v.visit_type, 'priority', v.priority, 'reason', v.reason, 'visitDate', v.visit_date,
           'createdAt', instant(v.created_at), 'waitingSince', instant(v.waiting_since),
           'calledAt', instant(v.called_at), 'startedAt', instant(v.started_at),
           'completedAt', instant(v.completed_at), 'rowVersion', v.row_version) AS wire
  FROM visits v
  JOIN patients p ON p.id = v.patient_id
  JOIN doctors d ON d.id = v.doctor_id;

-- A row of a doctor's queue. The consultation bill that counts is the live one, else the last voided one.
CREATE VIEW queue_wire AS
SELECT v.id, v.doctor_id, v.visit_date, v.status, v.priority_rank, v.queue_position, v.serial_number,
       json_build_object(
           'visitId', ulid(v.id), 'patientId', ulid(v.patient_id), 'patientNumber', p.patient_number,
           'name', p.name, 'ageYears', age_years(p.birth_date, v.visit_date), 'sex', p.sex,
           'serialNumber', v.serial_number, 'queuePosition', v.queue_position, 'status', v.status,
           'visitType', v.visit_type, 'priority', v.priority, 'reason', v.reason,
           'waitingSince', instant(coalesce(v.waiting_since, v.created_at)), 'calledAt', instant(v.called_at),
           'startedAt', instant(v.started_at),
           'billStatus', coalesce((SELECT b.status FROM bills b
                                    WHERE b.visit_id = v.id AND b.billable_type = 'visit'
                                    ORDER BY b.voided_at IS NOT NULL, b.id DESC LIMIT 1), ''),
           'rowVersion', v.row_version) AS wire
  FROM visits v
  JOIN patients p ON p.id = v.patient_id;

-- ---- doctors and the waiting room's board ----------------------------------------------------------------------

CREATE FUNCTION doctor_record_wire(d doctors) RETURNS json
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN json_build_object(
        'id', ulid(d.id), 'userId', ulid(d.user_id), 'name', d.name, 'departmentId', ulid(d.department_id),
        'room', d.room, 'consultationFee', d.consultation_fee, 'hospitalFee', d.hospital_fee,
        'isActive', d.is_active, 'rowVersion', d.row_version);

CREATE FUNCTION department_wire(d departments) RETURNS json
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN json_build_object('id', ulid(d.id), 'name', d.name, 'isActive', d.is_active, 'rowVersion', d.row_version);

-- Each doctor with the load of a day: a DoctorRow for the reception, a BoardRow (numbers only) for the board.
CREATE FUNCTION doctor_day(day date)
    RETURNS TABLE (id uuid, department_id uuid, name text, is_active boolean, row_wire json, board_wire json)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
        SELECT d.id, d.department_id, d.name, d.is_active,
               json_build_object(
                   'id', ulid(d.id), 'name', d.name, 'departmentId', ulid(d.department_id),
                   'departmentName', department.name, 'room', d.room, 'consultationFee', d.consultation_fee,
                   'hospitalFee', d.hospital_fee, 'waiting', load.waiting, 'nowServing', load.now_serving,
                   'nextSerial', 1 + coalesce((SELECT c.value FROM counters c
                                                WHERE c.kind = 'serial'
                                                  AND c.series = serial_series(d.id, day)), 0),
                   'averageMinutes', CASE WHEN load.finished >= 3 THEN load.average_minutes END,
                   'present', d.is_present),
               json_build_object(
                   'doctorId', ulid(d.id), 'room', d.room, 'nowServing', load.now_serving,
                   'calledAt', instant(load.called_at), 'next', to_json(coalesce(load.waiting_serials[1:5], '{}')),
                   'waiting', load.waiting)
          FROM doctors d
          JOIN departments department ON department.id = d.department_id
         CROSS JOIN LATERAL (
             SELECT count(*) FILTER (WHERE v.status = 'WAITING') AS waiting,
                    array_agg(v.serial_number ORDER BY v.priority_rank, v.queue_position, v.serial_number)
                        FILTER (WHERE v.status = 'WAITING') AS waiting_serials,
                    (array_agg(v.serial_number ORDER BY v.called_at DESC)
                        FILTER (WHERE v.status IN ('CALLED', 'IN_CONSULTATION')))[1] AS now_serving,
                    max(v.called_at) FILTER (WHERE v.status IN ('CALLED', 'IN_CONSULTATION')) AS called_at,
                    count(*) FILTER (WHERE v.status = 'COMPLETED' AND v.completed_at > v.started_at) AS finished,
                    round(extract(epoch FROM avg(v.completed_at - v.started_at)
                        FILTER (WHERE v.status = 'COMPLETED' AND v.completed_at > v.started_at)) / 60)::integer
                        AS average_minutes
               FROM visits v
              WHERE v.doctor_id = d.id AND v.visit_date = day) load;
    END;

GRANT SELECT ON visit_wire, queue_wire TO hms_server, hms_report;
