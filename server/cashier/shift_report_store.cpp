// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cashier/shift_report_store.h"

namespace hms::server::cashier {

namespace {

// Receipts are counted over the whole series between the shift's first and last one: other cashiers' numbers
// lie in between and are no gap. Of a bill's discounts within the shift the last one counts.
constexpr Statement kDraw{"shifts.drawReport", R"sql(
    WITH own AS (
        SELECT p.receipt_series, min(p.receipt_sequence) AS first, max(p.receipt_sequence) AS last, count(*) AS receipts
          FROM payments p WHERE p.shift_id = (:shift)::uuid
         GROUP BY p.receipt_series
    ), discounts AS (
        SELECT DISTINCT ON (e.bill_id) e.amount
          FROM shifts s
          JOIN bill_events e ON e.by_user = s.cashier_id AND e.what = 'DISCOUNTED'
                            AND e.created_at >= s.opened_at AND e.created_at < s.closed_at
         WHERE s.id = (:shift)::uuid
         ORDER BY e.bill_id, e.id DESC
    ), voids AS (
        SELECT coalesce(sum(r.amount), 0)::bigint AS amount, count(DISTINCT r.bill_id) AS bills
          FROM refunds r WHERE r.shift_id = (:shift)::uuid AND r.kind = 'VOID'
    )
    SELECT json_build_object(
        'shift', (SELECT w.wire FROM shift_wire w WHERE w.id = (:shift)::uuid),
        'methods', (SELECT json_agg(json_build_object(
                               'method', m.method, 'paymentCount', paid.count, 'paid', paid.amount,
                               'refundCount', back.count, 'refunded', back.amount) ORDER BY m.place)
                      FROM unnest(ARRAY['CASH', 'CARD', 'MOBILE', 'BANK']) WITH ORDINALITY AS m (method, place)
                     CROSS JOIN LATERAL (SELECT count(*), coalesce(sum(p.amount), 0)::bigint AS amount FROM payments p
                                          WHERE p.shift_id = (:shift)::uuid AND p.payment_method = m.method) paid
                     CROSS JOIN LATERAL (SELECT count(*), coalesce(sum(r.amount), 0)::bigint AS amount FROM refunds r
                                          WHERE r.shift_id = (:shift)::uuid AND r.payment_method = m.method) back),
        'denominations', (SELECT coalesce(s.denominations, '[]') FROM shifts s WHERE s.id = (:shift)::uuid),
        'discounts', (SELECT coalesce(sum(d.amount), 0)::bigint FROM discounts d),
        'discountCount', (SELECT count(*) FROM discounts d WHERE d.amount > 0),
        'voided', (SELECT v.amount FROM voids v),
        'voidCount', (SELECT v.bills FROM voids v),
        'firstReceipt', (SELECT document_number('R', o.receipt_series, o.first) FROM own o
                          ORDER BY o.receipt_series LIMIT 1),
        'lastReceipt', (SELECT document_number('R', o.receipt_series, o.last) FROM own o
                         ORDER BY o.receipt_series DESC LIMIT 1),
        'receiptCount', (SELECT coalesce(sum(o.receipts), 0)::bigint FROM own o),
        'missingReceipts', (SELECT coalesce(json_agg(document_number('R', o.receipt_series, n) ORDER BY o.receipt_series, n),
                                            '[]')
                              FROM own o CROSS JOIN LATERAL generate_series(o.first, o.last) n
                             WHERE NOT EXISTS (SELECT FROM payments p
                                                WHERE p.receipt_series = o.receipt_series AND p.receipt_sequence = n)),
        'auditHead', (:audit_head)::text)
)sql"};

constexpr Statement kKeep{"shifts.keepReport", R"sql(
    UPDATE shifts SET report = (:report)::jsonb WHERE id = (:shift)::uuid
)sql"};

constexpr Statement kReport{"shifts.report", R"sql(
    SELECT report FROM shifts WHERE id = (:shift)::uuid
)sql"};

} // namespace

void keepReport(Transaction &tx, ShiftId shift, const std::optional<QString> &auditHead)
{
    const auto report = tx.json(kDraw, {{"shift", shift}, {"audit_head", auditHead}});
    tx.execute(kKeep, {{"shift", shift}, {"report", *report}});
}

std::optional<RawJson> reportJson(Transaction &tx, ShiftId shift)
{
    return tx.json(kReport, {{"shift", shift}});
}

QList<Statement> shiftReportStatements()
{
    return {kDraw, kKeep, kReport};
}

} // namespace hms::server::cashier
