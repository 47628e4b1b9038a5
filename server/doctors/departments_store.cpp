// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/doctors/departments_store.h"

namespace hms::server::doctors {

namespace {

constexpr Statement kList{"departments.list", R"sql(
    SELECT coalesce(json_agg(department_wire(listed.d) ORDER BY (listed.d).name), '[]')
      FROM (SELECT d FROM departments d ORDER BY d.name LIMIT (:limit)::integer) listed
)sql"};

constexpr Statement kRead{"departments.read", R"sql(
    SELECT department_wire(d) FROM departments d WHERE d.id = (:id)::uuid
)sql"};

constexpr Statement kNamed{"departments.named", R"sql(
    SELECT department_wire(d)
      FROM departments d
     WHERE d.name = (:name)::text AND d.id IS DISTINCT FROM (:except)::uuid
)sql"};

constexpr Statement kInsert{"departments.insert", R"sql(
    INSERT INTO departments AS d (id, name, is_active, created_at)
    VALUES ((:id)::uuid, btrim((:name)::text), (:active)::boolean, (:now)::timestamptz)
    RETURNING department_wire(d)
)sql"};

constexpr Statement kUpdate{"departments.update", R"sql(
    UPDATE departments AS d
       SET name = btrim((:name)::text), is_active = (:active)::boolean, row_version = row_version + 1
     WHERE id = (:id)::uuid AND ((:row_version)::integer IS NULL OR row_version = (:row_version)::integer)
    RETURNING department_wire(d)
)sql"};

constexpr Statement kStatements[]{kList, kRead, kNamed, kInsert, kUpdate};

} // namespace

RawJson listDepartments(Transaction &tx)
{
    return *tx.json(kList, {{"limit", limits::kListItems}});
}

std::optional<RawJson> readDepartment(Transaction &tx, DepartmentId id)
{
    return tx.json(kRead, {{"id", id}});
}

std::optional<RawJson> departmentNamed(Transaction &tx, const QString &name,
                                       std::optional<DepartmentId> except)
{
    return tx.json(kNamed, {{"name", name}, {"except", except}});
}

RawJson insertDepartment(Transaction &tx, const QDateTime &now, DepartmentId id,
                         const SaveDepartment &request)
{
    return *tx.json(kInsert,
                    {{"id", id}, {"name", request.name}, {"active", request.isActive}, {"now", now}});
}

std::optional<RawJson> updateDepartment(Transaction &tx, const SaveDepartment &request)
{
    return tx.json(kUpdate, {{"id", request.id},
                             {"name", request.name},
                             {"active", request.isActive},
                             {"row_version", request.rowVersion}});
}

std::span<const Statement> departmentStatements()
{
    return kStatements;
}

} // namespace hms::server::doctors
