-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cashiers' shifts, counted blind and closed in the evening; today's are open. Of 100 drawers three are wrong.

-- step: drawers
CREATE TEMP TABLE drawers AS
SELECT c.d, c.date, c.d = plan.days - 1 AS is_today, c.opens_ms - 240000 AS opened_ms,
       c.opens_ms + 43200000 AS counted_ms, drawer, cashier.id AS cashier,
       pg_temp.id(c.opens_ms - 240000, c.d * 100 + drawer, plan.salt + 20) AS shift_id,
       (SELECT id FROM desks WHERE role = 'accountant' AND n = 1) AS accountant,
       CASE pg_temp.mix(c.d * 100 + drawer, plan.salt + 400) % 100 WHEN 0 THEN -5000 WHEN 1 THEN 10000 WHEN 2 THEN -2000
            ELSE 0 END::bigint AS difference
  FROM plan CROSS JOIN calendar c, generate_series(1, plan.drawers) drawer
  JOIN desks cashier ON cashier.role = 'cashier' AND cashier.n = drawer
 WHERE c.d >= 0;

-- step: cash of drawers
CREATE TEMP TABLE cash AS
SELECT shift_id, sum(amount)::bigint AS amount
  FROM (SELECT shift_id, amount FROM payments WHERE payment_method = 'CASH'
        UNION ALL
        SELECT shift_id, -amount FROM refunds WHERE payment_method = 'CASH' AND status = 'PAID') lines
 GROUP BY shift_id;

-- step: shifts
WITH made AS (
    INSERT INTO shifts (id, cashier_id, business_date, status, opening_float, opened_at, counted_at, denominations,
                        counted_amount, expected_amount, closed_at, difference_reason, approved_by, row_version)
    SELECT w.shift_id, w.cashier, w.date, CASE WHEN is_today THEN 'OPEN' ELSE 'CLOSED' END, 200000, pg_temp.at(opened_ms),
           CASE WHEN NOT is_today THEN pg_temp.at(counted_ms) END,
           CASE WHEN NOT is_today THEN (
               SELECT jsonb_agg(jsonb_build_object('value', note.value, 'count',
                                                   (expected + difference) % note.above / note.value) ORDER BY note.value DESC)
                 FROM (VALUES (100000, 9000000000000), (50000, 100000), (10000, 50000), (1000, 10000), (100, 1000))
                      AS note (value, above)) END,
           CASE WHEN NOT is_today THEN expected + difference END, CASE WHEN NOT is_today THEN expected END,
           CASE WHEN NOT is_today THEN pg_temp.at(counted_ms + 300000) END,
           CASE WHEN NOT is_today AND difference <> 0 THEN 'Wrong change' END,
           CASE WHEN NOT is_today AND difference <> 0 THEN accountant END, CASE WHEN is_today THEN 1 ELSE 3 END
      FROM drawers w LEFT JOIN cash ON cash.shift_id = w.shift_id,
           LATERAL (SELECT 200000 + coalesce(cash.amount, 0) AS expected) sums
     ORDER BY w.d, w.drawer
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, w.d * 100 + w.drawer, plan.salt + 410 + step.n), pg_temp.at(step.ms), w.cashier, 'demo', step.action,
       'shifts', m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN drawers w ON w.shift_id = m.id,
       LATERAL (VALUES
       (0, 'create', w.opened_ms, NULL::jsonb,
        to_jsonb(m) || '{"status": "OPEN", "counted_at": null, "denominations": null, "counted_amount": null,
                         "expected_amount": null, "closed_at": null, "difference_reason": null, "approved_by": null,
                         "row_version": 1}'),
       (1, CASE WHEN NOT w.is_today THEN 'update' END, w.counted_ms,
        '{"status": "OPEN", "counted_at": null, "denominations": null, "counted_amount": null, "expected_amount": null,
          "row_version": 1}',
        jsonb_build_object('status', 'COUNTED', 'counted_at', m.counted_at, 'denominations', m.denominations,
                           'counted_amount', m.counted_amount, 'expected_amount', m.expected_amount, 'row_version', 2)),
       (2, CASE WHEN NOT w.is_today THEN 'update' END, w.counted_ms + 300000,
        '{"status": "COUNTED", "closed_at": null, "difference_reason": null, "approved_by": null, "row_version": 2}',
        jsonb_build_object('status', 'CLOSED', 'closed_at', m.closed_at, 'difference_reason', m.difference_reason,
                           'approved_by', m.approved_by, 'row_version', 3))
       ) AS step (n, action, ms, before, after)
 WHERE step.action IS NOT NULL;

-- step: ledger of cash differences
WITH made AS (
    INSERT INTO transactions (id, entry_id, account_id, type, amount, reference_type, reference_id, shift_id, description,
                              business_date, created_at)
    SELECT pg_temp.id(w.counted_ms + 300000, w.d * 100 + w.drawer, plan.salt + 420 + (leg.type = 'CREDIT')::integer), w.shift_id,
           a.id, leg.type, abs(w.difference), 'shift', w.shift_id, w.shift_id,
           (SELECT username FROM staff WHERE staff.id = w.cashier), w.date, pg_temp.at(w.counted_ms + 300000)
      FROM plan CROSS JOIN drawers w,
           LATERAL (VALUES (CASE WHEN w.difference > 0 THEN '1000' ELSE '5900' END, 'DEBIT'),
                           (CASE WHEN w.difference > 0 THEN '5900' ELSE '1000' END, 'CREDIT')) AS leg (code, type)
      JOIN accounts a ON a.code = leg.code
     WHERE w.difference <> 0 AND NOT w.is_today
     ORDER BY w.d, w.drawer, leg.code
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(w.counted_ms + 300000, w.d * 100 + w.drawer, plan.salt + 430 + (m.type = 'CREDIT')::integer), m.created_at,
       w.cashier, 'demo', 'create', 'transactions', m.id::text, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN drawers w ON w.shift_id = m.entry_id AND w.d >= plan.audited_from;

-- step: balances
INSERT INTO account_parts (account_id, part, balance)
SELECT account_id, shift_id, sum(CASE type WHEN 'DEBIT' THEN amount ELSE -amount END)
  FROM transactions GROUP BY account_id, shift_id;

-- step: marks of days
-- Where the hospital was served before: its closed days were empty then.
INSERT INTO day_marks (first_day, last_day)
SELECT '-infinity', closed_through FROM day_horizon WHERE isfinite(closed_through);
