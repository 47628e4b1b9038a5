// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/invariants.h"

#include "server/cli/installation.h"
#include "server/db/operator_error.h"

#include <QSqlQuery>

namespace hms::server {

using namespace Qt::StringLiterals;

const QList<Invariant> &invariants()
{
    static const QList<Invariant> list{
        {"every ledger entry balances", R"sql(
            SELECT count(*) FROM (
                SELECT entry_id FROM transactions GROUP BY entry_id
                HAVING sum(CASE type WHEN 'DEBIT' THEN amount ELSE -amount END) <> 0 OR count(*) < 2) broken)sql"},
        {"every account's balance is the sum of its legs", R"sql(
            SELECT count(*) FROM (
                SELECT account_id, shift_id AS part, sum(CASE type WHEN 'DEBIT' THEN amount ELSE -amount END) AS balance
                  FROM transactions GROUP BY account_id, shift_id) legs
              FULL JOIN account_parts parts USING (account_id, part)
             WHERE legs.balance IS DISTINCT FROM parts.balance)sql"},
        {"every payment is in the ledger with its amount", R"sql(
            SELECT count(*) FROM payments p
             WHERE p.amount <> coalesce((SELECT sum(t.amount) FROM transactions t
                                          WHERE t.reference_type = 'payment' AND t.reference_id = p.id
                                            AND t.type = 'DEBIT'), 0))sql"},
        {"every refund that was paid out is in the ledger with its amount", R"sql(
            SELECT count(*) FROM refunds r
             WHERE CASE r.status WHEN 'PAID' THEN r.amount ELSE 0 END
                   <> coalesce((SELECT sum(t.amount) FROM transactions t
                                 WHERE t.reference_type = 'refund' AND t.reference_id = r.id AND t.type = 'CREDIT'), 0))sql"},
        {"every bill's total is the sum of its lines", R"sql(
            SELECT count(*) FROM bills b
             WHERE b.total_amount
                   <> coalesce((SELECT sum(i.total) FROM bill_items i WHERE i.bill_id = b.id), 0))sql"},
        {"every bill is paid by the sum of its payments", R"sql(
            SELECT count(*) FROM bills b
             WHERE b.paid_amount
                   <> coalesce((SELECT sum(p.amount) FROM payments p WHERE p.bill_id = b.id), 0))sql"},
        {"every bill is refunded by the sum of its refunds", R"sql(
            SELECT count(*) FROM bills b
             WHERE b.refunded_amount
                   <> coalesce((SELECT sum(r.amount) FROM refunds r WHERE r.bill_id = b.id AND r.status = 'PAID'), 0))sql"},
        {"receipt numbers have no gap", R"sql(
            SELECT count(*) FROM (
                SELECT receipt_series FROM payments GROUP BY receipt_series
                HAVING min(receipt_sequence) <> 1 OR max(receipt_sequence) <> count(*)) broken)sql"},
        {"no number counter is behind what was given out", R"sql(
            SELECT count(*) FROM (
                SELECT receipt_series AS series, max(receipt_sequence) AS given FROM payments GROUP BY receipt_series) used
              LEFT JOIN counters c ON c.kind = 'receipt' AND c.series = used.series
             WHERE coalesce(c.value, 0) < used.given)sql"},
        // Records of old months lie in their files; a day more, because a record is written after its
        // payment's id.
        {"every payment has its audit record", R"sql(
            SELECT count(*) FROM payments p
             WHERE p.id >= coalesce((SELECT ulid_floor((max(m.month) + interval '1 month 1 day') AT TIME ZONE 'UTC')
                                       FROM archived_months m WHERE m.table_name = 'audit_logs'),
                                    '00000000-0000-0000-0000-000000000000')
               AND NOT EXISTS (SELECT FROM audit_logs a
                                WHERE a.entity = 'payments' AND a.entity_id = p.id::text AND a.action = 'create'))sql"},
        {"the audit seals have no gap", R"sql(
            SELECT count(*) FROM (SELECT min(seq) AS first, max(seq) AS last, count(*) AS n FROM audit_seals) s,
                                 audit_archive_head h
             WHERE n > 0 AND (first <> h.seq + 1 OR last <> h.seq + n))sql"},
        {"no merged patient leads to another merged patient", R"sql(
            SELECT count(*) FROM patient_redirects r JOIN patient_redirects next ON next.from_id = r.to_id)sql"},
        {"every batch holds the sum of its movements", R"sql(
            SELECT count(*) FROM stock_batches b
             WHERE b.on_hand <> coalesce((SELECT sum(v.quantity) FROM stock_movements v WHERE v.batch_id = b.id), 0))sql"},
        {"nothing was dispensed after its expiry", R"sql(
            SELECT count(*) FROM stock_movements v JOIN stock_batches b ON b.id = v.batch_id
             WHERE v.kind = 'DISPENSED' AND v.business_date > b.expiry_date)sql"},
        {"every prescribed line counts what was given for it", R"sql(
            SELECT count(*) FROM prescription_items i
             WHERE i.dispensed_quantity
                   <> coalesce((SELECT -sum(v.quantity) FROM stock_movements v WHERE v.prescription_item_id = i.id), 0))sql"},
        {"every test is on at most one live bill, the one it names", R"sql(
            SELECT count(*) FROM bill_items i
              JOIN bills b ON b.id = i.bill_id AND b.voided_at IS NULL
              LEFT JOIN test_orders o ON o.id = i.itemable_id
             WHERE i.itemable_type = 'test' AND o.bill_id IS DISTINCT FROM b.id)sql"},
        {"every test in the laboratory is on a live bill", R"sql(
            SELECT count(*) FROM test_orders o
              LEFT JOIN bills b ON b.id = o.bill_id AND b.voided_at IS NULL
             WHERE o.status NOT IN ('ORDERED', 'CANCELLED') AND b.id IS NULL)sql"},
        {"every collected test has a sample that was taken", R"sql(
            SELECT count(*) FROM test_orders o
              LEFT JOIN samples s ON s.id = o.sample_id
             WHERE o.status IN ('COLLECTED', 'COMPLETED', 'REVIEWED')
               AND coalesce(s.status NOT IN ('COLLECTED', 'RECEIVED'), true))sql"},
        {"every released test has a released result, and the other way round", R"sql(
            SELECT count(*) FROM test_orders o
              LEFT JOIN test_results r ON r.test_order_id = o.id AND r.status <> 'AMENDED'
             WHERE (o.status IN ('RELEASED', 'DELIVERED'))
                   <> coalesce(r.status IN ('RELEASED', 'DELIVERED'), false))sql"},
        {"no result was released in a sample that was no good by then", R"sql(
            SELECT count(*) FROM test_results r
              JOIN sample_events e ON e.sample_id = r.sample_id AND e.step = 'REJECTED'
             WHERE r.version = 1 AND r.released_at > e.noted_at)sql"},
        {"every released result is in a report", R"sql(
            SELECT count(*) FROM test_results r
             WHERE r.status IN ('RELEASED', 'DELIVERED', 'AMENDED')
               AND NOT EXISTS (SELECT FROM lab_report_results m WHERE m.result_id = r.id))sql"},
        {"somebody can administer", R"sql(
            SELECT (NOT EXISTS (SELECT FROM users u
                                  JOIN user_roles ur ON ur.user_id = u.id
                                  JOIN roles r ON r.id = ur.role_id
                                 WHERE u.is_active AND r.slug = 'super-admin')
                    AND EXISTS (SELECT FROM users))::integer)sql"},
        {"no constraint waits to be validated and no trigger is switched off", R"sql(
            SELECT (SELECT count(*) FROM pg_constraint WHERE NOT convalidated)
                 + (SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D')
                 + (SELECT count(*) FROM pg_index WHERE NOT indisvalid))sql"},
        {"the server's role may not change money or its own traces", R"sql(
            SELECT count(*) FROM unnest(ARRAY['payments', 'transactions', 'bill_events', 'audit_logs', 'audit_seals',
                                                         'archived_months', 'stock_movements', 'sample_tests', 'sample_events']) t,
                                 unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) p
             WHERE has_table_privilege('hms_server', 'public.' || t, p))sql"},
    };
    return list;
}

QList<InvariantResult> checkInvariants(const ConnectionSettings &owner)
{
    const ScopedConnection connection(owner);
    requireOpen(connection);
    QSqlQuery query(connection.database());
    query.exec(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    QList<InvariantResult> results;
    for (const Invariant &invariant : invariants()) {
        query.exec(u"SAVEPOINT question"_s);
        const bool asked = query.exec(QString::fromUtf8(invariant.violations)) && query.next();
        results += {QString::fromUtf8(invariant.name), asked ? query.value(0).toLongLong() : -1};
        query.exec(u"ROLLBACK TO question"_s);
    }
    query.exec(u"ROLLBACK"_s);
    return results;
}

void requireInvariants(const ConnectionSettings &owner)
{
    for (const InvariantResult &result : checkInvariants(owner)) {
        if (result.violations != 0)
            throw OperatorError(
                EX_DATAERR,
                u"it is not true that %1 (%2 violations)"_s.arg(result.name).arg(result.violations));
    }
}

} // namespace hms::server
