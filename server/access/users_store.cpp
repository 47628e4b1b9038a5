// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/users_store.h"

#include "server/access/sql_arrays.h"

namespace hms::server::access {

namespace {

constexpr Statement kList{"access.listUsers", R"sql(
    SELECT coalesce(json_agg(w.wire ORDER BY w.username), '[]') FROM user_wire w
)sql"};

constexpr Statement kFind{"access.findUser", R"sql(
    SELECT w.wire FROM user_wire w WHERE w.id = (:id)::uuid
)sql"};

constexpr Statement kNamed{"access.userNamed", R"sql(
    SELECT id FROM users WHERE username = (:username)::text
)sql"};

constexpr Statement kRolesOf{"access.rolesOf", R"sql(
    SELECT role_id FROM user_roles WHERE user_id = (:id)::uuid
)sql"};

constexpr Statement kHoldRoles{"access.holdRoles", R"sql(
    SELECT id FROM roles WHERE id = ANY ((:roles)::uuid[]) ORDER BY id FOR KEY SHARE
)sql"};

constexpr Statement kRolesNamed{"access.rolesNamed", R"sql(
    SELECT id FROM roles WHERE slug IN (SELECT jsonb_array_elements_text((:slugs)::jsonb))
)sql"};

constexpr Statement kInsert{"access.insertUser", R"sql(
    INSERT INTO users (id, username, name, is_active, password_hash, must_change_password)
    VALUES ((:id)::uuid, (:username)::text, (:name)::text, (:active)::boolean, (:hash)::text, true)
)sql"};

constexpr Statement kUpdate{"access.updateUser", R"sql(
    UPDATE users SET username = (:username)::text, name = (:name)::text, is_active = (:active)::boolean,
                     row_version = row_version + 1
     WHERE id = (:id)::uuid AND row_version = (:row_version)::integer
)sql"};

constexpr Statement kSetRoles{"access.setRoles", R"sql(
    WITH gone AS (
        DELETE FROM user_roles WHERE user_id = (:id)::uuid AND role_id <> ALL ((:roles)::uuid[])
    )
    INSERT INTO user_roles (user_id, role_id)
    SELECT (:id)::uuid, role FROM unnest((:roles)::uuid[]) role
    ON CONFLICT DO NOTHING
)sql"};

constexpr Statement kStatements[]{kList,       kFind,   kNamed,  kRolesOf, kHoldRoles,
                                  kRolesNamed, kInsert, kUpdate, kSetRoles};

RoleId toRoleId(const Row &row)
{
    return row.get<RoleId>("id");
}

} // namespace

RawJson listUsers(Transaction &tx)
{
    return *tx.json(kList);
}

std::optional<RawJson> findUser(Transaction &tx, UserId id)
{
    return tx.json(kFind, {{"id", id}});
}

std::optional<UserId> userNamed(Transaction &tx, const QString &username)
{
    return tx.one<UserId>(kNamed, {{"username", username}},
                          [](const Row &row) { return row.get<UserId>("id"); });
}

QList<RoleId> rolesOf(Transaction &tx, UserId id)
{
    return tx.all<RoleId>(kRolesOf, {{"id", id}}, [](const Row &row) { return row.get<RoleId>("role_id"); });
}

int holdRoles(Transaction &tx, const QList<RoleId> &roles)
{
    return int(tx.all<RoleId>(kHoldRoles, {{"roles", roles}}, toRoleId).size());
}

QList<RoleId> rolesNamed(Transaction &tx, const QList<QString> &slugs)
{
    return tx.all<RoleId>(kRolesNamed, {{"slugs", sqlTexts(slugs)}}, toRoleId);
}

void insertUser(Transaction &tx, const UserFacts &user, const QString &passwordHash)
{
    tx.execute(kInsert, {{"id", user.id},
                         {"username", user.username},
                         {"name", user.name},
                         {"active", user.isActive},
                         {"hash", passwordHash}});
}

bool updateUser(Transaction &tx, const UserFacts &user, int rowVersion)
{
    return tx.execute(kUpdate, {{"id", user.id},
                                {"username", user.username},
                                {"name", user.name},
                                {"active", user.isActive},
                                {"row_version", rowVersion}}) == 1;
}

void setRoles(Transaction &tx, UserId id, const QList<RoleId> &roles)
{
    tx.execute(kSetRoles, {{"id", id}, {"roles", roles}});
}

std::span<const Statement> userStatements()
{
    return kStatements;
}

} // namespace hms::server::access
