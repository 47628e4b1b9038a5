// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/users_handlers.h"

#include "server/access/access_events.h"
#include "server/access/access_rules.h"
#include "server/access/password_hasher.h"
#include "server/access/session_store.h"
#include "server/access/users_store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::server::access {

namespace {

/// A user may only be touched, and only be given roles, within the caller's own rights.
std::optional<Error> refuseSave(Context &ctx, const SaveUser &request, const QString &username)
{
    const QSet<RoleId> wanted(request.roleIds.begin(), request.roleIds.end());
    if (holdRoles(ctx.tx, request.roleIds) != wanted.size())
        return Error::notFound(u"role"_s);
    QList<RoleId> touched = request.roleIds;
    if (request.id)
        touched += rolesOf(ctx.tx, *request.id);
    if (auto beyond = refuseBeyondCaller(ctx, touched))
        return beyond;
    const auto namesake = userNamed(ctx.tx, username);
    if (namesake && namesake != request.id)
        return Error::conflict({{u"field"_s, u"username"_s}});
    return std::nullopt;
}

Result<RawJson> createUser(Context &ctx, const SaveUser &request, const QString &username)
{
    const UserFacts facts{UserId::make(), username, request.name.trimmed(), request.isActive};
    const QString password = PasswordHasher::oneTimePassword();
    insertUser(ctx.tx, facts, ctx.hasher.hash(password));
    setRoles(ctx.tx, facts.id, request.roleIds);
    const QByteArray user = "{\"user\":" + findUser(ctx.tx, facts.id)->bytes;
    ctx.answerToKeep = RawJson{user + '}'};
    return RawJson{user + ",\"oneTimePassword\":\"" + password.toLatin1() + "\"}"};
}

Result<RawJson> editUser(Context &ctx, const SaveUser &request, const QString &username)
{
    const UserId id = *request.id;
    if (!updateUser(ctx.tx, {id, username, request.name.trimmed(), request.isActive}, *request.rowVersion)) {
        const auto current = findUser(ctx.tx, id);
        if (!current)
            return Error::notFound(u"user"_s);
        return Error::conflict({{u"current"_s, QJsonDocument::fromJson(current->bytes).object()}});
    }
    setRoles(ctx.tx, id, request.roleIds);
    if (auto refused = refuseWithoutSuperAdmin(ctx.tx))
        return *refused;
    if (!request.isActive)
        endSessionsOf(ctx.tx, id, std::nullopt, ctx.now);
    tellUsers(ctx, {id});
    return RawJson{"{\"user\":" + findUser(ctx.tx, id)->bytes + "}"};
}

} // namespace

Result<RawJson> users(Context &ctx, const ListUsers &)
{
    return listUsers(ctx.tx);
}

Result<RawJson> saveUser(Context &ctx, const SaveUser &request)
{
    if (request.id && !request.rowVersion)
        return Error::invalid(u"rowVersion"_s, u"missing"_s);
    if (request.name.trimmed().isEmpty())
        return Error::invalid(u"name"_s, u"tooShort"_s);
    const auto username = checkedUsername(request.username);
    if (!username)
        return username.error();
    lockSuperAdmins(ctx.tx);
    if (auto refused = refuseSave(ctx, request, *username))
        return *refused;
    return request.id ? editUser(ctx, request, *username) : createUser(ctx, request, *username);
}

Result<ResetPassword::Response> resetPassword(Context &ctx, const ResetPassword &request)
{
    if (!findUser(ctx.tx, request.id))
        return Error::notFound(u"user"_s);
    if (auto beyond = refuseBeyondCaller(ctx, rolesOf(ctx.tx, request.id)))
        return *beyond;
    const QString password = PasswordHasher::oneTimePassword();
    setPassword(ctx.tx, request.id, ctx.hasher.hash(password), true);
    endSessionsOf(ctx.tx, request.id, std::nullopt, ctx.now);
    tellUsers(ctx, {request.id});
    ctx.answerToKeep = RawJson{"{}"};
    return ResetPassword::Response{password};
}

} // namespace hms::server::access
