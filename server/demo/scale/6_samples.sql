-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of orders and samples of these days. The laboratory writes six records for each test, so its audit log begins in the
-- last week.

-- step: orders
WITH made AS (
    INSERT INTO test_orders (id, visit_id, patient_id, doctor_id, lab_id, test_type_id, panel_id, status, priority, price, bill_id,
                             may_collect, ordered_by, ordered_at, ordered_on, sample_id, due_at, completed_at, released_at,
                             cancel_reason, row_version)
    SELECT order_id, visit_id, patient_id, doctor_id, lab_id, test_id, panel_id, status, priority, price,
           CASE WHEN is_billed THEN bill_id END, is_billed AND (is_paid OR priority <> 'ROUTINE'), ordered_by,
           pg_temp.at(ordered_ms), date, tube_id,
           CASE WHEN collected_ms IS NOT NULL THEN pg_temp.at(collected_ms + turnaround_ms) END,
           CASE WHEN completed_ms <= now_ms THEN pg_temp.at(completed_ms) END, pg_temp.at(released_ms),
           CASE WHEN is_cancelled THEN 'Patient did not want it' END,
           1 + is_billed::integer + (is_billed AND is_paid AND priority = 'ROUTINE')::integer + (tube_id IS NOT NULL)::integer
             + is_cancelled::integer
             + CASE status WHEN 'COLLECTED' THEN 1 WHEN 'COMPLETED' THEN 2 WHEN 'REVIEWED' THEN 3 WHEN 'RELEASED' THEN 4
                           WHEN 'DELIVERED' THEN 5 WHEN 'REJECTED' THEN 2 ELSE 0 END
      FROM finished ORDER BY ordered_ms, o
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, f.o, plan.salt + 240 + step.n), pg_temp.at(step.ms), step.by_user, 'demo', step.action, 'test_orders',
       m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN finished f ON f.order_id = m.id AND f.is_audited,
       LATERAL (VALUES
       (0, 'create', f.ordered_ms, f.ordered_by, NULL::jsonb,
        to_jsonb(m) - 'priority_rank'
        || '{"status": "ORDERED", "bill_id": null, "may_collect": false, "sample_id": null, "due_at": null, "completed_at": null,
             "released_at": null, "cancel_reason": null, "row_version": 1}'),
       (1, CASE WHEN f.is_billed THEN 'update' END, f.billed_ms, f.reception, '{"status": "ORDERED", "bill_id": null}',
        jsonb_build_object('status', 'BILLED', 'bill_id', m.bill_id)),
       (2, CASE WHEN f.is_cancelled THEN 'update' END, f.ordered_ms + 600000, f.reception,
        '{"status": "ORDERED", "cancel_reason": null}', jsonb_build_object('status', 'CANCELLED', 'cancel_reason', m.cancel_reason)),
       (3, CASE WHEN f.first_collected_ms <= f.now_ms THEN 'update' END, f.first_collected_ms, f.technician,
        '{"status": "BILLED", "sample_id": null, "due_at": null}',
        jsonb_build_object('status', 'COLLECTED', 'sample_id', f.first_tube_id,
                           'due_at', pg_temp.at(f.first_collected_ms + f.turnaround_ms))),
       (4, CASE WHEN f.rejected_ms <= f.now_ms THEN 'update' END, f.rejected_ms, f.technician, '{"status": "COLLECTED"}',
        '{"status": "REJECTED", "due_at": null}'),
       (5, CASE WHEN f.collected_ms > f.first_collected_ms THEN 'update' END, f.collected_ms, f.technician,
        jsonb_build_object('status', 'REJECTED', 'sample_id', f.first_tube_id),
        jsonb_build_object('status', 'COLLECTED', 'sample_id', m.sample_id, 'due_at', m.due_at)),
       (6, CASE WHEN m.completed_at IS NOT NULL THEN 'update' END, f.completed_ms, f.technician,
        '{"status": "COLLECTED", "completed_at": null}',
        jsonb_build_object('status', 'COMPLETED', 'completed_at', m.completed_at)),
       (7, CASE WHEN f.reviewed_ms <= f.now_ms THEN 'update' END, f.reviewed_ms, f.manager, '{"status": "COMPLETED"}',
        '{"status": "REVIEWED"}'),
       (8, CASE WHEN m.released_at IS NOT NULL THEN 'update' END, f.released_ms, f.manager,
        '{"status": "REVIEWED", "released_at": null}', jsonb_build_object('status', 'RELEASED', 'released_at', m.released_at)),
       (9, CASE WHEN f.delivered_ms IS NOT NULL THEN 'update' END, f.delivered_ms, f.reception, '{"status": "RELEASED"}',
        '{"status": "DELIVERED"}')
       ) AS step (n, action, ms, by_user, before, after)
 WHERE step.action IS NOT NULL;

-- step: samples
WITH made AS (
    INSERT INTO samples (id, sample_number, visit_id, patient_id, lab_id, specimen, container, label_colour, status, labelled_at,
                         collected_at, received_at, reject_reason, replaces_id, row_version)
    SELECT t.tube_id, document_number('S', t.year, coalesce(given.value, 0) + row_number() OVER (PARTITION BY t.year ORDER BY t.labelled_ms, t.o, t.nth)),
           t.visit_id, t.patient_id, t.lab_id, t.specimen, t.container, t.label_colour,
           CASE WHEN t.rejected_ms <= t.now_ms THEN 'REJECTED' WHEN t.received_ms <= t.now_ms THEN 'RECEIVED'
                WHEN t.collected_ms <= t.now_ms THEN 'COLLECTED' ELSE 'LABELLED' END,
           pg_temp.at(t.labelled_ms), CASE WHEN t.collected_ms <= t.now_ms THEN pg_temp.at(t.collected_ms) END,
           CASE WHEN t.received_ms <= t.now_ms THEN pg_temp.at(t.received_ms) END,
           CASE WHEN t.rejected_ms <= t.now_ms THEN 'Haemolysed' END, t.replaces_id,
           1 + (t.collected_ms <= t.now_ms)::integer + (t.received_ms <= t.now_ms)::integer
             + coalesce(t.rejected_ms <= t.now_ms, false)::integer
      FROM tubes t LEFT JOIN counters given ON given.kind = 'sample' AND given.series = t.year
     ORDER BY t.labelled_ms, t.o, t.nth
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, t.o * 2 + t.nth, plan.salt + 250 + step.n), pg_temp.at(step.ms), t.technician, 'demo', step.action, 'samples',
       m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN tubes t ON t.tube_id = m.id AND t.is_audited,
       LATERAL (VALUES
       (0, 'create', t.labelled_ms, NULL::jsonb,
        to_jsonb(m) || '{"status": "LABELLED", "collected_at": null, "received_at": null, "reject_reason": null, "row_version": 1}'),
       (1, CASE WHEN m.collected_at IS NOT NULL THEN 'update' END, t.collected_ms,
        '{"status": "LABELLED", "collected_at": null, "row_version": 1}',
        jsonb_build_object('status', 'COLLECTED', 'collected_at', m.collected_at, 'row_version', 2)),
       (2, CASE WHEN m.received_at IS NOT NULL THEN 'update' END, t.received_ms,
        '{"status": "COLLECTED", "received_at": null, "row_version": 2}',
        jsonb_build_object('status', 'RECEIVED', 'received_at', m.received_at, 'row_version', 3)),
       (3, CASE WHEN m.status = 'REJECTED' THEN 'update' END, t.rejected_ms,
        '{"status": "RECEIVED", "reject_reason": null, "row_version": 3}',
        jsonb_build_object('status', 'REJECTED', 'reject_reason', m.reject_reason, 'row_version', 4))
       ) AS step (n, action, ms, before, after)
 WHERE step.action IS NOT NULL;

-- step: sample numbers
INSERT INTO counters (kind, series, value)
SELECT 'sample', year, count(*) FROM tubes GROUP BY year
ON CONFLICT (kind, series) DO UPDATE SET value = counters.value + excluded.value;

-- step: tests of samples
WITH made AS (
    INSERT INTO sample_tests (sample_id, test_order_id)
    SELECT tube.id, f.order_id
      FROM finished f, LATERAL (SELECT f.first_tube_id AS id UNION SELECT f.tube_id) tube
     WHERE tube.id IS NOT NULL
     ORDER BY f.o
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(t.labelled_ms, uuid_hash_extended(m.test_order_id, t.nth), plan.salt + 256), pg_temp.at(t.labelled_ms), t.technician,
       'demo', 'create', 'sample_tests', m.key, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN tubes t ON t.tube_id = m.sample_id AND t.is_audited;

-- step: events of samples
WITH made AS (
    INSERT INTO sample_events (id, sample_id, step, by_user, at, place, notes, noted_at)
    SELECT pg_temp.id(event.ms, t.o * 2 + t.nth, plan.salt + 82 + event.n), t.tube_id, event.step, t.technician, pg_temp.at(event.ms),
           event.place, event.notes, pg_temp.at(event.ms)
      FROM plan CROSS JOIN tubes t, LATERAL (VALUES
           (0, 'LABELLED', t.labelled_ms, NULL, NULL), (1, 'COLLECTED', t.collected_ms, NULL, NULL),
           (2, 'RECEIVED', t.received_ms, 'Central laboratory', NULL), (3, 'REJECTED', t.rejected_ms, NULL, 'Haemolysed')
           ) AS event (n, step, ms, place, notes)
     WHERE event.ms <= t.now_ms
     ORDER BY event.ms, t.o
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(pg_temp.ms(m.at), uuid_hash_extended(m.id, 0), plan.salt + 258), m.at, m.by_user, 'demo', 'create', 'sample_events',
       m.id::text, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN tubes t ON t.tube_id = m.sample_id AND t.is_audited;
