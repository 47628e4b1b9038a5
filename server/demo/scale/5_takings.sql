-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of the bills of these days: of each 1,000 that somebody came for 975 are paid (8 of them in two parts),
-- 13 in part, the rest not at all; a few with a discount, a few paid back. Of medicines 970 are paid at the
-- counter, of tests 940 before the sample is taken.

-- step: what is owed for visits
CREATE TEMP TABLE owed AS
SELECT h.*, net, first_amount, net - first_amount AS left_amount, discount,
       CASE WHEN first_amount > 0 AND fate < 8 THEN net - first_amount ELSE 0 END AS second_amount,
       first_ms, first_ms + 7200000 AS second_ms,
       CASE WHEN h.status = 'COMPLETED' AND fate BETWEEN 8 AND 974 AND NOT h.is_today AND h.h2 / 1000003 % 1000 < 8
            THEN net / 2000 * 1000 ELSE 0 END AS refund_amount,
       CASE WHEN h.d < plan.days - 5 THEN 'PAID'
            ELSE (ARRAY['PAID', 'REQUESTED', 'APPROVED'])[(1 + h.h2 / 13 % 3)::integer] END AS refund_status,
       first_ms + 1800000 AS refund_ms, drawer, cashier.id AS cashier,
       pg_temp.id(c.opens_ms - 240000, h.d * 100 + drawer, plan.salt + 20) AS shift_id,
       CASE WHEN h.h2 / 17 % 100 < 78 THEN 'CASH' WHEN h.h2 / 17 % 100 < 92 THEN 'MOBILE'
            WHEN h.h2 / 17 % 100 < 98 THEN 'CARD' ELSE 'BANK' END AS method,
       'Doctor was called away' AS refund_reason, 'visit' AS billable, h.visit_id AS billable_id
  FROM plan CROSS JOIN happened h
  JOIN calendar c ON c.d = h.d
 CROSS JOIN LATERAL (SELECT h.h2 / 65536 % 1000 AS fate, 1 + h.h2 / 11 % plan.drawers AS drawer,
                       h.status NOT IN ('CANCELLED', 'NO_SHOW')
                       AND NOT (h.status = 'WAITING' AND h.h2 / 3 % 100 >= 70) AS pays,
                       h.at_ms + CASE WHEN h.is_today THEN least(60000 + h.h2 % 540000, (h.now_ms - h.at_ms) / 2)
                                      ELSE 60000 + h.h2 % 540000 END AS first_ms) chance
 CROSS JOIN LATERAL (SELECT CASE WHEN pays AND fate < 988 AND h.h2 / 7 % 100 < 2 THEN h.total * 5 / 100 ELSE 0 END AS discount) less
 CROSS JOIN LATERAL (SELECT h.total - discount AS net) nets
 CROSS JOIN LATERAL (SELECT CASE WHEN NOT pays OR fate >= 988 THEN 0
                            WHEN fate >= 975 OR (fate < 8 AND NOT h.is_today) THEN net / 2000 * 1000
                            ELSE net END AS first_amount) firsts
  JOIN desks cashier ON cashier.role = 'cashier' AND cashier.n = drawer;

-- step: what is owed for medicines
-- Numbered after the visits. What is brought back was paid.
INSERT INTO owed (d, date, year, v, at_ms, is_today, is_audited, patient_id, doctor_id, visit_id, bill_id, total, net, h2, now_ms,
                  status, reception, discount, first_amount, left_amount, second_amount, first_ms, second_ms, refund_amount,
                  refund_status, refund_ms, drawer, cashier, shift_id, method, refund_reason, billable, billable_id)
SELECT s.d, s.date, s.year, plan.days * plan.visits + s.v, s.given_ms, s.is_today, s.is_audited, s.patient_id, s.doctor_id,
       s.visit_id, s.bill_id, cost.total, cost.total, s.h, s.now_ms, 'COMPLETED', s.pharmacist, 0, first_amount,
       cost.total - first_amount, 0, s.paid_ms, s.paid_ms, CASE WHEN s.fate = 'RETURNED' THEN cost.total ELSE 0 END,
       CASE WHEN s.d < plan.days - 5 THEN 'PAID' ELSE (ARRAY['PAID', 'REQUESTED', 'APPROVED'])[(1 + s.h / 13 % 3)::integer] END,
       s.paid_ms + 1800000, drawer, cashier.id, pg_temp.id(c.opens_ms - 240000, s.d * 100 + drawer, plan.salt + 20),
       CASE WHEN s.h / 17 % 100 < 85 THEN 'CASH' ELSE 'MOBILE' END, 'Not needed any more', 'medicine', s.id
  FROM plan CROSS JOIN prescribed s
  JOIN (SELECT v, sum(given * price) AS total FROM prescribed_lines GROUP BY v) cost ON cost.v = s.v AND cost.total > 0
  JOIN calendar c ON c.d = s.d
 CROSS JOIN LATERAL (SELECT 1 + s.h / 11 % plan.drawers AS drawer,
                            CASE WHEN s.fate = 'RETURNED' OR s.h / 7 % 1000 < 970 THEN cost.total ELSE 0 END AS first_amount) chance
  JOIN desks cashier ON cashier.role = 'cashier' AND cashier.n = drawer;

-- step: what is owed for tests
-- Numbered after the medicines.
INSERT INTO owed (d, date, year, v, at_ms, is_today, is_audited, patient_id, doctor_id, visit_id, bill_id, total, net, h2, now_ms,
                  status, reception, discount, first_amount, left_amount, second_amount, first_ms, second_ms, refund_amount,
                  refund_status, refund_ms, drawer, cashier, shift_id, method, billable, billable_id)
SELECT t.d, t.date, t.year, 2 * plan.days * plan.visits + t.v, t.billed_ms, t.is_today, t.d >= plan.audited_from, t.patient_id,
       t.doctor_id, t.visit_id, t.bill_id, cost.total, cost.total, t.h, t.now_ms, 'COMPLETED', t.reception, 0, first_amount,
       cost.total - first_amount, 0, t.paid_ms, t.paid_ms, 0, 'PAID', t.paid_ms, drawer, cashier.id,
       pg_temp.id(c.opens_ms - 240000, t.d * 100 + drawer, plan.salt + 20),
       CASE WHEN t.h / 17 % 100 < 80 THEN 'CASH' WHEN t.h / 17 % 100 < 95 THEN 'MOBILE' ELSE 'CARD' END, 'test', t.visit_id
  FROM plan CROSS JOIN tested t
  JOIN (SELECT v, sum(price) AS total FROM ordered GROUP BY v) cost ON cost.v = t.v
  JOIN calendar c ON c.d = t.d
 CROSS JOIN LATERAL (SELECT 1 + t.h / 11 % plan.drawers AS drawer, CASE WHEN t.is_paid THEN cost.total ELSE 0 END AS first_amount) chance
  JOIN desks cashier ON cashier.role = 'cashier' AND cashier.n = drawer
 WHERE t.is_billed;

-- step: dues
-- All bills of these days, numbered as they were written.
CREATE TEMP TABLE dues AS
SELECT o.*, document_number('B', o.year, coalesce(numbered.value, 0) + row_number() OVER (PARTITION BY o.year ORDER BY o.at_ms, o.v))
           AS bill_number
  FROM owed o LEFT JOIN counters numbered ON numbered.kind = 'bill' AND numbered.series = o.year;

-- step: bill numbers
INSERT INTO counters (kind, series, value)
SELECT 'bill', year, count(*) FROM dues GROUP BY year
ON CONFLICT (kind, series) DO UPDATE SET value = counters.value + excluded.value;

-- step: takings
CREATE TEMP TABLE takings AS
SELECT t.*, document_number('R', t.year, t.sequence) AS receipt_number,
       pg_temp.id(t.paid_ms, t.v * 2 + t.nth, plan.salt + 21) AS payment_id
  FROM plan CROSS JOIN (SELECT u.v, part.nth, u.d, u.date, u.year, u.bill_id, u.bill_number, u.cashier, u.shift_id, u.method, u.h2,
                     u.is_audited, part.amount, part.paid_ms, part.paid_before, u.net - part.paid_before - part.amount AS due_after,
                     coalesce(given.value, 0)
                     + row_number() OVER (PARTITION BY u.year ORDER BY part.paid_ms, u.v, part.nth) AS sequence
                FROM dues u
                LEFT JOIN counters given ON given.kind = 'receipt' AND given.series = u.year,
                     LATERAL (VALUES (0, u.first_amount, u.first_ms, 0::bigint),
                                     (1, u.second_amount, u.second_ms, u.first_amount))
                             AS part (nth, amount, paid_ms, paid_before)
               WHERE part.amount > 0) t;

-- step: receipt numbers
INSERT INTO counters (kind, series, value)
SELECT 'receipt', year, count(*) FROM takings GROUP BY year
ON CONFLICT (kind, series) DO UPDATE SET value = counters.value + excluded.value;

-- step: room for the codes of receipts
CREATE TEMP TABLE codes (paper_id uuid, code text);
