-- Prescriptions: what a doctor writes, what the pharmacy gave of it, and what lies ready in an open cart.
-- Locks: creates; a short exclusive lock on stock_movements for its new foreign key and trigger.

CREATE TABLE prescriptions (
    id             uuid        PRIMARY KEY,
    visit_id       uuid        NOT NULL REFERENCES visits (id),
    patient_id     uuid        NOT NULL REFERENCES patients (id),
    doctor_id      uuid        NOT NULL REFERENCES doctors (id),
    prescribed_on  date        NOT NULL, -- Business date.
    status         text        NOT NULL DEFAULT 'WAITING'
                   CHECK (status IN ('WAITING', 'PARTIAL', 'DISPENSED', 'CANCELLED')),
    notes          text,
    follow_up_date date        CHECK (follow_up_date >= prescribed_on),
    created_by     uuid        NOT NULL REFERENCES users (id),
    created_at     timestamptz NOT NULL,
    called_at      timestamptz, -- To the counter, last.
    cancel_reason  text,
    row_version    integer     NOT NULL DEFAULT 1,
    CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL))
);
CREATE INDEX prescriptions_by_visit ON prescriptions (visit_id);
CREATE INDEX prescriptions_by_patient ON prescriptions (patient_id, id DESC);
CREATE INDEX prescriptions_open ON prescriptions (prescribed_on, id) WHERE status IN ('WAITING', 'PARTIAL');

CREATE TABLE prescription_items (
    id                  uuid    PRIMARY KEY,
    prescription_id     uuid    NOT NULL REFERENCES prescriptions (id),
    line_number         integer NOT NULL CHECK (line_number > 0),
    medicine_id         uuid    NOT NULL REFERENCES medicines (id),
    instruction_id      uuid    NOT NULL REFERENCES medicine_instructions (id),
    duration_days       integer NOT NULL CHECK (duration_days > 0),
    quantity            integer NOT NULL CHECK (quantity > 0),
    -- Less what came back; kept by the trigger of the movements. Never more than was prescribed.
    dispensed_quantity  integer NOT NULL DEFAULT 0 CHECK (dispensed_quantity BETWEEN 0 AND quantity),
    notes               text,
    warning_override    text,   -- Why a safety warning was set aside.
    UNIQUE (prescription_id, line_number)
);

-- Lines that a doctor writes again and again; a set of one line is a favourite.
CREATE TABLE prescription_sets (
    id          uuid        PRIMARY KEY,
    doctor_id   uuid        NOT NULL REFERENCES doctors (id),
    name        text        NOT NULL CHECK (btrim(name) <> ''),
    items       jsonb       NOT NULL, -- [{"medicine":..., "instruction":..., "days":..., "quantity":..., "notes":...}]
    is_active   boolean     NOT NULL DEFAULT true,
    row_version integer     NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL
);
CREATE UNIQUE INDEX prescription_sets_name ON prescription_sets (doctor_id, lower(name)) WHERE is_active;

-- What an open cart keeps from others until its time is over. Rows stay; a later time makes them count again.
CREATE TABLE stock_reservations (
    prescription_item_id uuid        NOT NULL REFERENCES prescription_items (id),
    batch_id             uuid        NOT NULL REFERENCES stock_batches (id),
    quantity             integer     NOT NULL CHECK (quantity > 0),
    reserved_until       timestamptz NOT NULL,
    PRIMARY KEY (prescription_item_id, batch_id)
);
CREATE INDEX stock_reservations_by_batch ON stock_reservations (batch_id, reserved_until);

ALTER TABLE stock_movements ADD FOREIGN KEY (prescription_item_id) REFERENCES prescription_items (id);

-- With its owner's rights, as move_stock(): the server's login cannot write dispensed_quantity.
CREATE FUNCTION count_dispensed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    UPDATE prescription_items i SET dispensed_quantity = i.dispensed_quantity - NEW.quantity
     WHERE i.id = NEW.prescription_item_id;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION count_dispensed() FROM PUBLIC;
CREATE TRIGGER stock_movements_dispensed AFTER INSERT ON stock_movements
    FOR EACH ROW WHEN (NEW.prescription_item_id IS NOT NULL) EXECUTE FUNCTION count_dispensed();

-- ---- in the wire's shape ---------------------------------------------------------------------------------------

-- What was given for a line, batch by batch. A substitute is of another medicine than the line.
CREATE VIEW given_wire AS
SELECT v.prescription_item_id, v.id,
       json_build_object(
           'batchId', ulid(v.batch_id), 'batch', b.batch_number, 'expiry', b.expiry_date,
           'medicineId', ulid(v.medicine_id), 'medicineName', medicine_name(m.generic_name, m.brand_name, m.strength),
           'quantity', -v.quantity, 'reason', v.reason, 'billId', ulid(v.bill_id), 'by', u.name,
           'at', instant(v.created_at)) AS wire
  FROM stock_movements v
  JOIN stock_batches b ON b.id = v.batch_id
  JOIN medicines m ON m.id = v.medicine_id
  JOIN users u ON u.id = v.by_user
 WHERE v.prescription_item_id IS NOT NULL;

CREATE VIEW prescription_wire AS
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

-- A row of the pharmacy's live list.
CREATE VIEW pharmacy_entry_wire AS
SELECT r.id, r.prescribed_on, r.status,
       json_build_object(
           'prescriptionId', ulid(r.id), 'visitId', ulid(r.visit_id), 'patientId', ulid(r.patient_id),
           'patientNumber', p.patient_number, 'patientName', p.name, 'serialNumber', v.serial_number,
           'doctorName', d.name, 'status', r.status,
           'lines', (SELECT count(*) FROM prescription_items i WHERE i.prescription_id = r.id),
           'createdAt', instant(r.created_at), 'calledAt', instant(r.called_at), 'rowVersion', r.row_version) AS wire
  FROM prescriptions r
  JOIN visits v ON v.id = r.visit_id
  JOIN patients p ON p.id = r.patient_id
  JOIN doctors d ON d.id = r.doctor_id;

CREATE VIEW prescription_set_wire AS
SELECT s.id, s.doctor_id, s.name, s.is_active,
       json_build_object(
           'id', ulid(s.id), 'name', s.name, 'rowVersion', s.row_version,
           'items', (SELECT json_agg(json_build_object(
                         'medicineId', ulid(m.id), 'medicineName', medicine_name(m.generic_name, m.brand_name, m.strength),
                         'instructionId', ulid(n.id), 'instruction', n.label, 'durationDays', line.days,
                         'quantity', line.quantity, 'notes', line.notes) ORDER BY line.place)
                       FROM ROWS FROM (jsonb_to_recordset(s.items)
                                       AS (medicine uuid, instruction uuid, days integer, quantity integer, notes text))
                            WITH ORDINALITY AS line (medicine, instruction, days, quantity, notes, place)
                       JOIN medicines m ON m.id = line.medicine
                       JOIN medicine_instructions n ON n.id = line.instruction)) AS wire
  FROM prescription_sets s;

SELECT audit_table(t) FROM unnest(ARRAY['prescriptions', 'prescription_items', 'prescription_sets', 'stock_reservations']) t;

INSERT INTO settings (key, value, is_public, description) VALUES
    ('pharmacy.reservationMinutes', '15', true, 'An open cart keeps its medicines from others for so long');

GRANT SELECT ON prescriptions, prescription_items, prescription_sets, stock_reservations, given_wire, prescription_wire,
                pharmacy_entry_wire, prescription_set_wire TO hms_server, hms_report;
GRANT INSERT, UPDATE ON prescriptions, prescription_sets, stock_reservations TO hms_server;
GRANT INSERT (id, prescription_id, line_number, medicine_id, instruction_id, duration_days, quantity, notes, warning_override)
   ON prescription_items TO hms_server;
