// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/consultations/consultations_store.h"

#include "server/access/sql_arrays.h"

namespace hms::server::consultations {

namespace {

constexpr Statement kFacts{"consultations.facts", R"sql(
    SELECT v.patient_id, v.doctor_id, v.visit_date, v.status, business_date((:now)::timestamptz) AS today,
           coalesce(d.row_version, 0) AS row_version, c.id IS NOT NULL AS is_completed,
           coalesce(c.follow_up_date, d.follow_up_date) AS follow_up_date,
           EXISTS (SELECT FROM jsonb_array_elements_text((:codes)::jsonb) AS asked (code)
                    WHERE NOT EXISTS (SELECT FROM diagnosis_codes k WHERE k.code = asked.code)) AS has_unknown_code
      FROM visits v
      LEFT JOIN consultation_drafts d ON d.visit_id = v.id
      LEFT JOIN consultations c ON c.visit_id = v.id
     WHERE v.id = (:visit)::uuid
)sql"};

constexpr Statement kRead{"consultations.get", R"sql(
    SELECT wire FROM consultation_wire WHERE visit_id = (:visit)::uuid
)sql"};

// Of two desks the second waits for the first one's row and then finds another version.
constexpr Statement kSave{"consultations.save", R"sql(
    INSERT INTO consultation_drafts AS d (visit_id, complaint, examination, plan, diagnoses, follow_up_date, saved_by,
                                          saved_at)
    SELECT (:visit)::uuid, p.complaint, p.examination, p.plan, p.diagnoses, p."followUpDate", (:by)::uuid,
           (:now)::timestamptz
      FROM json_to_record((:page)::json)
           AS p (complaint text, examination text, plan text, diagnoses jsonb, "followUpDate" date)
    ON CONFLICT (visit_id) DO UPDATE
       SET complaint = excluded.complaint, examination = excluded.examination, plan = excluded.plan,
           diagnoses = excluded.diagnoses, follow_up_date = excluded.follow_up_date, saved_by = excluded.saved_by,
           saved_at = excluded.saved_at, row_version = d.row_version + 1
     WHERE d.row_version = (:row_version)::integer AND NOT d.is_closed
    RETURNING json_build_object('rowVersion', d.row_version, 'savedAt', instant(d.saved_at))
)sql"};

constexpr Statement kComplete{"consultations.complete", R"sql(
    WITH draft AS (
        SELECT d.visit_id, d.complaint, d.examination, d.plan, d.diagnoses, d.follow_up_date
          FROM consultation_drafts d
         WHERE d.visit_id = (:visit)::uuid AND d.row_version = (:row_version)::integer AND NOT d.is_closed
           FOR UPDATE
    ), closed AS (
        UPDATE consultation_drafts d
           SET is_closed = true, complaint = '', examination = '', plan = '', diagnoses = '[]', follow_up_date = NULL
          FROM draft
         WHERE d.visit_id = draft.visit_id
    ), page AS (
        INSERT INTO consultations (id, visit_id, patient_id, complaint, examination, plan, follow_up_date, completed_by,
                                   completed_at)
        SELECT make_ulid(), v.id, v.patient_id, draft.complaint, draft.examination, draft.plan, draft.follow_up_date,
               (:by)::uuid, (:now)::timestamptz
          FROM draft JOIN visits v ON v.id = draft.visit_id
        RETURNING visit_id, patient_id
    ), lines AS (
        INSERT INTO diagnoses (id, visit_id, patient_id, line_number, code, title, rank, recorded_at)
        SELECT make_ulid(), page.visit_id, page.patient_id, line.number, line.diagnosis ->> 'code',
               line.diagnosis ->> 'title', line.diagnosis ->> 'rank', (:now)::timestamptz
          FROM page, draft, jsonb_array_elements(draft.diagnoses) WITH ORDINALITY AS line (diagnosis, number)
    )
    SELECT EXISTS (SELECT FROM page)
)sql"};

constexpr Statement kAddendum{"consultations.addendum", R"sql(
    INSERT INTO consultation_addenda (id, visit_id, text, written_by, written_at)
    VALUES (make_ulid(), (:visit)::uuid, (:text)::text, (:by)::uuid, (:now)::timestamptz)
)sql"};

constexpr Statement kStatements[]{kFacts, kRead, kSave, kComplete, kAddendum};

QList<QString> codesOf(const QList<Diagnosis> &diagnoses)
{
    QList<QString> codes;
    for (const Diagnosis &diagnosis : diagnoses)
        if (diagnosis.code)
            codes.append(*diagnosis.code);
    return codes;
}

} // namespace

std::optional<VisitFacts> visitFacts(Transaction &tx, const QDateTime &now, VisitId visit,
                                     const QList<Diagnosis> &diagnoses)
{
    return tx.one<VisitFacts>(
        kFacts, {{"visit", visit}, {"now", now}, {"codes", sqlTexts(codesOf(diagnoses))}},
        [](const Row &row) {
            return VisitFacts{.patient = row.get<PatientId>("patient_id"),
                              .doctor = row.get<DoctorId>("doctor_id"),
                              .visitDate = row.get<QDate>("visit_date"),
                              .status = row.get<VisitStatus>("status"),
                              .today = row.get<QDate>("today"),
                              .rowVersion = row.get<int>("row_version"),
                              .isCompleted = row.get<bool>("is_completed"),
                              .followUpDate = row.get<std::optional<QDate>>("follow_up_date"),
                              .hasUnknownCode = row.get<bool>("has_unknown_code")};
        });
}

std::optional<RawJson> readConsultation(Transaction &tx, VisitId visit)
{
    return tx.json(kRead, {{"visit", visit}});
}

std::optional<RawJson> saveDraft(Transaction &tx, const QDateTime &now, UserId by,
                                 const SaveConsultation &request)
{
    return tx.json(kSave, {{"visit", request.visitId},
                           {"row_version", request.rowVersion},
                           {"page", encode(request.page)},
                           {"by", by},
                           {"now", now}});
}

bool completeDraft(Transaction &tx, const QDateTime &now, UserId by, const CompleteConsultation &request)
{
    return tx
        .scalar(kComplete,
                {{"visit", request.visitId}, {"row_version", request.rowVersion}, {"by", by}, {"now", now}})
        .toBool();
}

void insertAddendum(Transaction &tx, const QDateTime &now, UserId by, VisitId visit, const QString &text)
{
    tx.execute(kAddendum, {{"visit", visit}, {"text", text}, {"by", by}, {"now", now}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::consultations
