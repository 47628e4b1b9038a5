-- Test orders, samples and their chain of custody; what a lab has to do.
-- Locks: counters and print_documents, to replace checks; a short exclusive lock on bills for a trigger; creates otherwise.

ALTER TABLE counters
    DROP CONSTRAINT counters_kind_check,
    ADD CONSTRAINT counters_kind_check
        CHECK (kind IN ('patient', 'serial', 'bill', 'receipt', 'refund', 'certificate', 'sample'));

ALTER TABLE print_documents
    DROP CONSTRAINT print_documents_document_type_check,
    ADD CONSTRAINT print_documents_document_type_check
        CHECK (document_type IN ('TOKEN', 'RECEIPT', 'BILL', 'Z_REPORT', 'PRESCRIPTION', 'CERTIFICATE', 'SAMPLE_LABEL'));

CREATE TABLE test_orders (
    id            uuid        PRIMARY KEY,
    visit_id      uuid        NOT NULL REFERENCES visits (id),
    patient_id    uuid        NOT NULL REFERENCES patients (id),
    doctor_id     uuid        NOT NULL REFERENCES doctors (id),    -- Of the visit when it was ordered.
    lab_id        uuid        NOT NULL REFERENCES labs (id),
    test_type_id  uuid        NOT NULL REFERENCES test_types (id),
    panel_id      uuid        REFERENCES test_types (id),          -- Ordered as its member.
    bundle_id     uuid,       -- Shared by the members of a panel that was ordered at its own price: billed together.
    status        text        NOT NULL DEFAULT 'ORDERED'
                  CHECK (status IN ('ORDERED', 'BILLED', 'COLLECTED', 'COMPLETED', 'REVIEWED', 'RELEASED', 'DELIVERED',
                                    'CANCELLED', 'REJECTED')),
    priority      text        NOT NULL CHECK (priority IN ('ROUTINE', 'URGENT', 'STAT')),
    priority_rank smallint    NOT NULL GENERATED ALWAYS AS
                  (CASE priority WHEN 'STAT' THEN 0 WHEN 'URGENT' THEN 1 ELSE 2 END) STORED,
    note          text,
    price         bigint      NOT NULL CHECK (price >= 0),         -- Minor units, of the day it was ordered.
    bill_id       uuid        REFERENCES bills (id),               -- The last one; void ones are taken off.
    -- In the lab: paid, free, or urgent where the hospital lets urgent tests go first. Kept by settle_tests().
    may_collect   boolean     NOT NULL DEFAULT false,
    ordered_by    uuid        NOT NULL REFERENCES users (id),
    ordered_at    timestamptz NOT NULL,
    ordered_on    date        NOT NULL,                            -- Business date.
    sample_id     uuid,                                            -- The last one; see sample_tests for all.
    due_at        timestamptz,                                     -- Collection and turnaround.
    completed_at  timestamptz,
    released_at   timestamptz,
    cancel_reason text        CHECK (cancel_reason <> ''),
    row_version   integer     NOT NULL DEFAULT 1,
    CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    CHECK (status IN ('ORDERED', 'CANCELLED') OR bill_id IS NOT NULL),
    CHECK (status IN ('ORDERED', 'BILLED', 'CANCELLED') OR sample_id IS NOT NULL),
    CHECK (bundle_id IS NULL OR panel_id IS NOT NULL)
);
CREATE INDEX test_orders_by_visit ON test_orders (visit_id);
CREATE INDEX test_orders_by_patient ON test_orders (patient_id, id DESC);
CREATE INDEX test_orders_by_bill ON test_orders (bill_id) WHERE bill_id IS NOT NULL;
CREATE INDEX test_orders_by_sample ON test_orders (sample_id) WHERE sample_id IS NOT NULL;
CREATE INDEX test_orders_by_day ON test_orders (lab_id, ordered_on);
-- The worklist: few rows of many.
CREATE INDEX test_orders_open ON test_orders (lab_id, id)
    WHERE status IN ('COLLECTED', 'COMPLETED', 'REVIEWED', 'REJECTED') OR status = 'BILLED' AND may_collect;

CREATE TABLE samples (
    id            uuid        PRIMARY KEY,
    sample_number text        NOT NULL UNIQUE, -- S-2026-0001, of the counter 'sample'.
    visit_id      uuid        NOT NULL REFERENCES visits (id),
    patient_id    uuid        NOT NULL REFERENCES patients (id),
    lab_id        uuid        NOT NULL REFERENCES labs (id),
    specimen      text        NOT NULL,
    container     text        NOT NULL,
    label_colour  text        NOT NULL, -- As its label was printed.
    status        text        NOT NULL DEFAULT 'LABELLED'
                  CHECK (status IN ('LABELLED', 'COLLECTED', 'RECEIVED', 'REJECTED', 'DISCARDED')),
    labelled_at   timestamptz NOT NULL,
    collected_at  timestamptz, -- As the collector says; apart from the label's time.
    received_at   timestamptz,
    reject_reason text        CHECK (btrim(reject_reason) <> ''),
    replaces_id   uuid        REFERENCES samples (id),
    row_version   integer     NOT NULL DEFAULT 1,
    CHECK ((status = 'REJECTED') = (reject_reason IS NOT NULL)),
    CHECK (status NOT IN ('COLLECTED', 'RECEIVED') OR collected_at IS NOT NULL),
    CHECK (status <> 'RECEIVED' OR received_at IS NOT NULL)
);
CREATE INDEX samples_by_visit ON samples (visit_id);
ALTER TABLE test_orders ADD FOREIGN KEY (sample_id) REFERENCES samples (id);

-- Which tests a tube was for, the rejected ones too. Insert-only.
CREATE TABLE sample_tests (
    sample_id     uuid NOT NULL REFERENCES samples (id),
    test_order_id uuid NOT NULL REFERENCES test_orders (id),
    key           text GENERATED ALWAYS AS (sample_id::text || '.' || test_order_id::text) STORED, -- Of its lines in the audit trail.
    PRIMARY KEY (sample_id, test_order_id)
);
CREATE INDEX sample_tests_by_order ON sample_tests (test_order_id);
CREATE TRIGGER sample_tests_frozen BEFORE UPDATE OR DELETE ON sample_tests FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The chain of custody. Insert-only.
CREATE TABLE sample_events (
    id        uuid        PRIMARY KEY,
    sample_id uuid        NOT NULL REFERENCES samples (id),
    step      text        NOT NULL CHECK (step IN ('LABELLED', 'COLLECTED', 'HANDED_OVER', 'RECEIVED', 'STORED', 'REJECTED', 'DISCARDED')),
    by_user   uuid        NOT NULL REFERENCES users (id),
    at        timestamptz NOT NULL, -- When it happened.
    place     text,
    notes     text,
    noted_at  timestamptz NOT NULL  -- When it was written.
);
CREATE INDEX sample_events_by_sample ON sample_events (sample_id, id);
CREATE TRIGGER sample_events_frozen BEFORE UPDATE OR DELETE ON sample_events FOR EACH ROW EXECUTE FUNCTION refuse_change();

SELECT audit_table('test_orders', VARIADIC '{priority_rank}');
SELECT audit_table('samples', VARIADIC '{}');
SELECT audit_table('sample_tests', VARIADIC '{}');
SELECT audit_table('sample_events', VARIADIC '{}');

-- ---- what is paid goes to the lab ------------------------------------------------------------------------------

INSERT INTO settings (key, value, is_public, description) VALUES
    ('lab.unpaidUrgent', 'true', true, 'Urgent and stat tests go to the laboratory before they are paid');

-- Is a test on this bill the lab's? When it is paid or free, or urgent where those go first; not when all that was
-- paid is given back.
CREATE FUNCTION may_collect(b bills, priority text) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN b.voided_at IS NULL AND (b.paid_amount = 0 OR b.refunded_amount < b.paid_amount)
           AND (b.due_amount = 0
                OR priority <> 'ROUTINE' AND (SELECT value = 'true' FROM settings WHERE key = 'lab.unpaidUrgent'));

-- Whatever becomes of a bill, its tests follow in the same transaction. All of them are locked, by id: each row tells
-- the state of its bill.
CREATE FUNCTION settle_tests() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM test_orders o WHERE o.bill_id = NEW.id ORDER BY o.id FOR UPDATE;
    UPDATE test_orders o
       SET may_collect = may_collect(NEW, o.priority), row_version = o.row_version + 1
     WHERE o.bill_id = NEW.id AND o.may_collect <> may_collect(NEW, o.priority);
    RETURN NULL;
END $$;
CREATE TRIGGER bills_settle_tests AFTER UPDATE ON bills
    FOR EACH ROW WHEN (NEW.billable_type = 'test') EXECUTE FUNCTION settle_tests();

-- ---- in the wire's shape ---------------------------------------------------------------------------------------

-- Where an order stands in its lab's list: by priority_rank, since, id. Lists pick their page here and ask for the wire
-- of what is on it: the wire joins more tables than the planner puts in order at once.
CREATE VIEW worklist_place AS
SELECT o.id, o.lab_id, o.test_type_id, o.status, o.may_collect, o.ordered_on, o.priority_rank,
       coalesce(s.collected_at, o.ordered_at) AS since
  FROM test_orders o
  LEFT JOIN samples s ON s.id = o.sample_id;

-- Results know their lane, whether they are critical and whether one is begun.
CREATE VIEW test_order_wire AS
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
           'lane', NULL::text, 'isCritical', false, 'isDraft', false, 'rowVersion', o.row_version) AS wire
  FROM test_orders o
  JOIN patients p ON p.id = o.patient_id
  JOIN doctors d ON d.id = o.doctor_id
  JOIN labs l ON l.id = o.lab_id
  JOIN test_types t ON t.id = o.test_type_id
  JOIN users u ON u.id = o.ordered_by
  LEFT JOIN test_types panel ON panel.id = o.panel_id
  LEFT JOIN bills b ON b.id = o.bill_id
  LEFT JOIN samples s ON s.id = o.sample_id
  LEFT JOIN samples before ON before.id = s.replaces_id;

CREATE VIEW sample_wire AS
SELECT s.id, s.sample_number, s.visit_id, s.status,
       json_build_object(
           'id', ulid(s.id), 'sampleNumber', s.sample_number, 'visitId', ulid(s.visit_id),
           'patientId', ulid(s.patient_id), 'patientNumber', p.patient_number, 'patientName', p.name, 'sex', p.sex,
           'ageYears', age_years(p.birth_date, v.visit_date), 'labId', ulid(s.lab_id),
           'labName', json_build_object('en', l.name_en, 'bn', l.name_bn, 'ar', l.name_ar),
           'specimen', s.specimen, 'container', s.container, 'labelColour', s.label_colour, 'status', s.status,
           'labelledAt', instant(s.labelled_at), 'collectedAt', instant(s.collected_at),
           'receivedAt', instant(s.received_at), 'rejectReason', s.reject_reason, 'replacesId', ulid(s.replaces_id),
           'orders', (SELECT coalesce(json_agg((SELECT w.wire FROM test_order_wire w WHERE w.id = m.test_order_id)
                                               ORDER BY m.test_order_id), '[]')
                        FROM sample_tests m
                       WHERE m.sample_id = s.id),
           'events', (SELECT coalesce(json_agg(json_build_object(
                                 'step', e.step, 'by', u.name, 'at', instant(e.at), 'place', e.place, 'notes', e.notes)
                                 ORDER BY e.id), '[]')
                        FROM sample_events e JOIN users u ON u.id = e.by_user
                       WHERE e.sample_id = s.id),
           'rowVersion', s.row_version) AS wire
  FROM samples s
  JOIN patients p ON p.id = s.patient_id
  JOIN visits v ON v.id = s.visit_id
  JOIN labs l ON l.id = s.lab_id;

-- ---- rights ----------------------------------------------------------------------------------------------------

INSERT INTO permissions (slug, name, module) VALUES
    ('tests.order', 'Order tests and put them on a bill', 'tests'),
    ('samples.collect', 'Label, collect, follow and reject samples', 'samples');
INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM (VALUES
    ('super-admin', 'tests.order,samples.collect'),
    ('admin', 'tests.order,samples.collect'),
    ('doctor', 'tests.order'),
    ('staff', 'tests.order,samples.collect'),
    ('cashier', 'lab.view,tests.order'), -- Who orders reads the catalogue.
    ('billing-staff', 'lab.view,tests.order'),
    ('lab-technician', 'samples.collect'),
    ('lab-manager', 'tests.order,samples.collect')
  ) AS granted (role, slugs)
  JOIN roles r ON r.slug = granted.role
  JOIN permissions p ON p.slug = ANY (string_to_array(granted.slugs, ','));

GRANT SELECT ON test_orders, samples, sample_tests, sample_events, worklist_place, test_order_wire, sample_wire TO hms_server, hms_report;
GRANT INSERT (id, visit_id, patient_id, doctor_id, lab_id, test_type_id, panel_id, bundle_id, priority, note, price, ordered_by,
              ordered_at, ordered_on),
      UPDATE (status, bill_id, may_collect, sample_id, due_at, completed_at, released_at, cancel_reason, row_version)
   ON test_orders TO hms_server;
GRANT INSERT, UPDATE (status, collected_at, received_at, reject_reason, row_version) ON samples TO hms_server;
GRANT INSERT ON sample_tests, sample_events TO hms_server;
