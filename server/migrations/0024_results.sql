-- Results with their versions, critical values and who was told of them, reports, their readers and deliveries.
-- Locks: counters and print_documents, to replace checks; short exclusive locks on samples and test_orders for a trigger and an index;
-- replaces views test_order_wire and queue_wire; creates otherwise.

ALTER TABLE counters
    DROP CONSTRAINT counters_kind_check,
    ADD CONSTRAINT counters_kind_check
        CHECK (kind IN ('patient', 'serial', 'bill', 'receipt', 'refund', 'certificate', 'sample', 'report'));

ALTER TABLE print_documents
    DROP CONSTRAINT print_documents_document_type_check,
    ADD CONSTRAINT print_documents_document_type_check
        CHECK (document_type IN ('TOKEN', 'RECEIPT', 'BILL', 'Z_REPORT', 'PRESCRIPTION', 'CERTIFICATE', 'SAMPLE_LABEL', 'LAB_REPORT'));

INSERT INTO settings (key, value, is_public, description) VALUES
    ('lab.separateReviewer', 'true', true, 'Results are reviewed by another person than who entered them'),
    ('lab.criticalMinutes', '10', true, 'A critical value that nobody acknowledged goes to the next name after so long'),
    ('lab.deliverUnpaid', 'false', true, 'Reports are handed over before their tests are paid'),
    ('lab.reportLanguage', '"en"', true, 'Language of a report when nobody chooses one');

-- ---- results ---------------------------------------------------------------------------------------------------

CREATE TABLE test_results (
    id               uuid        PRIMARY KEY,
    test_order_id    uuid        NOT NULL REFERENCES test_orders (id),
    version          integer     NOT NULL CHECK (version > 0),
    status           text        NOT NULL
                     CHECK (status IN ('DRAFT', 'COMPLETED', 'REVIEWED', 'RELEASED', 'DELIVERED', 'AMENDED')),
    test_type_id     uuid        NOT NULL,
    template_version integer     NOT NULL,
    sample_id        uuid        NOT NULL REFERENCES samples (id),
    data             jsonb       NOT NULL,
    fields           jsonb       NOT NULL,              -- The server's judgement, with the ranges used.
    lane             text        NOT NULL CHECK (lane IN ('CLEAR', 'NEEDS_REVIEW')), -- Held: hold_reason.
    is_critical      boolean     NOT NULL,
    is_abnormal      boolean     NOT NULL,
    entered_by       uuid        REFERENCES users (id), -- Last; empty: an instrument.
    entrants         uuid[]      NOT NULL,              -- Everybody who had a hand in the values.
    completed_by     uuid        REFERENCES users (id),
    completed_at     timestamptz,
    reviewed_by      uuid        REFERENCES users (id),
    reviewed_at      timestamptz,
    review_notes     text,
    hold_reason      text        CHECK (btrim(hold_reason) <> ''),
    released_by      uuid        REFERENCES users (id),
    released_at      timestamptz,
    delivered_at     timestamptz,
    amend_reason     text        CHECK (btrim(amend_reason) <> ''),
    changes          jsonb       NOT NULL DEFAULT '[]',
    created_at       timestamptz NOT NULL,
    row_version      integer     NOT NULL DEFAULT 1,
    UNIQUE (test_order_id, version),
    FOREIGN KEY (test_type_id, template_version) REFERENCES test_templates (test_type_id, version),
    CHECK (status = 'DRAFT' OR num_nonnulls(completed_by, completed_at) = 2),
    CHECK (status IN ('DRAFT', 'COMPLETED') OR num_nonnulls(reviewed_by, reviewed_at) = 2),
    CHECK (status IN ('DRAFT', 'COMPLETED', 'REVIEWED') OR num_nonnulls(released_by, released_at) = 2),
    CHECK ((version = 1) = (amend_reason IS NULL)),
    CHECK (hold_reason IS NULL OR status IN ('COMPLETED', 'REVIEWED'))
);
-- One current version an order.
CREATE UNIQUE INDEX test_results_current ON test_results (test_order_id) WHERE status <> 'AMENDED';
CREATE INDEX test_results_open_of_sample ON test_results (sample_id) WHERE status IN ('COMPLETED', 'REVIEWED');

-- The rules of a result, whoever writes it: its steps, that its values stand still once it is completed and
-- everything once it is released, that its sample is good and its order's, and that its reviewer did not enter it.
CREATE FUNCTION guard_result() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    told CONSTANT text[] := '{status,delivered_at,row_version}';
    work CONSTANT text[] := told || '{completed_by,completed_at,reviewed_by,reviewed_at,review_notes,hold_reason,'
                                    'released_by,released_at}'::text[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF (NEW.version = 1) <> (NEW.status IN ('DRAFT', 'COMPLETED')) OR NEW.version > 1 AND NEW.status <> 'RELEASED' THEN
            RAISE EXCEPTION 'a result does not begin as %', NEW.status USING ERRCODE = 'restrict_violation';
        END IF;
    ELSIF NOT (OLD.status || ' ' || NEW.status) = ANY (
            '{DRAFT DRAFT,DRAFT COMPLETED,COMPLETED COMPLETED,COMPLETED DRAFT,COMPLETED REVIEWED,REVIEWED REVIEWED,'
            'REVIEWED DRAFT,REVIEWED RELEASED,RELEASED DELIVERED,RELEASED AMENDED,DELIVERED AMENDED}'::text[]) THEN
        RAISE EXCEPTION 'a result does not go from % to %', OLD.status, NEW.status USING ERRCODE = 'restrict_violation';
    ELSIF OLD.status IN ('COMPLETED', 'REVIEWED') AND to_jsonb(OLD) - work <> to_jsonb(NEW) - work
          OR OLD.status IN ('RELEASED', 'DELIVERED', 'AMENDED') AND to_jsonb(OLD) - told <> to_jsonb(NEW) - told THEN
        RAISE EXCEPTION 'a % result is never changed', OLD.status USING ERRCODE = 'restrict_violation';
    ELSIF OLD.status = 'COMPLETED' AND NEW.status = 'REVIEWED' AND NEW.reviewed_by = ANY (NEW.entrants)
          AND (SELECT s.value = 'true' FROM settings s WHERE s.key = 'lab.separateReviewer') THEN
        RAISE EXCEPTION 'a result is reviewed by somebody else' USING ERRCODE = 'restrict_violation';
    ELSIF OLD.status = 'REVIEWED' AND NEW.status = 'RELEASED' AND OLD.hold_reason IS NOT NULL THEN
        RAISE EXCEPTION 'a held result is not released' USING ERRCODE = 'restrict_violation';
    END IF;
    -- An amendment may be about a sample that turned out to be no good. FOR SHARE: the rejection waits, or we do.
    IF NEW.version = 1 AND NEW.status IN ('DRAFT', 'COMPLETED', 'REVIEWED', 'RELEASED')
       AND NOT (TG_OP = 'UPDATE' AND NEW.status = 'DRAFT' AND NEW.sample_id = OLD.sample_id) THEN
        PERFORM FROM samples s JOIN sample_tests m ON m.sample_id = s.id
          WHERE s.id = NEW.sample_id AND m.test_order_id = NEW.test_order_id AND s.collected_at IS NOT NULL
            AND s.status <> 'REJECTED'
            FOR SHARE OF s;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'a result needs a good sample of its order' USING ERRCODE = 'restrict_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER test_results_guard BEFORE INSERT OR UPDATE ON test_results FOR EACH ROW EXECUTE FUNCTION guard_result();
CREATE TRIGGER test_results_kept BEFORE DELETE ON test_results FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was measured in a tube that is no good is a draft again, whatever it was before its release.
CREATE FUNCTION withdraw_results() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    UPDATE test_results
       SET status = 'DRAFT', completed_by = NULL, completed_at = NULL, reviewed_by = NULL, reviewed_at = NULL,
           hold_reason = NULL, row_version = row_version + 1
     WHERE sample_id = NEW.id AND status IN ('COMPLETED', 'REVIEWED');
    RETURN NULL;
END $$;
CREATE TRIGGER samples_withdraw_results AFTER UPDATE ON samples
    FOR EACH ROW WHEN (NEW.status = 'REJECTED' AND OLD.status <> 'REJECTED') EXECUTE FUNCTION withdraw_results();

-- Who looked at a released version on the screen, first. Told when it is amended.
CREATE TABLE test_result_lookers (
    result_id uuid        NOT NULL REFERENCES test_results (id),
    user_id   uuid        NOT NULL REFERENCES users (id),
    at        timestamptz NOT NULL,
    id        text        GENERATED ALWAYS AS (result_id::text || '.' || user_id::text) STORED, -- In the audit trail.
    PRIMARY KEY (result_id, user_id)
);

-- ---- critical values -------------------------------------------------------------------------------------------

CREATE TABLE critical_alerts (
    id              uuid        PRIMARY KEY,
    test_order_id   uuid        NOT NULL REFERENCES test_orders (id),
    result_id       uuid        NOT NULL REFERENCES test_results (id),
    doctor_id       uuid        NOT NULL REFERENCES doctors (id), -- Whose it is first.
    critical_values jsonb       NOT NULL,                         -- [CriticalAlert.Value] of the wire, as raised.
    level           smallint    NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 2), -- Doctor, department, laboratory.
    raised_at       timestamptz NOT NULL,
    escalates_at    timestamptz,
    acknowledged_by uuid        REFERENCES users (id),
    acknowledged_at timestamptz,
    read_back       text        CHECK (btrim(read_back) <> ''),
    on_behalf_of    text        CHECK (btrim(on_behalf_of) <> ''),
    CHECK (num_nonnulls(acknowledged_by, acknowledged_at, read_back) IN (0, 3)),
    CHECK (on_behalf_of IS NULL OR acknowledged_at IS NOT NULL),
    CHECK (escalates_at IS NULL OR acknowledged_at IS NULL AND level < 2)
);
CREATE INDEX critical_alerts_by_order ON critical_alerts (test_order_id, id DESC);
CREATE INDEX critical_alerts_open ON critical_alerts (id) WHERE acknowledged_at IS NULL;
CREATE INDEX critical_alerts_by_doctor ON critical_alerts (doctor_id, id DESC);
CREATE TRIGGER critical_alerts_frozen
    BEFORE DELETE OR UPDATE OF id, test_order_id, result_id, doctor_id, critical_values, raised_at ON critical_alerts
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER critical_alerts_answered BEFORE UPDATE ON critical_alerts
    FOR EACH ROW WHEN (OLD.acknowledged_at IS NOT NULL) EXECUTE FUNCTION refuse_change();

CREATE TABLE critical_steps (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- Steps of one moment keep their order.
    alert_id uuid        NOT NULL REFERENCES critical_alerts (id),
    step     text        NOT NULL CHECK (step IN ('RAISED', 'TOLD', 'ESCALATED', 'ACKNOWLEDGED')),
    user_id  uuid        REFERENCES users (id),
    at       timestamptz NOT NULL,
    CHECK (step NOT IN ('TOLD', 'ACKNOWLEDGED') OR user_id IS NOT NULL)
);
CREATE INDEX critical_steps_by_alert ON critical_steps (alert_id, id);
CREATE UNIQUE INDEX critical_steps_told ON critical_steps (user_id, alert_id) WHERE step = 'TOLD';
CREATE TRIGGER critical_steps_frozen BEFORE UPDATE OR DELETE ON critical_steps FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- ---- reports ---------------------------------------------------------------------------------------------------

CREATE TABLE lab_reports (
    id                uuid        PRIMARY KEY,
    visit_id          uuid        NOT NULL REFERENCES visits (id),
    patient_id        uuid        NOT NULL REFERENCES patients (id),
    report_number     text        NOT NULL, -- L-2026-0001, of the counter 'report'; one a visit.
    version           integer     NOT NULL CHECK (version > 0),
    language          text        NOT NULL,
    is_amended        boolean     NOT NULL, -- A result in it took another's place.
    -- What it says, in the wire's shape: patient, doctor and tests as they were. json keeps the text that the
    -- verification code is made of.
    snapshot          json        NOT NULL,
    verification_code text        NOT NULL,
    released_by       uuid        NOT NULL REFERENCES users (id),
    released_at       timestamptz NOT NULL,
    document_id       uuid        REFERENCES documents (id), -- The first PDF that a desk rendered of it.
    document_sha256   text        CHECK (document_sha256 ~ '^[0-9a-f]{64}$'),
    UNIQUE (visit_id, version),
    UNIQUE (report_number, version),
    CHECK (num_nonnulls(document_id, document_sha256) IN (0, 2))
);
CREATE INDEX lab_reports_by_patient ON lab_reports (patient_id, id DESC);
CREATE TRIGGER lab_reports_frozen
    BEFORE DELETE OR UPDATE OF id, visit_id, patient_id, report_number, version, language, is_amended, snapshot,
                               verification_code, released_by, released_at ON lab_reports
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lab_reports_rendered BEFORE UPDATE ON lab_reports
    FOR EACH ROW WHEN (OLD.document_id IS NOT NULL) EXECUTE FUNCTION refuse_change();

CREATE TABLE lab_report_results (
    report_id uuid NOT NULL REFERENCES lab_reports (id),
    result_id uuid NOT NULL REFERENCES test_results (id),
    id        text GENERATED ALWAYS AS (report_id::text || '.' || result_id::text) STORED,
    PRIMARY KEY (report_id, result_id)
);
CREATE INDEX lab_report_results_by_result ON lab_report_results (result_id);
CREATE TRIGGER lab_report_results_frozen BEFORE UPDATE OR DELETE ON lab_report_results
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who opened a report, first. Told when it is amended, as are those whose prints the ledger has.
CREATE TABLE lab_report_readers (
    report_id uuid        NOT NULL REFERENCES lab_reports (id),
    user_id   uuid        NOT NULL REFERENCES users (id),
    at        timestamptz NOT NULL,
    id        text        GENERATED ALWAYS AS (report_id::text || '.' || user_id::text) STORED,
    PRIMARY KEY (report_id, user_id)
);
CREATE TRIGGER lab_report_readers_frozen BEFORE UPDATE OR DELETE ON lab_report_readers
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER test_result_lookers_frozen BEFORE UPDATE OR DELETE ON test_result_lookers
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE lab_deliveries (
    id             uuid        PRIMARY KEY,
    report_id      uuid        NOT NULL REFERENCES lab_reports (id),
    delivered_to   text        NOT NULL CHECK (btrim(delivered_to) <> ''),
    signature      text        CHECK (btrim(signature) <> ''),            -- Typed.
    signature_png  bytea       CHECK (length(signature_png) <= 48 * 1024), -- Drawn.
    delivered_by   uuid        NOT NULL REFERENCES users (id),
    delivered_at   timestamptz NOT NULL,
    CHECK (num_nonnulls(signature, signature_png) <= 1)
);
CREATE INDEX lab_deliveries_by_report ON lab_deliveries (report_id, id);
CREATE TRIGGER lab_deliveries_frozen BEFORE UPDATE OR DELETE ON lab_deliveries FOR EACH ROW EXECUTE FUNCTION refuse_change();

SELECT audit_table('test_results', VARIADIC '{fields}'); -- Follows from the data.
SELECT audit_table('test_result_lookers', VARIADIC '{}');
SELECT audit_table('critical_alerts', VARIADIC '{}');
SELECT audit_table('critical_steps', VARIADIC '{}');
SELECT audit_table('lab_reports', VARIADIC '{snapshot}'); -- Its results are audited one by one.
SELECT audit_table('lab_report_results', VARIADIC '{}');
SELECT audit_table('lab_report_readers', VARIADIC '{}');
SELECT audit_table('lab_deliveries', VARIADIC '{signature_png}');

-- ---- what results are judged by --------------------------------------------------------------------------------

-- By a condition that stands, or by diagnoses: one tells of a pregnancy for 42 weeks, unless a later one says that it is
-- over.
CREATE FUNCTION is_known_pregnant(patient uuid, at timestamptz) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
        SELECT EXISTS (SELECT FROM conditions c
                        WHERE c.patient_id = patient AND c.refuted_at IS NULL AND c.kind = 'CHRONIC'
                          AND (tells_pregnancy(c.code) OR search_fold(c.name) LIKE 'pregnan%'))
               OR coalesce((SELECT tells_pregnancy(g.code)
                              FROM diagnoses g
                             WHERE g.patient_id = patient AND g.recorded_at > at - interval '294 days'
                               AND tells_pregnancy(g.code) IS NOT NULL
                             ORDER BY g.recorded_at DESC, g.id DESC
                             LIMIT 1), false);
    END;

CREATE INDEX test_orders_of_day ON test_orders (ordered_on);

-- ---- in the wire's shape ---------------------------------------------------------------------------------------

-- `whole`: with what was measured; without it, a line of a list.
CREATE VIEW test_result_wire AS
SELECT r.id, r.test_order_id, r.version, r.status, r.sample_id, r.lane, r.hold_reason, whole.so AS whole,
       json_build_object(
           'id', ulid(r.id), 'testOrderId', ulid(r.test_order_id), 'version', r.version, 'status', r.status,
           'templateVersion', r.template_version, 'data', CASE WHEN whole.so THEN r.data ELSE '{}' END,
           'fields', CASE WHEN whole.so THEN r.fields ELSE '[]' END,
           'lane', CASE WHEN r.hold_reason IS NULL THEN r.lane ELSE 'HELD' END, 'isCritical', r.is_critical,
           'sampleId', ulid(r.sample_id), 'enteredBy', e.name, 'completedBy', c.name,
           'completedAt', instant(r.completed_at), 'reviewedBy', v.name, 'reviewedAt', instant(r.reviewed_at),
           'reviewNotes', r.review_notes, 'holdReason', r.hold_reason, 'releasedBy', l.name,
           'releasedAt', instant(r.released_at), 'deliveredAt', instant(r.delivered_at),
           'amendReason', r.amend_reason, 'changes', r.changes, 'rowVersion', r.row_version) AS wire
  FROM test_results r
 CROSS JOIN (VALUES (true), (false)) AS whole (so)
  LEFT JOIN users e ON e.id = r.entered_by
  LEFT JOIN users c ON c.id = r.completed_by
  LEFT JOIN users v ON v.id = r.reviewed_by
  LEFT JOIN users l ON l.id = r.released_by;

CREATE VIEW critical_alert_wire AS
SELECT a.id, a.test_order_id, a.acknowledged_at, d.user_id AS doctor_user_id,
       json_build_object(
           'id', ulid(a.id), 'testOrderId', ulid(a.test_order_id), 'resultId', ulid(a.result_id),
           'visitId', ulid(o.visit_id), 'patientId', ulid(o.patient_id), 'patientNumber', p.patient_number,
           'patientName', p.name, 'doctorName', d.name,
           'testName', json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar),
           'values', a.critical_values, 'raisedAt', instant(a.raised_at), 'escalatesAt', instant(a.escalates_at),
           'acknowledgedBy', coalesce(a.on_behalf_of, u.name), 'acknowledgedAt', instant(a.acknowledged_at),
           'readBack', a.read_back,
           'steps', (SELECT json_agg(json_build_object('step', s.step, 'who', w.name, 'at', instant(s.at)) ORDER BY s.id)
                       FROM critical_steps s LEFT JOIN users w ON w.id = s.user_id
                      WHERE s.alert_id = a.id)) AS wire
  FROM critical_alerts a
  JOIN doctors d ON d.id = a.doctor_id
  JOIN test_orders o ON o.id = a.test_order_id
  JOIN patients p ON p.id = o.patient_id
  JOIN test_types t ON t.id = o.test_type_id
  LEFT JOIN users u ON u.id = a.acknowledged_by;

-- Likewise; without it, a report has no tests.
CREATE VIEW lab_report_wire AS
SELECT r.id, r.visit_id, r.patient_id, r.version, whole.so AS whole,
       json_build_object(
           'id', ulid(r.id), 'reportNumber', r.report_number, 'version', r.version, 'visitId', ulid(r.visit_id),
           'patientId', ulid(r.patient_id), 'patientNumber', r.snapshot -> 'patientNumber',
           'patientName', r.snapshot -> 'patientName', 'sex', r.snapshot -> 'sex', 'birthDate', r.snapshot -> 'birthDate',
           'birthDateEstimated', r.snapshot -> 'birthDateEstimated', 'doctorName', r.snapshot -> 'doctorName',
           'department', r.snapshot -> 'department', 'language', r.language,
           'tests', CASE WHEN whole.so THEN r.snapshot -> 'tests' ELSE '[]' END, 'isAmended', r.is_amended,
           'releasedBy', u.name, 'releasedAt', instant(r.released_at), 'verificationCode', r.verification_code,
           'documentSha256', r.document_sha256, 'documentId', ulid(r.document_id),
           'supersededBy', (SELECT ulid(later.id) FROM lab_reports later
                             WHERE later.visit_id = r.visit_id AND later.version > r.version
                             ORDER BY later.version DESC LIMIT 1),
           'deliveries', (SELECT coalesce(json_agg(json_build_object(
                                     'deliveredTo', d.delivered_to, 'by', b.name, 'at', instant(d.delivered_at),
                                     'isSigned', num_nonnulls(d.signature, d.signature_png) > 0) ORDER BY d.id), '[]')
                            FROM lab_deliveries d JOIN users b ON b.id = d.delivered_by
                           WHERE d.report_id = r.id)) AS wire
  FROM lab_reports r
 CROSS JOIN (VALUES (true), (false)) AS whole (so)
  JOIN users u ON u.id = r.released_by;

-- As in 0023, and what is known of the current result.
CREATE OR REPLACE VIEW test_order_wire AS
SELECT o.id, o.visit_id, o.patient_id, o.lab_id, o.test_type_id, o.bill_id, o.sample_id, o.status, o.may_collect,
       o.ordered_on,
       json_build_object(
           'id', ulid(o.id), 'visitId', ulid(o.visit_id), 'patientId', ulid(o.patient_id),
           'patientNumber', p.patient_number, 'patientName', p.name, 'sex', p.sex,
           'ageYears', age_years(p.birth_date, o.ordered_on), 'doctorId', ulid(o.doctor_id), 'doctorName', d.name,
           'labId', ulid(o.lab_id), 'labName', json_build_object('en', l.name_en, 'bn', l.name_bn, 'ar', l.name_ar),
           'testTypeId', ulid(o.test_type_id), 'testCode', t.code,
           'testName', json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar),
           'panelId', ulid(o.panel_id),
           'panelName', CASE WHEN panel.id IS NOT NULL
                             THEN json_build_object('en', panel.name_en, 'bn', panel.name_bn, 'ar', panel.name_ar) END,
           'status', o.status,
           'priority', o.priority, 'note', o.note, 'price', o.price, 'billId', ulid(o.bill_id),
           'billNumber', b.bill_number, 'billStatus', b.status, 'mayCollect', o.may_collect, 'orderedBy', u.name,
           'orderedAt', instant(o.ordered_at), 'sampleId', ulid(o.sample_id), 'sampleNumber', s.sample_number,
           'specimen', t.specimen, 'container', t.container, 'labelColour', t.label_colour,
           'collectedAt', instant(s.collected_at), 'receivedAt', instant(s.received_at), 'dueAt', instant(o.due_at),
           'rejectReason', coalesce(s.reject_reason, before.reject_reason), 'cancelReason', o.cancel_reason,
           'lane', CASE WHEN o.status IN ('COMPLETED', 'REVIEWED')
                        THEN CASE WHEN r.hold_reason IS NULL THEN r.lane ELSE 'HELD' END END,
           'isCritical', coalesce(r.is_critical AND r.status <> 'DRAFT', false),
           'isDraft', coalesce(o.status = 'COLLECTED' AND r.status = 'DRAFT' AND r.sample_id = o.sample_id, false),
           'rowVersion', o.row_version) AS wire
  FROM test_orders o
  JOIN patients p ON p.id = o.patient_id
  JOIN doctors d ON d.id = o.doctor_id
  JOIN labs l ON l.id = o.lab_id
  JOIN test_types t ON t.id = o.test_type_id
  JOIN users u ON u.id = o.ordered_by
  LEFT JOIN test_types panel ON panel.id = o.panel_id
  LEFT JOIN bills b ON b.id = o.bill_id
  LEFT JOIN samples s ON s.id = o.sample_id
  LEFT JOIN samples before ON before.id = s.replaces_id
  LEFT JOIN test_results r ON r.test_order_id = o.id AND r.status <> 'AMENDED';

-- As in 0017, and whether results of the visit are back.
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
       || ',"resultsBack":' || EXISTS (SELECT FROM lab_reports l WHERE l.visit_id = v.id)
       || ',"rowVersion":' || v.row_version || '}' AS wire
  FROM visits v
  JOIN patients p ON p.id = v.patient_id;

-- ---- documents of results and reports ---------------------------------------------------------------------------

-- A desk renders a report and stores it under its report; labReports.attach makes it the report's paper, once.
UPDATE document_owner_kinds k
   SET view_any = d.view_any, add_any = d.add_any
  FROM (VALUES ('TEST_RESULT', '{clinical.view,results.view}'::text[], '{results.enter}'::text[]),
               ('LAB_REPORT', '{results.view,results.deliver}', '{results.enter,results.release,results.deliver}'),
               ('LAB_DELIVERY', '{results.view,results.deliver}', '{}')) AS d (kind, view_any, add_any)
 WHERE k.kind = d.kind;

CREATE OR REPLACE VIEW document_owners AS
SELECT 'PATIENT' AS kind, p.id, p.id AS patient_id FROM patients p
UNION ALL
SELECT 'VISIT', v.id, v.patient_id FROM visits v
UNION ALL
SELECT 'TEST_RESULT', r.id, o.patient_id FROM test_results r JOIN test_orders o ON o.id = r.test_order_id
UNION ALL
SELECT 'LAB_REPORT', l.id, l.patient_id FROM lab_reports l
UNION ALL
SELECT 'LAB_DELIVERY', d.id, l.patient_id FROM lab_deliveries d JOIN lab_reports l ON l.id = d.report_id;

-- ---- rights ----------------------------------------------------------------------------------------------------

INSERT INTO permissions (slug, name, module) VALUES
    ('results.view', 'View released results and reports', 'results'),
    ('results.enter', 'Enter results', 'results'),
    ('results.review', 'Review results', 'results'),
    ('results.release', 'Release results', 'results'),
    ('results.deliver', 'Hand reports over', 'results'),
    ('results.amend', 'Amend released results', 'results');
INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM (VALUES
    ('super-admin', 'results.view,results.enter,results.review,results.release,results.deliver,results.amend'),
    ('admin', 'results.view,results.enter,results.review,results.release,results.deliver,results.amend'),
    ('doctor', 'results.view'),
    ('staff', 'results.view,results.deliver'), -- The reception.
    ('lab-technician', 'results.view,results.enter,results.deliver'),
    ('lab-manager', 'results.view,results.enter,results.review,results.release,results.deliver,results.amend')
  ) AS granted (role, slugs)
  JOIN roles r ON r.slug = granted.role
  JOIN permissions p ON p.slug = ANY (string_to_array(granted.slugs, ','));

GRANT SELECT ON test_results, test_result_lookers, critical_alerts, critical_steps, lab_reports, lab_report_results,
                lab_report_readers, lab_deliveries, test_result_wire, critical_alert_wire, lab_report_wire
   TO hms_server, hms_report;
GRANT INSERT, UPDATE ON test_results TO hms_server;
GRANT INSERT, UPDATE (level, escalates_at, acknowledged_by, acknowledged_at, read_back, on_behalf_of)
   ON critical_alerts TO hms_server;
GRANT INSERT, UPDATE (document_id, document_sha256) ON lab_reports TO hms_server;
GRANT INSERT ON test_result_lookers, critical_steps, lab_report_results, lab_report_readers, lab_deliveries TO hms_server;
