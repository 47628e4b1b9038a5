// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/user_accounts.h"

#include "server/access/access_events.h"
#include "server/access/access_rules.h"
#include "server/access/login_guard.h"
#include "server/access/password_hasher.h"
#include "server/access/session_store.h"
#include "server/access/users_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::access {

namespace {

constexpr Statement kAnyUser{"access.anyUser", R"sql(
    SELECT EXISTS (SELECT FROM users)
)sql"};

constexpr Statement kActivate{"access.activateUser", R"sql(
    UPDATE users SET is_active = true WHERE id = (:id)::uuid AND NOT is_active
)sql"};

constexpr Statement kStatements[]{kAnyUser, kActivate};

} // namespace

std::optional<QString> createFirstAdmin(Transaction &tx, PasswordHasher &hasher)
{
    lockSuperAdmins(tx);
    if (tx.scalar(kAnyUser).toBool())
        return std::nullopt;
    return createUser(tx, hasher, u"admin"_s, u"Administrator"_s, {u"super-admin"_s}).value();
}

Result<QString> createUser(Transaction &tx, PasswordHasher &hasher, const QString &username,
                           const QString &name, const QList<QString> &roleSlugs)
{
    const auto checked = checkedUsername(username);
    if (!checked)
        return checked.error();
    const QList<RoleId> roles = rolesNamed(tx, roleSlugs);
    if (roles.size() != roleSlugs.size())
        return Error::notFound(u"role"_s);
    if (userNamed(tx, *checked))
        return Error::conflict({{u"field"_s, u"username"_s}});
    const UserFacts facts{UserId::make(), *checked, name.trimmed().isEmpty() ? *checked : name.trimmed(),
                          true};
    const QString password = PasswordHasher::oneTimePassword();
    insertUser(tx, facts, hasher.hash(password));
    setRoles(tx, facts.id, roles);
    return password;
}

Result<QString> resetPassword(Transaction &tx, PasswordHasher &hasher, const QString &username,
                              const QDateTime &now)
{
    const auto id = userNamed(tx, normalizedUsername(username));
    if (!id)
        return Error::notFound(u"user"_s);
    const QString password = PasswordHasher::oneTimePassword();
    tx.execute(kActivate, {{"id", *id}});
    setPassword(tx, *id, hasher.hash(password), true);
    endSessionsOf(tx, *id, std::nullopt, now);
    announceAccessChange(tx);
    return password;
}

std::span<const Statement> userAccountStatements()
{
    return kStatements;
}

} // namespace hms::server::access
