-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of the reports whose papers are written, and who fetched them.

-- step: reports
WITH made AS (
    INSERT INTO lab_reports (id, visit_id, patient_id, report_number, version, language, is_amended, snapshot, verification_code,
                             released_by, released_at)
    SELECT p.id, p.visit_id, p.patient_id, p.report_number, p.version, 'en', p.is_amended, s.snapshot, c.code, p.released_by,
           pg_temp.at(p.ms)
      FROM papered p JOIN snapshots s ON s.id = p.id JOIN codes c ON c.paper_id = p.id
     ORDER BY p.ms, p.v
    RETURNING id, visit_id, patient_id, report_number, version, language, is_amended, verification_code, released_by, released_at,
              document_id, document_sha256
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(p.ms, p.v * 8 + p.version, plan.salt + 280), m.released_at, m.released_by, 'demo', 'create', 'lab_reports', m.id::text,
       jsonb_build_object('before', NULL, 'after', to_jsonb(m))
  FROM plan CROSS JOIN made m JOIN papered p ON p.id = m.id AND p.is_audited;

-- step: deliveries
WITH made AS (
    INSERT INTO lab_deliveries (id, report_id, delivered_to, delivered_by, delivered_at)
    SELECT pg_temp.id(p.delivered_ms, p.v, plan.salt + 88), p.id, s.snapshot ->> 'patientName', p.delivered_by,
           pg_temp.at(p.delivered_ms)
      FROM plan CROSS JOIN papered p JOIN snapshots s ON s.id = p.id
     WHERE p.delivered_ms IS NOT NULL
     ORDER BY p.delivered_ms, p.v
    RETURNING *
)
INSERT INTO audit_logs (id, created_at, user_id, ip_address, action, entity, entity_id, changes)
SELECT pg_temp.id(p.delivered_ms, p.v, plan.salt + 282), m.delivered_at, m.delivered_by, 'demo', 'create', 'lab_deliveries', m.id::text,
       jsonb_build_object('before', NULL, 'after', to_jsonb(m) - 'signature_png')
  FROM plan CROSS JOIN made m JOIN papered p ON p.id = m.report_id AND p.is_audited;

-- step: room of these papers
-- Dropping them gives nothing back before the commit.
TRUNCATE snapshots, papered, codes;

-- step: end of these papers
DROP TABLE snapshots, papered, codes;
