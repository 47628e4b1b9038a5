-- What a prescription is checked against (substances and allergy classes of medicines, limits by age, pregnancy) and the
-- warnings that were set aside, with who and why.
-- Locks: rewrites medicines for its generated columns; replaces two views and a function; creates otherwise.

-- ---- the catalogue ---------------------------------------------------------------------------------------------

-- "Penicillins" and "penicillin" are one allergen.
CREATE FUNCTION allergen_key(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(search_fold(name), '(\w\w)s\M', '\1', 'g');

CREATE FUNCTION allergen_keys(names text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    BEGIN ATOMIC
        SELECT coalesce(array_agg(DISTINCT allergen_key(n.name)) FILTER (WHERE allergen_key(n.name) <> ''), '{}')
          FROM unnest(names) AS n (name);
    END;

-- Is this allergen one of the names? Whole words of either within the other: "Diclofenac" is of "diclofenac sodium".
CREATE FUNCTION is_allergen(keys text[], allergen text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    BEGIN ATOMIC
        SELECT EXISTS (SELECT FROM unnest(keys) AS k (name)
                        WHERE position(' ' || k.name || ' ' IN ' ' || allergen || ' ') > 0
                           OR position(' ' || allergen || ' ' IN ' ' || k.name || ' ') > 0);
    END;

ALTER TABLE medicines
    ADD substances              text[]  NOT NULL DEFAULT '{}', -- Empty: the generic name is the only one.
    ADD allergy_classes         text[]  NOT NULL DEFAULT '{}', -- "Penicillins".
    ADD max_per_dose_hundredths integer CHECK (max_per_dose_hundredths > 0),
    ADD age_limits              jsonb   NOT NULL DEFAULT '[]'  -- [AgeLimit] of the wire.
                                CHECK (jsonb_typeof(age_limits) = 'array'),
    ADD min_age_years           integer CHECK (min_age_years >= 0),
    ADD max_age_years           integer CHECK (max_age_years >= coalesce(min_age_years, 0)),
    ADD pregnancy               text    NOT NULL DEFAULT 'NOT_STATED'
                                CHECK (pregnancy IN ('NOT_STATED', 'SAFE', 'CAUTION', 'AVOID'));
ALTER TABLE medicines
    ADD substance_keys text[] GENERATED ALWAYS AS
        (allergen_keys(CASE WHEN substances = '{}' THEN ARRAY[generic_name] ELSE substances END)) STORED,
    ADD class_keys     text[] GENERATED ALWAYS AS (allergen_keys(allergy_classes)) STORED;
DROP TRIGGER medicines_audit ON medicines;
SELECT audit_table('medicines', VARIADIC '{search_words,search_text,names_latin,substance_keys,class_keys}');

-- By name, a line each.
CREATE FUNCTION medicine_substances(m medicines) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN m.substances = '{}' THEN m.generic_name ELSE array_to_string(m.substances, E'\n') END;

CREATE FUNCTION medicine_safety(m medicines) RETURNS json
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN json_build_object(
        'substances', to_json(m.substances), 'allergyClasses', to_json(m.allergy_classes),
        'maxPerDoseHundredths', m.max_per_dose_hundredths, 'ageLimits', m.age_limits, 'minAgeYears', m.min_age_years,
        'maxAgeYears', m.max_age_years, 'pregnancy', m.pregnancy);

-- As in 0015, and what prescriptions are checked against.
CREATE OR REPLACE FUNCTION medicine_day(day date)
    RETURNS TABLE (id uuid, generic_name text, brand_name text, is_active boolean, low_stock_level integer, on_hand integer,
                   wire json)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
        SELECT m.id, m.generic_name, m.brand_name, m.is_active, m.low_stock_level, stock.on_hand,
               json_build_object(
                   'id', ulid(m.id), 'genericName', m.generic_name, 'brandName', m.brand_name, 'form', m.form,
                   'strength', m.strength, 'barcode', m.barcode, 'unitPrice', m.unit_price,
                   'lowStockLevel', m.low_stock_level, 'minPerDayHundredths', m.min_per_day_hundredths,
                   'maxPerDayHundredths', m.max_per_day_hundredths, 'maxDays', m.max_days, 'isActive', m.is_active,
                   'safety', medicine_safety(m), 'rowVersion', m.row_version, 'onHand', stock.on_hand,
                   'earliestExpiry', stock.earliest_expiry)
          FROM medicines m
         CROSS JOIN LATERAL (SELECT coalesce(sum(b.on_hand), 0)::integer AS on_hand, min(b.expiry_date) AS earliest_expiry
                               FROM stock_batches b
                              WHERE b.medicine_id = m.id AND b.on_hand > 0 AND b.expiry_date >= day) stock;
    END;

ALTER TABLE medicine_instructions
    ADD largest_dose_hundredths integer CHECK (largest_dose_hundredths > 0); -- At once; null: not known.
UPDATE medicine_instructions i
   SET largest_dose_hundredths = known.dose
  FROM (VALUES ('1+0+1', 100), ('1+1+1', 100), ('1+0+0', 100), ('0+0+1', 100), ('0+1+0', 100), ('1+1+1+1', 100),
               ('½+0+½', 50), ('2+0+2', 200), ('SOS', 100)) AS known (label, dose)
 WHERE i.label = known.label;

CREATE OR REPLACE VIEW medicine_instruction_wire AS
SELECT i.id, i.label, i.place, i.is_active,
       json_build_object(
           'id', ulid(i.id), 'label', i.label, 'dosesPerDayHundredths', i.doses_per_day_hundredths,
           'largestDoseHundredths', i.largest_dose_hundredths,
           'words', json_build_object('en', i.words_en, 'bn', i.words_bn, 'ar', i.words_ar),
           'place', i.place, 'isActive', i.is_active, 'rowVersion', i.row_version) AS wire
  FROM medicine_instructions i;

-- ---- what is known of the patient ------------------------------------------------------------------------------

-- ICD-10: pregnant (true), delivered or over (false), something else (null).
CREATE FUNCTION tells_pregnancy(code text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN replace(code, '.', '') ~ '^(Z321|Z3[3-6]|O[1-4]|O09)' THEN true
                WHEN code ~ '^(Z3[79]|O0[0-8]|O8|O9[0-2])' THEN false END;

-- A prescription and what it is judged by meet at this lock, until the end of the transaction: an allergy that is
-- recorded meanwhile either is seen by the prescription or waits for it. After a visit's row, never before.
CREATE FUNCTION lock_patient_safety(patient uuid) RETURNS void
    LANGUAGE sql
    RETURN pg_advisory_xact_lock(hashtext('hms.patient_safety'), hashtext(patient::text));

CREATE FUNCTION share_patient_safety() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('hms.patient_safety'), hashtext(NEW.patient_id::text));
    RETURN NEW;
END $$;
CREATE TRIGGER conditions_safety BEFORE INSERT ON conditions FOR EACH ROW EXECUTE FUNCTION share_patient_safety();
CREATE TRIGGER diagnoses_safety BEFORE INSERT ON diagnoses FOR EACH ROW EXECUTE FUNCTION share_patient_safety();

-- ---- what was set aside ----------------------------------------------------------------------------------------

-- One warning of one line that the prescriber knew of. Insert-only.
CREATE TABLE prescription_overrides (
    id                   uuid        PRIMARY KEY,
    prescription_item_id uuid        NOT NULL REFERENCES prescription_items (id),
    kind                 text        NOT NULL
                         CHECK (kind IN ('SUBSTANCE_ALLERGY', 'CLASS_ALLERGY', 'DUPLICATE_MEDICINE', 'DOSE_TOO_HIGH',
                                         'DAY_DOSE_TOO_HIGH', 'DAY_DOSE_TOO_LOW', 'TOO_MANY_DAYS', 'PREGNANCY',
                                         'POSSIBLE_PREGNANCY', 'BELOW_AGE', 'ABOVE_AGE', 'INTERACTION')),
    severity             text        NOT NULL CHECK (severity IN ('MILD', 'MODERATE', 'SEVERE')),
    about                text        NOT NULL, -- The allergen or the other medicine; empty for other kinds.
    reason               text        NOT NULL CHECK (btrim(reason) <> ''),
    overridden_by        uuid        NOT NULL REFERENCES users (id),
    overridden_at        timestamptz NOT NULL,
    UNIQUE (prescription_item_id, kind, about)
);
CREATE TRIGGER prescription_overrides_frozen BEFORE UPDATE OR DELETE ON prescription_overrides
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
SELECT audit_table('prescription_overrides', VARIADIC '{}');

-- As in 0016, and what was set aside.
CREATE OR REPLACE VIEW prescription_wire AS
SELECT r.id, r.visit_id, r.patient_id,
       json_build_object(
           'id', ulid(r.id), 'visitId', ulid(r.visit_id), 'patientId', ulid(r.patient_id),
           'patientNumber', p.patient_number, 'patientName', p.name, 'doctorId', ulid(r.doctor_id),
           'doctorName', d.name, 'prescribedOn', r.prescribed_on, 'status', r.status, 'notes', r.notes,
           'followUpDate', r.follow_up_date, 'createdAt', instant(r.created_at), 'calledAt', instant(r.called_at),
           'cancelReason', r.cancel_reason, 'rowVersion', r.row_version,
           'items', (SELECT json_agg(json_build_object(
                         'id', ulid(i.id), 'medicineId', ulid(i.medicine_id),
                         'medicineName', medicine_name(m.generic_name, m.brand_name, m.strength),
                         'genericName', m.generic_name, 'form', m.form, 'instructionId', ulid(i.instruction_id),
                         'instruction', n.label,
                         'words', json_build_object('en', n.words_en, 'bn', n.words_bn, 'ar', n.words_ar),
                         'durationDays', i.duration_days, 'quantity', i.quantity,
                         'dispensedQuantity', i.dispensed_quantity, 'notes', i.notes,
                         'warningOverride', i.warning_override,
                         'overrides', (SELECT coalesce(json_agg(json_build_object(
                                                  'kind', o.kind, 'severity', o.severity, 'about', o.about,
                                                  'reason', o.reason, 'by', u.name, 'at', instant(o.overridden_at))
                                                  ORDER BY o.kind, o.about), '[]')
                                         FROM prescription_overrides o JOIN users u ON u.id = o.overridden_by
                                        WHERE o.prescription_item_id = i.id),
                         'given', (SELECT coalesce(json_agg(g.wire ORDER BY g.id), '[]')
                                     FROM given_wire g WHERE g.prescription_item_id = i.id))
                         ORDER BY i.line_number)
                       FROM prescription_items i
                       JOIN medicines m ON m.id = i.medicine_id
                       JOIN medicine_instructions n ON n.id = i.instruction_id
                      WHERE i.prescription_id = r.id)) AS wire
  FROM prescriptions r
  JOIN patients p ON p.id = r.patient_id
  JOIN doctors d ON d.id = r.doctor_id;

GRANT SELECT ON prescription_overrides TO hms_server, hms_report;
GRANT INSERT ON prescription_overrides TO hms_server;
