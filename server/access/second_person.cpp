// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/second_person.h"

#include "server/access/login_guard.h"

using namespace Qt::StringLiterals;

namespace hms::server::access {

namespace {

constexpr Statement kMay{"access.approverMay", R"sql(
    SELECT EXISTS (SELECT FROM user_permissions p
                    WHERE p.user_id = (:user)::uuid AND p.slug = (:permission)::text)
)sql"};

constexpr Statement kStatements[]{kMay};

} // namespace

Result<UserId> verifyApprover(Context &ctx, const Approver &approver, Permission permission)
{
    if (normalizedUsername(approver.username) == ctx.caller.username)
        return Error::rejected(u"approverSame"_s, u"approver"_s);
    const auto proven = provePassword(ctx, "approver"_L1, approver.username, approver.password);
    if (!proven) {
        // Names the field, so that no desk takes it for the end of its own session.
        Error error = proven.error();
        error.data.insert(u"field"_s, u"approver"_s);
        return error;
    }
    if (!ctx.tx.scalar(kMay, {{"user", proven->id}, {"permission", permission}}).toBool())
        return Error::rejected(u"approverRights"_s, u"approver"_s);
    return proven->id;
}

std::span<const Statement> secondPersonStatements()
{
    return kStatements;
}

} // namespace hms::server::access
