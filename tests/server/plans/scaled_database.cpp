// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/scaled_database.h"

#include "server/demo/scaled_hospital.h"

namespace hms::test {

using namespace Qt::StringLiterals;
using Role = server::EmbeddedCluster::Role;

namespace {

// Few enough for a test's patience, many enough that no plan reads them all by choice.
constexpr server::HospitalSize kSize{.patients = 10'000, .days = 80, .visitsPerDay = 200, .seed = 1};
const QDateTime kNow(QDate(2026, 6, 15), QTime(6, 0), Qt::UTC);

/// What years of desks leave behind beside the invented hospital's own rows.
const QStringList &fillings()
{
    static const QStringList list{
        u"SET session_replication_role = replica"_s,
        uR"sql(INSERT INTO sessions (id, user_id, token_hash, ip_address, created_at, last_seen_at, expires_at, ended_at)
               SELECT md5('s' || n)::uuid, u.id, decode(md5('t' || n), 'hex'), '10.0.0.1', '2026-06-15 01:00Z', '2026-06-15 05:00Z',
                      '2026-06-15 23:00Z', CASE WHEN n > 200 THEN timestamptz '2026-06-15 05:00Z' END
                 FROM generate_series(1, 10000) n JOIN (SELECT id, row_number() OVER () - 1 AS k FROM users) u ON u.k = n % 50)sql"_s,
        uR"sql(INSERT INTO operations (id, user_id, method, request_hash, response, is_money, created_at)
               SELECT md5('o' || n)::uuid, md5('u')::uuid, 'payments.take', '\x00', '{}', true, '2026-06-15 01:00Z'
                 FROM generate_series(1, 10000) n)sql"_s,
        u"INSERT INTO topics (topic, revision) SELECT 'queue:' || n, n FROM generate_series(1, 3000) n"_s,
        uR"sql(INSERT INTO topic_changes (topic, revision, change)
               SELECT 'queue:' || n % 100, n, '"upserts":[]' FROM generate_series(1, 10000) n)sql"_s,
        uR"sql(INSERT INTO notifications (id, user_id, type, is_read, created_at)
               SELECT md5('n' || n)::uuid, u.id, 'note', n % 20 > 0, '2026-06-15 01:00Z'
                 FROM generate_series(1, 10000) n JOIN (SELECT id, row_number() OVER () - 1 AS k FROM users) u ON u.k = n % 50)sql"_s,
        uR"sql(INSERT INTO print_documents (document_type, document_id, version, fingerprint, snapshot)
               SELECT 'RECEIPT', id, 1, '1', '{}' FROM payments)sql"_s,
        uR"sql(INSERT INTO prints (id, document_type, document_id, version, copy_number, printer, language, printed_by, printed_at)
               SELECT md5('p' || id)::uuid, 'RECEIPT', id, 1, 0, 'desk', 'en', received_by, received_at FROM payments)sql"_s,
        uR"sql(INSERT INTO refunds (id, refund_number, bill_id, amount, payment_method, reason, status, requested_by, requested_at)
               SELECT md5('f' || id)::uuid, 'X-' || bill_number, id, 100, 'CASH', 'test', 'REFUSED', created_by, created_at
                 FROM bills)sql"_s,
        uR"sql(INSERT INTO vitals (id, patient_id, visit_id, version, pulse_per_minute, unusual, measured_at, recorded_by,
                                   recorded_at)
               SELECT md5('v' || v.id)::uuid, v.patient_id, v.id, 1, 72, '{}', v.created_at, u.id, v.created_at
                 FROM visits v, (SELECT id FROM users WHERE username = 'reception') u)sql"_s,
        uR"sql(INSERT INTO conditions (id, patient_id, kind, name, recorded_by, recorded_at)
               SELECT md5('c' || p.id || n)::uuid, p.id, 'CHRONIC', 'Disease ' || n, p.registered_by, p.registered_at
                 FROM patients p, generate_series(1, 2) n)sql"_s,
        uR"sql(INSERT INTO diagnosis_codes (code, title)
               SELECT 'A00.' || n, 'Disease ' || n FROM generate_series(1, 20000) n)sql"_s,
        uR"sql(INSERT INTO consultation_drafts (visit_id, complaint, examination, plan, diagnoses, is_closed, saved_by, saved_at)
               SELECT v.id, '', '', '', '[]', v.status = 'COMPLETED', u.id, v.created_at
                 FROM visits v, (SELECT id FROM users WHERE username = 'reception') u)sql"_s,
        uR"sql(INSERT INTO consultations (id, visit_id, patient_id, complaint, examination, plan, completed_by, completed_at)
               SELECT md5('k' || v.id)::uuid, v.id, v.patient_id, 'x', 'x', 'x', u.id, v.created_at
                 FROM visits v, (SELECT id FROM users WHERE username = 'reception') u WHERE v.status = 'COMPLETED'
                   AND NOT EXISTS (SELECT FROM consultations c WHERE c.visit_id = v.id))sql"_s,
        uR"sql(INSERT INTO diagnoses (id, visit_id, patient_id, line_number, title, rank, recorded_at)
               SELECT md5('g' || c.id || n)::uuid, c.visit_id, c.patient_id, n + 1, 'x', 'SECONDARY', c.completed_at
                 FROM consultations c, generate_series(1, 2) n)sql"_s,
        uR"sql(INSERT INTO consultation_addenda (id, visit_id, text, written_by, written_at)
               SELECT md5('w' || c.id)::uuid, c.visit_id, 'x', c.completed_by, c.completed_at FROM consultations c)sql"_s,
        uR"sql(INSERT INTO certificates (id, number, kind, language, visit_id, patient_id, doctor_id, issued_on, title, text,
                                         issued_by, issued_at)
               SELECT md5('e' || c.id)::uuid, 'C-' || c.id, 'FITNESS', 'en', c.visit_id, c.patient_id, v.doctor_id,
                      v.visit_date, 'x', 'x', c.completed_by, c.completed_at
                 FROM consultations c JOIN visits v ON v.id = c.visit_id)sql"_s,
        uR"sql(INSERT INTO documents (id, owner_kind, owner_id, patient_id, name, media_type, size_bytes, sha256, version,
                                      is_sealed, uploaded_by, uploaded_at)
               SELECT md5('f' || p.n)::uuid, 'PATIENT', p.id, p.id, 'x.pdf', 'application/pdf', 1, sha256(p.n::text::bytea), 1,
                      false, (SELECT id FROM users ORDER BY id LIMIT 1), '2020-01-01'
                 FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM patients) p)sql"_s,
        uR"sql(INSERT INTO document_tickets (token_hash, direction, user_id, session_id, ip_address, document_id, owner_kind,
                                             owner_id, patient_id, name, media_type, size_bytes, sha256, expires_at)
               SELECT sha256(p.n::text::bytea), 'DOWNLOAD', s.user_id, s.id, '127.0.0.1', md5('f' || p.n)::uuid, 'PATIENT', p.id,
                      p.id, 'x.pdf', 'application/pdf', 1, sha256('x'), '2030-01-01'
                 FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM patients) p,
                      (SELECT id, user_id FROM sessions ORDER BY id LIMIT 1) s)sql"_s,
        uR"sql(INSERT INTO shifts (id, cashier_id, business_date, status, opening_float, opened_at, counted_at, counted_amount,
                                   expected_amount, closed_at)
               SELECT md5('h' || n)::uuid, u.id, date '2000-01-01' + n, 'CLOSED', 0, '2020-01-01', '2020-01-01', 0, 0, '2020-01-01'
                 FROM generate_series(1, 5000) n JOIN (SELECT id, row_number() OVER () - 1 AS k FROM users) u ON u.k = n % 50)sql"_s,
        uR"sql(INSERT INTO patient_redirects (from_id, to_id, reason, created_by)
               SELECT md5('r' || n)::uuid, p.id, 'test', p.registered_by
                 FROM generate_series(1, 5000) n JOIN (SELECT id, registered_by, row_number() OVER () AS k FROM patients) p ON p.k = n)sql"_s,
        uR"sql(INSERT INTO day_summary (day, fact, doctor_id, kind, count)
               SELECT date '2016-01-01' + n / 20, 'VISITS', md5('d' || n % 20)::uuid, 'COMPLETED', 20
                 FROM generate_series(1, 60000) n)sql"_s,
        uR"sql(INSERT INTO medicines (id, generic_name, names_latin, form)
               SELECT md5('m' || n)::uuid, 'Generic' || n, '', 'TABLET' FROM generate_series(1, 5000) n)sql"_s,
        uR"sql(INSERT INTO stock_batches (id, medicine_id, batch_number, expiry_date, on_hand, received_at)
               SELECT md5('k' || n)::uuid, md5('m' || n % 5000)::uuid, 'B' || n, date '2026-06-15' + n % 1000,
                      CASE WHEN n % 4 = 0 THEN 100 ELSE 0 END, '2026-01-01'
                 FROM generate_series(1, 20000) n)sql"_s,
        uR"sql(INSERT INTO prescriptions (id, visit_id, patient_id, doctor_id, prescribed_on, status, created_by, created_at)
               SELECT md5('x' || v.k)::uuid, v.id, v.patient_id, v.doctor_id, v.visit_date,
                      CASE WHEN v.visit_date = '2026-06-15' THEN 'WAITING' ELSE 'DISPENSED' END, md5('u')::uuid, v.created_at
                 FROM (SELECT id, patient_id, doctor_id, visit_date, created_at, row_number() OVER (ORDER BY id) AS k
                         FROM visits) v)sql"_s,
        uR"sql(INSERT INTO prescription_items (id, prescription_id, line_number, medicine_id, instruction_id, duration_days, quantity,
                                               instruction_label, words_en, words_bn, words_ar)
               SELECT md5('i' || n)::uuid, md5('x' || n / 3)::uuid, n % 3 + 1, md5('m' || n % 5000)::uuid,
                      (SELECT id FROM medicine_instructions LIMIT 1), 5, 10, '1+0+1', 'en', 'bn', 'ar'
                 FROM generate_series(3, 20000) n)sql"_s,
        uR"sql(INSERT INTO stock_movements (id, batch_id, medicine_id, kind, quantity, on_hand_after, prescription_item_id, bill_id,
                                            business_date, by_user, created_at)
               SELECT md5('v' || n)::uuid, md5('k' || n % 20000)::uuid, md5('m' || n % 5000)::uuid, 'DISPENSED', -1, 5,
                      md5('i' || n)::uuid, md5('b' || n)::uuid, '2026-06-01', u.id, '2026-06-01'
                 FROM generate_series(1, 20000) n CROSS JOIN (SELECT id FROM users LIMIT 1) u)sql"_s,
        uR"sql(INSERT INTO stock_reservations (prescription_item_id, batch_id, quantity, reserved_until)
               SELECT md5('i' || n)::uuid, md5('k' || n)::uuid, 1, '2026-06-01' FROM generate_series(1, 20000) n)sql"_s,
        uR"sql(INSERT INTO prescription_sets (id, doctor_id, name, items, created_at)
               SELECT md5('t' || n)::uuid, d.id, 'Set ' || n, '[]', '2026-06-01'
                 FROM generate_series(1, 10000) n
                 JOIN (SELECT id, row_number() OVER () - 1 AS k, count(*) OVER () AS doctors FROM doctors) d ON d.k = n % d.doctors)sql"_s,
        u"INSERT INTO labs (id, code, name_en) SELECT md5('l' || n)::uuid, 'L' || n, 'Lab ' || n FROM generate_series(1, 5) n"_s,
        uR"sql(INSERT INTO test_types (id, code, name_en, search_names, lab_id, specimen, container, label_colour,
                                       turnaround_minutes, urgent_turnaround_minutes, is_panel, template_version)
               SELECT md5('y' || n)::uuid, 'T' || n, 'Test' || n, '', md5('l' || n % 5 + 1)::uuid, 'SERUM', 'GEL_TUBE', '#ffffff',
                      60, 60, n % 10 = 0, CASE WHEN n % 10 > 0 THEN 2 END
                 FROM generate_series(1, 5000) n)sql"_s,
        uR"sql(INSERT INTO test_templates (id, test_type_id, version, document, created_at)
               SELECT md5('z' || t.id || v)::uuid, t.id, v, '{}', '2026-06-01' FROM test_types t, generate_series(1, 2) v WHERE NOT t.is_panel ON CONFLICT DO NOTHING)sql"_s,
        uR"sql(INSERT INTO test_panel_members (panel_id, member_id, place)
               SELECT md5('y' || n * 10)::uuid, md5('y' || n * 10 + m)::uuid, m
                 FROM generate_series(1, 499) n, generate_series(1, 5) m)sql"_s,
        // Years of orders: of each lab some hundred are its business today, most of the others are
        // delivered.
        uR"sql(INSERT INTO test_orders (id, visit_id, patient_id, doctor_id, lab_id, test_type_id, status, priority, price, bill_id,
                                        may_collect, ordered_by, ordered_at, ordered_on, sample_id, cancel_reason)
               SELECT md5('q' || n)::uuid, v.id, v.patient_id, v.doctor_id, md5('l' || n % 4 + 1)::uuid, md5('y' || n % 40 + 1)::uuid,
                      kind.status, (ARRAY['ROUTINE', 'ROUTINE', 'URGENT', 'STAT'])[1 + n % 4], 100, v.bill,
                      kind.status = 'BILLED' AND n % 3 = 0, u.id, v.created_at, v.visit_date,
                      CASE WHEN kind.status <> 'ORDERED' THEN md5('z' || n / 5)::uuid END,
                      CASE WHEN kind.status = 'CANCELLED' THEN 'x' END
                 FROM (SELECT id FROM users WHERE username = 'reception') u,
                      (SELECT n, n % (SELECT count(*) FROM bills WHERE billable_type = 'visit') AS k
                         FROM generate_series(1, 100000) n) place
                 JOIN (SELECT v.id, v.patient_id, v.doctor_id, v.visit_date, v.created_at, row_number() OVER (ORDER BY v.id) - 1 AS k,
                              b.id AS bill
                         FROM visits v JOIN bills b ON b.visit_id = v.id AND b.billable_type = 'visit') v USING (k)
                CROSS JOIN LATERAL (SELECT CASE WHEN n <= 2000 THEN (ARRAY['BILLED', 'COLLECTED', 'COMPLETED', 'REVIEWED', 'REJECTED'])[1 + n % 5]
                                                WHEN n % 20 < 17 THEN 'DELIVERED'
                                                ELSE (ARRAY['ORDERED', 'RELEASED', 'CANCELLED'])[n % 20 - 16] END AS status) kind)sql"_s,
        uR"sql(INSERT INTO samples (id, sample_number, visit_id, patient_id, lab_id, specimen, container, label_colour, status,
                                    labelled_at, collected_at, received_at)
               SELECT DISTINCT ON (o.sample_id) o.sample_id, 'S-2000-' || row_number() OVER (ORDER BY o.sample_id), o.visit_id,
                      o.patient_id, o.lab_id, 'SERUM', 'GEL_TUBE', '#000000', 'RECEIVED', o.ordered_at, o.ordered_at, o.ordered_at
                 FROM test_orders o
                WHERE o.sample_id IS NOT NULL AND NOT EXISTS (SELECT FROM samples s WHERE s.id = o.sample_id)
                ORDER BY o.sample_id)sql"_s,
        uR"sql(INSERT INTO sample_tests (sample_id, test_order_id)
               SELECT sample_id, id FROM test_orders WHERE sample_id IS NOT NULL ON CONFLICT DO NOTHING)sql"_s,
        uR"sql(INSERT INTO sample_events (id, sample_id, step, by_user, at, noted_at)
               SELECT md5(s.id || step)::uuid, s.id, step, u.id, s.labelled_at, s.labelled_at
                 FROM samples s, unnest(ARRAY['LABELLED', 'COLLECTED', 'RECEIVED']) step,
                      (SELECT id FROM users WHERE username = 'reception') u)sql"_s,
        uR"sql(INSERT INTO test_results (id, test_order_id, version, status, test_type_id, template_version, sample_id, data,
                                         fields, lane, is_critical, is_abnormal, entered_by, entrants, completed_by,
                                         completed_at, reviewed_by, reviewed_at, released_by, released_at, created_at)
               SELECT md5('t' || o.id)::uuid, o.id, 1, o.status, o.test_type_id, 1, o.sample_id, '{}', '[]', 'CLEAR', false,
                      false, u.id, ARRAY[u.id], u.id, o.ordered_at, u.id, o.ordered_at, u.id, o.ordered_at, o.ordered_at
                 FROM generate_series(1, 40000) n
                 JOIN test_orders o ON o.id = md5('q' || n)::uuid
                CROSS JOIN (SELECT id FROM users WHERE username = 'reception') u
                WHERE o.status IN ('COMPLETED', 'REVIEWED', 'RELEASED', 'DELIVERED'))sql"_s,
        uR"sql(INSERT INTO lab_reports (id, visit_id, patient_id, report_number, version, language, is_amended, snapshot,
                                        verification_code, released_by, released_at)
               SELECT md5('r' || v.id)::uuid, v.id, v.patient_id, 'L-' || row_number() OVER (ORDER BY v.id), 1, 'en', false, '{}',
                      'x', u.id, v.created_at
                 FROM visits v, (SELECT id FROM users WHERE username = 'reception') u
                WHERE NOT EXISTS (SELECT FROM lab_reports l WHERE l.visit_id = v.id))sql"_s,
        uR"sql(INSERT INTO lab_report_results (report_id, result_id)
               SELECT l.id, r.id
                 FROM test_results r
                 JOIN test_orders o ON o.id = r.test_order_id
                 JOIN lab_reports l ON l.visit_id = o.visit_id
               ON CONFLICT DO NOTHING)sql"_s,
        uR"sql(INSERT INTO lab_report_readers (report_id, user_id, at)
               SELECT l.id, l.released_by, l.released_at FROM lab_reports l)sql"_s,
        uR"sql(INSERT INTO test_result_lookers (result_id, user_id, at)
               SELECT r.id, r.entered_by, r.created_at FROM test_results r ON CONFLICT DO NOTHING)sql"_s,
        uR"sql(INSERT INTO lab_deliveries (id, report_id, delivered_to, delivered_by, delivered_at)
               SELECT md5('w' || l.id)::uuid, l.id, 'x', l.released_by, l.released_at FROM lab_reports l)sql"_s,
        uR"sql(INSERT INTO critical_alerts (id, test_order_id, result_id, doctor_id, critical_values, raised_at, acknowledged_by,
                                            acknowledged_at, read_back)
               SELECT md5('alert' || n)::uuid, o.id, md5('t' || o.id)::uuid, o.doctor_id, '[]', o.ordered_at, answer.by_user,
                      answer.at, answer.read_back
                 FROM generate_series(1, 10000) n
                 JOIN test_orders o ON o.id = md5('q' || n)::uuid
                 LEFT JOIN LATERAL (SELECT o.ordered_by AS by_user, o.ordered_at AS at, 'x' AS read_back) answer ON n % 200 <> 5)sql"_s,
        uR"sql(INSERT INTO critical_steps (alert_id, step, user_id, at)
               SELECT a.id, step, u.id, a.raised_at
                 FROM critical_alerts a, (SELECT id FROM users WHERE username = 'reception') u, unnest(ARRAY['RAISED', 'TOLD', 'ACKNOWLEDGED']) step)sql"_s,
        uR"sql(INSERT INTO instrument_messages (id, instrument, protocol, control_id, digest, raw, peer, received_at, state)
               SELECT md5('im' || n)::uuid, 'A' || n % 5, 'HL7', n::text, sha256(n::text::bytea), 'MSH', '127.0.0.1', '2026-06-15',
                      'MATCHED' FROM generate_series(1, 20000) n)sql"_s,
        uR"sql(INSERT INTO instrument_values (id, message_id, place, sample_number, patient_number, code, value, unit, flag,
                                              is_final, state, wait_reason, settled_at)
               SELECT md5('iv' || n)::uuid, md5('im' || n)::uuid, 0, 'S-2026-' || n, '', 'K', '4', '', '', true,
                      CASE WHEN n <= 40 THEN 'WAITING' ELSE 'IGNORED' END, CASE WHEN n <= 40 THEN 'UNKNOWN_CODE' END,
                      CASE WHEN n > 40 THEN timestamptz '2026-06-15' END
                 FROM generate_series(1, 20000) n)sql"_s,
        u"INSERT INTO login_failures SELECT 'name' || n, '10.0.0.1', 1, '2026-06-15' FROM generate_series(1, 5000) n"_s,
        u"SET session_replication_role = origin"_s,
        u"VACUUM (ANALYZE)"_s,
    };
    return list;
}

/// SQL for the usual values of placeholders.
const QHash<QString, QString> &usual()
{
    const auto visitToday =
        u"(SELECT %1 FROM visits WHERE visit_date = '2026-06-15' AND status = 'WAITING' ORDER BY id LIMIT 1)"_s;
    const auto paidBill = u"(SELECT %1 FROM bills WHERE status = 'PAID' ORDER BY id OFFSET 5000 LIMIT 1)"_s;
    const auto payment = u"(SELECT %1 FROM payments ORDER BY id OFFSET 5000 LIMIT 1)"_s;
    static const QHash<QString, QString> list{
        {u"now"_s, u"'2026-06-15T06:00:00.000Z'"_s},
        {u"today"_s, u"'2026-06-15'"_s},
        {u"date"_s, u"'2026-06-15'"_s},
        {u"day"_s, u"'2026-06-15'"_s},
        {u"from"_s, u"'2026-06-14'"_s},
        {u"to"_s, u"'2026-06-15'"_s},
        {u"limit"_s, u"50"_s},
        {u"step"_s, u"1024"_s},
        {u"address"_s, u"'10.0.0.1'"_s},
        {u"patient"_s, u"(SELECT patient_id FROM visits ORDER BY id OFFSET 5000 LIMIT 1)"_s},
        {u"visit"_s, visitToday.arg(u"id"_s)},
        {u"doctor"_s, visitToday.arg(u"doctor_id"_s)},
        {u"bill"_s, paidBill.arg(u"id"_s)},
        {u"number"_s, paidBill.arg(u"bill_number"_s)},
        {u"payment"_s, payment.arg(u"id"_s)},
        {u"shift"_s, payment.arg(u"shift_id"_s)},
        {u"refund"_s, u"(SELECT id FROM refunds WHERE status = 'APPROVED' ORDER BY id LIMIT 1)"_s},
        {u"cashier"_s, u"(SELECT cashier_id FROM shifts WHERE status = 'OPEN' ORDER BY id LIMIT 1)"_s},
        {u"user"_s, u"(SELECT id FROM users WHERE username = 'reception')"_s},
        {u"by"_s, u"(SELECT id FROM users WHERE username = 'cashier')"_s},
        {u"session"_s, u"md5('s5')::uuid"_s},
        {u"sessions"_s, u"ARRAY[md5('s5')::uuid, md5('s6')::uuid]"_s},
        {u"hash"_s, u"decode(md5('t5'), 'hex')"_s},
        {u"department"_s, u"(SELECT id FROM departments ORDER BY id LIMIT 1)"_s},
        {u"topic"_s, u"'queue:5'"_s},
        {u"operation"_s, u"gen_random_uuid()"_s},
        {u"reason"_s, u"'test'"_s},
        {u"amount"_s, u"100"_s},
        {u"method"_s, u"'CASH'"_s},
        {u"name"_s, u"'Amina Begum'"_s},
        {u"latin"_s, u"'amina begum'"_s},
        {u"name_latin"_s, u"'amina begum'"_s},
        {u"name_key"_s, u"'amna bgm'"_s},
        {u"consultation_fee"_s, u"50000"_s},
        {u"hospital_fee"_s, u"20000"_s},
        {u"doctor_name"_s, u"'Dr. Test'"_s},
        {u"type"_s, u"'visit'"_s},
        {u"medicine"_s, u"md5('m5')::uuid"_s},
        {u"prescription"_s, u"md5('x5')::uuid"_s},
        {u"after"_s, u"NULL"_s},
    };
    return list;
}

} // namespace

const QStringList &growingTables()
{
    static const QStringList list{
        u"patients"_s,
        u"visits"_s,
        u"bills"_s,
        u"bill_items"_s,
        u"bill_events"_s,
        u"payments"_s,
        u"refunds"_s,
        u"transactions"_s,
        u"shifts"_s,
        u"account_parts"_s,
        u"audit_logs"_s,
        u"audit_seals"_s,
        u"operations"_s,
        u"topic_changes"_s,
        u"print_documents"_s,
        u"prints"_s,
        u"notifications"_s,
        u"sessions"_s,
        u"counters"_s,
        u"name_words"_s,
        u"patient_redirects"_s,
        u"login_failures"_s,
        u"day_summary"_s,
        u"archived_months"_s,
        u"topics"_s,
        u"stock_batches"_s,
        u"stock_movements"_s,
        u"prescriptions"_s,
        u"medicines"_s,
        u"stock_reservations"_s,
        u"prescription_items"_s,
        u"prescription_sets"_s,
        u"vitals"_s,
        u"conditions"_s,
        u"diagnosis_codes"_s,
        u"diagnoses"_s,
        u"consultations"_s,
        u"consultation_drafts"_s,
        u"consultation_addenda"_s,
        u"certificates"_s,
        u"documents"_s,
        u"document_tickets"_s,
        u"test_orders"_s,
        u"samples"_s,
        u"sample_tests"_s,
        u"sample_events"_s,
        u"test_results"_s,
        u"test_result_lookers"_s,
        u"critical_alerts"_s,
        u"critical_steps"_s,
        u"lab_reports"_s,
        u"lab_report_results"_s,
        u"lab_report_readers"_s,
        u"lab_deliveries"_s,
        u"instrument_messages"_s,
        u"instrument_values"_s,
    };
    return list;
}

ScaledDatabase::ScaledDatabase()
{
    server::PasswordHasher hasher({.operations = 1, .memoryBytes = 8192, .parallel = 1});
    server::ScaledHospital(m_database.as(Role::Owner), hasher, [](const QString &) {}).fill(kSize, kNow);
    m_probe = std::make_unique<PlanProbe>(m_database.as(Role::Admin));
    for (const QString &filling : fillings())
        m_probe->ask(filling);
    m_probe->readTables();
    m_usual = values(usual());
}

QHash<QString, QString> ScaledDatabase::values(const QHash<QString, QString> &own)
{
    QHash<QString, QString> out = m_usual;
    for (auto value = own.begin(); value != own.end(); ++value)
        out.insert(value.key(),
                   m_probe->ask(u"SELECT quote_nullable((%1)::text)"_s.arg(value.value())).value(0));
    return out;
}

} // namespace hms::test
