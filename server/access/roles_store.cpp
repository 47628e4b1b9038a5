// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/roles_store.h"

#include "server/access/sql_arrays.h"

namespace hms::server::access {

namespace {

constexpr Statement kList{"access.listRoles", R"sql(
    SELECT coalesce(json_agg(w.wire ORDER BY w.name), '[]') FROM role_wire w
)sql"};

constexpr Statement kPermissions{"access.listPermissions", R"sql(
    SELECT coalesce(json_agg(json_build_object('slug', p.slug, 'name', p.name, 'module', p.module)
                             ORDER BY p.module, p.slug), '[]')
      FROM permissions p
)sql"};

constexpr Statement kFind{"access.findRole", R"sql(
    SELECT w.wire FROM role_wire w WHERE w.id = (:id)::uuid
)sql"};

constexpr Statement kLock{"access.lockRole", R"sql(
    SELECT id FROM roles WHERE id = (:id)::uuid FOR UPDATE
)sql"};

constexpr Statement kTaken{"access.takenRoleField", R"sql(
    SELECT CASE WHEN slug = (:slug)::text THEN 'slug' ELSE 'name' END
      FROM roles
     WHERE (slug = (:slug)::text OR name = (:name)::text) AND id <> (:id)::uuid
     ORDER BY slug = (:slug)::text DESC LIMIT 1
)sql"};

constexpr Statement kUnknown{"access.unknownPermissions", R"sql(
    SELECT slug FROM jsonb_array_elements_text((:slugs)::jsonb) slug
     WHERE slug NOT IN (SELECT p.slug FROM permissions p)
)sql"};

constexpr Statement kInsert{"access.insertRole", R"sql(
    INSERT INTO roles (id, name, slug, description, is_active, discount_limit_percent)
    VALUES ((:id)::uuid, (:name)::text, (:slug)::text, (:description)::text, (:active)::boolean,
            (:limit)::integer)
)sql"};

constexpr Statement kUpdate{"access.updateRole", R"sql(
    UPDATE roles SET name = (:name)::text, slug = (:slug)::text, description = (:description)::text,
                     is_active = (:active)::boolean, discount_limit_percent = (:limit)::integer,
                     row_version = row_version + 1
     WHERE id = (:id)::uuid
)sql"};

constexpr Statement kSetPermissions{"access.setPermissions", R"sql(
    WITH wanted AS (
        SELECT p.id FROM permissions p
         WHERE p.slug IN (SELECT jsonb_array_elements_text((:slugs)::jsonb))
    ), gone AS (
        DELETE FROM role_permissions
         WHERE role_id = (:id)::uuid AND permission_id NOT IN (SELECT w.id FROM wanted w)
    )
    INSERT INTO role_permissions (role_id, permission_id)
    SELECT (:id)::uuid, w.id FROM wanted w
    ON CONFLICT DO NOTHING
)sql"};

constexpr Statement kDelete{"access.deleteRole", R"sql(
    DELETE FROM roles WHERE id = (:id)::uuid
)sql"};

constexpr Statement kUsers{"access.usersOfRole", R"sql(
    SELECT user_id FROM user_roles WHERE role_id = (:id)::uuid
)sql"};

constexpr Statement kStatements[]{kList,   kPermissions, kFind,           kLock,   kTaken, kUnknown,
                                  kInsert, kUpdate,      kSetPermissions, kDelete, kUsers};

void setPermissions(Transaction &tx, const RoleRow &role)
{
    tx.execute(kSetPermissions, {{"id", role.id}, {"slugs", sqlTexts(role.permissions)}});
}

} // namespace

RawJson listRoles(Transaction &tx)
{
    return *tx.json(kList);
}

RawJson listPermissions(Transaction &tx)
{
    return *tx.json(kPermissions);
}

std::optional<RawJson> findRole(Transaction &tx, RoleId id)
{
    return tx.json(kFind, {{"id", id}});
}

std::optional<RoleRow> lockRole(Transaction &tx, RoleId id)
{
    if (tx.scalar(kLock, {{"id", id}}).isNull())
        return std::nullopt;
    // A statement of its own after the lock, so that it sees what the last holder of the lock wrote.
    return decode<RoleRow>(QJsonDocument::fromJson(findRole(tx, id)->bytes).object()).value();
}

QString takenField(Transaction &tx, const RoleRow &role)
{
    return tx.scalar(kTaken, {{"id", role.id}, {"name", role.name}, {"slug", role.slug}}).toString();
}

QList<QString> unknownPermissions(Transaction &tx, const QList<QString> &slugs)
{
    return tx.all<QString>(kUnknown, {{"slugs", sqlTexts(slugs)}},
                           [](const Row &row) { return row.get<QString>("slug"); });
}

void insertRole(Transaction &tx, const RoleRow &role)
{
    tx.execute(kInsert, {{"id", role.id},
                         {"name", role.name},
                         {"slug", role.slug},
                         {"description", role.description},
                         {"active", role.isActive},
                         {"limit", role.discountLimitPercent}});
    setPermissions(tx, role);
}

void updateRole(Transaction &tx, const RoleRow &role)
{
    tx.execute(kUpdate, {{"id", role.id},
                         {"name", role.name},
                         {"slug", role.slug},
                         {"description", role.description},
                         {"active", role.isActive},
                         {"limit", role.discountLimitPercent}});
    setPermissions(tx, role);
}

void deleteRole(Transaction &tx, RoleId id)
{
    tx.execute(kDelete, {{"id", id}});
}

QList<UserId> usersOfRole(Transaction &tx, RoleId id)
{
    return tx.all<UserId>(kUsers, {{"id", id}}, [](const Row &row) { return row.get<UserId>("user_id"); });
}

std::span<const Statement> roleStatements()
{
    return kStatements;
}

} // namespace hms::server::access
