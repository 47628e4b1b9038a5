// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/login_guard.h"

#include "server/access/password_hasher.h"

namespace hms::server::access {

namespace {

// One row also for a name nobody has.
constexpr Statement kCandidate{"access.candidate", R"sql(
    SELECT u.id, coalesce(u.password_hash, '') AS password_hash, coalesce(u.is_active, false) AS is_active,
           login_wait((:username)::text, (:address)::text, (:now)::timestamptz) AS wait_ms
      FROM (SELECT 1) one
      LEFT JOIN users u ON u.username = (:username)::text
)sql"};

constexpr Statement kNoteFailure{"access.noteFailure", R"sql(
    SELECT note_login_failure((:username)::text, (:address)::text, (:now)::timestamptz, (:method)::text,
                              (:actor)::uuid)
)sql"};

constexpr Statement kForgetFailures{"access.forgetFailures", R"sql(
    SELECT forget_login_failures((:username)::text, (:address)::text, (:now)::timestamptz)
)sql"};

constexpr Statement kStatements[]{kCandidate, kNoteFailure, kForgetFailures};

struct Candidate {
    std::optional<UserId> id;
    QString passwordHash;
    bool isActive = false;
    int waitMs = 0;
};

Candidate toCandidate(const Row &row)
{
    return {
        .id = row.get<std::optional<UserId>>("id"),
        .passwordHash = row.get<QString>("password_hash"),
        .isActive = row.get<bool>("is_active"),
        .waitMs = row.get<int>("wait_ms"),
    };
}

} // namespace

QString normalizedUsername(const QString &typed)
{
    return typed.trimmed().toLower();
}

Result<ProvenUser> provePassword(Context &ctx, QLatin1StringView method, const QString &username,
                                 const QString &password)
{
    const QString name = normalizedUsername(username);
    const QString &address = ctx.caller.address;
    const Candidate candidate = *ctx.tx.one<Candidate>(
        kCandidate, {{"username", name}, {"address", address}, {"now", ctx.now}}, toCandidate);
    if (candidate.waitMs > 0)
        return Error::tooManyRequests(candidate.waitMs);

    const bool matches = ctx.hasher.verify(password, candidate.passwordHash);
    if (!matches || !candidate.isActive) {
        ctx.tx.giveUp();
        const auto actor = ctx.caller.loggedIn() ? std::optional(ctx.caller.user) : std::nullopt;
        const int waitMs = ctx.tx
                               .scalar(kNoteFailure, {{"username", name},
                                                      {"address", address},
                                                      {"now", ctx.now},
                                                      {"method", QString(method)},
                                                      {"actor", actor}})
                               .toInt();
        return waitMs > 0 ? Error::tooManyRequests(waitMs) : Error{ErrorCode::Unauthenticated, {}};
    }
    const int waitMs =
        ctx.tx.scalar(kForgetFailures, {{"username", name}, {"address", address}, {"now", ctx.now}}).toInt();
    if (waitMs > 0)
        return Error::tooManyRequests(waitMs);
    return ProvenUser{*candidate.id, name};
}

std::span<const Statement> loginGuardStatements()
{
    return kStatements;
}

} // namespace hms::server::access
