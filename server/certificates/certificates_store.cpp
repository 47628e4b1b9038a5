// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificates/certificates_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::certificates {

namespace {

constexpr Statement kFacts{"certificates.facts", R"sql(
    SELECT v.doctor_id, v.status, v.visit_date, business_date((:now)::timestamptz) AS today, p.name AS patient_name,
           p.patient_number, d.name AS doctor_name,
           (SELECT s.value #>> '{}' FROM settings s WHERE s.key = 'hospital.name') AS hospital,
           page.wire ->> 'complaint' AS complaint, page.wire ->> 'examination' AS examination,
           page.wire ->> 'plan' AS plan,
           (SELECT string_agg(line.diagnosis ->> 'title', '; ' ORDER BY line.number)
              FROM json_array_elements(page.wire -> 'diagnoses') WITH ORDINALITY AS line (diagnosis, number)) AS diagnoses,
           (SELECT string_agg(medicine_name(m.generic_name, m.brand_name, m.strength) || ': '
                              || CASE (:language)::text WHEN 'bn' THEN i.words_bn WHEN 'ar' THEN i.words_ar
                                                        ELSE i.words_en END, '; ' ORDER BY r.id, i.line_number)
              FROM prescriptions r
              JOIN prescription_items i ON i.prescription_id = r.id
              JOIN medicines m ON m.id = i.medicine_id
             WHERE r.visit_id = v.id AND r.status <> 'CANCELLED') AS medicines,
           (SELECT string_agg(c.name, '; ' ORDER BY c.recorded_at DESC, c.id DESC)
              FROM conditions c
             WHERE c.patient_id = v.patient_id AND c.refuted_at IS NULL AND c.kind <> 'CHRONIC') AS allergies,
           (SELECT s.wire FROM visit_signs s WHERE s.visit_id = v.id) AS signs
      FROM visits v
      JOIN patients p ON p.id = v.patient_id
      JOIN doctors d ON d.id = v.doctor_id
     CROSS JOIN LATERAL (SELECT w.wire -> 'page' AS wire FROM consultation_wire w WHERE w.visit_id = v.id) page
     WHERE v.id = (:visit)::uuid
)sql"};

constexpr Statement kInsert{"certificates.insert", R"sql(
    WITH day AS (
        SELECT business_date((:now)::timestamptz) AS today, extract(year FROM business_date((:now)::timestamptz))::text AS year
    )
    INSERT INTO certificates (id, number, kind, language, visit_id, patient_id, doctor_id, issued_on, title, text, from_date,
                              to_date, issued_by, issued_at)
    SELECT (:id)::uuid, document_number('C', day.year, next_number('certificate', day.year)), (:kind)::text,
           (:language)::text, v.id, v.patient_id, v.doctor_id, day.today, (:title)::text, (:text)::text,
           CASE WHEN (:kind)::text <> 'REFERRAL' THEN coalesce((:from)::date, day.today) END,
           CASE WHEN (:kind)::text = 'SICK_LEAVE' THEN (:to)::date END, (:by)::uuid, (:now)::timestamptz
      FROM visits v, day
     WHERE v.id = (:visit)::uuid
)sql"};

constexpr Statement kLock{"certificates.lock", R"sql(
    SELECT c.doctor_id, c.cancelled_at IS NOT NULL AS is_cancelled
      FROM certificates c
     WHERE c.id = (:id)::uuid
       FOR UPDATE
)sql"};

constexpr Statement kCancel{"certificates.cancel", R"sql(
    UPDATE certificates
       SET cancelled_by = (:by)::uuid, cancelled_at = (:now)::timestamptz, cancel_reason = (:reason)::text
     WHERE id = (:id)::uuid
)sql"};

constexpr Statement kRead{"certificates.get", R"sql(
    SELECT wire FROM certificate_wire WHERE id = (:id)::uuid
)sql"};

constexpr Statement kList{"certificates.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.issued_at DESC, page.id DESC), '[]')
      FROM (SELECT w.id, w.issued_at, w.wire
              FROM certificate_wire w
             WHERE ((:visit)::uuid IS NULL OR w.visit_id = (:visit)::uuid)
               AND ((:patient)::uuid IS NULL OR w.patient_id = surviving_patient((:patient)::uuid))
             ORDER BY w.issued_at DESC, w.id DESC
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

constexpr Statement kStatements[]{kFacts, kInsert, kLock, kCancel, kRead, kList};

QString textOf(const Row &row, const char *column)
{
    return row.get<std::optional<QString>>(column).value_or(QString());
}

VitalSigns signsOf(const Row &row)
{
    const auto text = row.get<std::optional<RawJson>>("signs");
    const auto signs =
        text ? decodeAnswer<VitalSigns>(QJsonDocument::fromJson(text->bytes).object()) : VitalSigns{};
    return signs ? *signs : VitalSigns{};
}

CertificateFacts toFacts(const Row &row)
{
    return {.doctor = row.get<DoctorId>("doctor_id"),
            .status = row.get<VisitStatus>("status"),
            .visitDate = row.get<QDate>("visit_date"),
            .today = row.get<QDate>("today"),
            .patientName = row.get<QString>("patient_name"),
            .patientNumber = row.get<QString>("patient_number"),
            .doctorName = row.get<QString>("doctor_name"),
            .hospital = textOf(row, "hospital"),
            .complaint = textOf(row, "complaint"),
            .examination = textOf(row, "examination"),
            .plan = textOf(row, "plan"),
            .diagnoses = textOf(row, "diagnoses"),
            .medicines = textOf(row, "medicines"),
            .allergies = textOf(row, "allergies"),
            .signs = signsOf(row)};
}

} // namespace

std::optional<CertificateFacts> certificateFacts(Transaction &tx, const QDateTime &now, VisitId visit,
                                                 const QString &language)
{
    return tx.one<CertificateFacts>(kFacts, {{"visit", visit}, {"now", now}, {"language", language}},
                                    toFacts);
}

RawJson insertCertificate(Transaction &tx, const QDateTime &now, UserId by, const CertificateWish &wish,
                          const DraftCertificate::Response &words)
{
    const CertificateId id = CertificateId::make();
    tx.execute(kInsert, {{"id", id},
                         {"kind", wish.kind},
                         {"language", wish.language},
                         {"visit", wish.visitId},
                         {"title", words.title},
                         {"text", words.text},
                         {"from", wish.fromDate},
                         {"to", wish.toDate},
                         {"by", by},
                         {"now", now}});
    return *tx.json(kRead, {{"id", id}});
}

std::optional<IssuedCertificate> lockCertificate(Transaction &tx, CertificateId id)
{
    return tx.one<IssuedCertificate>(kLock, {{"id", id}}, [](const Row &row) {
        return IssuedCertificate{row.get<DoctorId>("doctor_id"), row.get<bool>("is_cancelled")};
    });
}

void cancelCertificate(Transaction &tx, const QDateTime &now, UserId by, const CancelCertificate &request)
{
    tx.execute(kCancel,
               {{"id", request.certificateId}, {"reason", request.reason}, {"by", by}, {"now", now}});
}

std::optional<RawJson> readCertificate(Transaction &tx, CertificateId id)
{
    return tx.json(kRead, {{"id", id}});
}

RawJson listCertificates(Transaction &tx, const ListCertificates &request)
{
    return *tx.json(
        kList, {{"visit", request.visitId}, {"patient", request.patientId}, {"limit", limits::kPageRows}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::certificates
