// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/doctors/doctors_store.h"

namespace hms::server::doctors {

namespace {

constexpr Statement kList{"doctors.list", R"sql(
    SELECT coalesce(json_agg(d.row_wire ORDER BY d.name, d.id), '[]')
      FROM (SELECT day.row_wire, day.name, day.id
              FROM doctor_day(coalesce((:date)::date, business_date((:now)::timestamptz))) day
             WHERE day.is_active
               AND ((:department)::uuid IS NULL OR day.department_id = (:department)::uuid)
             ORDER BY day.name, day.id
             LIMIT (:limit)::integer) d
)sql"};

constexpr Statement kBoard{"doctors.board", R"sql(
    SELECT coalesce(json_agg(d.board_wire ORDER BY d.name, d.id), '[]')
      FROM (SELECT day.board_wire, day.name, day.id
              FROM doctor_day(business_date((:now)::timestamptz)) day
             WHERE day.is_active AND day.department_id = (:department)::uuid
             ORDER BY day.name, day.id
             LIMIT (:limit)::integer) d
)sql"};

constexpr Statement kDays{"doctors.days", R"sql(
    SELECT id, department_id, is_active, row_wire, board_wire
      FROM doctor_day((:day)::date)
     WHERE id = ANY ((:doctors)::uuid[])
)sql"};

// In one order for everybody, so that two never wait for each other crosswise.
constexpr Statement kLockDays{"doctors.lockDays", R"sql(
    SELECT count(pg_advisory_xact_lock(hashtext('hms.doctor_day'), hashtext(asked.doctor::text)))
      FROM (SELECT unnest((:doctors)::uuid[]) AS doctor
            UNION
            SELECT v.doctor_id FROM visits v WHERE v.id = ANY ((:visits)::uuid[])
             ORDER BY doctor) asked
)sql"};

// Presence is no edit of the record: row_version stays, so that it cannot collide with one.
constexpr Statement kSetPresence{"doctors.setPresence", R"sql(
    UPDATE doctors
       SET is_present = (:present)::boolean
     WHERE id = (:doctor)::uuid
    RETURNING business_date((:now)::timestamptz) AS today
)sql"};

constexpr Statement kFacts{"doctors.saveFacts", R"sql(
    SELECT business_date((:now)::timestamptz) AS today,
           EXISTS (SELECT FROM departments WHERE id = (:department)::uuid) AS department_exists,
           (:user)::uuid IS NULL OR EXISTS (SELECT FROM users WHERE id = (:user)::uuid) AS user_exists,
           CASE WHEN d.id IS NOT NULL THEN doctor_record_wire(d) END AS current,
           d.department_id, d.user_id, d.row_version,
           (SELECT doctor_record_wire(o) FROM doctors o
             WHERE o.user_id = (:user)::uuid AND o.id IS DISTINCT FROM (:id)::uuid) AS other_doctor
      FROM (SELECT) one
      LEFT JOIN doctors d ON d.id = (:id)::uuid
)sql"};

constexpr Statement kInsert{"doctors.insert", R"sql(
    INSERT INTO doctors AS d (id, user_id, name, department_id, room, consultation_fee, hospital_fee, is_active,
                              created_at)
    VALUES ((:id)::uuid, (:user)::uuid, btrim((:name)::text), (:department)::uuid, btrim((:room)::text),
            (:consultation_fee)::bigint, (:hospital_fee)::bigint, (:active)::boolean, (:now)::timestamptz)
    RETURNING doctor_record_wire(d)
)sql"};

constexpr Statement kUpdate{"doctors.update", R"sql(
    UPDATE doctors AS d
       SET user_id = (:user)::uuid, name = btrim((:name)::text), department_id = (:department)::uuid,
           room = btrim((:room)::text), consultation_fee = (:consultation_fee)::bigint,
           hospital_fee = (:hospital_fee)::bigint, is_active = (:active)::boolean,
           is_present = d.is_present AND (:active)::boolean, row_version = row_version + 1
     WHERE id = (:id)::uuid AND row_version = (:row_version)::integer
    RETURNING doctor_record_wire(d)
)sql"};

constexpr Statement kStatements[]{kList, kBoard, kDays, kLockDays, kSetPresence, kFacts, kInsert, kUpdate};

} // namespace

RawJson listDoctors(Transaction &tx, const QDateTime &now, const ListDoctors &request)
{
    return *tx.json(kList, {{"now", now},
                            {"date", request.date},
                            {"department", request.departmentId},
                            {"limit", limits::kListItems}});
}

RawJson boardRows(Transaction &tx, const QDateTime &now, DepartmentId department)
{
    return *tx.json(kBoard, {{"now", now}, {"department", department}, {"limit", limits::kListItems}});
}

void lockDays(Transaction &tx, const QList<DoctorId> &doctors, const QList<VisitId> &visits)
{
    tx.scalar(kLockDays, {{"doctors", doctors}, {"visits", visits}});
}

QList<DoctorDay> doctorDays(Transaction &tx, const QDate &day, const QList<DoctorId> &doctors)
{
    return tx.all<DoctorDay>(kDays, {{"day", day}, {"doctors", doctors}}, [](const Row &row) {
        return DoctorDay{.id = row.get<DoctorId>("id"),
                         .department = row.get<DepartmentId>("department_id"),
                         .isActive = row.get<bool>("is_active"),
                         .row = row.get<RawJson>("row_wire"),
                         .boardRow = row.get<RawJson>("board_wire")};
    });
}

std::optional<QDate> setPresence(Transaction &tx, const QDateTime &now, DoctorId doctor, bool present)
{
    return tx.one<QDate>(kSetPresence, {{"now", now}, {"doctor", doctor}, {"present", present}},
                         [](const Row &row) { return row.get<QDate>("today"); });
}

SaveFacts saveFacts(Transaction &tx, const QDateTime &now, const SaveDoctor &request)
{
    return *tx.one<SaveFacts>(
        kFacts,
        {{"now", now}, {"id", request.id}, {"department", request.departmentId}, {"user", request.userId}},
        [](const Row &row) {
            return SaveFacts{.today = row.get<QDate>("today"),
                             .departmentExists = row.get<bool>("department_exists"),
                             .userExists = row.get<bool>("user_exists"),
                             .current = row.get<std::optional<RawJson>>("current"),
                             .department = row.get<std::optional<DepartmentId>>("department_id"),
                             .user = row.get<std::optional<UserId>>("user_id"),
                             .rowVersion = row.get<std::optional<int>>("row_version"),
                             .otherDoctorOfTheUser = row.get<std::optional<RawJson>>("other_doctor")};
        });
}

RawJson insertDoctor(Transaction &tx, const QDateTime &now, DoctorId id, const SaveDoctor &request)
{
    return *tx.json(kInsert, {{"id", id},
                              {"user", request.userId},
                              {"name", request.name},
                              {"department", request.departmentId},
                              {"room", request.room},
                              {"consultation_fee", request.consultationFee},
                              {"hospital_fee", request.hospitalFee},
                              {"active", request.isActive},
                              {"now", now}});
}

std::optional<RawJson> updateDoctor(Transaction &tx, const SaveDoctor &request, int rowVersion)
{
    return tx.json(kUpdate, {{"id", request.id},
                             {"user", request.userId},
                             {"name", request.name},
                             {"department", request.departmentId},
                             {"room", request.room},
                             {"consultation_fee", request.consultationFee},
                             {"hospital_fee", request.hospitalFee},
                             {"active", request.isActive},
                             {"row_version", rowVersion}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::doctors
