// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/labs_store.h"

namespace hms::server::lab {

namespace {

constexpr Statement kList{"labs.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.code), '[]')
      FROM (SELECT w.code, w.wire
              FROM lab_wire w
             WHERE w.is_active OR (:inactive)::boolean
             ORDER BY w.code
             LIMIT (:limit)::integer) page
)sql"};

constexpr Statement kRead{"labs.read", "SELECT wire FROM lab_wire WHERE id = (:id)::uuid"};

constexpr Statement kCoded{"labs.coded", R"sql(
    SELECT w.wire
      FROM labs l
      JOIN lab_wire w ON w.id = l.id
     WHERE lower(l.code) = lower(btrim((:code)::text)) AND l.id IS DISTINCT FROM (:except)::uuid
)sql"};

constexpr Statement kDepartment{"labs.department", R"sql(
    SELECT EXISTS (SELECT FROM departments WHERE id = (:id)::uuid)
)sql"};

constexpr Statement kInsert{"labs.insert", R"sql(
    INSERT INTO labs (id, code, name_en, name_bn, name_ar, department_id, is_active, created_at)
    VALUES ((:id)::uuid, btrim((:code)::text), btrim((:en)::text), btrim((:bn)::text), btrim((:ar)::text),
            (:department)::uuid, (:active)::boolean, (:now)::timestamptz)
)sql"};

constexpr Statement kUpdate{"labs.update", R"sql(
    UPDATE labs
       SET code = btrim((:code)::text), name_en = btrim((:en)::text), name_bn = btrim((:bn)::text),
           name_ar = btrim((:ar)::text), department_id = (:department)::uuid, is_active = (:active)::boolean,
           row_version = row_version + 1
     WHERE id = (:id)::uuid AND ((:row_version)::integer IS NULL OR row_version = (:row_version)::integer)
)sql"};

constexpr Statement kStatements[]{kList, kRead, kCoded, kDepartment, kInsert, kUpdate};

} // namespace

RawJson listLabs(Transaction &tx, bool includeInactive)
{
    return *tx.json(kList, {{"inactive", includeInactive}, {"limit", limits::kListItems}});
}

std::optional<RawJson> readLab(Transaction &tx, LabId id)
{
    return tx.json(kRead, {{"id", id}});
}

std::optional<RawJson> labCoded(Transaction &tx, const QString &code, std::optional<LabId> except)
{
    return tx.json(kCoded, {{"code", code}, {"except", except}});
}

bool departmentExists(Transaction &tx, DepartmentId id)
{
    return tx.scalar(kDepartment, {{"id", id}}).toBool();
}

void insertLab(Transaction &tx, const QDateTime &now, LabId id, const SaveLab &request)
{
    tx.execute(kInsert, {{"id", id},
                         {"code", request.code},
                         {"en", request.name.en},
                         {"bn", request.name.bn},
                         {"ar", request.name.ar},
                         {"department", request.departmentId},
                         {"active", request.isActive},
                         {"now", now}});
}

bool updateLab(Transaction &tx, const SaveLab &request)
{
    return tx.execute(kUpdate, {{"id", request.id},
                                {"code", request.code},
                                {"en", request.name.en},
                                {"bn", request.name.bn},
                                {"ar", request.name.ar},
                                {"department", request.departmentId},
                                {"active", request.isActive},
                                {"row_version", request.rowVersion}}) == 1;
}

std::span<const Statement> labStatements()
{
    return kStatements;
}

} // namespace hms::server::lab
