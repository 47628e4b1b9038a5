-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the reports of some days say: `part` (first_day, last_day) tells which. The people have their names now.

-- step: snapshots
-- As a release makes them; of each test's form what a paper needs.
CREATE TEMP TABLE snapshots AS
SELECT r.id, json_build_object(
           'patientNumber', p.patient_number, 'patientName', p.name, 'sex', p.sex, 'birthDate', p.birth_date,
           'birthDateEstimated', p.birth_date_estimated, 'doctorName', d.name, 'department', e.name,
           'tests', (SELECT json_agg(json_build_object(
                                'testOrderId', pg_temp.ulid_text(o.id), 'resultId', pg_temp.ulid_text(s.id), 'version', s.version,
                                'testName', json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar),
                                'panelName', CASE WHEN panel.id IS NOT NULL
                                                  THEN json_build_object('en', panel.name_en, 'bn', panel.name_bn, 'ar', panel.name_ar) END,
                                'labName', json_build_object('en', l.name_en, 'bn', l.name_bn, 'ar', l.name_ar),
                                'document', f.document, 'data', s.data, 'fields', s.fields, 'specimen', tube.specimen,
                                'sampleNumber', tube.sample_number, 'orderedAt', instant(o.ordered_at),
                                'collectedAt', instant(tube.collected_at), 'receivedAt', instant(tube.received_at),
                                'reviewedBy', u.name, 'reviewedAt', instant(s.reviewed_at), 'reviewNotes', s.review_notes,
                                'amendReason', s.amend_reason, 'changes', s.changes) ORDER BY o.id)
                       FROM lab_report_results m
                       JOIN test_results s ON s.id = m.result_id
                       JOIN test_orders o ON o.id = s.test_order_id
                       JOIN test_types t ON t.id = o.test_type_id
                       JOIN papers f ON f.code = t.code
                       JOIN labs l ON l.id = o.lab_id
                       JOIN samples tube ON tube.id = s.sample_id
                       JOIN users u ON u.id = s.reviewed_by
                       LEFT JOIN test_types panel ON panel.id = o.panel_id
                      WHERE m.report_id = r.id)) AS snapshot
  FROM part JOIN reported r ON r.d BETWEEN part.first_day AND part.last_day
  JOIN patients p ON p.id = r.patient_id
  JOIN doctors d ON d.id = r.doctor_id
  JOIN departments e ON e.id = d.department_id;

-- step: facts of reports
-- A visit's reports share a number; numbers follow one another as the visits' first ones were made.
CREATE TEMP TABLE papered AS
SELECT r.*, n.report_number, encode(sha256(convert_to(s.snapshot::text, 'UTF8')), 'hex') AS digest
  FROM snapshots s JOIN reported r ON r.id = s.id JOIN report_numbers n ON n.v = r.v;

-- step: room for their codes
CREATE TEMP TABLE codes (paper_id uuid, code text);
