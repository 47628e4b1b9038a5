-- What a patient reads: the language of the papers, and the words of a prescription as they were written.
-- Locks: patients, to add a column that is null everywhere; prescription_items, whose rows it rewrites once.

ALTER TABLE patients
    ADD COLUMN language text CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'); -- BCP 47; null: as the desk prints.

-- As in 0017, and the language.
CREATE OR REPLACE FUNCTION patient_wire(p patients, day date, redirected_from uuid DEFAULT NULL,
                                        clinical boolean DEFAULT false) RETURNS json
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN json_build_object(
        'id', ulid(p.id), 'patientNumber', p.patient_number, 'name', p.name, 'sex', p.sex, 'birthDate', p.birth_date,
        'birthDateEstimated', p.birth_date_estimated, 'ageYears', age_years(p.birth_date, day), 'phone', p.phone,
        'bloodGroup', p.blood_group, 'address', p.address, 'guardian', p.guardian, 'nationalId', p.national_id,
        'isActive', p.is_active, 'registeredAt', instant(p.registered_at), 'lastVisitDate', p.last_visit_date,
        'lastDoctorId', ulid(p.last_doctor_id), 'allergies', standing_conditions(p.id, false),
        'chronicConditions', CASE WHEN clinical THEN standing_conditions(p.id, true) END,
        'redirectedFrom', ulid(redirected_from), 'rowVersion', p.row_version, 'language', p.language);

-- ---- what a line of a prescription says ------------------------------------------------------------------------

-- The preset's label and words as they were when the line was written: a preset that is edited says nothing new on
-- old papers. Lines from before this migration get what they have said until now, the preset as it is. That is no act
-- of anybody's and changes nothing that anybody reads, so the audit trigger is switched off for it; lines have no other
-- trigger that an update of these columns runs. The server's login may insert the columns and never update them.
ALTER TABLE prescription_items
    ADD COLUMN instruction_label text,
    ADD COLUMN words_en          text,
    ADD COLUMN words_bn          text,
    ADD COLUMN words_ar          text;
ALTER TABLE prescription_items DISABLE TRIGGER prescription_items_audit;
UPDATE prescription_items i
   SET instruction_label = n.label, words_en = n.words_en, words_bn = n.words_bn, words_ar = n.words_ar
  FROM medicine_instructions n
 WHERE n.id = i.instruction_id;
ALTER TABLE prescription_items ENABLE TRIGGER prescription_items_audit;
ALTER TABLE prescription_items
    ALTER COLUMN instruction_label SET NOT NULL,
    ALTER COLUMN words_en SET NOT NULL,
    ALTER COLUMN words_bn SET NOT NULL,
    ALTER COLUMN words_ar SET NOT NULL;
GRANT INSERT (instruction_label, words_en, words_bn, words_ar) ON prescription_items TO hms_server;

-- As in 0018, with the line's own words.
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
                         'instruction', i.instruction_label,
                         'words', json_build_object('en', i.words_en, 'bn', i.words_bn, 'ar', i.words_ar),
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
                      WHERE i.prescription_id = r.id)) AS wire
  FROM prescriptions r
  JOIN patients p ON p.id = r.patient_id
  JOIN doctors d ON d.id = r.doctor_id;
