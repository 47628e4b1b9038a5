// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/patient_history.h"

#include "server/access/sql_arrays.h"

namespace hms::server::patients {

namespace {

// A kind of entry is a branch of `line` with its own index on the patient; whether a kind is asked for is
// decided before its branch runs. WITH TIES: the next page begins before the last instant shown, so no page
// may end inside one.
constexpr Statement kHistory{"patients.history", R"sql(
    SELECT (SELECT coalesce(json_agg(json_build_object(
                       'kind', entry.kind, 'id', ulid(entry.id), 'at', instant(entry.at), 'title', entry.title,
                       'status', entry.status, 'amount', entry.amount, 'reference', entry.reference,
                       'pinned', entry.pinned)
                       ORDER BY entry.pinned DESC, entry.at DESC, entry.kind, entry.id DESC), '[]')
              FROM (SELECT true AS pinned, CASE c.kind WHEN 'CHRONIC' THEN 'CHRONIC' ELSE 'ALLERGY' END AS kind,
                           c.id, c.recorded_at AS at, c.name AS title, c.severity AS status, NULL::bigint AS amount,
                           c.code AS reference
                      FROM conditions c
                     WHERE c.patient_id = asked.id AND c.refuted_at IS NULL AND (:before)::timestamptz IS NULL
                       AND (c.kind <> 'CHRONIC' OR (:clinical)::boolean)
                    UNION ALL
                    SELECT false, page.kind, page.id, page.at, page.title, page.status, page.amount, page.reference
                      FROM (SELECT line.kind, line.id, line.at, line.title, line.status, line.amount, line.reference
                              FROM (SELECT 'VISIT' AS kind, v.id, v.created_at AS at, d.name AS title, v.status,
                                           NULL::bigint AS amount, v.serial_number::text AS reference
                                      FROM visits v JOIN doctors d ON d.id = v.doctor_id
                                     WHERE v.patient_id = asked.id
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'VISIT'), true)
                                    UNION ALL
                                    SELECT 'BILL', b.id, b.created_at, b.bill_number, b.status,
                                           b.total_amount - b.discount_amount, b.bill_number
                                      FROM bills b
                                     WHERE b.patient_id = asked.id
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'BILL'), true)
                                    UNION ALL
                                    SELECT 'PAYMENT', y.id, y.received_at, y.receipt_number, NULL, y.amount,
                                           b.bill_number
                                      FROM payments y JOIN bills b ON b.id = y.bill_id
                                     WHERE b.patient_id = asked.id
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'PAYMENT'), true)
                                    UNION ALL
                                    SELECT 'REFUND', r.id, r.requested_at, r.refund_number, r.status, r.amount,
                                           b.bill_number
                                      FROM refunds r JOIN bills b ON b.id = r.bill_id
                                     WHERE b.patient_id = asked.id
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'REFUND'), true)
                                    UNION ALL
                                    SELECT 'DIAGNOSIS', g.id, g.recorded_at, g.title, g.rank, NULL, g.code
                                      FROM diagnoses g
                                     WHERE g.patient_id = asked.id AND (:clinical)::boolean
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'DIAGNOSIS'), true)
                                    UNION ALL
                                    SELECT 'VITALS', t.id, t.measured_at, u.name,
                                           CASE WHEN t.unusual <> '{}' THEN 'UNUSUAL' END, NULL, NULL
                                      FROM vitals t JOIN users u ON u.id = t.recorded_by
                                     WHERE t.patient_id = asked.id AND (:clinical)::boolean
                                       AND NOT EXISTS (SELECT FROM vitals later WHERE later.corrects = t.id)
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'VITALS'), true)
                                    UNION ALL
                                    SELECT 'CERTIFICATE', c.id, c.issued_at, c.title,
                                           CASE WHEN c.cancelled_at IS NOT NULL THEN 'CANCELLED' END, NULL, c.number
                                      FROM certificates c
                                     WHERE c.patient_id = asked.id AND (:clinical)::boolean
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'CERTIFICATE'), true)
                                    UNION ALL
                                    SELECT 'DOCUMENT', f.id, f.uploaded_at, f.name, NULL, NULL, NULL
                                      FROM documents f JOIN document_owner_kinds o ON o.kind = f.owner_kind
                                     WHERE f.patient_id = asked.id AND f.removed_at IS NULL
                                       AND (:documents)::uuid IS NOT NULL
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'DOCUMENT'), true)
                                       AND EXISTS (SELECT FROM user_permissions q
                                                    WHERE q.user_id = (:documents)::uuid AND q.slug = ANY (o.view_any))
                                    UNION ALL
                                    SELECT 'PRESCRIPTION', r.id, r.created_at,
                                           (SELECT string_agg(medicine_name(m.generic_name, m.brand_name, m.strength), ', '
                                                              ORDER BY i.line_number)
                                              FROM prescription_items i JOIN medicines m ON m.id = i.medicine_id
                                             WHERE i.prescription_id = r.id),
                                           r.status, NULL, NULL
                                      FROM prescriptions r
                                     WHERE r.patient_id = asked.id AND (:prescriptions)::boolean
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'PRESCRIPTION'), true)
                                    UNION ALL
                                    SELECT 'DISPENSING', (array_agg(x.id ORDER BY x.id))[1], x.created_at,
                                           string_agg(DISTINCT medicine_name(m.generic_name, m.brand_name, m.strength),
                                                      ', '),
                                           x.kind, NULL, b.bill_number
                                      FROM prescriptions r
                                      JOIN prescription_items i ON i.prescription_id = r.id
                                      JOIN stock_movements x ON x.prescription_item_id = i.id
                                      JOIN medicines m ON m.id = x.medicine_id
                                      JOIN bills b ON b.id = x.bill_id
                                     WHERE r.patient_id = asked.id AND (:prescriptions)::boolean
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'DISPENSING'), true)
                                     GROUP BY x.created_at, x.kind, b.id
                                    UNION ALL
                                    SELECT 'TEST', o.id, o.ordered_at, t.name_en, o.status, NULL, t.code
                                      FROM test_orders o JOIN test_types t ON t.id = o.test_type_id
                                     WHERE o.patient_id = asked.id AND (:tests)::boolean
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'TEST'), true)
                                    UNION ALL
                                    SELECT 'RESULT', o.id, r.released_at, t.name_en,
                                           CASE WHEN r.is_critical THEN 'CRITICAL'
                                                WHEN r.is_abnormal THEN 'ABNORMAL' END, NULL, t.code
                                      FROM test_orders o
                                      JOIN test_results r ON r.test_order_id = o.id AND r.status IN ('RELEASED', 'DELIVERED')
                                      JOIN test_types t ON t.id = o.test_type_id
                                     WHERE o.patient_id = asked.id AND (:results)::boolean
                                       AND coalesce(jsonb_exists((:kinds)::jsonb, 'RESULT'), true)) line
                             WHERE (:before)::timestamptz IS NULL OR line.at < (:before)::timestamptz
                             ORDER BY line.at DESC
                             FETCH FIRST ((:limit)::integer) ROWS WITH TIES) page) entry)
      FROM (SELECT surviving_patient((:id)::uuid) AS id) asked
      JOIN patients p ON p.id = asked.id
)sql"};

constexpr Statement kStatements[]{kHistory};

QString sqlWords(const QList<TimelineKind> &kinds)
{
    QList<QString> words;
    for (const TimelineKind kind : kinds)
        words.append(enumText(kind));
    return sqlTexts(words);
}

} // namespace

std::optional<RawJson> readHistory(Transaction &tx, const GetPatientHistory &request, int limit,
                                   const HistoryRights &rights)
{
    const auto kinds = request.kinds ? std::optional(sqlWords(*request.kinds)) : std::nullopt;
    return tx.json(kHistory, {{"id", request.id},
                              {"before", request.before},
                              {"limit", limit},
                              {"kinds", kinds},
                              {"clinical", rights.clinical},
                              {"prescriptions", rights.prescriptions},
                              {"documents", rights.documents},
                              {"tests", rights.tests},
                              {"results", rights.results}});
}

std::span<const Statement> historyStatements()
{
    return kStatements;
}

} // namespace hms::server::patients
