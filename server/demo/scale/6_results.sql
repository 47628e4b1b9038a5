-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the laboratory found in the samples of these days, and which reports it made of that.

-- step: results
-- Technicians enter, managers review; a report goes out to whoever ordered it.
WITH made AS (
    INSERT INTO test_results (id, test_order_id, version, status, test_type_id, template_version, sample_id, data, fields, lane,
                              is_critical, is_abnormal, entered_by, entrants, completed_by, completed_at, reviewed_by, reviewed_at,
                              hold_reason, released_by, released_at, delivered_at, created_at, row_version)
    SELECT result_id, order_id, 1,
           CASE WHEN amended_ms IS NOT NULL THEN 'AMENDED' WHEN status = 'COLLECTED' THEN 'DRAFT' ELSE status END, test_id,
           template_version, tube_id, g.data, g.fields, g.lane, g.is_critical, g.is_abnormal, technician, ARRAY[technician],
           CASE WHEN is_completed THEN technician END, CASE WHEN is_completed THEN pg_temp.at(completed_ms) END,
           CASE WHEN is_reviewed THEN manager END, CASE WHEN is_reviewed THEN pg_temp.at(reviewed_ms) END,
           CASE WHEN is_held AND is_completed THEN 'Control out of its limits' END,
           CASE WHEN released_ms IS NOT NULL THEN manager END, pg_temp.at(released_ms), pg_temp.at(delivered_ms), pg_temp.at(begun_ms),
           1 + (is_completed AND begun_ms < completed_ms)::integer + is_reviewed::integer + (is_held AND is_completed)::integer
             + (released_ms IS NOT NULL)::integer + (delivered_ms IS NOT NULL)::integer + (amended_ms IS NOT NULL)::integer
      FROM finished f
      JOIN findings g ON g.k = f.finding
     CROSS JOIN LATERAL (SELECT completed_ms <= now_ms AS is_completed, coalesce(reviewed_ms <= now_ms, false) AS is_reviewed) told
     WHERE begun_ms <= now_ms
     ORDER BY begun_ms, o
    RETURNING id, test_order_id, version, status, test_type_id, template_version, sample_id, data, lane, is_critical, is_abnormal,
              entered_by, entrants, completed_by, completed_at, reviewed_by, reviewed_at, review_notes, hold_reason, released_by,
              released_at, delivered_at, amend_reason, changes, created_at, row_version
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, f.o, plan.salt + 260 + step.n), pg_temp.at(step.ms), step.by_user, 'demo', step.action, 'test_results',
       m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN finished f ON f.result_id = m.id AND f.is_audited,
       LATERAL (VALUES
       (0, 'create', f.begun_ms, f.technician, NULL::jsonb,
        to_jsonb(m)
        || jsonb_build_object('status', 'DRAFT', 'completed_by', NULL, 'completed_at', NULL, 'reviewed_by', NULL, 'reviewed_at', NULL,
                              'hold_reason', NULL, 'released_by', NULL, 'released_at', NULL, 'delivered_at', NULL, 'row_version', 1)
        || CASE WHEN f.begun_ms < f.completed_ms THEN '{}'
                ELSE jsonb_build_object('status', 'COMPLETED', 'completed_by', m.completed_by, 'completed_at', m.completed_at) END),
       (1, CASE WHEN m.completed_at IS NOT NULL AND f.begun_ms < f.completed_ms THEN 'update' END, f.completed_ms, f.technician,
        '{"status": "DRAFT", "completed_by": null, "completed_at": null}',
        jsonb_build_object('status', 'COMPLETED', 'completed_by', m.completed_by, 'completed_at', m.completed_at)),
       (2, CASE WHEN m.hold_reason IS NOT NULL THEN 'update' END, f.completed_ms + 120000, f.manager, '{"hold_reason": null}',
        jsonb_build_object('hold_reason', m.hold_reason)),
       (3, CASE WHEN m.reviewed_at IS NOT NULL THEN 'update' END, f.reviewed_ms, f.manager,
        '{"status": "COMPLETED", "reviewed_by": null, "reviewed_at": null}',
        jsonb_build_object('status', 'REVIEWED', 'reviewed_by', m.reviewed_by, 'reviewed_at', m.reviewed_at)),
       (4, CASE WHEN m.released_at IS NOT NULL THEN 'update' END, f.released_ms, f.manager,
        '{"status": "REVIEWED", "released_by": null, "released_at": null}',
        jsonb_build_object('status', 'RELEASED', 'released_by', m.released_by, 'released_at', m.released_at)),
       (5, CASE WHEN m.delivered_at IS NOT NULL THEN 'update' END, f.delivered_ms, f.reception,
        '{"status": "RELEASED", "delivered_at": null}', jsonb_build_object('status', 'DELIVERED', 'delivered_at', m.delivered_at)),
       (6, CASE WHEN m.status = 'AMENDED' THEN 'update' END, f.amended_ms, f.manager,
        jsonb_build_object('status', CASE WHEN m.delivered_at IS NULL THEN 'RELEASED' ELSE 'DELIVERED' END),
        '{"status": "AMENDED"}')
       ) AS step (n, action, ms, by_user, before, after)
 WHERE step.action IS NOT NULL AND step.ms <= f.now_ms;

-- step: amendments
WITH made AS (
    INSERT INTO test_results (id, test_order_id, version, status, test_type_id, template_version, sample_id, data, fields, lane,
                              is_critical, is_abnormal, entered_by, entrants, completed_by, completed_at, reviewed_by, reviewed_at,
                              released_by, released_at, amend_reason, changes, created_at)
    SELECT amended_id, order_id, 2, 'RELEASED', test_id, template_version, tube_id, g.amended -> 'data', g.amended -> 'fields',
           g.amended ->> 'lane', (g.amended ->> 'is_critical')::boolean, (g.amended ->> 'is_abnormal')::boolean, manager, ARRAY[manager],
           manager, pg_temp.at(amended_ms), manager, pg_temp.at(amended_ms), manager, pg_temp.at(amended_ms),
           'Read off the wrong line', g.amended -> 'changes', pg_temp.at(amended_ms)
      FROM finished f JOIN findings g ON g.k = f.finding WHERE amended_ms IS NOT NULL ORDER BY amended_ms, o
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(f.amended_ms, f.o, plan.salt + 268), m.created_at, m.entered_by, 'demo', 'create', 'test_results', m.id::text,
       jsonb_build_object('before', NULL, 'after', to_jsonb(m) - 'fields')
  FROM plan CROSS JOIN made m JOIN finished f ON f.amended_id = m.id AND f.is_audited;

-- step: alerts
-- A doctor without a desk is told by telephone, by whoever reviewed.
CREATE TEMP TABLE alerts AS
SELECT f.*, pg_temp.id(f.reviewed_ms, f.o, plan.salt + 86) AS alert_id, coalesce(f.doctor_user, f.manager) AS told,
       f.reviewed_ms + 90000 + f.ho / 64 % 420000 AS answered_ms, g.critical_values, g.read_back
  FROM plan CROSS JOIN finished f JOIN findings g ON g.k = f.finding WHERE f.is_critical AND f.reviewed_ms <= f.now_ms;

-- step: rows of alerts
WITH made AS (
    INSERT INTO critical_alerts (id, test_order_id, result_id, doctor_id, critical_values, level, raised_at, escalates_at,
                                 acknowledged_by, acknowledged_at, read_back, on_behalf_of)
    SELECT alert_id, order_id, result_id, doctor_id, critical_values, CASE WHEN doctor_user IS NULL THEN 2 ELSE 0 END,
           pg_temp.at(reviewed_ms),
           CASE WHEN answered_ms > now_ms AND doctor_user IS NOT NULL THEN pg_temp.at(reviewed_ms + 600000) END,
           CASE WHEN answered_ms <= now_ms THEN told END, CASE WHEN answered_ms <= now_ms THEN pg_temp.at(answered_ms) END,
           CASE WHEN answered_ms <= now_ms THEN read_back END,
           CASE WHEN answered_ms <= now_ms AND doctor_user IS NULL THEN doctor_name END
      FROM alerts ORDER BY reviewed_ms, o
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(step.ms, a.o, plan.salt + 270 + step.n), pg_temp.at(step.ms), step.by_user, 'demo', step.action, 'critical_alerts',
       m.id::text, jsonb_build_object('before', step.before, 'after', step.after)
  FROM plan CROSS JOIN made m
  JOIN alerts a ON a.alert_id = m.id AND a.is_audited,
       LATERAL (VALUES
       (0, 'create', a.reviewed_ms, a.manager, NULL::jsonb,
        to_jsonb(m) || '{"acknowledged_by": null, "acknowledged_at": null, "read_back": null, "on_behalf_of": null}'),
       (1, CASE WHEN m.acknowledged_at IS NOT NULL THEN 'update' END, a.answered_ms, a.told,
        '{"acknowledged_by": null, "acknowledged_at": null, "read_back": null, "on_behalf_of": null}',
        jsonb_build_object('acknowledged_by', m.acknowledged_by, 'acknowledged_at', m.acknowledged_at, 'read_back', m.read_back,
                           'on_behalf_of', m.on_behalf_of))
       ) AS step (n, action, ms, by_user, before, after)
 WHERE step.action IS NOT NULL;

-- step: steps of alerts
WITH made AS (
    INSERT INTO critical_steps (alert_id, step, user_id, at)
    SELECT a.alert_id, step.name, step.who, pg_temp.at(step.ms)
      FROM alerts a, LATERAL (VALUES (1, 'RAISED', NULL::uuid, a.reviewed_ms), (2, 'TOLD', a.told, a.reviewed_ms),
                                     (3, 'ACKNOWLEDGED', a.told, a.answered_ms)) AS step (n, name, who, ms)
     WHERE step.ms <= a.now_ms
     ORDER BY a.reviewed_ms, a.o, step.n
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(pg_temp.ms(m.at), a.o * 4 + length(m.step), plan.salt + 274), m.at, a.manager, 'demo', 'create', 'critical_steps',
       m.id::text, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN alerts a ON a.alert_id = m.alert_id AND a.is_audited;

-- step: reports of these days
-- Each release and each amendment makes the visit's next one.
CREATE TEMP TABLE reports AS
SELECT t.*, e.ms, row_number() OVER later AS version, bool_or(e.is_amendment) OVER later AS is_amended,
       pg_temp.id(e.ms, t.v * 8 + row_number() OVER later, plan.salt + 87) AS id, lead(e.ms) OVER later AS next_ms, e.delivered_ms
  FROM plan CROSS JOIN tested t
  JOIN (SELECT v, released_ms AS ms, false AS is_amendment, max(delivered_ms) AS delivered_ms
          FROM finished WHERE released_ms IS NOT NULL GROUP BY v, released_ms
         UNION ALL
        SELECT v, amended_ms, true, NULL FROM finished WHERE amended_ms IS NOT NULL) e ON e.v = t.v
WINDOW later AS (PARTITION BY t.v ORDER BY e.ms);

-- step: for the end
INSERT INTO reported
SELECT v, d, visit_id, patient_id, doctor_id, ms, version, is_amended, id, manager,
       CASE WHEN delivered_ms >= ms AND delivered_ms < coalesce(next_ms, delivered_ms + 1) THEN delivered_ms END, reception, is_audited
  FROM reports;

-- step: results of reports
WITH made AS (
    INSERT INTO lab_report_results (report_id, result_id)
    SELECT r.id, CASE WHEN f.amended_ms <= r.ms THEN f.amended_id ELSE f.result_id END
      FROM reports r JOIN finished f ON f.v = r.v AND f.released_ms <= r.ms
     ORDER BY r.ms, f.o
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(r.ms, uuid_hash_extended(m.result_id, r.version), plan.salt + 276), pg_temp.at(r.ms), r.manager, 'demo', 'create',
       'lab_report_results', m.id, jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN reports r ON r.id = m.report_id AND r.is_audited;

-- step: room of these days
-- Dropping them gives nothing back before the commit.
TRUNCATE slots, arrivals, happened, prescribed, prescribed_lines, tested, ordered, tubes, finished, alerts, reports;

-- step: end of these days
DROP TABLE slots, arrivals, happened, prescribed, prescribed_lines, tested, ordered, tubes, finished, alerts, reports;
