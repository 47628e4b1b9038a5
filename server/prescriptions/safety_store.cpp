// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/safety_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

namespace {

// Apart from what is read under it: a statement that waits for a lock sees the rows as they were before.
constexpr Statement kLock{"safety.lock", R"sql(
    SELECT lock_patient_safety(surviving_patient((:patient)::uuid))
)sql"};

constexpr Statement kPatient{"safety.patient", R"sql(
    SELECT p.id, v.doctor_id, day.today, age_years(p.birth_date, day.today) AS age_years, p.sex,
           is_known_pregnant(p.id, (:now)::timestamptz)
           OR EXISTS (SELECT FROM consultation_drafts d, jsonb_to_recordset(d.diagnoses) AS g (code text)
                       WHERE d.visit_id = v.id AND tells_pregnancy(g.code)) AS is_pregnant
      FROM visits v
      JOIN patients p ON p.id = surviving_patient(v.patient_id)
     CROSS JOIN (SELECT business_date((:now)::timestamptz) AS today) day
     WHERE v.id = (:visit)::uuid
)sql"};

constexpr Statement kOnRecord{"safety.onRecord", R"sql(
    WITH line AS MATERIALIZED (
        SELECT l.number, m.substance_keys, m.class_keys,
               m.substance_keys || allergen_keys(ARRAY[m.generic_name, m.brand_name]) AS names
          FROM json_to_recordset((:lines)::json) AS l (number integer, medicine uuid)
          JOIN medicines m ON m.id = l.medicine
    )
    SELECT line.number, found.kind, c.name AS about, c.reaction AS detail,
           CASE c.severity WHEN 'MILD' THEN 'MODERATE' ELSE 'SEVERE' END AS severity, NULL::date AS until
      FROM conditions c
     CROSS JOIN line
     CROSS JOIN LATERAL (SELECT CASE WHEN is_allergen(line.names, allergen_key(c.name)) THEN 'SUBSTANCE_ALLERGY'
                                     WHEN is_allergen(line.class_keys, allergen_key(c.name)) THEN 'CLASS_ALLERGY'
                                END AS kind) found
     WHERE c.patient_id = (:patient)::uuid AND c.refuted_at IS NULL AND c.kind <> 'CHRONIC' AND found.kind IS NOT NULL
    UNION ALL
    SELECT line.number, 'DUPLICATE_MEDICINE', medicine_name(m.generic_name, m.brand_name, m.strength), NULL, 'MODERATE',
           max(r.prescribed_on + i.duration_days - 1)
      FROM prescriptions r
      JOIN prescription_items i ON i.prescription_id = r.id
      JOIN medicines m ON m.id = i.medicine_id
      JOIN line ON line.substance_keys && m.substance_keys
     WHERE r.patient_id = (:patient)::uuid AND r.status <> 'CANCELLED'
       AND r.prescribed_on + i.duration_days > (:today)::date
     GROUP BY 1, 3
)sql"};

constexpr Statement kRunning{"safety.running", R"sql(
    SELECT medicine_name(m.generic_name, m.brand_name, m.strength) AS name, medicine_substances(m) AS substances,
           max(r.prescribed_on + i.duration_days - 1) AS until
      FROM prescriptions r
      JOIN prescription_items i ON i.prescription_id = r.id
      JOIN medicines m ON m.id = i.medicine_id
     WHERE r.patient_id = (:patient)::uuid AND r.status <> 'CANCELLED'
       AND r.prescribed_on + i.duration_days > (:today)::date
     GROUP BY m.id
     ORDER BY 1
)sql"};

constexpr Statement kStatements[]{kLock, kPatient, kOnRecord, kRunning};

} // namespace

void lockPatientSafety(Transaction &tx, PatientId patient)
{
    tx.execute(kLock, {{"patient", patient}});
}

std::optional<TreatedPatient> treatedPatient(Transaction &tx, const QDateTime &now, VisitId visit)
{
    return tx.one<TreatedPatient>(kPatient, {{"visit", visit}, {"now", now}}, [](const Row &row) {
        return TreatedPatient{.id = row.get<PatientId>("id"),
                              .doctor = row.get<DoctorId>("doctor_id"),
                              .today = row.get<QDate>("today"),
                              .ageYears = row.get<int>("age_years"),
                              .sex = row.get<Sex>("sex"),
                              .isPregnant = row.get<bool>("is_pregnant")};
    });
}

QList<PrescriptionWarning> warningsOnRecord(Transaction &tx, const TreatedPatient &patient,
                                            const QList<PrescriptionLine> &lines)
{
    QJsonArray numbered;
    for (const PrescriptionLine &line : lines)
        numbered.append(
            QJsonObject{{u"number"_s, numbered.size()}, {u"medicine"_s, line.medicineId.value.toUuidText()}});
    return tx.all<PrescriptionWarning>(
        kOnRecord, {{"lines", numbered}, {"patient", patient.id}, {"today", patient.today}},
        [](const Row &row) {
            return PrescriptionWarning{.line = row.get<int>("number"),
                                       .kind = row.get<WarningKind>("kind"),
                                       .severity = row.get<Severity>("severity"),
                                       .about = row.get<QString>("about"),
                                       .detail = row.get<std::optional<QString>>("detail"),
                                       .found = {},
                                       .limit = {},
                                       .until = row.get<std::optional<QDate>>("until")};
        });
}

QList<RunningMedicine> runningMedicines(Transaction &tx, const TreatedPatient &patient)
{
    return tx.all<RunningMedicine>(
        kRunning, {{"patient", patient.id}, {"today", patient.today}}, [](const Row &row) {
            return RunningMedicine{row.get<QString>("name"), row.get<QString>("substances").split(u'\n'),
                                   row.get<QDate>("until")};
        });
}

std::span<const Statement> safetyStatements()
{
    return kStatements;
}

} // namespace hms::server::prescriptions
