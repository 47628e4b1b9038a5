-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works here. `staff` (n, username, name, role, hash) and `offices` (n, name, department, room, fees) were made
-- by the program.

-- step: ids of staff
ALTER TABLE staff ADD COLUMN id uuid;

-- step: staff
UPDATE staff SET id = pg_temp.id(opens_ms - 86400000, n, salt + 1) FROM plan, calendar WHERE d = -plan.days_before;

-- step: users
-- The administrator of "hmsd init" stays the same person, with the known password.
INSERT INTO users (id, username, name, password_hash, created_at)
SELECT s.id, s.username, s.name, s.hash, pg_temp.at(opens_ms - 86400000)
  FROM staff s, plan, calendar WHERE d = -plan.days_before
ON CONFLICT (username) DO UPDATE
   SET name = excluded.name, password_hash = excluded.password_hash, must_change_password = false;

-- step: their real ids
UPDATE staff s SET id = u.id FROM users u WHERE u.username = s.username;

-- step: roles of users
INSERT INTO user_roles (user_id, role_id)
SELECT s.id, r.id FROM staff s JOIN roles r ON r.slug = s.role
ON CONFLICT DO NOTHING;

-- step: settings
UPDATE settings
   SET value = CASE key WHEN 'hospital.name' THEN '"City Hospital"'::jsonb
                        WHEN 'hospital.address' THEN '"12 Green Road, Dhaka 1205"'::jsonb
                        WHEN 'hospital.phone' THEN '"+880 2 5500 0000"'::jsonb
                        ELSE 'true'::jsonb END,
       row_version = row_version + 1
 WHERE key IN ('hospital.name', 'hospital.address', 'hospital.phone', 'hospital.demo', 'cashier.autoOpenShift');

-- step: departments
INSERT INTO departments (id, name, created_at)
SELECT pg_temp.id(opens_ms - 80000000, min(o.n), salt + 2), o.department, pg_temp.at(opens_ms - 80000000)
  FROM offices o, plan, calendar
 WHERE d = -plan.days_before AND o.n <= plan.doctors
 GROUP BY o.department, opens_ms, salt;

-- step: doctors
INSERT INTO doctors (id, user_id, name, department_id, room, consultation_fee, hospital_fee, is_present, created_at)
SELECT pg_temp.id(opens_ms - 79000000, o.n, salt + 3), s.id, o.name, dep.id, o.room, o.consultation_fee, o.hospital_fee,
       true, pg_temp.at(opens_ms - 79000000)
  FROM plan, calendar, offices o
  JOIN departments dep ON dep.name = o.department
  LEFT JOIN staff s ON s.role = 'doctor' AND s.name = o.name
 WHERE d = -plan.days_before AND o.n <= plan.doctors;

-- step: numbered doctors
CREATE TEMP TABLE seats AS
SELECT o.n, doc.id, doc.user_id, doc.name, doc.consultation_fee, doc.hospital_fee
  FROM offices o JOIN doctors doc ON doc.name = o.name;

-- step: numbered desks
-- Receptions, cashiers and the accountant as 1, 2, 3...
CREATE TEMP TABLE desks AS
SELECT role, row_number() OVER (PARTITION BY role ORDER BY n) AS n, id FROM staff;

-- step: people from before
INSERT INTO people (n, d, registered_ms, id)
SELECT n, c.d, at_ms, pg_temp.id(at_ms, n, plan.salt + 4)
  FROM plan CROSS JOIN generate_series(1, plan.known) n
 CROSS JOIN LATERAL (SELECT (plan.known - n)::double precision * plan.days_before / plan.known AS age) ages
  JOIN calendar c ON c.d = -1 - floor(age)::integer
 CROSS JOIN LATERAL (SELECT c.opens_ms + floor((1 - (age - floor(age))) * c.length_ms)::bigint AS at_ms) moment;
