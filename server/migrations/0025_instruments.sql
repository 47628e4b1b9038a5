-- What instruments send: their messages, the values in them, and what their codes stand for.
-- Locks: a short exclusive lock on test_results for a column; replaces view test_result_wire; creates otherwise.

ALTER TABLE test_results ADD COLUMN instrument text CHECK (btrim(instrument) <> ''); -- The last that wrote values into it.

CREATE TABLE instrument_messages (
    id          uuid        PRIMARY KEY,
    instrument  text        NOT NULL CHECK (btrim(instrument) <> ''), -- As it names itself.
    protocol    text        NOT NULL CHECK (protocol IN ('HL7', 'ASTM')),
    control_id  text        NOT NULL, -- Its own number of the message; may be empty, and begins anew when it is switched on.
    digest      bytea       NOT NULL CHECK (length(digest) = 32), -- Of the values: so the number alone hides nothing new.
    raw         text        NOT NULL CHECK (octet_length(raw) <= 2 * 1024 * 1024),
    peer        text        NOT NULL,
    received_at timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('MATCHED', 'PARTLY', 'UNMATCHED', 'RESOLVED', 'DISCARDED')),
    -- The same message again changes nothing.
    CONSTRAINT instrument_messages_once UNIQUE (instrument, control_id, digest)
);
CREATE TRIGGER instrument_messages_frozen
    BEFORE DELETE OR UPDATE OF id, instrument, protocol, control_id, digest, raw, peer, received_at ON instrument_messages
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE instrument_values (
    id              uuid        PRIMARY KEY,
    message_id      uuid        NOT NULL REFERENCES instrument_messages (id),
    place           integer     NOT NULL CHECK (place >= 0), -- In the message.
    sample_number   text        NOT NULL,
    assigned_number text        CHECK (btrim(assigned_number) <> ''), -- Said by a person instead.
    patient_number  text        NOT NULL,
    code            text        NOT NULL CHECK (code <> ''),
    value           text        NOT NULL CHECK (value <> ''),
    unit            text        NOT NULL,
    flag            text        NOT NULL,
    measured_at     timestamptz,
    is_final        boolean     NOT NULL,
    state           text        NOT NULL CHECK (state IN ('WAITING', 'PLACED', 'IGNORED', 'DISCARDED')),
    wait_reason     text        CHECK (wait_reason IN ('UNKNOWN_SAMPLE', 'NOT_COLLECTED', 'SAMPLE_REJECTED', 'OTHER_PATIENT',
                                                       'UNKNOWN_CODE', 'AMBIGUOUS_CODE', 'NOT_ORDERED', 'ALREADY_COMPLETED',
                                                       'ALREADY_ENTERED', 'WRONG_UNIT', 'INVALID_VALUE', 'NOT_FINAL')),
    result_id       uuid        REFERENCES test_results (id), -- The draft it went into.
    field           text,
    settled_by      uuid        REFERENCES users (id),        -- Empty: it found its place by itself.
    settled_at      timestamptz,
    discard_reason  text        CHECK (btrim(discard_reason) <> ''),
    UNIQUE (message_id, place),
    CHECK ((state = 'WAITING') = (wait_reason IS NOT NULL)),
    CHECK ((state = 'WAITING') = (settled_at IS NULL)),
    CHECK ((state = 'PLACED') = (num_nonnulls(result_id, field) = 2) AND num_nonnulls(result_id, field) <> 1),
    CHECK ((state = 'DISCARDED') = (discard_reason IS NOT NULL)),
    CHECK (state <> 'DISCARDED' OR settled_by IS NOT NULL)
);
CREATE INDEX instrument_values_waiting ON instrument_values (id) WHERE state = 'WAITING';
CREATE INDEX instrument_values_by_result ON instrument_values (result_id) WHERE result_id IS NOT NULL;
CREATE TRIGGER instrument_values_frozen
    BEFORE DELETE OR UPDATE OF id, message_id, place, sample_number, patient_number, code, value, unit, flag, measured_at,
                               is_final ON instrument_values
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER instrument_values_settled BEFORE UPDATE ON instrument_values
    FOR EACH ROW WHEN (OLD.state <> 'WAITING') EXECUTE FUNCTION refuse_change();

-- What a code stands for. Without a test: for nothing that a result has.
CREATE TABLE instrument_codes (
    id           uuid        PRIMARY KEY,
    instrument   text        NOT NULL CHECK (btrim(instrument) <> ''),
    code         text        NOT NULL CHECK (btrim(code) <> ''),
    test_type_id uuid        REFERENCES test_types (id),
    field        text,
    unit         text        NOT NULL DEFAULT '', -- As the instrument writes the field's; empty: it sends none.
    row_version  integer     NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL,
    UNIQUE (instrument, code),
    CHECK (num_nonnulls(test_type_id, field) IN (0, 2))
);

SELECT audit_table('instrument_messages', VARIADIC '{raw,digest}'); -- The row itself keeps it for ever.
SELECT audit_table('instrument_values', VARIADIC '{}');
SELECT audit_table('instrument_codes', VARIADIC '{}');

-- ---- in the wire's shape ---------------------------------------------------------------------------------------

CREATE VIEW instrument_value_wire AS
SELECT v.id, v.state,
       json_build_object(
           'id', ulid(v.id), 'messageId', ulid(v.message_id), 'instrument', m.instrument,
           'sampleNumber', coalesce(v.assigned_number, v.sample_number), 'patientName', p.name, 'code', v.code,
           'value', v.value, 'unit', v.unit, 'flag', v.flag, 'measuredAt', instant(v.measured_at),
           'receivedAt', instant(m.received_at), 'state', v.state, 'waitReason', v.wait_reason,
           'discardReason', v.discard_reason) AS wire
  FROM instrument_values v
  JOIN instrument_messages m ON m.id = v.message_id
  LEFT JOIN samples s ON s.sample_number = upper(btrim(coalesce(v.assigned_number, v.sample_number)))
  LEFT JOIN patients p ON p.id = s.patient_id;

CREATE VIEW instrument_code_wire AS
SELECT c.id, c.instrument, c.code,
       json_build_object(
           'id', ulid(c.id), 'instrument', c.instrument, 'code', c.code, 'testTypeId', ulid(c.test_type_id),
           'field', c.field, 'unit', c.unit, 'testCode', t.code,
           'testName', CASE WHEN t.id IS NOT NULL
                            THEN json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar) END,
           'rowVersion', c.row_version) AS wire
  FROM instrument_codes c
  LEFT JOIN test_types t ON t.id = c.test_type_id;

-- As in 0024, and the instrument that wrote into it.
CREATE OR REPLACE VIEW test_result_wire AS
SELECT r.id, r.test_order_id, r.version, r.status, r.sample_id, r.lane, r.hold_reason, whole.so AS whole,
       json_build_object(
           'id', ulid(r.id), 'testOrderId', ulid(r.test_order_id), 'version', r.version, 'status', r.status,
           'templateVersion', r.template_version, 'data', CASE WHEN whole.so THEN r.data ELSE '{}' END,
           'fields', CASE WHEN whole.so THEN r.fields ELSE '[]' END,
           'lane', CASE WHEN r.hold_reason IS NULL THEN r.lane ELSE 'HELD' END, 'isCritical', r.is_critical,
           'sampleId', ulid(r.sample_id), 'instrument', r.instrument, 'enteredBy', e.name, 'completedBy', c.name,
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

-- ---- rights ----------------------------------------------------------------------------------------------------

INSERT INTO permissions (slug, name, module) VALUES
    ('instruments.settle', 'Settle what instruments sent', 'instruments');
INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM roles r
  JOIN permissions p ON p.slug = 'instruments.settle'
 WHERE r.slug IN ('super-admin', 'admin', 'lab-manager', 'lab-technician');

GRANT SELECT ON instrument_messages, instrument_values, instrument_codes, instrument_value_wire, instrument_code_wire
   TO hms_server, hms_report;
GRANT INSERT, UPDATE (state) ON instrument_messages TO hms_server;
GRANT INSERT, UPDATE (assigned_number, state, wait_reason, result_id, field, settled_by, settled_at, discard_reason)
   ON instrument_values TO hms_server;
GRANT INSERT, UPDATE ON instrument_codes TO hms_server;
