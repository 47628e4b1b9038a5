// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/refunds_store.h"

#include "server/accounts/ledger.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

namespace {

constexpr Statement kOpenSum{"refunds.openSum", R"sql(
    SELECT coalesce(sum(amount), 0)::bigint FROM refunds
     WHERE bill_id = (:bill)::uuid AND status IN ('REQUESTED', 'APPROVED')
)sql"};

constexpr Statement kRequest{"refunds.request", R"sql(
    WITH day AS (
        SELECT extract(year FROM business_date((:now)::timestamptz))::text AS year
    ), refund AS (
        INSERT INTO refunds (id, refund_number, bill_id, amount, payment_method, reason, status, requested_by,
                             requested_at, operation_id)
        SELECT (:id)::uuid, document_number('F', day.year, next_number('refund', day.year)), (:bill)::uuid,
               (:amount)::bigint, (:method)::text, (:reason)::text, 'REQUESTED', (:by)::uuid, (:now)::timestamptz,
               (:operation)::uuid
          FROM day
    )
    INSERT INTO bill_events (bill_id, what, by_user, amount, reason, created_at)
    VALUES ((:bill)::uuid, 'REFUND_REQUESTED', (:by)::uuid, (:amount)::bigint, (:reason)::text, (:now)::timestamptz)
)sql"};

std::optional<OperationId> ifValid(OperationId operation)
{
    return operation.isValid() ? std::optional(operation) : std::nullopt;
}

} // namespace

Money openRefunds(Transaction &tx, BillId bill)
{
    return Money(tx.scalar(kOpenSum, {{"bill", bill}}).toLongLong());
}

RefundId insertRefundRequest(Transaction &tx, const NewRefund &refund, const QDateTime &now)
{
    const RefundId id = RefundId::make();
    tx.execute(kRequest, {{"id", id},
                          {"bill", refund.bill},
                          {"amount", refund.amount},
                          {"method", refund.method},
                          {"reason", refund.reason},
                          {"by", refund.by},
                          {"operation", ifValid(refund.operation)},
                          {"now", now}});
    return id;
}

namespace {

constexpr Statement kVoidRefund{"refunds.void", R"sql(
    WITH day AS (
        SELECT business_date((:now)::timestamptz) AS date, extract(year FROM business_date((:now)::timestamptz))::text AS year
    )
    INSERT INTO refunds (id, refund_number, bill_id, kind, amount, payment_method, reason, status, requested_by,
                         requested_at, paid_out_by, paid_out_at, refund_date, shift_id, operation_id)
    SELECT (:id)::uuid, document_number('F', day.year, next_number('refund', day.year)), (:bill)::uuid, 'VOID',
           (:amount)::bigint, (:method)::text, (:reason)::text, 'PAID', (:by)::uuid, (:now)::timestamptz, (:by)::uuid,
           (:now)::timestamptz, day.date, (:shift)::uuid, (:operation)::uuid
      FROM day
    RETURNING refund_number
)sql"};

void postPaidOut(Transaction &tx, RefundId refund, const QString &number, const MethodAmount &money,
                 ShiftId shift, const QDateTime &now)
{
    accounts::postEntry(tx,
                        {.debit = accounts::kRevenue,
                         .credit = accounts::moneyAccount(money.method),
                         .amount = money.amount,
                         .referenceType = "refund",
                         .referenceId = refund.value,
                         .shift = shift,
                         .description = number},
                        now);
}

} // namespace

void insertVoidRefund(Transaction &tx, const NewRefund &refund, ShiftId shift, const QDateTime &now)
{
    const RefundId id = RefundId::make();
    const QString number = tx.scalar(kVoidRefund, {{"id", id},
                                                   {"bill", refund.bill},
                                                   {"amount", refund.amount},
                                                   {"method", refund.method},
                                                   {"reason", refund.reason},
                                                   {"by", refund.by},
                                                   {"shift", shift},
                                                   {"operation", ifValid(refund.operation)},
                                                   {"now", now}})
                               .toString();
    postPaidOut(tx, id, number, {refund.method, refund.amount}, shift, now);
}

namespace {

constexpr Statement kOutside{"refunds.outsideShift", R"sql(
    SELECT NOT EXISTS (SELECT FROM payments WHERE bill_id = (:bill)::uuid AND shift_id <> (:shift)::uuid)
)sql"};

constexpr Statement kByMethod{"refunds.byMethod", R"sql(
    SELECT p.payment_method,
           sum(p.amount)::bigint
           - coalesce((SELECT sum(r.amount) FROM refunds r
                        WHERE r.bill_id = (:bill)::uuid AND r.status = 'PAID'
                          AND r.payment_method = p.payment_method), 0)::bigint AS amount
      FROM payments p
     WHERE p.bill_id = (:bill)::uuid
     GROUP BY p.payment_method
     ORDER BY p.payment_method
)sql"};

} // namespace

bool areAllPaymentsIn(Transaction &tx, BillId bill, ShiftId shift)
{
    return tx.scalar(kOutside, {{"bill", bill}, {"shift", shift}}).toBool();
}

QList<MethodAmount> amountsToPayBack(Transaction &tx, const LockedBill &bill)
{
    const auto left = tx.all<MethodAmount>(kByMethod, {{"bill", bill.id}}, [](const Row &row) {
        return MethodAmount{row.get<PaymentMethod>("payment_method"), row.get<Money>("amount")};
    });
    // A card payment refunded in cash leaves one method with more than the bill still holds.
    Money rest = bill.paid - bill.refunded;
    QList<MethodAmount> out;
    for (const MethodAmount &part : left) {
        const Money amount = qMin(part.amount, rest);
        if (amount <= Money())
            continue;
        out.append({part.method, amount});
        rest = rest - amount;
    }
    return out;
}

namespace {

constexpr Statement kLockRefund{"refunds.lock", R"sql(
    SELECT id, refund_number, bill_id, amount, payment_method, status, requested_by
      FROM refunds WHERE id = (:refund)::uuid FOR UPDATE
)sql"};

constexpr Statement kBillOf{"refunds.billOf", R"sql(
    SELECT bill_id FROM refunds WHERE id = (:refund)::uuid
)sql"};

constexpr Statement kDecide{"refunds.decide", R"sql(
    UPDATE refunds
       SET status = (:status)::text, decided_by = (:by)::uuid, decided_at = (:now)::timestamptz,
           decision_reason = (:reason)::text, row_version = row_version + 1
     WHERE id = (:refund)::uuid
)sql"};

constexpr Statement kPaidOut{"refunds.paidOut", R"sql(
    WITH refund AS (
        UPDATE refunds
           SET status = 'PAID', paid_out_by = (:by)::uuid, paid_out_at = (:now)::timestamptz,
               refund_date = business_date((:now)::timestamptz), shift_id = (:shift)::uuid,
               row_version = row_version + 1
         WHERE id = (:refund)::uuid
        RETURNING bill_id, amount, reason, decided_by
    ), bill AS (
        UPDATE bills b SET refunded_amount = b.refunded_amount + refund.amount, row_version = b.row_version + 1
          FROM refund
         WHERE b.id = refund.bill_id
    )
    INSERT INTO bill_events (bill_id, what, by_user, approved_by, amount, reason, created_at)
    SELECT bill_id, 'REFUNDED', (:by)::uuid, decided_by, amount, reason, (:now)::timestamptz FROM refund
)sql"};

} // namespace

std::optional<LockedRefund> lockRefund(Transaction &tx, RefundId refund)
{
    return tx.one<LockedRefund>(kLockRefund, {{"refund", refund}}, [](const Row &row) {
        return LockedRefund{
            .id = row.get<RefundId>("id"),
            .number = row.get<QString>("refund_number"),
            .bill = row.get<BillId>("bill_id"),
            .amount = row.get<Money>("amount"),
            .method = row.get<PaymentMethod>("payment_method"),
            .status = row.get<RefundStatus>("status"),
            .requestedBy = row.get<UserId>("requested_by"),
        };
    });
}

std::optional<BillId> billOfRefund(Transaction &tx, RefundId refund)
{
    return tx.one<BillId>(kBillOf, {{"refund", refund}},
                          [](const Row &row) { return row.get<BillId>("bill_id"); });
}

void decideRefund(Transaction &tx, RefundId refund, const RefundDecision &decision, const QDateTime &now)
{
    tx.execute(kDecide, {{"refund", refund},
                         {"status", decision.status},
                         {"by", decision.by},
                         {"reason", decision.reason},
                         {"now", now}});
}

void markPaidOut(Transaction &tx, const LockedRefund &refund, ShiftId shift, UserId by, const QDateTime &now)
{
    tx.execute(kPaidOut, {{"refund", refund.id}, {"shift", shift}, {"by", by}, {"now", now}});
    postPaidOut(tx, refund.id, refund.number, {refund.method, refund.amount}, shift, now);
}

namespace {

constexpr Statement kOne{"refunds.one", R"sql(
    SELECT w.wire FROM refund_wire w WHERE w.id = (:refund)::uuid
)sql"};

constexpr Statement kList{"refunds.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.requested_at, page.id), '[]')
      FROM (SELECT w.id, w.requested_at, w.wire
              FROM refund_wire w
             WHERE w.status = (:status)::text
                OR ((:status)::text IS NULL AND w.status IN ('REQUESTED', 'APPROVED'))
             ORDER BY w.requested_at, w.id
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

} // namespace

RawJson refundJson(Transaction &tx, RefundId refund)
{
    return *tx.json(kOne, {{"refund", refund}});
}

RawJson refundsJson(Transaction &tx, std::optional<RefundStatus> status)
{
    return *tx.json(kList, {{"status", status}, {"limit", limits::kPageRows}});
}

QList<Statement> refundStatements()
{
    return {kOpenSum, kRequest, kVoidRefund, kOutside, kByMethod, kLockRefund,
            kBillOf,  kDecide,  kPaidOut,    kOne,     kList};
}

} // namespace hms::server::billing
