-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was measured, found and prescribed on these days, and what the pharmacy gave of it. Times lie between the call
-- and the closing of the drawers, today between the call and now.

-- step: prescriptions
-- Of 100 patients seen 45 get one. Of 1,000 prescriptions 30 are never fetched, 50 in part, 10 brought back; of today's
-- more than a third still wait.
CREATE TEMP TABLE prescribed AS
SELECT h.v, h.d, h.date, h.year, h.visit_id, h.patient_id, h.doctor_id, coalesce(h.doctor_user, h.reception) AS written_by,
       (SELECT id FROM desks WHERE role = 'pharmacist' AND n = 1) AS pharmacist, h.is_today, h.is_audited, h.now_ms, mixed.h,
       written_ms, given_ms, CASE WHEN h.is_today THEN (given_ms + h.now_ms) / 2 ELSE given_ms + 60000 END AS paid_ms,
       pg_temp.id(written_ms, h.v, plan.salt + 51) AS id, pg_temp.id(given_ms, h.v, plan.salt + 52) AS bill_id, lines,
       CASE WHEN fate < CASE WHEN h.is_today THEN 360 ELSE 30 END THEN 'WAITING'
            WHEN fate >= 950 AND lines > 1 THEN 'PARTIAL'
            WHEN fate BETWEEN 940 AND 949 AND NOT h.is_today THEN 'RETURNED'
            ELSE 'DISPENSED' END AS fate
  FROM plan CROSS JOIN happened h
 CROSS JOIN LATERAL (SELECT pg_temp.mix(h.v, plan.salt + 53) AS h) mixed
 CROSS JOIN LATERAL (SELECT 1 + mixed.h / 131072 % 3 AS lines, mixed.h / 128 % 1000 AS fate,
                            CASE WHEN h.is_today THEN h.called_ms + (h.now_ms - h.called_ms) / 4
                                 ELSE h.called_ms + 100000 END AS written_ms,
                            CASE WHEN h.is_today THEN h.called_ms + (h.now_ms - h.called_ms) / 2
                                 ELSE h.called_ms + 300000 + mixed.h % 1500000 END AS given_ms) times
 WHERE h.status = 'COMPLETED' AND mixed.h % 100 < 45;

-- step: their lines
-- Some medicines are written far oftener than others. No prescription names one twice.
CREATE TEMP TABLE prescribed_lines AS
SELECT s.v, line, pg_temp.id(s.written_ms, s.v * 4 + line, plan.salt + 54) AS item_id, m.n AS medicine, m.id AS medicine_id,
       m.name, m.price, p.id AS instruction_id, p.label, p.words_en, p.words_bn, p.words_ar, taken_days, quantity,
       CASE WHEN s.fate = 'WAITING' OR (s.fate = 'PARTIAL' AND line > 1) THEN 0 ELSE quantity END AS given
  FROM plan CROSS JOIN (SELECT count(*) AS medicines FROM stocked) catalogue CROSS JOIN (SELECT count(*) AS presets FROM presets) ways
 CROSS JOIN prescribed s CROSS JOIN LATERAL generate_series(1, s.lines::integer) line
 CROSS JOIN LATERAL (SELECT pg_temp.mix(s.v * 4 + line, plan.salt + 56) AS h,
                            floor(medicines * power(pg_temp.share(s.v, plan.salt + 57), 2.0))::bigint AS first) chance
  JOIN stocked m ON m.n = 1 + (first + (line - 1) * 37) % medicines
  JOIN presets p ON p.n = chance.h % presets
 CROSS JOIN LATERAL (SELECT (3 + chance.h / 64 % 5)::integer AS taken_days) duration
 CROSS JOIN LATERAL (SELECT CASE WHEN m.is_counted THEN (p.doses * taken_days + 99) / 100 ELSE 1 END AS quantity) counted;

-- step: rows of prescriptions
WITH made AS (
    INSERT INTO prescriptions (id, visit_id, patient_id, doctor_id, prescribed_on, status, created_by, created_at, row_version)
    SELECT id, visit_id, patient_id, doctor_id, date, CASE fate WHEN 'RETURNED' THEN 'WAITING' ELSE fate END, written_by,
           pg_temp.at(written_ms), CASE fate WHEN 'WAITING' THEN 1 WHEN 'RETURNED' THEN 3 ELSE 2 END
      FROM prescribed ORDER BY v
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, s.v, plan.salt + 200 + step.n), pg_temp.at(step.ms), step.by_user, 'demo', step.action, 'prescriptions',
       m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN prescribed s ON s.id = m.id AND s.is_audited,
       LATERAL (SELECT CASE s.fate WHEN 'PARTIAL' THEN 'PARTIAL' ELSE 'DISPENSED' END AS after_giving) given,
       LATERAL (VALUES
       (0, 'create', s.written_ms, s.written_by, NULL::jsonb, to_jsonb(m) || '{"status": "WAITING", "row_version": 1}'),
       (1, CASE WHEN s.fate <> 'WAITING' THEN 'update' END, s.given_ms, s.pharmacist, '{"status": "WAITING", "row_version": 1}',
        jsonb_build_object('status', after_giving, 'row_version', 2)),
       (2, CASE WHEN s.fate = 'RETURNED' THEN 'update' END, s.paid_ms + 1800000, s.pharmacist,
        '{"status": "DISPENSED", "row_version": 2}', '{"status": "WAITING", "row_version": 3}')
       ) AS step (n, action, ms, by_user, before, after)
 WHERE step.action IS NOT NULL;

-- step: rows of their lines
WITH made AS (
    INSERT INTO prescription_items (id, prescription_id, line_number, medicine_id, instruction_id, duration_days, quantity,
                                    dispensed_quantity, instruction_label, words_en, words_bn, words_ar)
    SELECT l.item_id, s.id, l.line, l.medicine_id, l.instruction_id, l.taken_days, l.quantity,
           CASE s.fate WHEN 'RETURNED' THEN 0 ELSE l.given END, l.label, l.words_en, l.words_bn, l.words_ar
      FROM prescribed_lines l JOIN prescribed s ON s.v = l.v
     ORDER BY l.v, l.line
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, s.v * 4 + m.line_number, plan.salt + 210 + step.n), pg_temp.at(step.ms), step.by_user, 'demo', step.action,
       'prescription_items', m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN prescribed s ON s.id = m.prescription_id AND s.is_audited,
       LATERAL (SELECT CASE s.fate WHEN 'RETURNED' THEN m.quantity ELSE m.dispensed_quantity END AS given) counted,
       LATERAL (VALUES
       (0, 'create', s.written_ms, s.written_by, NULL::jsonb, to_jsonb(m) || '{"dispensed_quantity": 0}'),
       (1, CASE WHEN given > 0 THEN 'update' END, s.given_ms, s.pharmacist, '{"dispensed_quantity": 0}',
        jsonb_build_object('dispensed_quantity', given)),
       (2, CASE WHEN s.fate = 'RETURNED' THEN 'update' END, s.paid_ms + 1800000, s.pharmacist,
        jsonb_build_object('dispensed_quantity', given), '{"dispensed_quantity": 0}')
       ) AS step (n, action, ms, by_user, before, after)
 WHERE step.action IS NOT NULL;

-- step: what was given out and came back
INSERT INTO given (n, d, date, medicine, period, ms, kind, quantity, item_id, bill_id, is_audited)
SELECT s.v * 8 + l.line * 2 + move.n, s.d, s.date, l.medicine, s.d / 30, move.ms, move.kind, move.quantity, l.item_id, s.bill_id,
       s.is_audited
  FROM prescribed_lines l JOIN prescribed s ON s.v = l.v AND l.given > 0,
       LATERAL (VALUES (0, 'DISPENSED', s.given_ms, -l.given), (1, 'RETURNED', s.paid_ms + 1800000, l.given)) AS move (n, kind, ms, quantity)
 WHERE move.kind = 'DISPENSED' OR s.fate = 'RETURNED';

-- step: vitals
-- Every other patient's, at the desk before the doctor; none of them unusual.
WITH made AS (
    INSERT INTO vitals (id, patient_id, visit_id, version, systolic_mm_hg, diastolic_mm_hg, pulse_per_minute, temperature_tenth_c,
                        spo2_percent, weight_grams, unusual, measured_at, recorded_by, recorded_at)
    SELECT pg_temp.id(ms, h.v, plan.salt + 58), h.patient_id, h.visit_id, 1, 108 + h.h2 / 32 % 40, 66 + h.h2 / 64 % 20,
           62 + h.h2 / 128 % 40, 361 + h.h2 / 256 % 25, 95 + h.h2 / 512 % 5, 45000 + h.h2 / 1024 % 400 * 100, '{}', pg_temp.at(ms),
           h.reception, pg_temp.at(ms)
      FROM plan CROSS JOIN happened h CROSS JOIN LATERAL (SELECT (h.at_ms + h.called_ms) / 2 AS ms) moment
     WHERE h.status IN ('CALLED', 'IN_CONSULTATION', 'COMPLETED') AND h.h2 / 19 % 2 = 0
     ORDER BY h.v
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(pg_temp.ms(m.measured_at), h.v, plan.salt + 220), m.measured_at, m.recorded_by, 'demo', 'create', 'vitals', m.id::text,
       jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN happened h ON h.visit_id = m.visit_id AND h.is_audited;

-- step: consultations
CREATE TEMP TABLE pages AS
SELECT h.v, h.visit_id, h.patient_id, h.is_audited, coalesce(h.doctor_user, h.reception) AS written_by, c.*,
       CASE WHEN h.is_today THEN h.called_ms + (h.now_ms - h.called_ms) / 3 ELSE h.called_ms + 200000 END AS ms
  FROM happened h JOIN cases c ON c.n = h.h2 / 23 % 10
 WHERE h.status = 'COMPLETED' AND h.h2 / 29 % 100 < 60;

-- step: rows of consultations
WITH made AS (
    INSERT INTO consultations (id, visit_id, patient_id, complaint, examination, plan, completed_by, completed_at)
    SELECT pg_temp.id(p.ms, p.v, plan.salt + 59), p.visit_id, p.patient_id, p.complaint, 'No alarming signs', p.plan, p.written_by,
           pg_temp.at(p.ms)
      FROM plan CROSS JOIN pages p ORDER BY p.v
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(p.ms, p.v, plan.salt + 222), m.completed_at, m.completed_by, 'demo', 'create', 'consultations', m.id::text,
       jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN pages p ON p.visit_id = m.visit_id AND p.is_audited;

-- step: diagnoses
-- A code that the operator's list does not have stays in the doctor's own words.
WITH made AS (
    INSERT INTO diagnoses (id, visit_id, patient_id, line_number, code, title, rank, recorded_at)
    SELECT pg_temp.id(p.ms, p.v, plan.salt + 60), p.visit_id, p.patient_id, 1, known.code, coalesce(known.title, p.title), 'PRIMARY',
           pg_temp.at(p.ms)
      FROM plan CROSS JOIN pages p LEFT JOIN diagnosis_codes known ON known.code = p.code ORDER BY p.v
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(p.ms, p.v, plan.salt + 224), m.recorded_at, p.written_by, 'demo', 'create', 'diagnoses', m.id::text,
       jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN pages p ON p.visit_id = m.visit_id AND p.is_audited;

-- step: end of the pages
DROP TABLE pages;
