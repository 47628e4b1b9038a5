// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/payments_store.h"

#include "server/accounts/ledger.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

namespace {

// The same locks as bills.lock, and the drawer: the join reads the bill first, and nothing more without one.
constexpr Statement kLockTill{"payments.lockTill", R"sql(
    WITH visit AS MATERIALIZED (
        SELECT v.id
          FROM bills b
          JOIN visits v ON v.id = b.visit_id
         WHERE b.id = (:bill)::uuid AND b.billable_type = 'visit' AND v.visit_date = business_date((:now)::timestamptz)
           FOR SHARE OF v
    ), bill AS MATERIALIZED (
        SELECT b.id, b.bill_number, b.status, b.total_amount, b.discount_amount, b.paid_amount, b.refunded_amount,
               b.due_amount, b.row_version
          FROM bills b
         WHERE b.id = (:bill)::uuid AND (SELECT count(*) FROM visit) >= 0
           FOR UPDATE
    ), drawer AS MATERIALIZED (
        SELECT s.id, s.status FROM shifts s WHERE s.cashier_id = (:cashier)::uuid AND s.status <> 'CLOSED' FOR SHARE
    )
    SELECT bill.*, drawer.id AS shift_id, drawer.status AS shift_status
      FROM bill
      LEFT JOIN drawer ON true
)sql"};

} // namespace

std::optional<Till> lockTill(Transaction &tx, BillId bill, UserId cashier, const QDateTime &now)
{
    return tx.one<Till>(kLockTill, {{"bill", bill}, {"cashier", cashier}, {"now", now}}, [](const Row &row) {
        Till till{toLockedBill(row), {}};
        if (const auto shift = row.get<std::optional<ShiftId>>("shift_id"))
            till.drawer = Drawer{*shift, row.get<ShiftStatus>("shift_status")};
        return till;
    });
}

namespace {

constexpr Statement kNextReceipt{"payments.nextReceipt", R"sql(
    SELECT r.series, r.sequence, document_number('R', r.series, r.sequence) AS number, instant(r.at) AS at, r.day,
           (SELECT value #>> '{}' FROM settings WHERE key = 'receipts.key') AS key
      FROM next_receipt((:now)::timestamptz) r
)sql"};

} // namespace

NewReceipt nextReceipt(Transaction &tx, const QDateTime &now)
{
    return *tx.one<NewReceipt>(kNextReceipt, {{"now", now}}, [](const Row &row) {
        return NewReceipt{
            .series = row.get<QString>("series"),
            .sequence = row.get<qint64>("sequence"),
            .number = row.get<QString>("number"),
            .at = QDateTime::fromString(row.get<QString>("at"), Qt::ISODateWithMs),
            .businessDate = row.get<QDate>("day"),
            .key = row.get<QString>("key"),
        };
    });
}

namespace {

constexpr Statement kInsert{"payments.insert", R"sql(
    WITH payment AS (
        INSERT INTO payments (id, bill_id, receipt_number, receipt_series, receipt_sequence, amount, payment_method,
                              tendered, reference, received_by, shift_id, payment_date, received_at, paid_before,
                              due_after, verification_code, operation_id)
        VALUES ((:id)::uuid, (:bill)::uuid, (:number)::text, (:series)::text, (:sequence)::bigint, (:amount)::bigint,
                (:method)::text, (:tendered)::bigint, nullif((:reference)::text, ''), (:by)::uuid, (:shift)::uuid,
                (:day)::date, (:at)::timestamptz, (:paid_before)::bigint, (:due_after)::bigint, (:code)::text,
                (:operation)::uuid)
    ), bill AS (
        UPDATE bills SET paid_amount = paid_amount + (:amount)::bigint, row_version = row_version + 1
         WHERE id = (:bill)::uuid
    ), event AS (
        INSERT INTO bill_events (bill_id, what, by_user, amount, created_at)
        VALUES ((:bill)::uuid, 'PAID', (:by)::uuid, (:amount)::bigint, (:at)::timestamptz)
    )
    INSERT INTO transactions (entry_id, account_id, type, amount, payment_id, reference_type, reference_id, shift_id,
                              description, business_date, created_at)
    SELECT (:id)::uuid, (SELECT a.id FROM accounts a WHERE a.code = leg.code), leg.type, (:amount)::bigint,
           (:id)::uuid, 'payment', (:id)::uuid, (:shift)::uuid, (:number)::text, (:day)::date, (:at)::timestamptz
      FROM (VALUES ((:money)::text, 'DEBIT'), ((:revenue)::text, 'CREDIT')) AS leg (code, type)
     ORDER BY leg.code
)sql"};

} // namespace

void insertPayment(Transaction &tx, const NewPayment &payment)
{
    const LockedBill &bill = payment.till.bill;
    const NewReceipt &receipt = payment.receipt;
    const Money amount = payment.request.amount;
    tx.execute(kInsert,
               {{"id", payment.id},
                {"bill", bill.id},
                {"number", receipt.number},
                {"series", receipt.series},
                {"sequence", receipt.sequence},
                {"amount", amount},
                {"method", payment.request.method},
                {"tendered", payment.request.tendered},
                {"reference", payment.request.reference},
                {"by", payment.by},
                {"shift", payment.till.drawer->shift},
                {"day", receipt.businessDate},
                {"at", receipt.at},
                {"paid_before", bill.paid},
                {"due_after", bill.due - amount},
                {"code", payment.verificationCode},
                {"operation", payment.operation.isValid() ? std::optional(payment.operation) : std::nullopt},
                {"money", accounts::moneyAccount(payment.request.method)},
                {"revenue", accounts::kRevenue}});
}

namespace {

constexpr Statement kAnswer{"payments.answer", R"sql(
    SELECT json_build_object('payment', p.wire, 'bill', b.wire)
      FROM payment_wire p
      JOIN bill_wire b ON b.id = p.bill_id
     WHERE p.id = (:payment)::uuid
)sql"};

constexpr Statement kFindReceipt{"payments.findReceipt", R"sql(
    SELECT p.amount, p.payment_date, p.verification_code, b.bill_number, b.voided_at IS NOT NULL AS is_void,
           b.refunded_amount > 0 AS is_refunded,
           (SELECT value #>> '{}' FROM settings WHERE key = 'receipts.key') AS key
      FROM payments p
      JOIN bills b ON b.id = p.bill_id
     WHERE p.receipt_number = upper((:number)::text)
)sql"};

constexpr Statement kReceiptAnswer{"payments.receiptAnswer", R"sql(
    SELECT json_build_object('state', (:state)::text, 'payment', w.wire, 'billNumber', b.bill_number)
      FROM (SELECT upper((:number)::text) AS number) asked
      LEFT JOIN payment_wire w ON w.receipt_number = asked.number
      LEFT JOIN bills b ON b.id = w.bill_id
)sql"};

} // namespace

RawJson paymentAnswer(Transaction &tx, PaymentId payment)
{
    return *tx.json(kAnswer, {{"payment", payment}});
}

std::optional<ReceiptRecord> findReceipt(Transaction &tx, const QString &receiptNumber)
{
    return tx.one<ReceiptRecord>(kFindReceipt, {{"number", receiptNumber.trimmed()}}, [](const Row &row) {
        return ReceiptRecord{
            .amount = row.get<Money>("amount"),
            .businessDate = row.get<QDate>("payment_date"),
            .billNumber = row.get<QString>("bill_number"),
            .verificationCode = row.get<QString>("verification_code"),
            .isVoid = row.get<bool>("is_void"),
            .isRefunded = row.get<bool>("is_refunded"),
            .key = row.get<QString>("key"),
        };
    });
}

RawJson receiptAnswer(Transaction &tx, ReceiptState state, const QString &receiptNumber)
{
    return *tx.json(kReceiptAnswer, {{"state", state}, {"number", receiptNumber.trimmed()}});
}

QList<Statement> paymentStatements()
{
    return {kLockTill, kNextReceipt, kInsert, kAnswer, kFindReceipt, kReceiptAnswer};
}

} // namespace hms::server::billing
