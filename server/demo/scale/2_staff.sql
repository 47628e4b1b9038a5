-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works here, and with what medicines. `staff` (n, username, name, role, hash), `offices` (n, name, department,
-- room, fees) and `shelf` (n, generic, brand, latin, form, strength, price, low) were made by the program.

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

-- step: medicines
INSERT INTO medicines (id, generic_name, brand_name, names_latin, form, strength, unit_price, low_stock_level, created_at)
SELECT pg_temp.id(opens_ms - 78000000, s.n, salt + 50), s.generic, s.brand, s.latin, s.form, s.strength, s.price, s.low,
       pg_temp.at(opens_ms - 78000000)
  FROM shelf s, plan, calendar WHERE d = -plan.days_before;

-- step: numbered medicines
CREATE TEMP TABLE stocked AS
SELECT s.n, m.id, medicine_name(s.generic, s.brand, s.strength) AS name, s.brand, s.form IN ('TABLET', 'CAPSULE') AS is_counted,
       s.price, s.low
  FROM shelf s JOIN medicines m ON (m.generic_name, m.brand_name, m.form, m.strength) = (s.generic, s.brand, s.form, s.strength);

-- step: numbered presets
CREATE TEMP TABLE presets AS
SELECT row_number() OVER (ORDER BY place) - 1 AS n, id, doses_per_day_hundredths AS doses, label, words_en, words_bn, words_ar
  FROM medicine_instructions WHERE is_active AND doses_per_day_hundredths > 0;

-- step: usual cases
CREATE TEMP TABLE cases (n, complaint, plan, code, title) AS VALUES
    (0, 'Fever and body ache for three days', 'Fluids, blood count, back at once if drowsy', 'R50.9', 'Fever, unspecified'),
    (1, 'Headache in the mornings', 'Less salt, home readings twice a day', 'I10', 'Essential hypertension'),
    (2, 'Thirst and loss of weight', 'Fasting glucose and HbA1c, diet sheet', 'E11.9', 'Type 2 diabetes without complications'),
    (3, 'Burning when passing urine', 'Urine culture, plenty of water', 'N39.0', 'Urinary tract infection'),
    (4, 'Cough and wheeze at night', 'Inhaler with spacer shown, avoid dust', 'J45.9', 'Asthma'),
    (5, 'Burning pain after meals', 'Small meals, no late tea', 'K21.9', 'Reflux disease without oesophagitis'),
    (6, 'Low back pain after lifting', 'Keep moving, back exercises', 'M54.5', 'Low back pain'),
    (7, 'Loose motions since yesterday', 'Oral rehydration after each stool', 'A09', 'Infectious diarrhoea'),
    (8, 'Runny nose and sore throat', 'Rest, warm drinks', 'J06.9', 'Acute upper respiratory infection'),
    (9, 'Itching rash on both arms', 'Cream twice a day, cotton clothes', 'L30.9', 'Dermatitis');

-- step: room for what is given out
-- Until the end, when it is known how much had to be received for it. `period`: the delivery it is of.
CREATE TEMP TABLE given (n bigint, d integer, date date, medicine integer, period integer, ms bigint, kind text,
                         quantity integer, item_id uuid, bill_id uuid, is_audited boolean);
