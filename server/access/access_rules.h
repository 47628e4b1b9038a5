// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/access/access_protocol.h"

#include <span>

namespace hms::server::access {

/// Nobody gives, edits or takes over more than they have: REJECTED ownAccess when the roles hold a permission
/// that the caller lacks, or when one is the super-admin's and the caller is none.
std::optional<Error> refuseBeyondCaller(Context &ctx, const QList<RoleId> &roles);

/// For commands that may take the super-admin role from somebody: they run one after another from here.
void lockSuperAdmins(Transaction &tx);
/// REJECTED lastAdmin when no active super-admin is left. After the change, under the lock.
std::optional<Error> refuseWithoutSuperAdmin(Transaction &tx);

/// The trimmed, lower-case name; INVALID when it has other characters than ASCII letters, digits and . _ - @.
Result<QString> checkedUsername(const QString &typed);
bool isWeakPassword(const QString &password, const QString &username);

std::span<const Statement> accessRuleStatements();

} // namespace hms::server::access
