-- What a patient reads: the language of the papers.
-- Locks: patients, to add a column that is null everywhere (no row is rewritten).

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
