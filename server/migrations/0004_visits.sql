-- Departments, doctors and the visits that make their queues.
-- Locks: creates only.

CREATE TABLE departments (
    id          uuid        PRIMARY KEY,
    name        text        NOT NULL UNIQUE CHECK (name <> ''),
    is_active   boolean     NOT NULL DEFAULT true,
    row_version integer     NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE doctors (
    id               uuid        PRIMARY KEY,
    user_id          uuid        UNIQUE REFERENCES users (id),
    name             text        NOT NULL CHECK (name <> ''),
    department_id    uuid        NOT NULL REFERENCES departments (id),
    room             text        NOT NULL DEFAULT '',
    consultation_fee bigint      CHECK (consultation_fee >= 0), -- Minor units; null: no price, so no check-in.
    hospital_fee     bigint      CHECK (hospital_fee >= 0),
    is_active        boolean     NOT NULL DEFAULT true,
    is_present       boolean     NOT NULL DEFAULT false,
    row_version      integer     NOT NULL DEFAULT 1,
    created_at       timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX doctors_by_department ON doctors (department_id) WHERE is_active;

CREATE TABLE visits (
    id              uuid        PRIMARY KEY,
    patient_id      uuid        NOT NULL REFERENCES patients (id),
    doctor_id       uuid        NOT NULL REFERENCES doctors (id),
    visit_date      date        NOT NULL,
    visit_month     text        NOT NULL GENERATED ALWAYS AS
                    (extract(year FROM visit_date)::integer::text || '-'
                     || lpad(extract(month FROM visit_date)::integer::text, 2, '0')) STORED,
    serial_number   integer     NOT NULL CHECK (serial_number > 0),
    queue_position  bigint      NOT NULL, -- serial * 1024 at first; a move takes the middle of its neighbours.
    status          text        NOT NULL CHECK (status IN ('SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION',
                                                           'COMPLETED', 'CANCELLED', 'NO_SHOW')),
    visit_type      text        NOT NULL CHECK (visit_type IN ('NEW', 'FOLLOW_UP', 'EMERGENCY')),
    priority        text        NOT NULL DEFAULT 'ROUTINE' CHECK (priority IN ('ROUTINE', 'URGENT', 'STAT')),
    priority_rank   smallint    NOT NULL GENERATED ALWAYS AS
                    (CASE priority WHEN 'STAT' THEN 0 WHEN 'URGENT' THEN 1 ELSE 2 END) STORED,
    reason          text,
    assigned_by     uuid        REFERENCES users (id),
    created_at      timestamptz NOT NULL,
    waiting_since   timestamptz,
    called_at       timestamptz,
    started_at      timestamptz,
    completed_at    timestamptz,
    status_reason   text,       -- Why cancelled, transferred or moved, as typed.
    row_version     integer     NOT NULL DEFAULT 1,
    CONSTRAINT visits_serial_key UNIQUE (doctor_id, visit_date, serial_number)
);

-- A patient waits at most once for a doctor on a day.
CREATE UNIQUE INDEX visits_one_open ON visits (patient_id, doctor_id, visit_date)
    WHERE status IN ('SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION');
-- The queue reads this one; a plain index on (status, visit_date) would lead the planner through the whole
-- hospital's waiting list, so reports get it the other way round.
CREATE INDEX visits_queue ON visits (doctor_id, visit_date, queue_position)
    WHERE status IN ('SCHEDULED', 'WAITING', 'CALLED', 'IN_CONSULTATION');
CREATE INDEX visits_by_patient ON visits (patient_id, visit_date DESC);
CREATE INDEX visits_by_date ON visits (visit_date, status);
CREATE INDEX visits_by_month ON visits (visit_month);

SELECT audit_table('departments', VARIADIC '{}');
SELECT audit_table('doctors', VARIADIC '{}');
SELECT audit_table('visits', VARIADIC '{visit_month,priority_rank}');
