-- The people the hospital knows, and how they are found.
-- Locks: creates only.

-- Folds a text for searching: lower case, accents off, Bengali and Arabic digits to Latin ones, punctuation to
-- single blanks. Letters outside Latin stay: their vowel signs are no "alphanumerics" for a regular expression.
CREATE FUNCTION search_fold(raw text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN btrim(regexp_replace(
        translate(lower(public.unaccent('public.unaccent'::regdictionary, raw)),
                  '০১২৩৪৫৬৭৮৯٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '012345678901234567890123456789'),
        '[[:space:]!-/:-@\[-`{-~،؛؟।]+', ' ', 'g'));

CREATE TABLE patients (
    id                   uuid        PRIMARY KEY,
    patient_number       text        NOT NULL,
    name                 text        NOT NULL CHECK (btrim(name) <> ''),
    name_latin           text        NOT NULL, -- Transliterated by the server, so that either script finds it.
    name_key             text        NOT NULL, -- Consonant skeletons of its words, sorted: sounds alike.
    sex                  text        NOT NULL CHECK (sex IN ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
    birth_date           date        NOT NULL CHECK (birth_date >= '1850-01-01'),
    birth_date_estimated boolean     NOT NULL DEFAULT false,
    phone                text,       -- E.164 when it could be parsed, else as typed.
    phone_digits         text        GENERATED ALWAYS AS (regexp_replace(phone, '[^0-9]', '', 'g')) STORED,
    blood_group          text        CHECK (blood_group IN ('A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-')),
    address              text,
    guardian             text,
    national_id          text,
    is_active            boolean     NOT NULL DEFAULT true,
    registered_at        timestamptz NOT NULL,
    registered_by        uuid        REFERENCES users (id),
    duplicate_accepted   boolean     NOT NULL DEFAULT false, -- Registered although it looked like somebody.
    last_visit_date      date,       -- Set once per day: it moves the row in the recency index.
    last_doctor_id       uuid,
    row_version          integer     NOT NULL DEFAULT 1,
    search_text          text        GENERATED ALWAYS AS
                         (' ' || search_fold(name) || ' ' || search_fold(name_latin)) STORED,
    CONSTRAINT patients_number_key UNIQUE (patient_number)
);
ALTER TABLE patients ALTER COLUMN search_text SET STATISTICS 1000;

CREATE INDEX patients_by_search_text ON patients USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX patients_by_recency ON patients (last_visit_date DESC NULLS LAST, id DESC);
CREATE INDEX patients_by_phone ON patients (phone_digits text_pattern_ops);
CREATE INDEX patients_by_phone_tail ON patients (reverse(phone_digits) text_pattern_ops);
CREATE INDEX patients_by_national_id ON patients (national_id) WHERE national_id IS NOT NULL;
CREATE INDEX patients_by_name_key ON patients (name_key text_pattern_ops);
CREATE INDEX patients_by_registration ON patients (registered_at);

-- A merged record's id and number keep opening the survivor.
CREATE TABLE patient_redirects (
    from_id    uuid        PRIMARY KEY,
    to_id      uuid        NOT NULL REFERENCES patients (id),
    reason     text        NOT NULL,
    created_by uuid        NOT NULL REFERENCES users (id),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX patient_redirects_by_target ON patient_redirects (to_id);

SELECT audit_table('patients', VARIADIC '{search_text,phone_digits,name_key}');
SELECT audit_table('patient_redirects', VARIADIC '{}');
