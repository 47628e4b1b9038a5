-- The consulting room: vitals, allergies and chronic conditions, diagnosis codes, pages.
-- Locks: replaces view queue_wire and function patient_wire; creates otherwise.

-- ---- vitals ----------------------------------------------------------------------------------------------------

-- One measuring a row, in whole numbers of the unit. Plausible ranges are the contract's (shared/vitals/vitals.h).
-- Rows are never changed: a correction is the next version, and a version is corrected at most once.
CREATE TABLE vitals (
    id                     uuid        PRIMARY KEY,
    patient_id             uuid        NOT NULL REFERENCES patients (id),
    visit_id               uuid        NOT NULL REFERENCES visits (id),
    version                integer     NOT NULL CHECK (version > 0),
    corrects               uuid        REFERENCES vitals (id),
    correction_reason      text        CHECK (correction_reason <> ''),
    systolic_mm_hg         integer,
    diastolic_mm_hg        integer,
    pulse_per_minute       integer,
    temperature_tenth_c    integer,
    respiration_per_minute integer,
    spo2_percent           integer,
    weight_grams           integer,
    height_mm              integer,
    glucose_tenth_mmol_l   integer,
    pain                   integer,
    unusual                text[]      NOT NULL, -- Names of members, as the rules of that day said.
    measured_at            timestamptz NOT NULL, -- Of the first version.
    recorded_by            uuid        NOT NULL REFERENCES users (id),
    recorded_at            timestamptz NOT NULL,
    CONSTRAINT vitals_corrected_once UNIQUE (corrects),
    CHECK ((corrects IS NULL) = (version = 1)),
    CHECK ((corrects IS NULL) = (correction_reason IS NULL)),
    CHECK ((systolic_mm_hg IS NULL) = (diastolic_mm_hg IS NULL)),
    CHECK (diastolic_mm_hg < systolic_mm_hg),
    CHECK (num_nonnulls(systolic_mm_hg, pulse_per_minute, temperature_tenth_c, respiration_per_minute, spo2_percent,
                        weight_grams, height_mm, glucose_tenth_mmol_l, pain) > 0)
);
CREATE INDEX vitals_by_patient ON vitals (patient_id, measured_at DESC);
CREATE INDEX vitals_by_visit ON vitals (visit_id);
CREATE TRIGGER vitals_frozen BEFORE UPDATE OR DELETE ON vitals FOR EACH ROW EXECUTE FUNCTION refuse_change();
SELECT audit_table('vitals', VARIADIC '{}');

CREATE VIEW vitals_wire AS
SELECT t.id, t.patient_id, t.visit_id, t.measured_at, t.version, currently.so AS is_current,
       json_build_object(
           'id', ulid(t.id), 'patientId', ulid(t.patient_id), 'visitId', ulid(t.visit_id),
           'signs', json_build_object(
               'systolicMmHg', t.systolic_mm_hg, 'diastolicMmHg', t.diastolic_mm_hg,
               'pulsePerMinute', t.pulse_per_minute, 'temperatureTenthC', t.temperature_tenth_c,
               'respirationPerMinute', t.respiration_per_minute, 'spo2Percent', t.spo2_percent,
               'weightGrams', t.weight_grams, 'heightMm', t.height_mm, 'glucoseTenthMmolL', t.glucose_tenth_mmol_l,
               'pain', t.pain),
           'unusual', to_json(t.unusual), 'measuredAt', instant(t.measured_at), 'version', t.version,
           'current', currently.so, 'correctsId', ulid(t.corrects), 'correctionReason', t.correction_reason,
           'recordedBy', u.name, 'recordedAt', instant(t.recorded_at)) AS wire
  FROM vitals t
  JOIN users u ON u.id = t.recorded_by
 CROSS JOIN LATERAL (SELECT NOT EXISTS (SELECT FROM vitals later WHERE later.corrects = t.id) AS so) currently;

-- A row of the triage desk's live list: who waits for a doctor and was not measured yet.
CREATE VIEW triage_entry_wire AS
SELECT v.id, v.visit_date, v.priority_rank, coalesce(v.waiting_since, v.created_at) AS waiting_since,
       json_build_object(
           'visitId', ulid(v.id), 'patientId', ulid(v.patient_id), 'patientNumber', p.patient_number,
           'patientName', p.name, 'ageYears', age_years(p.birth_date, v.visit_date), 'sex', p.sex,
           'serialNumber', v.serial_number, 'doctorId', ulid(v.doctor_id), 'doctorName', d.name,
           'departmentId', ulid(d.department_id), 'priority', v.priority, 'reason', v.reason,
           'waitingSince', instant(coalesce(v.waiting_since, v.created_at))) AS wire
  FROM visits v
  JOIN patients p ON p.id = v.patient_id
  JOIN doctors d ON d.id = v.doctor_id
 WHERE v.status = 'WAITING' AND NOT EXISTS (SELECT FROM vitals t WHERE t.visit_id = v.id);

-- As in 0014, and whether vitals were taken.
CREATE OR REPLACE VIEW queue_wire AS
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
       || '","vitalsTaken":' || EXISTS (SELECT FROM vitals t WHERE t.visit_id = v.id)
       || ',"rowVersion":' || v.row_version || '}' AS wire
  FROM visits v
  JOIN patients p ON p.id = v.patient_id;

-- ---- allergies and chronic conditions --------------------------------------------------------------------------

CREATE TABLE conditions (
    id             uuid        PRIMARY KEY,
    patient_id     uuid        NOT NULL REFERENCES patients (id),
    kind           text        NOT NULL CHECK (kind IN ('SUBSTANCE_ALLERGY', 'CLASS_ALLERGY', 'CHRONIC')),
    name           text        NOT NULL CHECK (btrim(name) <> ''),
    code           text,       -- ICD-10.
    severity       text        CHECK (severity IN ('MILD', 'MODERATE', 'SEVERE')),
    reaction       text,
    recorded_by    uuid        NOT NULL REFERENCES users (id),
    recorded_at    timestamptz NOT NULL,
    refuted_by     uuid        REFERENCES users (id),
    refuted_at     timestamptz,
    refuted_reason text        CHECK (refuted_reason <> ''),
    CHECK (num_nonnulls(refuted_by, refuted_at, refuted_reason) IN (0, 3))
);
CREATE UNIQUE INDEX conditions_known_once ON conditions (patient_id, kind, search_fold(name)) WHERE refuted_at IS NULL;
CREATE INDEX conditions_by_patient ON conditions (patient_id, recorded_at DESC);
SELECT audit_table('conditions', VARIADIC '{}');

CREATE VIEW condition_wire AS
SELECT c.id, c.patient_id, c.kind, c.name, c.recorded_at, c.refuted_at,
       json_build_object(
           'id', ulid(c.id), 'patientId', ulid(c.patient_id), 'kind', c.kind, 'name', c.name, 'code', c.code,
           'severity', c.severity, 'reaction', c.reaction, 'recordedBy', u.name, 'recordedAt', instant(c.recorded_at),
           'refutedBy', r.name, 'refutedAt', instant(c.refuted_at), 'refutedReason', c.refuted_reason) AS wire
  FROM conditions c
  JOIN users u ON u.id = c.recorded_by
  LEFT JOIN users r ON r.id = c.refuted_by;

-- Those that stand. PL/pgSQL, so that patient_wire stays an expression that the planner inlines.
CREATE FUNCTION standing_conditions(patient uuid, chronic boolean) RETURNS json
    LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN (SELECT coalesce(json_agg(w.wire ORDER BY w.recorded_at DESC, w.id DESC), '[]')
              FROM condition_wire w
             WHERE w.patient_id = patient AND w.refuted_at IS NULL AND (w.kind = 'CHRONIC') = chronic);
END $$;

-- As in 0011, and what the patient does not bear; chronic conditions for those who may know.
DROP FUNCTION patient_wire(patients, date, uuid);
CREATE FUNCTION patient_wire(p patients, day date, redirected_from uuid DEFAULT NULL, clinical boolean DEFAULT false)
    RETURNS json
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN json_build_object(
        'id', ulid(p.id), 'patientNumber', p.patient_number, 'name', p.name, 'sex', p.sex, 'birthDate', p.birth_date,
        'birthDateEstimated', p.birth_date_estimated, 'ageYears', age_years(p.birth_date, day), 'phone', p.phone,
        'bloodGroup', p.blood_group, 'address', p.address, 'guardian', p.guardian, 'nationalId', p.national_id,
        'isActive', p.is_active, 'registeredAt', instant(p.registered_at), 'lastVisitDate', p.last_visit_date,
        'lastDoctorId', ulid(p.last_doctor_id), 'allergies', standing_conditions(p.id, false),
        'chronicConditions', CASE WHEN clinical THEN standing_conditions(p.id, true) END,
        'redirectedFrom', ulid(redirected_from), 'rowVersion', p.row_version);

-- ---- diagnosis codes -------------------------------------------------------------------------------------------

-- ICD-10 as the operator imports it. Found by the beginning of each word of the title and of the code, with and
-- without its point.
CREATE TABLE diagnosis_codes (
    code         text     PRIMARY KEY,
    title        text     NOT NULL CHECK (btrim(title) <> ''),
    folded_title text     NOT NULL GENERATED ALWAYS AS (search_fold(title)) STORED,
    words        tsvector NOT NULL GENERATED ALWAYS AS (name_vector(title, code || ' ' || replace(code, '.', ''))) STORED
);
CREATE INDEX diagnosis_codes_by_word ON diagnosis_codes USING gin (words);

-- ---- the page of a visit ---------------------------------------------------------------------------------------

-- What the doctor is typing: rewritten every few seconds, so the audit log is spared. When the page is completed its
-- text moves to the tables below, and the draft stays closed for ever.
CREATE TABLE consultation_drafts (
    visit_id       uuid        PRIMARY KEY REFERENCES visits (id),
    complaint      text        NOT NULL,
    examination    text        NOT NULL,
    plan           text        NOT NULL,
    diagnoses      jsonb       NOT NULL, -- [Diagnosis] of the wire.
    follow_up_date date,
    row_version    integer     NOT NULL DEFAULT 1,
    is_closed      boolean     NOT NULL DEFAULT false,
    saved_by       uuid        NOT NULL REFERENCES users (id),
    saved_at       timestamptz NOT NULL,
    -- A closed draft is empty: nothing written late can hide behind the record.
    CHECK (NOT is_closed OR (complaint, examination, plan, diagnoses) = ('', '', '', '[]'::jsonb)
                            AND follow_up_date IS NULL)
) WITH (fillfactor = 50);

CREATE TABLE consultations (
    id             uuid        PRIMARY KEY,
    visit_id       uuid        NOT NULL UNIQUE REFERENCES visits (id),
    patient_id     uuid        NOT NULL REFERENCES patients (id),
    complaint      text        NOT NULL,
    examination    text        NOT NULL,
    plan           text        NOT NULL,
    follow_up_date date,
    completed_by   uuid        NOT NULL REFERENCES users (id),
    completed_at   timestamptz NOT NULL
);

CREATE TABLE diagnoses (
    id          uuid        PRIMARY KEY,
    visit_id    uuid        NOT NULL REFERENCES consultations (visit_id),
    patient_id  uuid        NOT NULL REFERENCES patients (id),
    line_number integer     NOT NULL,
    code        text        REFERENCES diagnosis_codes (code), -- Null: in the doctor's own words.
    title       text        NOT NULL CHECK (title <> ''),
    rank        text        NOT NULL CHECK (rank IN ('PRIMARY', 'SECONDARY')),
    recorded_at timestamptz NOT NULL,
    CONSTRAINT diagnoses_by_visit UNIQUE (visit_id, line_number)
);
CREATE UNIQUE INDEX diagnoses_one_primary ON diagnoses (visit_id) WHERE rank = 'PRIMARY';
CREATE INDEX diagnoses_by_patient ON diagnoses (patient_id, recorded_at DESC);

CREATE TABLE consultation_addenda (
    id         uuid        PRIMARY KEY,
    visit_id   uuid        NOT NULL REFERENCES consultations (visit_id),
    text       text        NOT NULL CHECK (btrim(text) <> ''),
    written_by uuid        NOT NULL REFERENCES users (id),
    written_at timestamptz NOT NULL
);
CREATE INDEX consultation_addenda_by_visit ON consultation_addenda (visit_id, id);

-- A completed page never changes.
CREATE TRIGGER consultations_frozen BEFORE UPDATE OR DELETE ON consultations
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER diagnoses_frozen BEFORE UPDATE OR DELETE ON diagnoses FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consultation_addenda_frozen BEFORE UPDATE OR DELETE ON consultation_addenda
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
SELECT audit_table('consultations', VARIADIC '{}');
SELECT audit_table('diagnoses', VARIADIC '{}');
SELECT audit_table('consultation_addenda', VARIADIC '{}');

CREATE VIEW consultation_wire AS
SELECT v.id AS visit_id,
       json_build_object(
           'visitId', ulid(v.id), 'patientId', ulid(v.patient_id), 'doctorId', ulid(v.doctor_id),
           'doctorName', doctor.name,
           'page', json_build_object(
               'complaint', coalesce(c.complaint, d.complaint, ''),
               'examination', coalesce(c.examination, d.examination, ''), 'plan', coalesce(c.plan, d.plan, ''),
               'diagnoses', CASE WHEN c.id IS NULL THEN coalesce(d.diagnoses, '[]')::json
                                 ELSE (SELECT coalesce(json_agg(json_build_object(
                                                  'code', g.code, 'title', g.title, 'rank', g.rank)
                                                  ORDER BY g.line_number), '[]')
                                         FROM diagnoses g WHERE g.visit_id = v.id) END,
               'followUpDate', coalesce(c.follow_up_date, d.follow_up_date)),
           'rowVersion', coalesce(d.row_version, 0), 'savedAt', instant(d.saved_at),
           'completedAt', instant(c.completed_at), 'completedBy', writer.name,
           'addenda', (SELECT coalesce(json_agg(json_build_object(
                                  'id', ulid(a.id), 'text', a.text, 'writtenBy', u.name,
                                  'writtenAt', instant(a.written_at)) ORDER BY a.id), '[]')
                         FROM consultation_addenda a JOIN users u ON u.id = a.written_by
                        WHERE a.visit_id = v.id)) AS wire
  FROM visits v
  JOIN doctors doctor ON doctor.id = v.doctor_id
  LEFT JOIN consultation_drafts d ON d.visit_id = v.id
  LEFT JOIN consultations c ON c.visit_id = v.id
  LEFT JOIN users writer ON writer.id = c.completed_by;

-- ---- rights ----------------------------------------------------------------------------------------------------

INSERT INTO permissions (slug, name, module) VALUES
    ('clinical.view', 'View vitals, diagnoses and consultations', 'clinical'),
    ('clinical.vitals', 'Record vitals', 'clinical'),
    ('clinical.conditions', 'Record allergies and chronic conditions', 'clinical'),
    ('clinical.consult', 'Write consultations', 'clinical');
INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM (VALUES
    ('super-admin', 'clinical.view,clinical.vitals,clinical.conditions,clinical.consult'),
    ('admin', 'clinical.view,clinical.vitals,clinical.conditions,clinical.consult'),
    ('doctor', 'clinical.view,clinical.vitals,clinical.conditions,clinical.consult'),
    ('staff', 'clinical.vitals,clinical.conditions'),
    -- Medicines are also paid for at the pharmacy's counter.
    ('pharmacist', 'clinical.conditions,payments.process,shifts.operate')
  ) AS granted (role, slugs)
  JOIN roles r ON r.slug = granted.role
  JOIN permissions p ON p.slug = ANY (string_to_array(granted.slugs, ','));

GRANT SELECT, INSERT ON vitals TO hms_server;
GRANT SELECT, INSERT, UPDATE (refuted_by, refuted_at, refuted_reason) ON conditions TO hms_server;
GRANT SELECT ON diagnosis_codes TO hms_server, hms_report;
GRANT SELECT, INSERT, UPDATE ON consultation_drafts TO hms_server;
GRANT SELECT, INSERT ON consultations, diagnoses, consultation_addenda TO hms_server;
GRANT SELECT ON vitals, conditions, consultation_drafts, consultations, diagnoses, consultation_addenda TO hms_report;
GRANT SELECT ON vitals_wire, triage_entry_wire, condition_wire, consultation_wire TO hms_server, hms_report;
