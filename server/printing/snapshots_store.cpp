// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/printing/snapshots_store.h"

#include "shared/printing/scan_code.h"

using namespace Qt::StringLiterals;

namespace hms::server::printing {

namespace {

// Names and fees may change after a token was printed; a transfer makes it another token.
constexpr Statement kToken{"prints.token", R"sql(
    SELECT ''::text AS code_value, v.doctor_id::text || ':' || v.visit_date::text || ':' || v.serial_number::text
           AS fingerprint, NULL::uuid AS cashier_id,
           NULL::text AS language
      FROM visits v WHERE v.id = (:id)::uuid
)sql"};

constexpr Statement kReceipt{"prints.receipt", R"sql(
    SELECT p.receipt_number || '/' || p.verification_code AS code_value, ''::text AS fingerprint, NULL::uuid AS cashier_id,
           NULL::text AS language
      FROM payments p WHERE p.id = (:id)::uuid
)sql"};

constexpr Statement kBill{"prints.bill", R"sql(
    SELECT b.bill_number AS code_value, b.row_version::text AS fingerprint, NULL::uuid AS cashier_id,
           NULL::text AS language
      FROM bills b WHERE b.id = (:id)::uuid
       FOR SHARE -- What is drawn next is the version named here.
)sql"};

constexpr Statement kShift{"prints.shift", R"sql(
    SELECT ''::text AS code_value, ''::text AS fingerprint, s.cashier_id, NULL::text AS language
      FROM shifts s WHERE s.id = (:id)::uuid AND s.status = 'CLOSED'
)sql"};

// Dispensing changes nothing that stands on the paper. Its presets are known in each language of patients, so
// a copy is printed in the one that the patient reads by now.
constexpr Statement kPrescription{"prints.prescription", R"sql(
    SELECT r.visit_id::text AS code_value, CASE WHEN r.status = 'CANCELLED' THEN 'CANCELLED' ELSE '' END AS fingerprint,
           NULL::uuid AS cashier_id, p.language
      FROM prescriptions r
      JOIN patients p ON p.id = r.patient_id
     WHERE r.id = (:id)::uuid
       FOR SHARE OF r -- As with bills.
)sql"};

constexpr Statement kCertificate{"prints.certificate", R"sql(
    SELECT p.patient_number AS code_value, CASE WHEN c.cancelled_at IS NULL THEN '' ELSE 'CANCELLED' END AS fingerprint,
           NULL::uuid AS cashier_id, c.language
      FROM certificates c
      JOIN patients p ON p.id = c.patient_id
     WHERE c.id = (:id)::uuid
       FOR SHARE OF c -- As with bills.
)sql"};

const Statement &findStatement(DocumentType type)
{
    switch (type) {
    case DocumentType::Token: return kToken;
    case DocumentType::Receipt: return kReceipt;
    case DocumentType::Bill: return kBill;
    case DocumentType::ZReport: return kShift;
    case DocumentType::Prescription: return kPrescription;
    case DocumentType::Certificate: return kCertificate;
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
    case DocumentType::Prescription:
        return ScanCode{ScanCode::Kind::Prescription,
                        document.id.toText() + u'/' +
                            Ulid::fromUuidText(document.codeValue.toLatin1())->toText()}
            .toText();
    case DocumentType::Certificate: // Brings up the patient's file.
        return ScanCode{ScanCode::Kind::Patient, document.codeValue}.toText();
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Printable> findPrintable(Transaction &tx, DocumentType type, const Ulid &id)
{
    return tx.one<Printable>(findStatement(type), {{"id", id}}, [&](const Row &row) {
        return Printable{type,
                         id,
                         row.get<QString>("code_value"),
                         row.get<QString>("fingerprint"),
                         row.get<std::optional<UserId>>("cashier_id"),
                         row.get<std::optional<QString>>("language")};
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

constexpr Statement kDrawPrescription{"prints.drawPrescription", R"sql(
    SELECT json_build_object(
               'type', 'PRESCRIPTION', 'letterhead', (SELECT l.wire FROM letterhead_wire l), 'code', (:code)::text,
               'prescription', json_build_object(
                   'prescription', w.wire, 'sex', p.sex, 'birthDate', p.birth_date,
                   'birthDateEstimated', p.birth_date_estimated, 'department', e.name, 'room', d.room,
                   'signs', (SELECT s.wire FROM visit_signs s WHERE s.visit_id = r.visit_id),
                   'diagnoses', (SELECT c.wire #> '{page,diagnoses}' FROM consultation_wire c WHERE c.visit_id = r.visit_id),
                   'allergies', (SELECT coalesce(json_agg(n.name ORDER BY n.recorded_at DESC, n.id DESC), '[]')
                                   FROM conditions n
                                  WHERE n.patient_id = r.patient_id AND n.refuted_at IS NULL AND n.kind <> 'CHRONIC')))
      FROM prescriptions r
      JOIN prescription_wire w ON w.id = r.id
      JOIN patients p ON p.id = r.patient_id
      JOIN doctors d ON d.id = r.doctor_id
      JOIN departments e ON e.id = d.department_id
     WHERE r.id = (:id)::uuid
)sql"};

constexpr Statement kDrawCertificate{"prints.drawCertificate", R"sql(
    SELECT json_build_object('type', 'CERTIFICATE', 'letterhead', (SELECT l.wire FROM letterhead_wire l),
                             'code', (:code)::text, 'language', (:language)::text, 'certificate', c.wire)
      FROM certificate_wire c
     WHERE c.id = (:id)::uuid
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
    case DocumentType::Prescription:
        return *tx.json(kDrawPrescription, {{"id", document.id}, {"code", code}});
    case DocumentType::Certificate:
        return *tx.json(kDrawCertificate,
                        {{"id", document.id}, {"code", code}, {"language", document.language}});
    }
    Q_UNREACHABLE();
}

QList<Statement> snapshotStatements()
{
    return {kToken,     kReceipt,     kBill,     kShift,     kPrescription,     kCertificate,
            kDrawToken, kDrawReceipt, kDrawBill, kDrawShift, kDrawPrescription, kDrawCertificate};
}

} // namespace hms::server::printing
