-- Test orders, samples and their chain of custody; what a lab has to do.
-- Locks: counters, itemable_types and print_documents, to replace checks; creates otherwise.

CREATE TABLE test_orders (
    id            uuid        PRIMARY KEY,
    visit_id      uuid        NOT NULL REFERENCES visits (id),
    patient_id    uuid        NOT NULL REFERENCES patients (id),
    doctor_id     uuid        NOT NULL REFERENCES doctors (id),    -- Of the visit when it was ordered.
    lab_id        uuid        NOT NULL REFERENCES labs (id),
    test_type_id  uuid        NOT NULL REFERENCES test_types (id),
    panel_id      uuid        REFERENCES test_types (id),          -- Ordered as its member.
    status        text        NOT NULL DEFAULT 'ORDERED'
                  CHECK (status IN ('ORDERED', 'BILLED', 'COLLECTED', 'COMPLETED', 'REVIEWED', 'RELEASED', 'DELIVERED',
                                    'CANCELLED', 'REJECTED')),
    priority      text        NOT NULL CHECK (priority IN ('ROUTINE', 'URGENT', 'STAT')),
    note          text,
    price         bigint      NOT NULL CHECK (price >= 0),         -- Minor units, of the day it was ordered.
    bill_id       uuid        REFERENCES bills (id),               -- The last one; void ones are taken off.
    -- In the lab: paid, free, or urgent where the hospital lets urgent tests go first. Kept by the server.
    may_collect   boolean     NOT NULL DEFAULT false,
    ordered_by    uuid        NOT NULL REFERENCES users (id),
    ordered_at    timestamptz NOT NULL,
    ordered_on    date        NOT NULL,                            -- Business date.
    sample_id     uuid,                                            -- The last one; see sample_tests for all.
    due_at        timestamptz,                                     -- Collection and turnaround.
    completed_at  timestamptz,
    released_at   timestamptz,
    cancel_reason text        CHECK (btrim(cancel_reason) <> ''),
    row_version   integer     NOT NULL DEFAULT 1,
    CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    CHECK (status IN ('ORDERED', 'CANCELLED') OR bill_id IS NOT NULL),
    CHECK (status IN ('ORDERED', 'BILLED', 'CANCELLED') OR sample_id IS NOT NULL)
);
CREATE INDEX test_orders_by_visit ON test_orders (visit_id);
CREATE INDEX test_orders_by_patient ON test_orders (patient_id, id DESC);
CREATE INDEX test_orders_by_bill ON test_orders (bill_id) WHERE bill_id IS NOT NULL;
CREATE INDEX test_orders_by_sample ON test_orders (sample_id) WHERE sample_id IS NOT NULL;
-- The worklist: few rows of many.
CREATE INDEX test_orders_open ON test_orders (lab_id, id)
    WHERE status IN ('COLLECTED', 'COMPLETED', 'REVIEWED', 'REJECTED') OR status = 'BILLED' AND may_collect;

CREATE TABLE samples (
    id            uuid        PRIMARY KEY,
    sample_number text        NOT NULL UNIQUE, -- S-2026-000001, of the counter 'sample'.
    visit_id      uuid        NOT NULL REFERENCES visits (id),
    patient_id    uuid        NOT NULL REFERENCES patients (id),
    lab_id        uuid        NOT NULL REFERENCES labs (id),
    specimen      text        NOT NULL,
    container     text        NOT NULL,
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
    PRIMARY KEY (sample_id, test_order_id)
);
CREATE INDEX sample_tests_by_order ON sample_tests (test_order_id);

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
