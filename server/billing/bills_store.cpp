// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/bills_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

namespace {

// A doctor's queue shows a visit and its bill in one row, so whoever changes either one keeps both still: the
// visit first, then the bill. The count makes PostgreSQL take the visit's lock before it looks at the bill.
constexpr Statement kLock{"bills.lock", R"sql(
    WITH visit AS MATERIALIZED (
        SELECT v.id
          FROM bills b
          JOIN visits v ON v.id = b.visit_id
         WHERE b.id = (:bill)::uuid AND b.billable_type = 'visit' AND v.visit_date = business_date((:now)::timestamptz)
           FOR SHARE OF v
    )
    SELECT b.id, b.bill_number, b.status, b.total_amount, b.discount_amount, b.paid_amount, b.refunded_amount,
           b.due_amount, b.row_version
      FROM bills b
     WHERE b.id = (:bill)::uuid AND (SELECT count(*) FROM visit) >= 0
       FOR UPDATE
)sql"};

} // namespace

LockedBill toLockedBill(const Row &row)
{
    return {
        .id = row.get<BillId>("id"),
        .billNumber = row.get<QString>("bill_number"),
        .status = row.get<BillStatus>("status"),
        .total = row.get<Money>("total_amount"),
        .discount = row.get<Money>("discount_amount"),
        .paid = row.get<Money>("paid_amount"),
        .refunded = row.get<Money>("refunded_amount"),
        .due = row.get<Money>("due_amount"),
        .rowVersion = row.get<int>("row_version"),
    };
}

std::optional<LockedBill> lockBill(Transaction &tx, BillId bill, const QDateTime &now)
{
    return tx.one<LockedBill>(kLock, {{"bill", bill}, {"now", now}}, toLockedBill);
}

namespace {

constexpr Statement kById{"bills.byId", R"sql(
    SELECT w.wire FROM bill_wire w WHERE w.id = (:bill)::uuid
)sql"};

constexpr Statement kByNumber{"bills.byNumber", R"sql(
    SELECT w.wire FROM bill_wire w WHERE w.bill_number = upper((:number)::text)
)sql"};

} // namespace

std::optional<RawJson> billJson(Transaction &tx, BillId bill)
{
    return tx.json(kById, {{"bill", bill}});
}

std::optional<RawJson> billJson(Transaction &tx, const QString &billNumber)
{
    return tx.json(kByNumber, {{"number", billNumber.trimmed()}});
}

namespace {

constexpr int kDefaultPage = 50;

// Without a text the partial index gives the page in order; with one the list of open bills is filtered,
// which stays short because paid bills leave it.
constexpr Statement kOutstanding{"bills.outstanding", R"sql(
    SELECT coalesce(json_agg(w.wire ORDER BY page.billing_date, page.id), '[]')
      FROM (SELECT b.id, b.billing_date
              FROM bills b
              JOIN patients p ON p.id = b.patient_id
             WHERE b.status IN ('PENDING', 'PARTIAL')
               AND ((:after)::uuid IS NULL
                    OR (b.billing_date, b.id) > (SELECT a.billing_date, a.id FROM bills a WHERE a.id = (:after)::uuid))
               AND ((:text)::text IS NULL
                    OR starts_with(b.bill_number, upper((:text)::text))
                    OR starts_with(p.patient_number, upper((:text)::text))
                    OR strpos(p.search_text, search_fold((:text)::text)) > 0
                    OR ((:digits)::text IS NOT NULL
                        AND (strpos(p.phone_digits, (:digits)::text) > 0
                             OR strpos(b.bill_number, (:digits)::text) > 0
                             OR strpos(p.patient_number, (:digits)::text) > 0)))
             ORDER BY b.billing_date, b.id
             LIMIT (:limit)::integer) page
      JOIN bill_summary_wire w ON w.id = page.id
)sql",
                                 Planning::EachTime};

constexpr Statement kCashierTopic{"bills.cashierTopic", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.id), '[]')
      FROM (SELECT w.id, w.wire
              FROM bill_summary_wire w
             WHERE w.status IN ('PENDING', 'PARTIAL') AND w.billing_date = business_date((:now)::timestamptz)
             ORDER BY w.billing_date, w.id
             LIMIT (:limit)::integer) page
)sql"};

constexpr int kMinDigits = 3; // Fewer would match nearly every number.

std::optional<QString> digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
        else if (!c.isSpace() && c != u'-' && c != u'+')
            return std::nullopt;
    }
    return digits.size() < kMinDigits ? std::nullopt : std::optional(digits);
}

} // namespace

RawJson outstandingJson(Transaction &tx, const ListOutstandingBills &request)
{
    const QString text = request.text.value_or(QString()).trimmed();
    return *tx.json(kOutstanding, {{"text", text.isEmpty() ? std::nullopt : std::optional(text)},
                                   {"digits", digitsOf(text)},
                                   {"after", request.after},
                                   {"limit", request.limit.value_or(kDefaultPage)}});
}

RawJson cashierTopicJson(Transaction &tx, const QDateTime &now)
{
    return *tx.json(kCashierTopic, {{"now", now}, {"limit", limits::kOutstandingRows}});
}

namespace {

constexpr Statement kDiscount{"bills.discount", R"sql(
    WITH changed AS (
        UPDATE bills
           SET discount_amount = (:amount)::bigint,
               discount_reason = CASE WHEN (:amount)::bigint > 0 THEN (:reason)::text END,
               discount_by = CASE WHEN (:amount)::bigint > 0 THEN (:by)::uuid END,
               discount_approved_by = CASE WHEN (:amount)::bigint > 0 THEN (:approved_by)::uuid END,
               row_version = row_version + 1
         WHERE id = (:bill)::uuid
        RETURNING id
    )
    INSERT INTO bill_events (bill_id, what, by_user, approved_by, amount, reason, created_at)
    SELECT id, 'DISCOUNTED', (:by)::uuid, (:approved_by)::uuid, (:amount)::bigint, (:reason)::text, (:now)::timestamptz
      FROM changed
)sql"};

} // namespace

void setDiscount(Transaction &tx, BillId bill, const NewDiscount &discount, const QDateTime &now)
{
    tx.execute(kDiscount, {{"bill", bill},
                           {"amount", discount.amount},
                           {"reason", discount.reason},
                           {"by", discount.by},
                           {"approved_by", discount.approvedBy},
                           {"now", now}});
}

namespace {

constexpr Statement kVoid{"bills.void", R"sql(
    WITH voided AS (
        UPDATE bills
           SET voided_at = (:now)::timestamptz, voided_by = (:by)::uuid, void_reason = (:reason)::text,
               refunded_amount = refunded_amount + (:paid_back)::bigint, row_version = row_version + 1
         WHERE id = (:bill)::uuid
        RETURNING id
    )
    INSERT INTO bill_events (bill_id, what, by_user, amount, reason, created_at)
    SELECT id, 'VOIDED', (:by)::uuid, nullif((:paid_back)::bigint, 0), (:reason)::text, (:now)::timestamptz FROM voided
)sql"};

} // namespace

void markVoid(Transaction &tx, BillId bill, const QString &reason, Money paidBack, UserId by,
              const QDateTime &now)
{
    tx.execute(kVoid,
               {{"bill", bill}, {"reason", reason}, {"paid_back", paidBack}, {"by", by}, {"now", now}});
}

QList<Statement> billStatements()
{
    return {kLock, kById, kByNumber, kOutstanding, kCashierTopic, kDiscount, kVoid};
}

} // namespace hms::server::billing
