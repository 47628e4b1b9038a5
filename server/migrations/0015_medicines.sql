-- Medicines, the presets of taking them, and the stock: batches whose quantities are the sums of their movements.
-- Locks: creates only.

-- ---- the catalogue ---------------------------------------------------------------------------------------------

CREATE TABLE medicines (
    id                     uuid        PRIMARY KEY,
    generic_name           text        NOT NULL CHECK (btrim(generic_name) <> ''),
    brand_name             text        NOT NULL DEFAULT '', -- Empty: sold by its generic name.
    names_latin            text        NOT NULL, -- Both, transliterated by the server.
    form                   text        NOT NULL CHECK (form IN ('TABLET', 'CAPSULE', 'SYRUP', 'SUSPENSION', 'INJECTION',
                                                                'DROPS', 'CREAM', 'OINTMENT', 'INHALER', 'SUPPOSITORY',
                                                                'SACHET', 'OTHER')),
    strength               text        NOT NULL DEFAULT '', -- "500 mg", "125 mg/5 ml".
    barcode                text        UNIQUE CHECK (barcode <> ''),
    unit_price             bigint      CHECK (unit_price >= 0), -- Minor units; null: no price yet, so not given out.
    low_stock_level        integer     NOT NULL DEFAULT 0 CHECK (low_stock_level >= 0),
    min_per_day_hundredths integer     CHECK (min_per_day_hundredths > 0),
    max_per_day_hundredths integer     CHECK (max_per_day_hundredths >= coalesce(min_per_day_hundredths, 1)),
    max_days               integer     CHECK (max_days > 0),
    is_active              boolean     NOT NULL DEFAULT true,
    row_version            integer     NOT NULL DEFAULT 1,
    created_at             timestamptz NOT NULL DEFAULT now(),
    search_words           tsvector    GENERATED ALWAYS AS
                           (name_vector(generic_name || ' ' || brand_name, names_latin)) STORED,
    search_text            text        GENERATED ALWAYS AS
                           (search_fold(generic_name || ' ' || brand_name || ' ' || names_latin)) STORED
);
CREATE UNIQUE INDEX medicines_key ON medicines (lower(generic_name), lower(brand_name), form, lower(strength));
CREATE INDEX medicines_by_name ON medicines (generic_name, brand_name, id);
CREATE INDEX medicines_by_word ON medicines USING gin (search_words) WITH (fastupdate = off);
CREATE INDEX medicines_by_text ON medicines USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);

-- How a line of a bill or a list calls it: "Napa 500 mg".
CREATE FUNCTION medicine_name(generic_name text, brand_name text, strength text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN btrim(coalesce(nullif(brand_name, ''), generic_name) || ' ' || strength);

-- "Each of these words begins a word of the name", as a question to one medicine; null without words.
CREATE FUNCTION words_begin_query(typed text) RETURNS tsquery
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
        SELECT string_agg(quote_literal(w.word) || ':*', ' & ')::tsquery
          FROM unnest(string_to_array(search_fold(typed), ' ')) AS w (word)
         WHERE w.word <> '';
    END;

CREATE TABLE medicine_instructions (
    id                       uuid        PRIMARY KEY,
    label                    text        NOT NULL UNIQUE CHECK (btrim(label) <> ''), -- "1+0+1".
    doses_per_day_hundredths integer     NOT NULL CHECK (doses_per_day_hundredths >= 0), -- 0: as needed.
    words_en                 text        NOT NULL,
    words_bn                 text        NOT NULL,
    words_ar                 text        NOT NULL,
    place                    integer     NOT NULL DEFAULT 0, -- In lists, smallest first.
    is_active                boolean     NOT NULL DEFAULT true,
    row_version              integer     NOT NULL DEFAULT 1,
    created_at               timestamptz NOT NULL DEFAULT now()
);

INSERT INTO medicine_instructions (id, label, doses_per_day_hundredths, words_en, words_bn, words_ar, place) VALUES
    (make_ulid(), '1+0+1', 200, 'one in the morning and one at night', 'সকালে একটি ও রাতে একটি', 'واحدة صباحًا وواحدة ليلًا', 10),
    (make_ulid(), '1+1+1', 300, 'one in the morning, one at noon and one at night', 'সকালে একটি, দুপুরে একটি ও রাতে একটি',
     'واحدة صباحًا وواحدة ظهرًا وواحدة ليلًا', 20),
    (make_ulid(), '1+0+0', 100, 'one in the morning', 'সকালে একটি', 'واحدة صباحًا', 30),
    (make_ulid(), '0+0+1', 100, 'one at night', 'রাতে একটি', 'واحدة ليلًا', 40),
    (make_ulid(), '0+1+0', 100, 'one at noon', 'দুপুরে একটি', 'واحدة ظهرًا', 50),
    (make_ulid(), '1+1+1+1', 400, 'one every six hours', 'প্রতি ছয় ঘণ্টায় একটি', 'واحدة كل ست ساعات', 60),
    (make_ulid(), '½+0+½', 100, 'half in the morning and half at night', 'সকালে অর্ধেক ও রাতে অর্ধেক',
     'نصف صباحًا ونصف ليلًا', 70),
    (make_ulid(), '2+0+2', 400, 'two in the morning and two at night', 'সকালে দুইটি ও রাতে দুইটি',
     'اثنتان صباحًا واثنتان ليلًا', 80),
    (make_ulid(), 'SOS', 0, 'one when needed', 'প্রয়োজন হলে একটি', 'واحدة عند الحاجة', 90);

CREATE VIEW medicine_instruction_wire AS
SELECT i.id, i.label, i.place, i.is_active,
       json_build_object(
           'id', ulid(i.id), 'label', i.label, 'dosesPerDayHundredths', i.doses_per_day_hundredths,
           'words', json_build_object('en', i.words_en, 'bn', i.words_bn, 'ar', i.words_ar),
           'place', i.place, 'isActive', i.is_active, 'rowVersion', i.row_version) AS wire
  FROM medicine_instructions i;

-- ---- the stock -------------------------------------------------------------------------------------------------

CREATE TABLE stock_batches (
    id           uuid        PRIMARY KEY,
    medicine_id  uuid        NOT NULL REFERENCES medicines (id),
    batch_number text        NOT NULL CHECK (btrim(batch_number) <> ''),
    expiry_date  date        NOT NULL, -- The last day on which it may be given out.
    unit_cost    bigint      CHECK (unit_cost >= 0), -- As last received.
    on_hand      integer     NOT NULL DEFAULT 0 CHECK (on_hand >= 0), -- Sum of its movements, kept by their trigger.
    received_at  timestamptz NOT NULL,
    UNIQUE (medicine_id, batch_number)
);
CREATE INDEX stock_batches_usable ON stock_batches (medicine_id, expiry_date, id) WHERE on_hand > 0;
CREATE INDEX stock_batches_by_expiry ON stock_batches (expiry_date, id) WHERE on_hand > 0;

-- Every change of a batch's quantity. Insert-only; two writers meet at the row of the one batch.
CREATE TABLE stock_movements (
    id                   uuid        PRIMARY KEY DEFAULT make_ulid(),
    batch_id             uuid        NOT NULL REFERENCES stock_batches (id),
    medicine_id          uuid        NOT NULL REFERENCES medicines (id), -- The batch's; written by the trigger.
    kind                 text        NOT NULL CHECK (kind IN ('RECEIVED', 'DISPENSED', 'RETURNED', 'ADJUSTED', 'COUNTED')),
    quantity             integer     NOT NULL CHECK (quantity <> 0),
    on_hand_after        integer     NOT NULL, -- Written by the trigger.
    unit_cost            bigint      CHECK (unit_cost >= 0),
    reason               text,
    prescription_item_id uuid,
    bill_id              uuid        REFERENCES bills (id),
    business_date        date        NOT NULL,
    by_user              uuid        NOT NULL REFERENCES users (id),
    created_at           timestamptz NOT NULL,
    CHECK (kind NOT IN ('RECEIVED', 'RETURNED') OR quantity > 0),
    CHECK (kind <> 'DISPENSED' OR quantity < 0),
    CHECK (kind NOT IN ('ADJUSTED', 'COUNTED') OR coalesce(reason, '') <> ''),
    CHECK ((kind IN ('DISPENSED', 'RETURNED')) = (prescription_item_id IS NOT NULL AND bill_id IS NOT NULL))
);
CREATE INDEX stock_movements_by_batch ON stock_movements (batch_id, id);
CREATE INDEX stock_movements_by_medicine ON stock_movements (medicine_id, id);
CREATE INDEX stock_movements_by_item ON stock_movements (prescription_item_id, id) WHERE prescription_item_id IS NOT NULL;

-- With its owner's rights: the server's own login cannot write on_hand, so it cannot drift from the movements.
CREATE FUNCTION move_stock() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    UPDATE stock_batches b SET on_hand = b.on_hand + NEW.quantity WHERE b.id = NEW.batch_id
    RETURNING b.medicine_id, b.on_hand INTO NEW.medicine_id, NEW.on_hand_after;
    RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION move_stock() FROM PUBLIC;
CREATE TRIGGER stock_movements_move BEFORE INSERT ON stock_movements FOR EACH ROW EXECUTE FUNCTION move_stock();
CREATE TRIGGER stock_movements_frozen BEFORE UPDATE OR DELETE ON stock_movements FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What somebody was told of already: of a medicine that is low, of a batch that expires soon.
CREATE TABLE stock_alerts (
    kind       text        NOT NULL CHECK (kind IN ('stock.low', 'stock.expiring')),
    subject_id uuid        NOT NULL,
    is_open    boolean     NOT NULL DEFAULT true, -- Closed when it is no longer so; the next time is told again.
    told_at    timestamptz NOT NULL,
    PRIMARY KEY (kind, subject_id)
);

-- Medicines with their stock of a business date: expired batches do not count.
CREATE FUNCTION medicine_day(day date)
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
                   'rowVersion', m.row_version, 'onHand', stock.on_hand, 'earliestExpiry', stock.earliest_expiry)
          FROM medicines m
         CROSS JOIN LATERAL (SELECT coalesce(sum(b.on_hand), 0)::integer AS on_hand, min(b.expiry_date) AS earliest_expiry
                               FROM stock_batches b
                              WHERE b.medicine_id = m.id AND b.on_hand > 0 AND b.expiry_date >= day) stock;
    END;

CREATE VIEW stock_batch_wire AS
SELECT b.id, b.medicine_id, b.expiry_date, b.on_hand,
       json_build_object(
           'id', ulid(b.id), 'medicineId', ulid(b.medicine_id),
           'medicineName', medicine_name(m.generic_name, m.brand_name, m.strength), 'batch', b.batch_number,
           'expiry', b.expiry_date, 'cost', b.unit_cost, 'onHand', b.on_hand,
           'receivedAt', instant(b.received_at)) AS wire
  FROM stock_batches b
  JOIN medicines m ON m.id = b.medicine_id;

CREATE VIEW stock_movement_wire AS
SELECT v.id, v.batch_id, v.medicine_id,
       json_build_object(
           'id', ulid(v.id), 'batchId', ulid(v.batch_id), 'batch', b.batch_number, 'medicineId', ulid(v.medicine_id),
           'medicineName', medicine_name(m.generic_name, m.brand_name, m.strength), 'kind', v.kind,
           'quantity', v.quantity, 'onHandAfter', v.on_hand_after, 'cost', v.unit_cost, 'reason', v.reason,
           'billId', ulid(v.bill_id), 'by', u.name, 'at', instant(v.created_at)) AS wire
  FROM stock_movements v
  JOIN stock_batches b ON b.id = v.batch_id
  JOIN medicines m ON m.id = v.medicine_id
  JOIN users u ON u.id = v.by_user;

SELECT audit_table('medicines', VARIADIC '{search_words,search_text,names_latin}');
SELECT audit_table('medicine_instructions', VARIADIC '{}');
SELECT audit_table('stock_batches', VARIADIC '{}');
SELECT audit_table('stock_movements', VARIADIC '{}');

INSERT INTO settings (key, value, is_public, description) VALUES
    ('pharmacy.nearExpiryDays', '90', true, 'A batch that expires within so many days is named in a notification');

-- ---- rights ----------------------------------------------------------------------------------------------------

INSERT INTO permissions (slug, name, module) VALUES
    ('medicines.view', 'View medicines and stock', 'medicines'),
    ('medicines.edit', 'Edit medicines and presets', 'medicines'),
    ('stock.manage', 'Receive, adjust and count stock', 'medicines'),
    ('prescriptions.view', 'View prescriptions', 'prescriptions'),
    ('prescriptions.create', 'Prescribe for the own patients', 'prescriptions'),
    ('prescriptions.dispense', 'Dispense prescriptions', 'prescriptions');
INSERT INTO role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM (VALUES
    ('super-admin', 'medicines.view,medicines.edit,stock.manage,prescriptions.view,prescriptions.create,prescriptions.dispense'),
    ('admin', 'medicines.view,medicines.edit,stock.manage,prescriptions.view,prescriptions.create,prescriptions.dispense'),
    ('doctor', 'medicines.view,prescriptions.view,prescriptions.create'),
    ('pharmacist', 'medicines.view,medicines.edit,stock.manage,prescriptions.view,prescriptions.dispense')
  ) AS granted (role, slugs)
  JOIN roles r ON r.slug = granted.role
  JOIN permissions p ON p.slug = ANY (string_to_array(granted.slugs, ','));

GRANT SELECT ON medicines, medicine_instructions, stock_batches, stock_movements, stock_alerts, medicine_instruction_wire,
                stock_batch_wire, stock_movement_wire TO hms_server, hms_report;
GRANT INSERT, UPDATE ON medicines, medicine_instructions, stock_alerts TO hms_server;
GRANT INSERT (id, medicine_id, batch_number, expiry_date, unit_cost, received_at), UPDATE (unit_cost) ON stock_batches TO hms_server;
GRANT INSERT ON stock_movements TO hms_server;
