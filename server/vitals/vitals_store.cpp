// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vitals/vitals_store.h"

#include "server/access/sql_arrays.h"

namespace hms::server::vitals {

namespace {

// Locked, so that the visit's row in the queue is told by one command after the other: a payment or a step of
// the same moment waits.
constexpr Statement kVisit{"vitals.visit", R"sql(
    SELECT v.visit_date = business_date((:now)::timestamptz) AS is_today, v.status,
           age_years(p.birth_date, v.visit_date) AS age_years
      FROM visits v
      JOIN patients p ON p.id = v.patient_id
     WHERE v.id = (:visit)::uuid
       FOR NO KEY UPDATE OF v
)sql"};

constexpr Statement kCorrectable{"vitals.correctable", R"sql(
    WITH RECURSIVE trail AS (
        SELECT id FROM vitals WHERE id = (:id)::uuid AND visit_id = (:visit)::uuid
        UNION ALL
        SELECT t.id FROM trail JOIN vitals t ON t.corrects = trail.id
    )
    SELECT w.id, w.wire FROM trail JOIN vitals_wire w ON w.id = trail.id WHERE w.is_current
)sql"};

constexpr Statement kInsert{"vitals.insert", R"sql(
    INSERT INTO vitals (id, patient_id, visit_id, version, corrects, correction_reason, systolic_mm_hg,
                        diastolic_mm_hg, pulse_per_minute, temperature_tenth_c, respiration_per_minute, spo2_percent,
                        weight_grams, height_mm, glucose_tenth_mmol_l, pain, unusual, measured_at, recorded_by,
                        recorded_at)
    SELECT (:id)::uuid, v.patient_id, v.id, coalesce(old.version, 0) + 1, old.id,
           CASE WHEN old.id IS NOT NULL THEN btrim((:reason)::text) END, s."systolicMmHg", s."diastolicMmHg",
           s."pulsePerMinute", s."temperatureTenthC", s."respirationPerMinute", s."spo2Percent", s."weightGrams",
           s."heightMm", s."glucoseTenthMmolL", s.pain,
           ARRAY(SELECT jsonb_array_elements_text((:unusual)::jsonb)),
           coalesce(old.measured_at, (:now)::timestamptz), (:by)::uuid, (:now)::timestamptz
      FROM visits v
     CROSS JOIN json_to_record((:signs)::json)
           AS s ("systolicMmHg" integer, "diastolicMmHg" integer, "pulsePerMinute" integer,
                 "temperatureTenthC" integer, "respirationPerMinute" integer, "spo2Percent" integer,
                 "weightGrams" integer, "heightMm" integer, "glucoseTenthMmolL" integer, pain integer)
      LEFT JOIN vitals old ON old.id = (:corrects)::uuid
     WHERE v.id = (:visit)::uuid
)sql"};

constexpr Statement kOne{"vitals.one", R"sql(
    SELECT wire FROM vitals_wire WHERE id = (:id)::uuid
)sql"};

// WITH TIES: the next page begins before the last instant shown, so no page may end inside one.
constexpr Statement kList{"vitals.list", R"sql(
    SELECT (SELECT coalesce(json_agg(page.wire ORDER BY page.measured_at DESC, page.version DESC), '[]')
              FROM (SELECT w.wire, w.measured_at, w.version
                      FROM vitals_wire w
                     WHERE w.patient_id = p.id AND (w.is_current OR (:corrected)::boolean)
                       AND w.measured_at < coalesce((:before)::timestamptz, 'infinity')
                     ORDER BY w.measured_at DESC
                     FETCH FIRST ((:limit)::integer) ROWS WITH TIES) page)
      FROM patients p
     WHERE p.id = surviving_patient((:patient)::uuid)
)sql"};

constexpr Statement kStatements[]{kVisit, kCorrectable, kInsert, kOne, kList};

} // namespace

std::optional<MeasuredVisit> measuredVisit(Transaction &tx, const QDateTime &now, VisitId visit)
{
    return tx.one<MeasuredVisit>(kVisit, {{"visit", visit}, {"now", now}}, [](const Row &row) {
        return MeasuredVisit{row.get<bool>("is_today"), row.get<VisitStatus>("status"),
                             row.get<int>("age_years")};
    });
}

std::optional<Correctable> correctable(Transaction &tx, VisitId visit, VitalsId anyVersion)
{
    return tx.one<Correctable>(kCorrectable, {{"visit", visit}, {"id", anyVersion}}, [](const Row &row) {
        return Correctable{row.get<VitalsId>("id"), row.get<RawJson>("wire")};
    });
}

RawJson insertVitals(Transaction &tx, const QDateTime &now, UserId by, const RecordVitals &request,
                     const QList<QString> &unusual)
{
    const VitalsId id = VitalsId::make();
    tx.execute(kInsert, {{"id", id},
                         {"visit", request.visitId},
                         {"signs", encode(request.signs)},
                         {"unusual", sqlTexts(unusual)},
                         {"corrects", request.correctsId},
                         {"reason", request.reason},
                         {"by", by},
                         {"now", now}});
    return *tx.json(kOne, {{"id", id}});
}

std::optional<RawJson> listVitals(Transaction &tx, const ListVitals &request, int limit)
{
    return tx.json(kList, {{"patient", request.patientId},
                           {"before", request.before},
                           {"corrected", request.corrected.value_or(false)},
                           {"limit", limit}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::vitals
