-- Papers of the consulting room: certificates and letters with their templates; what the print ledger may hold.
-- Locks: print_documents and counters, to replace a check; creates otherwise.

-- ---- certificates ----------------------------------------------------------------------------------------------

ALTER TABLE counters
    DROP CONSTRAINT counters_kind_check,
    ADD CONSTRAINT counters_kind_check CHECK (kind IN ('patient', 'serial', 'bill', 'receipt', 'refund', 'certificate'));

CREATE TABLE certificate_templates (
    kind        text    NOT NULL CHECK (kind IN ('SICK_LEAVE', 'FITNESS', 'REFERRAL')),
    language    text    NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'), -- BCP 47.
    title       text    NOT NULL CHECK (btrim(title) <> ''),
    text        text    NOT NULL CHECK (btrim(text) <> ''), -- With {places}; the contract names them.
    row_version integer NOT NULL DEFAULT 1,
    key         text    GENERATED ALWAYS AS (kind || '.' || language) STORED, -- Of its lines in the audit trail.
    PRIMARY KEY (kind, language)
);
SELECT audit_table('certificate_templates', VARIADIC '{}');

INSERT INTO certificate_templates (kind, language, title, text) VALUES
    ('SICK_LEAVE', 'en', 'Sick-leave certificate',
     E'This is to certify that {patient} was examined at this hospital on {date}.\n\n'
     'In my opinion {patient} is unfit for work or study from {from} to {to}, both days included.\n'
     'Number of days: {days}\nReason: {reason}\nDiagnosis: {diagnoses}\n\n'
     'This certificate is issued at the request of the patient.'),
    ('SICK_LEAVE', 'bn', 'অসুস্থতাজনিত ছুটির সনদ',
     E'এই মর্মে প্রত্যয়ন করা যাচ্ছে যে, {patient}-কে {date} তারিখে এই হাসপাতালে পরীক্ষা করা হয়েছে।\n\n'
     'আমার মতে {patient} {from} থেকে {to} পর্যন্ত (উভয় দিনসহ) কাজ বা পড়াশোনার জন্য অসমর্থ।\n'
     'মোট দিন: {days}\nকারণ: {reason}\nরোগ নির্ণয়: {diagnoses}\n\nরোগীর আবেদনের পরিপ্রেক্ষিতে এই সনদ দেওয়া হলো।'),
    ('SICK_LEAVE', 'ar', 'شهادة إجازة مرضية',
     E'نشهد بأنه جرى فحص المريض/المريضة: {patient} في هذا المستشفى بتاريخ {date}.\n\n'
     'وبرأيي الطبي تلزم راحة من العمل أو الدراسة من {from} إلى {to}، واليومان محسوبان.\n'
     'عدد الأيام: {days}\nالسبب: {reason}\nالتشخيص: {diagnoses}\n\nحُررت هذه الشهادة بناءً على طلب المريض/المريضة.'),
    ('FITNESS', 'en', 'Fitness certificate',
     E'This is to certify that {patient} was examined at this hospital on {date}.\n\n'
     'In my opinion {patient} is fit for work or study from {from}.\nRemarks: {reason}\nDiagnosis: {diagnoses}\n\n'
     'This certificate is issued at the request of the patient.'),
    ('FITNESS', 'bn', 'শারীরিক সুস্থতার সনদ',
     E'এই মর্মে প্রত্যয়ন করা যাচ্ছে যে, {patient}-কে {date} তারিখে এই হাসপাতালে পরীক্ষা করা হয়েছে।\n\n'
     'আমার মতে {patient} {from} থেকে কাজ বা পড়াশোনার জন্য সুস্থ ও সমর্থ।\nমন্তব্য: {reason}\nরোগ নির্ণয়: {diagnoses}\n\n'
     'রোগীর আবেদনের পরিপ্রেক্ষিতে এই সনদ দেওয়া হলো।'),
    ('FITNESS', 'ar', 'شهادة لياقة صحية',
     E'نشهد بأنه جرى فحص المريض/المريضة: {patient} في هذا المستشفى بتاريخ {date}.\n\n'
     'وبرأيي الطبي تسمح الحالة الصحية بالعمل أو الدراسة اعتبارًا من {from}.\nملاحظات: {reason}\nالتشخيص: {diagnoses}\n\n'
     'حُررت هذه الشهادة بناءً على طلب المريض/المريضة.'),
    ('REFERRAL', 'en', 'Referral letter',
     E'To: {addressee}\n\nDear colleague,\n\nPlease see {patient}, who was here on {date}.\n'
     'Reason for referral: {reason}\n\nComplaint: {complaint}\nExamination: {examination}\nDiagnosis: {diagnoses}\n'
     'Blood pressure: {bloodPressure} mmHg\nPulse: {pulse}/min\nTemperature: {temperature} °C\n'
     'Respiration: {respiration}/min\nOxygen saturation: {spo2} %\nWeight: {weight} kg\n'
     'Medicines: {medicines}\nAllergies: {allergies}\n\n'
     'Please tell us what you found and advise on further treatment.\n\nWith kind regards'),
    ('REFERRAL', 'bn', 'রেফারেল পত্র',
     E'প্রাপক: {addressee}\n\nপ্রিয় সহকর্মী,\n\nঅনুগ্রহ করে {patient}-কে দেখবেন; {date} তারিখে তিনি এখানে এসেছিলেন।\n'
     'রেফার করার কারণ: {reason}\n\nউপসর্গ: {complaint}\nপরীক্ষা: {examination}\nরোগ নির্ণয়: {diagnoses}\n'
     'রক্তচাপ: {bloodPressure} mmHg\nনাড়ি: মিনিটে {pulse}\nতাপমাত্রা: {temperature} °C\n'
     'শ্বাস: মিনিটে {respiration}\nঅক্সিজেনের মাত্রা: {spo2} %\nওজন: {weight} কেজি\n'
     'ওষুধ: {medicines}\nঅ্যালার্জি: {allergies}\n\n'
     'আপনার মতামত ও পরবর্তী চিকিৎসার পরামর্শ জানালে কৃতজ্ঞ থাকব।\n\nশুভেচ্ছান্তে'),
    ('REFERRAL', 'ar', 'خطاب إحالة',
     E'إلى: {addressee}\n\nالزميل الفاضل/الزميلة الفاضلة،\n\nنحيل إليكم {patient} بعد المعاينة لدينا بتاريخ {date}.\n'
     'سبب الإحالة: {reason}\n\nالشكوى: {complaint}\nالفحص: {examination}\nالتشخيص: {diagnoses}\n'
     'ضغط الدم: {bloodPressure} mmHg\nالنبض: {pulse} في الدقيقة\nالحرارة: {temperature} °C\n'
     'التنفس: {respiration} في الدقيقة\nتشبع الأكسجين: {spo2} %\nالوزن: {weight} كغ\n'
     'الأدوية: {medicines}\nالحساسية: {allergies}\n\n'
     'نرجو إفادتنا بما تجدونه وبتوصياتكم للعلاج.\n\nمع خالص التحية');

CREATE VIEW certificate_template_wire AS
SELECT t.kind, t.language,
       json_build_object('kind', t.kind, 'language', t.language, 'title', t.title, 'text', t.text,
                         'rowVersion', t.row_version) AS wire
  FROM certificate_templates t;

-- Written once; afterwards only cancelled.
CREATE TABLE certificates (
    id            uuid        PRIMARY KEY,
    number        text        NOT NULL UNIQUE,
    kind          text        NOT NULL CHECK (kind IN ('SICK_LEAVE', 'FITNESS', 'REFERRAL')),
    language      text        NOT NULL,
    visit_id      uuid        NOT NULL REFERENCES visits (id),
    patient_id    uuid        NOT NULL REFERENCES patients (id),
    doctor_id     uuid        NOT NULL REFERENCES doctors (id),
    issued_on     date        NOT NULL, -- Business date.
    title         text        NOT NULL,
    text          text        NOT NULL CHECK (btrim(text) <> ''),
    from_date     date,
    to_date       date        CHECK (to_date >= from_date),
    issued_by     uuid        NOT NULL REFERENCES users (id),
    issued_at     timestamptz NOT NULL,
    cancelled_by  uuid        REFERENCES users (id),
    cancelled_at  timestamptz,
    cancel_reason text        CHECK (btrim(cancel_reason) <> ''),
    CHECK (kind <> 'SICK_LEAVE' OR num_nonnulls(from_date, to_date) = 2),
    CHECK (num_nonnulls(cancelled_by, cancelled_at, cancel_reason) IN (0, 3))
);
CREATE INDEX certificates_by_visit ON certificates (visit_id);
CREATE INDEX certificates_by_patient ON certificates (patient_id, issued_at DESC);
CREATE TRIGGER certificates_frozen
    BEFORE DELETE OR UPDATE OF id, number, kind, language, visit_id, patient_id, doctor_id, issued_on, title, text, from_date,
                               to_date, issued_by, issued_at ON certificates
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
SELECT audit_table('certificates', VARIADIC '{}');

CREATE VIEW certificate_wire AS
SELECT c.id, c.visit_id, c.patient_id, c.issued_at,
       json_build_object(
           'id', ulid(c.id), 'number', c.number, 'kind', c.kind, 'language', c.language, 'visitId', ulid(c.visit_id),
           'patientId', ulid(c.patient_id), 'patientNumber', p.patient_number, 'patientName', p.name, 'sex', p.sex,
           'birthDate', p.birth_date, 'birthDateEstimated', p.birth_date_estimated, 'doctorId', ulid(c.doctor_id),
           'doctorName', d.name, 'department', e.name, 'room', d.room, 'issuedOn', c.issued_on, 'title', c.title,
           'text', c.text, 'fromDate', c.from_date, 'toDate', c.to_date, 'issuedBy', u.name,
           'issuedAt', instant(c.issued_at), 'cancelledBy', k.name, 'cancelledAt', instant(c.cancelled_at),
           'cancelReason', c.cancel_reason) AS wire
  FROM certificates c
  JOIN patients p ON p.id = c.patient_id
  JOIN doctors d ON d.id = c.doctor_id
  JOIN departments e ON e.id = d.department_id
  JOIN users u ON u.id = c.issued_by
  LEFT JOIN users k ON k.id = c.cancelled_by;

-- ---- what papers tell of a visit -------------------------------------------------------------------------------

-- VitalSigns of a visit: of each sign the last measuring. No row when nothing was measured.
CREATE VIEW visit_signs AS
SELECT t.visit_id, jsonb_object_agg(sign.name, sign.value ORDER BY t.measured_at, t.id) AS wire
  FROM vitals_wire t
 CROSS JOIN jsonb_each((t.wire -> 'signs')::jsonb) AS sign (name, value)
 WHERE t.is_current AND sign.value <> 'null'
 GROUP BY t.visit_id;

-- ---- the print ledger ------------------------------------------------------------------------------------------

ALTER TABLE print_documents
    DROP CONSTRAINT print_documents_document_type_check,
    ADD CONSTRAINT print_documents_document_type_check
        CHECK (document_type IN ('TOKEN', 'RECEIPT', 'BILL', 'Z_REPORT', 'PRESCRIPTION', 'CERTIFICATE'));

-- ---- rights ----------------------------------------------------------------------------------------------------

GRANT SELECT ON certificate_templates, certificates, certificate_template_wire, certificate_wire, visit_signs
   TO hms_server, hms_report;
GRANT INSERT, UPDATE (title, text, row_version) ON certificate_templates TO hms_server;
GRANT INSERT, UPDATE (cancelled_by, cancelled_at, cancel_reason) ON certificates TO hms_server;
