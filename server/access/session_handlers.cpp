// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/session_handlers.h"

#include "server/access/access_directory.h"
#include "server/access/access_events.h"
#include "server/access/access_rules.h"
#include "server/access/login_guard.h"
#include "server/access/password_hasher.h"
#include "server/access/session_store.h"
#include "server/routes.h"

using namespace Qt::StringLiterals;

namespace hms::server::access {

namespace {

/// The caller's own password once more. A refusal names the field, so that no desk takes it for the end of
/// its session.
std::optional<Error> proveCaller(Context &ctx, QLatin1StringView method, const QString &password,
                                 const QString &field)
{
    const auto proven = provePassword(ctx, method, ctx.caller.username, password);
    if (proven)
        return std::nullopt;
    Error error = proven.error();
    error.data.insert(u"field"_s, field);
    return error;
}

} // namespace

Result<RawJson> login(Context &ctx, const Login &request)
{
    const auto proven = provePassword(ctx, Login::kMethod, request.username, request.password);
    if (!proven)
        return proven.error();
    const SessionToken token = SessionToken::make();
    const SessionId session = openSession(ctx.tx, proven->id, token.hash, ctx.caller.address, ctx.now);
    auto caller = loadCaller(ctx.tx, session, ctx.now);
    if (!caller) // Deactivated while the password was checked.
        return Error{ErrorCode::Unauthenticated, {}};
    ctx.effect = BindSession{std::move(caller)};
    return sessionOpened(ctx.tx, session, token.text, ctx.now, ctx.server);
}

Result<RawJson> resume(Context &ctx, const ResumeSession &request)
{
    const auto session =
        findSession(ctx.tx, SessionToken::hashOf(request.token), ctx.caller.address, ctx.now);
    auto caller = session ? loadCaller(ctx.tx, *session, ctx.now) : nullptr;
    if (!caller)
        return Error{ErrorCode::Unauthenticated, {}};
    ctx.effect = BindSession{std::move(caller)};
    return sessionOpened(ctx.tx, *session, request.token, ctx.now, ctx.server);
}

Result<Empty> logout(Context &ctx, const Logout &)
{
    endSession(ctx.tx, ctx.caller.session, ctx.caller.user, ctx.now);
    ctx.changes.touchAccess(); // Other sockets of the same session end with it.
    ctx.effect = EndSession{};
    return Empty{};
}

Result<Empty> unlock(Context &ctx, const UnlockSession &request)
{
    if (auto refused = proveCaller(ctx, UnlockSession::kMethod, request.password, u"password"_s))
        return *refused;
    return Empty{};
}

Result<Empty> changePassword(Context &ctx, const ChangePassword &request)
{
    if (auto refused = proveCaller(ctx, ChangePassword::kMethod, request.oldPassword, u"oldPassword"_s))
        return *refused;
    if (request.newPassword == request.oldPassword ||
        isWeakPassword(request.newPassword, ctx.caller.username))
        return Error::rejected(u"weakPassword"_s, u"newPassword"_s);
    setPassword(ctx.tx, ctx.caller.user, ctx.hasher.hash(request.newPassword), false);
    endSessionsOf(ctx.tx, ctx.caller.user, ctx.caller.session, ctx.now);
    tellUsers(ctx, {ctx.caller.user});
    ctx.effect = BindSession{loadCaller(ctx.tx, ctx.caller.session, ctx.now)};
    return Empty{};
}

Result<RawJson> sessions(Context &ctx, const ListSessions &)
{
    const bool all = ctx.caller.may(Permission::SessionsRevoke);
    return listSessions(ctx.tx, all ? std::nullopt : std::optional(ctx.caller.user), ctx.now);
}

Result<Empty> revoke(Context &ctx, const RevokeSession &request)
{
    const bool any = ctx.caller.may(Permission::SessionsRevoke);
    if (!endSession(ctx.tx, request.id, any ? std::nullopt : std::optional(ctx.caller.user), ctx.now))
        return Error::notFound(u"session"_s);
    ctx.changes.touchAccess();
    return Empty{};
}

Result<GetServerInfo::Response> info(Context &ctx, const GetServerInfo &)
{
    return serverInfo(ctx.tx, ctx.server);
}

Result<RawJson> discover(Context &, const Discover &)
{
    // Anybody may ask, as often as the limits allow, and the answer is always the same: made once.
    static const RawJson document{QJsonDocument(openRpcDocument()).toJson(QJsonDocument::Compact)};
    return document;
}

} // namespace hms::server::access
