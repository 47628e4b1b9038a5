// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/billing/billing_protocol.h"

#include <span>

namespace hms::server::access {

/// The second person of a four-eyes rule, who types name and password at the caller's desk. Call it before
/// any row is locked: a password takes a tenth of a second. After an error return it at once, because a wrong
/// password ends the command's transaction (it counts for the back-off although the command never happened).
/// Errors: UNAUTHENTICATED {field: approver}, TOO_MANY_REQUESTS {retryAfterMs}, REJECTED (approverSame,
/// approverRights).
Result<UserId> verifyApprover(Context &ctx, const Approver &approver, Permission permission);

std::span<const Statement> secondPersonStatements();

} // namespace hms::server::access
