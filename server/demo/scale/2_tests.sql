-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the laboratory offers, and what it may find. `offers` (n, code, price, only_sex), `findings` (code, sex, from_days,
-- to_days, n, data, fields, lane, is_critical, is_abnormal, critical_values, read_back, amended) and `papers` (code, document)
-- were made by the program.

-- step: prices
UPDATE test_types t
   SET price = o.price, row_version = t.row_version + 1
  FROM offers o
 WHERE o.code = t.code AND t.price IS NULL;

-- step: numbered tests
CREATE TEMP TABLE offered AS
SELECT row_number() OVER (ORDER BY o.n) - 1 AS n, t.id, t.lab_id, t.code, t.name_en AS name, t.price, t.specimen, t.container,
       t.label_colour, t.turnaround_minutes, t.urgent_turnaround_minutes, t.template_version, o.only_sex
  FROM offers o JOIN test_types t ON t.code = o.code;

-- step: numbered panels
-- Those that cost their members together.
CREATE TEMP TABLE panels AS
SELECT dense_rank() OVER (ORDER BY p.code) - 1 AS k, p.id AS panel_id, m.place, o.n AS test
  FROM test_types p
  JOIN test_panel_members m ON m.panel_id = p.id
  JOIN offered o ON o.id = m.member_id
 WHERE p.is_panel AND p.price IS NULL;

-- step: numbered findings
ALTER TABLE findings ADD COLUMN k integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY;

-- step: index of findings
CREATE UNIQUE INDEX ON findings (code, sex, n, from_days);

-- step: statistics of findings
ANALYZE offered, panels, findings, papers;

-- step: who works in the laboratory
CREATE TEMP TABLE bench AS
SELECT role, n - 1 AS n, id FROM desks WHERE role IN ('lab-technician', 'lab-manager');

-- step: room for the reports
-- They are written at the end, when the people have names.
CREATE TEMP TABLE reported (v bigint, d integer, visit_id uuid, patient_id uuid, doctor_id uuid, ms bigint, version integer,
                            is_amended boolean, id uuid, released_by uuid, delivered_ms bigint, delivered_by uuid, is_audited boolean);
