-- SPDX-License-Identifier: GPL-3.0-or-later
-- What had to be received so that what was given out was there: a batch of each medicine every 30 days, and in the
-- last one what lies on the shelf now. Of 100 medicines six are low and two are gone; a few batches expire soon.

-- step: statistics of what was given out
ANALYZE given;

-- step: deliveries
CREATE TEMP TABLE deliveries AS
SELECT m.n, m.id AS medicine_id, p.period, coalesce(demand.quantity, 0) + reserve AS quantity, m.price * 4 / 5 AS unit_cost,
       c.opens_ms - 60000 AS ms, pg_temp.id(c.opens_ms - 60000, m.n, plan.salt + 61) AS batch_id,
       upper(left(m.brand, 3)) || m.n * 1000 + p.period AS batch_number,
       CASE WHEN is_last AND m.n % 23 = 5 THEN plan.today + 20 + m.n % 40 ELSE c.date + 540 + m.n % 200 END AS expiry_date
  FROM plan CROSS JOIN stocked m CROSS JOIN generate_series(0, (plan.days::integer - 1) / 30) p (period)
  JOIN calendar c ON c.d = p.period * 30
 CROSS JOIN LATERAL (SELECT p.period = (plan.days - 1) / 30 AS is_last) place
 CROSS JOIN LATERAL (SELECT CASE WHEN NOT is_last OR m.n % 50 = 7 THEN 0 WHEN m.n % 16 = 3 THEN m.low / 2
                                 ELSE m.low * 2 + m.n % 40 END AS reserve) kept
  LEFT JOIN (SELECT medicine, period, -sum(quantity)::integer AS quantity FROM given WHERE kind = 'DISPENSED'
              GROUP BY medicine, period) demand ON demand.medicine = m.n AND demand.period = p.period
 WHERE coalesce(demand.quantity, 0) + reserve > 0;

-- step: batches
INSERT INTO stock_batches (id, medicine_id, batch_number, expiry_date, unit_cost, on_hand, received_at)
SELECT d.batch_id, d.medicine_id, d.batch_number, d.expiry_date, d.unit_cost, d.quantity + coalesce(moved.quantity, 0), pg_temp.at(d.ms)
  FROM deliveries d
  LEFT JOIN (SELECT medicine, period, sum(quantity)::integer AS quantity FROM given GROUP BY medicine, period) moved
         ON moved.medicine = d.n AND moved.period = d.period;

-- step: movements
-- The trigger that counts is away, so each says itself what it left in its batch.
WITH made AS (
    INSERT INTO stock_movements (id, batch_id, medicine_id, kind, quantity, on_hand_after, unit_cost, reason, prescription_item_id,
                                 bill_id, business_date, by_user, created_at)
    SELECT pg_temp.id(ms, n, plan.salt + 62), batch_id, medicine_id, kind, quantity,
           sum(quantity) OVER (PARTITION BY batch_id ORDER BY ms, n), unit_cost,
           CASE kind WHEN 'RETURNED' THEN 'Not needed any more' END, item_id, bill_id, date, pharmacist, pg_temp.at(ms)
      FROM plan CROSS JOIN (SELECT id AS pharmacist FROM desks WHERE role = 'pharmacist' AND n = 1) counter
     CROSS JOIN (SELECT -n AS n, ms, batch_id, medicine_id, 'RECEIVED' AS kind, quantity, unit_cost, NULL::uuid AS item_id,
                        NULL::uuid AS bill_id, business_date(pg_temp.at(ms)) AS date
                   FROM deliveries
                  UNION ALL
                 SELECT g.n, g.ms, d.batch_id, d.medicine_id, g.kind, g.quantity, NULL, g.item_id, g.bill_id, g.date
                   FROM given g JOIN deliveries d ON d.n = g.medicine AND d.period = g.period) moves
     ORDER BY ms, n
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(pg_temp.ms(m.created_at), uuid_hash_extended(m.id, 0), plan.salt + 230), m.created_at, m.by_user, 'demo', 'create',
       'stock_movements', m.id::text, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN calendar c ON c.date = m.business_date AND c.d >= plan.audited_from;
