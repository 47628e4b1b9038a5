// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/patients_store.h"

namespace hms::server::patients {

namespace {

constexpr Statement kFacts{"patients.writeFacts", R"sql(
    SELECT today, (SELECT value #>> '{}' FROM settings WHERE key = 'hospital.phoneRegion') AS phone_region,
           (SELECT patient_wire(p, today) FROM patients p WHERE p.id = (:id)::uuid) AS existing
      FROM business_date((:now)::timestamptz) AS today
)sql"};

constexpr Statement kInsert{"patients.register", R"sql(
    INSERT INTO patients AS p (id, patient_number, name, name_latin, name_key, sex, birth_date, birth_date_estimated,
                               phone, blood_group, address, guardian, national_id, registered_at, registered_by,
                               duplicate_accepted, language)
    SELECT (:id)::uuid, document_number('P', series.year, next_number('patient', series.year)), (:name)::text,
           (:name_latin)::text, (:name_key)::text, (:sex)::text, (:birth_date)::date, (:estimated)::boolean,
           (:phone)::text, (:blood_group)::text, (:address)::text, (:guardian)::text, (:national_id)::text,
           (:now)::timestamptz, (:user)::uuid, (:duplicate_accepted)::boolean, (:language)::text
      FROM (SELECT extract(year FROM (:today)::date)::text AS year) series
    RETURNING patient_wire(p, (:today)::date)
)sql"};

constexpr Statement kRead{"patients.get", R"sql(
    SELECT patient_wire(p, business_date((:now)::timestamptz), nullif((:id)::uuid, p.id), (:clinical)::boolean)
      FROM patients p
     WHERE p.id = surviving_patient((:id)::uuid)
)sql"};

constexpr Statement kUpdate{"patients.update", R"sql(
    UPDATE patients AS p
       SET name = coalesce((:name)::text, name), name_latin = coalesce((:name_latin)::text, name_latin),
           name_key = coalesce((:name_key)::text, name_key), sex = coalesce((:sex)::text, sex),
           birth_date = coalesce((:birth_date)::date, birth_date),
           birth_date_estimated = CASE WHEN (:birth_date)::date IS NULL THEN birth_date_estimated
                                       ELSE (:estimated)::boolean END,
           phone = nullif(coalesce((:phone)::text, phone), ''),
           blood_group = nullif(coalesce((:blood_group)::text, blood_group), ''),
           address = nullif(coalesce((:address)::text, address), ''),
           guardian = nullif(coalesce((:guardian)::text, guardian), ''),
           national_id = nullif(coalesce((:national_id)::text, national_id), ''),
           language = nullif(coalesce((:language)::text, language), ''),
           row_version = row_version + 1
     WHERE id = (:id)::uuid AND row_version = (:row_version)::integer
    RETURNING patient_wire(p, (:today)::date)
)sql"};

constexpr Statement kStatements[]{kFacts, kInsert, kRead, kUpdate};

} // namespace

WriteFacts writeFacts(Transaction &tx, const QDateTime &now, std::optional<PatientId> id)
{
    return *tx.one<WriteFacts>(kFacts, {{"now", now}, {"id", id}}, [](const Row &row) {
        return WriteFacts{row.get<QDate>("today"), row.get<QString>("phone_region"),
                          row.get<std::optional<RawJson>>("existing")};
    });
}

RawJson insertPatient(Transaction &tx, const NewPatient &patient, const Details &details)
{
    return *tx.json(kInsert, {{"id", patient.id},
                              {"name", details.name},
                              {"name_latin", details.nameLatin},
                              {"name_key", details.nameKey},
                              {"sex", patient.sex},
                              {"birth_date", details.birthDate},
                              {"estimated", details.birthDateEstimated},
                              {"phone", details.phone},
                              {"blood_group", details.bloodGroup},
                              {"address", details.address},
                              {"guardian", details.guardian},
                              {"national_id", details.nationalId},
                              {"language", details.language},
                              {"now", patient.now},
                              {"user", patient.by},
                              {"today", patient.today},
                              {"duplicate_accepted", patient.duplicateAccepted}});
}

std::optional<RawJson> readPatient(Transaction &tx, const QDateTime &now, PatientId id, bool clinical)
{
    return tx.json(kRead, {{"id", id}, {"now", now}, {"clinical", clinical}});
}

std::optional<RawJson> updatePatient(Transaction &tx, const QDate &today, const Edit &edit)
{
    return tx.json(kUpdate, {{"id", edit.id},
                             {"row_version", edit.rowVersion},
                             {"name", edit.name},
                             {"name_latin", edit.nameLatin},
                             {"name_key", edit.nameKey},
                             {"sex", edit.sex},
                             {"birth_date", edit.birthDate},
                             {"estimated", edit.birthDateEstimated},
                             {"phone", edit.phone},
                             {"blood_group", edit.bloodGroup},
                             {"address", edit.address},
                             {"guardian", edit.guardian},
                             {"national_id", edit.nationalId},
                             {"language", edit.language},
                             {"today", today}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::patients
