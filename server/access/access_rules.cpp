// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/access_rules.h"

#include "server/access/login_guard.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::server::access {

namespace {

constexpr int kMinPasswordLength = 10;

constexpr Statement kBeyond{"access.beyondCaller", R"sql(
    SELECT EXISTS (SELECT p.slug
                     FROM role_permissions rp JOIN permissions p ON p.id = rp.permission_id
                    WHERE rp.role_id = ANY ((:roles)::uuid[])
                   EXCEPT
                   SELECT mine.slug FROM user_permissions mine WHERE mine.user_id = (:caller)::uuid)
        OR EXISTS (SELECT FROM roles r
                    WHERE r.slug = 'super-admin' AND r.id = ANY ((:roles)::uuid[])
                      AND NOT EXISTS (SELECT FROM user_roles ur
                                       WHERE ur.role_id = r.id AND ur.user_id = (:caller)::uuid))
)sql"};

constexpr Statement kLockSuperAdmins{"access.lockSuperAdmins", R"sql(
    SELECT id FROM roles WHERE slug = 'super-admin' FOR NO KEY UPDATE
)sql"};

constexpr Statement kSuperAdminLeft{"access.superAdminLeft", R"sql(
    SELECT EXISTS (SELECT FROM users u
                     JOIN user_roles ur ON ur.user_id = u.id
                     JOIN roles r ON r.id = ur.role_id AND r.slug = 'super-admin'
                    WHERE u.is_active)
)sql"};

constexpr Statement kStatements[]{kBeyond, kLockSuperAdmins, kSuperAdminLeft};

} // namespace

std::optional<Error> refuseBeyondCaller(Context &ctx, const QList<RoleId> &roles)
{
    if (ctx.tx.scalar(kBeyond, {{"roles", roles}, {"caller", ctx.caller.user}}).toBool())
        return Error::rejected(u"ownAccess"_s);
    return std::nullopt;
}

void lockSuperAdmins(Transaction &tx)
{
    tx.scalar(kLockSuperAdmins);
}

std::optional<Error> refuseWithoutSuperAdmin(Transaction &tx)
{
    if (!tx.scalar(kSuperAdminLeft).toBool())
        return Error::rejected(u"lastAdmin"_s);
    return std::nullopt;
}

Result<QString> checkedUsername(const QString &typed)
{
    static const QRegularExpression allowed(u"^[a-z0-9][a-z0-9._@-]+$"_s,
                                            QRegularExpression::DontCaptureOption);
    const QString name = normalizedUsername(typed);
    if (!allowed.match(name).hasMatch())
        return Error::invalid(u"username"_s, u"characters"_s);
    return name;
}

bool isWeakPassword(const QString &password, const QString &username)
{
    return password.size() < kMinPasswordLength || password.compare(username, Qt::CaseInsensitive) == 0;
}

std::span<const Statement> accessRuleStatements()
{
    return kStatements;
}

} // namespace hms::server::access
