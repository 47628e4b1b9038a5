// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/roles_handlers.h"

#include "server/access/access_events.h"
#include "server/access/access_rules.h"
#include "server/access/roles_store.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::server::access {

namespace {

constexpr auto kSuperAdmin = "super-admin"_L1;

Result<RoleRow> wantedRole(const SaveRole &request)
{
    static const QRegularExpression slugs(u"^[a-z0-9][a-z0-9-]*$"_s, QRegularExpression::DontCaptureOption);
    if (!slugs.match(request.slug).hasMatch())
        return Error::invalid(u"slug"_s, u"characters"_s);
    if (request.name.trimmed().isEmpty())
        return Error::invalid(u"name"_s, u"tooShort"_s);
    if (request.id && !request.rowVersion)
        return Error::invalid(u"rowVersion"_s, u"missing"_s);
    return RoleRow{.id = request.id.value_or(RoleId::make()),
                   .name = request.name.trimmed(),
                   .slug = request.slug,
                   .description = request.description,
                   .isSystem = false,
                   .isActive = request.isActive,
                   .discountLimitPercent = request.discountLimitPercent,
                   .permissions = request.permissions,
                   .rowVersion = request.rowVersion.value_or(0)};
}

QSet<QString> asSet(const QList<QString> &texts)
{
    return {texts.begin(), texts.end()};
}

/// Roles that came with the product keep their slug and stay in force; the super-admin keeps every right.
std::optional<Error> refuseSystemChange(const RoleRow &before, const RoleRow &wanted)
{
    if (!before.isSystem)
        return std::nullopt;
    const bool superAdmin = before.slug == kSuperAdmin;
    if (wanted.slug != before.slug)
        return Error::rejected(u"systemRole"_s, u"slug"_s);
    if (!wanted.isActive)
        return Error::rejected(superAdmin ? u"lastAdmin"_s : u"systemRole"_s, u"isActive"_s);
    if (superAdmin && !asSet(wanted.permissions).contains(asSet(before.permissions)))
        return Error::rejected(u"lastAdmin"_s, u"permissions"_s);
    return std::nullopt;
}

/// Only what is added counts: taking a right away needs none.
std::optional<Error> refuseBeyondCaller(Context &ctx, const RoleRow &before, const RoleRow &wanted)
{
    const QSet<QString> added = asSet(wanted.permissions) - asSet(before.permissions);
    for (const QString &slug : added)
        if (const auto permission = enumFromText<Permission>(slug);
            !permission || !ctx.caller.may(*permission))
            return Error::rejected(u"ownAccess"_s, u"permissions"_s);
    if (wanted.discountLimitPercent > qMax(before.discountLimitPercent, ctx.caller.discountLimitPercent))
        return Error::rejected(u"ownAccess"_s, u"discountLimitPercent"_s);
    if (before.slug == kSuperAdmin)
        return access::refuseBeyondCaller(ctx, {before.id});
    return std::nullopt;
}

} // namespace

Result<RawJson> roles(Context &ctx, const ListRoles &)
{
    return listRoles(ctx.tx);
}

Result<RawJson> saveRole(Context &ctx, const SaveRole &request)
{
    const auto wanted = wantedRole(request);
    if (!wanted)
        return wanted.error();
    if (!unknownPermissions(ctx.tx, wanted->permissions).isEmpty())
        return Error::rejected(u"unknownPermission"_s, u"permissions"_s);
    const auto before = request.id ? lockRole(ctx.tx, *request.id) : RoleRow{};
    if (!before)
        return Error::notFound(u"role"_s);
    if (request.id && before->rowVersion != wanted->rowVersion)
        return Error::conflict({{u"current"_s, encode(*before)}});
    if (auto refused = refuseSystemChange(*before, *wanted))
        return *refused;
    if (auto refused = refuseBeyondCaller(ctx, *before, *wanted))
        return *refused;
    if (const QString taken = takenField(ctx.tx, *wanted); !taken.isEmpty())
        return Error::conflict({{u"field"_s, taken}});
    if (request.id)
        updateRole(ctx.tx, *wanted);
    else
        insertRole(ctx.tx, *wanted);
    tellUsers(ctx, usersOfRole(ctx.tx, wanted->id));
    return *findRole(ctx.tx, wanted->id);
}

Result<Empty> deleteRole(Context &ctx, const DeleteRole &request)
{
    const auto role = lockRole(ctx.tx, request.id);
    if (!role)
        return Error::notFound(u"role"_s);
    if (role->isSystem)
        return Error::rejected(u"systemRole"_s);
    if (!usersOfRole(ctx.tx, request.id).isEmpty())
        return Error::rejected(u"roleInUse"_s);
    deleteRole(ctx.tx, request.id);
    return Empty{};
}

Result<RawJson> permissions(Context &ctx, const ListPermissions &)
{
    return listPermissions(ctx.tx);
}

} // namespace hms::server::access
