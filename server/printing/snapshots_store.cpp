// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/printing/snapshots_store.h"

#include "shared/printing/scan_code.h"

using namespace Qt::StringLiterals;

namespace hms::server::printing {

namespace {

// Names and fees may change after a token was printed; a transfer makes it another token.
constexpr Statement kToken{"prints.token", R"sql(
    SELECT ''::text AS code_value, v.doctor_id::text || ':' || v.visit_date::text || ':' || v.serial_number::text
           AS fingerprint, NULL::uuid AS cashier_id
      FROM visits v WHERE v.id = (:id)::uuid
)sql"};

constexpr Statement kReceipt{"prints.receipt", R"sql(
    SELECT p.receipt_number || '/' || p.verification_code AS code_value, ''::text AS fingerprint, NULL::uuid AS cashier_id
      FROM payments p WHERE p.id = (:id)::uuid
)sql"};

constexpr Statement kBill{"prints.bill", R"sql(
    SELECT b.bill_number AS code_value, b.row_version::text AS fingerprint, NULL::uuid AS cashier_id
      FROM bills b WHERE b.id = (:id)::uuid
       FOR SHARE -- What is drawn next is the version named here.
)sql"};

constexpr Statement kShift{"prints.shift", R"sql(
    SELECT ''::text AS code_value, ''::text AS fingerprint, s.cashier_id
      FROM shifts s WHERE s.id = (:id)::uuid AND s.status = 'CLOSED'
)sql"};

const Statement &findStatement(DocumentType type)
{
    switch (type) {
    case DocumentType::Token: return kToken;
    case DocumentType::Receipt: return kReceipt;
    case DocumentType::Bill: return kBill;
    case DocumentType::ZReport: return kShift;
    }
    Q_UNREACHABLE();
}

QString codeOf(const Printable &document)
{
    switch (document.type) {
    case DocumentType::Token: return ScanCode{ScanCode::Kind::Visit, document.id.toText()}.toText();
    case DocumentType::Receipt: return ScanCode{ScanCode::Kind::Receipt, document.codeValue}.toText();
    case DocumentType::Bill: return ScanCode{ScanCode::Kind::Bill, document.codeValue}.toText();
    case DocumentType::ZReport: return u""_s; // Not null: the member is there, and empty.
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Printable> findPrintable(Transaction &tx, DocumentType type, const Ulid &id)
{
    return tx.one<Printable>(findStatement(type), {{"id", id}}, [&](const Row &row) {
        return Printable{type, id, row.get<QString>("code_value"), row.get<QString>("fingerprint"),
                         row.get<std::optional<UserId>>("cashier_id")};
    });
}

namespace {

// The estimate is honest or absent: it needs the doctor's own pace of today and a patient who waits today.
constexpr Statement kDrawToken{"prints.drawToken", R"sql(
    SELECT json_build_object(
               'type', 'TOKEN', 'letterhead', (SELECT l.wire FROM letterhead_wire l), 'code', (:code)::text,
               'visit', w.wire,
               'waitMinutes', CASE WHEN v.status = 'WAITING' THEN
                   (SELECT (d.row_wire ->> 'averageMinutes')::integer
                           * (SELECT count(*) FROM visits ahead
                               WHERE ahead.doctor_id = v.doctor_id AND ahead.visit_date = v.visit_date
                                 AND ahead.status = 'WAITING'
                                 AND (ahead.priority_rank, ahead.queue_position, ahead.serial_number)
                                   < (v.priority_rank, v.queue_position, v.serial_number))
                      FROM doctor_day(business_date((:now)::timestamptz)) d
                     WHERE d.id = v.doctor_id AND v.visit_date = business_date((:now)::timestamptz)) END)
      FROM visits v
      JOIN visit_wire w ON w.id = v.id
     WHERE v.id = (:id)::uuid
)sql"};

constexpr Statement kDrawReceipt{"prints.drawReceipt", R"sql(
    SELECT json_build_object('type', 'RECEIPT', 'letterhead', (SELECT l.wire FROM letterhead_wire l),
                             'code', (:code)::text, 'payment', p.wire, 'bill', b.wire)
      FROM payment_wire p
      JOIN bill_wire b ON b.id = p.bill_id
     WHERE p.id = (:id)::uuid
)sql"};

constexpr Statement kDrawBill{"prints.drawBill", R"sql(
    SELECT json_build_object('type', 'BILL', 'letterhead', (SELECT l.wire FROM letterhead_wire l),
                             'code', (:code)::text, 'bill', b.wire)
      FROM bill_wire b
     WHERE b.id = (:id)::uuid
)sql"};

constexpr Statement kDrawShift{"prints.drawShift", R"sql(
    SELECT json_build_object('type', 'Z_REPORT', 'letterhead', (SELECT l.wire FROM letterhead_wire l),
                             'code', (:code)::text, 'shift', s.report)
      FROM shifts s
     WHERE s.id = (:id)::uuid
)sql"};

} // namespace

RawJson drawSnapshot(Transaction &tx, const Printable &document, const QDateTime &now)
{
    const QString code = codeOf(document);
    switch (document.type) {
    case DocumentType::Token:
        return *tx.json(kDrawToken, {{"id", document.id}, {"code", code}, {"now", now}});
    case DocumentType::Receipt: return *tx.json(kDrawReceipt, {{"id", document.id}, {"code", code}});
    case DocumentType::Bill: return *tx.json(kDrawBill, {{"id", document.id}, {"code", code}});
    case DocumentType::ZReport: return *tx.json(kDrawShift, {{"id", document.id}, {"code", code}});
    }
    Q_UNREACHABLE();
}

QList<Statement> snapshotStatements()
{
    return {kToken, kReceipt, kBill, kShift, kDrawToken, kDrawReceipt, kDrawBill, kDrawShift};
}

} // namespace hms::server::printing
