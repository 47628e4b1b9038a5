-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of bills and money of these days. Payments, refunds and shifts have their audit records from the first day,
-- everything else from `audited_from` on.

-- step: bills
WITH made AS (
    INSERT INTO bills (id, bill_number, patient_id, visit_id, billable_type, billable_id, total_amount, discount_amount,
                       discount_reason, discount_by, paid_amount, refunded_amount, voided_at, voided_by, void_reason,
                       billing_date, created_by, created_at, row_version)
    SELECT bill_id, bill_number, patient_id, visit_id, billable, billable_id, total, discount,
           CASE WHEN discount > 0 THEN 'Senior citizen' END, CASE WHEN discount > 0 THEN cashier END,
           first_amount + second_amount, CASE WHEN refund_status = 'PAID' THEN refund_amount ELSE 0 END,
           CASE WHEN status = 'CANCELLED' THEN pg_temp.at(called_ms) END, CASE WHEN status = 'CANCELLED' THEN reception END,
           CASE WHEN status = 'CANCELLED' THEN 'Patient left' END, date, reception, pg_temp.at(at_ms),
           1 + (discount > 0)::integer + (first_amount > 0)::integer + (second_amount > 0)::integer
             + (refund_amount > 0 AND refund_status = 'PAID')::integer + (status = 'CANCELLED')::integer
      FROM dues ORDER BY at_ms, v
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, u.v, plan.salt + 110 + step.n), pg_temp.at(step.ms), step.by_user, 'demo', step.action, 'bills',
       m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN dues u ON u.bill_id = m.id AND u.is_audited,
       LATERAL (SELECT 1 + (u.discount > 0)::integer AS base) versions,
       LATERAL (VALUES
       (0, 'create', u.at_ms, u.reception, NULL::jsonb,
        to_jsonb(m) || jsonb_build_object(
            'discount_amount', 0, 'discount_reason', NULL, 'discount_by', NULL, 'paid_amount', 0, 'refunded_amount', 0,
            'voided_at', NULL, 'voided_by', NULL, 'void_reason', NULL, 'due_amount', m.total_amount, 'status', 'PENDING',
            'row_version', 1)),
       (1, CASE WHEN u.discount > 0 THEN 'update' END, u.first_ms - 30000, u.cashier,
        jsonb_build_object('discount_amount', 0, 'discount_reason', NULL, 'discount_by', NULL,
                           'due_amount', m.total_amount, 'row_version', 1),
        jsonb_build_object('discount_amount', u.discount, 'discount_reason', m.discount_reason,
                           'discount_by', m.discount_by, 'due_amount', u.net, 'row_version', 2)),
       (2, CASE WHEN u.first_amount > 0 THEN 'update' END, u.first_ms, u.cashier,
        jsonb_build_object('paid_amount', 0, 'due_amount', u.net, 'status', 'PENDING', 'row_version', base),
        jsonb_build_object('paid_amount', u.first_amount, 'due_amount', u.left_amount,
                           'status', CASE WHEN u.left_amount = 0 THEN 'PAID' ELSE 'PARTIAL' END, 'row_version', base + 1)),
       (3, CASE WHEN u.second_amount > 0 THEN 'update' END, u.second_ms, u.cashier,
        jsonb_build_object('paid_amount', u.first_amount, 'due_amount', u.left_amount, 'status', 'PARTIAL',
                           'row_version', base + 1),
        jsonb_build_object('paid_amount', u.net, 'due_amount', 0, 'status', 'PAID', 'row_version', base + 2)),
       (4, CASE WHEN m.refunded_amount > 0 THEN 'update' END, u.refund_ms + 900000, u.cashier,
        jsonb_build_object('refunded_amount', 0, 'row_version', m.row_version - 1),
        jsonb_build_object('refunded_amount', m.refunded_amount, 'row_version', m.row_version)),
       (5, CASE WHEN u.status = 'CANCELLED' THEN 'update' END, u.called_ms, u.reception,
        jsonb_build_object('voided_at', NULL, 'voided_by', NULL, 'void_reason', NULL, 'due_amount', m.total_amount,
                           'status', 'PENDING', 'row_version', 1),
        jsonb_build_object('voided_at', m.voided_at, 'voided_by', m.voided_by, 'void_reason', m.void_reason,
                           'due_amount', 0, 'status', 'VOID', 'row_version', 2))
       ) AS step (n, action, ms, by_user, before, after)
 WHERE step.action IS NOT NULL;

-- step: bill items
WITH made AS (
    INSERT INTO bill_items (id, bill_id, line_number, itemable_type, itemable_id, item_name, quantity, unit_price, total)
    SELECT pg_temp.id(u.at_ms, u.v * 2 + line.n, plan.salt + 22), u.bill_id, line.n, line.type, u.doctor_id, line.name, 1,
           line.price, line.price
      FROM plan CROSS JOIN dues u, LATERAL (VALUES
           (1, 'consultation', u.doctor_name || ' - Consultation', u.consultation_fee),
           (2, 'hospital_fee', 'Hospital fee', u.hospital_fee)) AS line (n, type, name, price)
     WHERE u.billable = 'visit' AND (line.n = 1 OR line.price > 0)
     UNION ALL
    SELECT pg_temp.id(u.at_ms, l.v * 4 + l.line, plan.salt + 55), u.bill_id, l.line, 'medicine', l.medicine_id, l.name, l.given,
           l.price, l.given * l.price
      FROM plan CROSS JOIN dues u
      JOIN prescribed_lines l ON l.v = u.v - plan.days * plan.visits AND l.given > 0
     WHERE u.billable = 'medicine'
     UNION ALL
    SELECT pg_temp.id(u.at_ms, o.o, plan.salt + 69), u.bill_id, o.place, 'test', o.order_id, o.test_name, 1, o.price, o.price
      FROM plan CROSS JOIN dues u
      JOIN ordered o ON o.v = u.v - 2 * plan.days * plan.visits
     WHERE u.billable = 'test'
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(u.at_ms, u.v, plan.salt + 120 + m.line_number), pg_temp.at(u.at_ms), u.reception, 'demo', 'create', 'bill_items',
       m.id::text, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN dues u ON u.bill_id = m.bill_id AND u.is_audited;

-- step: events of bills
WITH made AS (
    INSERT INTO bill_events (id, bill_id, what, by_user, approved_by, amount, reason, created_at)
    SELECT pg_temp.id(event.ms, u.v, plan.salt + 30 + event.n), u.bill_id, event.what, event.by_user, event.approved_by,
           event.amount, event.reason, pg_temp.at(event.ms)
      FROM plan CROSS JOIN dues u,
           LATERAL (SELECT id AS accountant FROM desks WHERE role = 'accountant' AND n = 1) approval,
           LATERAL (VALUES
           (0, 'CREATED', u.at_ms, u.reception, NULL::uuid, u.total, NULL::text),
           (1, 'DISCOUNTED', u.first_ms - 30000, u.cashier, NULL, nullif(u.discount, 0), 'Senior citizen'),
           (2, 'PAID', u.first_ms, u.cashier, NULL, nullif(u.first_amount, 0), NULL),
           (3, 'PAID', u.second_ms, u.cashier, NULL, nullif(u.second_amount, 0), NULL),
           (4, 'REFUND_REQUESTED', u.refund_ms, u.cashier, NULL, nullif(u.refund_amount, 0), u.refund_reason),
           (5, 'REFUNDED', u.refund_ms + 900000, u.cashier, accountant,
            CASE WHEN u.refund_status = 'PAID' THEN nullif(u.refund_amount, 0) END, u.refund_reason),
           (6, 'VOIDED', u.called_ms, u.reception, NULL, CASE WHEN u.status = 'CANCELLED' THEN u.total END, 'Patient left')
           ) AS event (n, what, ms, by_user, approved_by, amount, reason)
     WHERE event.amount IS NOT NULL
     ORDER BY u.v, event.n
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(pg_temp.ms(m.created_at), u.v, plan.salt + 130 + length(m.what) + (m.amount = u.second_amount)::integer * 40),
       m.created_at, m.by_user, 'demo', 'create', 'bill_events', m.id::text,
       jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN dues u ON u.bill_id = m.bill_id AND u.is_audited;

-- step: payments
WITH made AS (
    INSERT INTO payments (id, bill_id, receipt_number, receipt_series, receipt_sequence, amount, payment_method, tendered,
                          reference, received_by, shift_id, payment_date, received_at, paid_before, due_after,
                          verification_code)
    SELECT t.payment_id, t.bill_id, t.receipt_number, t.year, t.sequence, t.amount, t.method,
           CASE WHEN t.method = 'CASH' THEN (t.amount + 49999) / 50000 * 50000 END,
           CASE WHEN t.method <> 'CASH' THEN upper(to_hex(t.h2 % 4294967296)) END, t.cashier, t.shift_id, t.date,
           pg_temp.at(t.paid_ms), t.paid_before, t.due_after, c.code
      FROM takings t JOIN codes c ON c.paper_id = t.payment_id
     ORDER BY t.year, t.sequence
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(pg_temp.ms(m.received_at), m.receipt_sequence, plan.salt + 180), m.received_at, m.received_by, 'demo', 'create',
       'payments', m.id::text, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m;

-- step: ledger of payments
WITH made AS (
    INSERT INTO transactions (id, entry_id, account_id, type, amount, payment_id, reference_type, reference_id, shift_id,
                              description, business_date, created_at)
    SELECT pg_temp.id(t.paid_ms, t.v * 4 + t.nth * 2 + (leg.type = 'CREDIT')::integer, plan.salt + 40), t.payment_id, a.id,
           leg.type, t.amount, t.payment_id, 'payment', t.payment_id, t.shift_id, t.receipt_number, t.date,
           pg_temp.at(t.paid_ms)
      FROM plan CROSS JOIN takings t,
           LATERAL (VALUES (CASE t.method WHEN 'CASH' THEN '1000' WHEN 'BANK' THEN '1010' WHEN 'CARD' THEN '1020'
                                          ELSE '1030' END, 'DEBIT'), ('4000', 'CREDIT')) AS leg (code, type)
      JOIN accounts a ON a.code = leg.code
     ORDER BY t.year, t.sequence, leg.code
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(t.paid_ms, t.v * 4 + t.nth * 2 + (m.type = 'CREDIT')::integer, plan.salt + 182), m.created_at, t.cashier, 'demo',
       'create', 'transactions', m.id::text, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN takings t ON t.payment_id = m.entry_id AND t.is_audited;

-- step: refunds
WITH paid_back AS (
    SELECT u.*, pg_temp.id(u.refund_ms, u.v, plan.salt + 24) AS refund_id,
           document_number('F', u.year, coalesce(given.value, 0)
                                        + row_number() OVER (PARTITION BY u.year ORDER BY u.refund_ms, u.v)) AS refund_number,
           (SELECT id FROM desks WHERE role = 'accountant' AND n = 1) AS accountant,
           u.refund_status <> 'REQUESTED' AS is_decided, u.refund_status = 'PAID' AS is_paid
      FROM plan CROSS JOIN dues u
      LEFT JOIN counters given ON given.kind = 'refund' AND given.series = u.year
     WHERE u.refund_amount > 0
), made AS (
    INSERT INTO refunds (id, refund_number, bill_id, amount, payment_method, reason, status, requested_by, requested_at,
                         decided_by, decided_at, paid_out_by, paid_out_at, refund_date, shift_id, row_version)
    SELECT refund_id, refund_number, bill_id, refund_amount, method, refund_reason, refund_status, cashier,
           pg_temp.at(refund_ms), CASE WHEN is_decided THEN accountant END,
           CASE WHEN is_decided THEN pg_temp.at(refund_ms + 600000) END, CASE WHEN is_paid THEN cashier END,
           CASE WHEN is_paid THEN pg_temp.at(refund_ms + 900000) END, CASE WHEN is_paid THEN date END,
           CASE WHEN is_paid THEN shift_id END, 1 + is_decided::integer + is_paid::integer
      FROM paid_back ORDER BY refund_ms, v
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, u.v, plan.salt + 190 + step.n), pg_temp.at(step.ms), step.by_user, 'demo', step.action, 'refunds',
       m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN paid_back u ON u.refund_id = m.id,
       LATERAL (VALUES
       (0, 'create', u.refund_ms, u.cashier, NULL::jsonb,
        to_jsonb(m) || '{"status": "REQUESTED", "decided_by": null, "decided_at": null, "paid_out_by": null,
                         "paid_out_at": null, "refund_date": null, "shift_id": null, "row_version": 1}'),
       (1, CASE WHEN u.is_decided THEN 'update' END, u.refund_ms + 600000, u.accountant,
        '{"status": "REQUESTED", "decided_by": null, "decided_at": null, "row_version": 1}',
        jsonb_build_object('status', 'APPROVED', 'decided_by', m.decided_by, 'decided_at', m.decided_at, 'row_version', 2)),
       (2, CASE WHEN u.is_paid THEN 'update' END, u.refund_ms + 900000, u.cashier,
        '{"status": "APPROVED", "paid_out_by": null, "paid_out_at": null, "refund_date": null, "shift_id": null,
          "row_version": 2}',
        jsonb_build_object('status', 'PAID', 'paid_out_by', m.paid_out_by, 'paid_out_at', m.paid_out_at,
                           'refund_date', m.refund_date, 'shift_id', m.shift_id, 'row_version', 3))
       ) AS step (n, action, ms, by_user, before, after)
 WHERE step.action IS NOT NULL;

-- step: refund numbers
INSERT INTO counters (kind, series, value)
SELECT 'refund', year, count(*) FROM dues WHERE refund_amount > 0 GROUP BY year
ON CONFLICT (kind, series) DO UPDATE SET value = counters.value + excluded.value;

-- step: ledger of refunds
WITH made AS (
    INSERT INTO transactions (id, entry_id, account_id, type, amount, reference_type, reference_id, shift_id, description,
                              business_date, created_at)
    SELECT pg_temp.id(u.refund_ms + 900000, u.v * 2 + (leg.type = 'CREDIT')::integer, plan.salt + 42), r.id, a.id, leg.type,
           r.amount, 'refund', r.id, r.shift_id, r.refund_number, r.refund_date, r.paid_out_at
      FROM plan CROSS JOIN dues u
      JOIN refunds r ON r.id = pg_temp.id(u.refund_ms, u.v, (SELECT salt + 24 FROM plan)) AND r.status = 'PAID',
           LATERAL (VALUES ('4000', 'DEBIT'),
                           (CASE r.payment_method WHEN 'CASH' THEN '1000' WHEN 'BANK' THEN '1010' WHEN 'CARD' THEN '1020'
                                                  ELSE '1030' END, 'CREDIT')) AS leg (code, type)
      JOIN accounts a ON a.code = leg.code
     WHERE u.refund_amount > 0
     ORDER BY r.refund_number, leg.code
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(u.refund_ms + 900000, u.v * 2 + (m.type = 'CREDIT')::integer, plan.salt + 184), m.created_at, u.cashier, 'demo',
       'create', 'transactions', m.id::text, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m
  JOIN refunds r ON r.id = m.entry_id
  JOIN dues u ON u.bill_id = r.bill_id AND u.is_audited;

-- step: room of the money of these days
-- Dropping them gives nothing back before the commit.
TRUNCATE owed, dues, takings, codes;

-- step: end of the money of these days
DROP TABLE owed, dues, takings, codes;
