// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/access/access_protocol.h"

#include <span>

namespace hms::server::access {

RawJson listRoles(Transaction &tx);
RawJson listPermissions(Transaction &tx);
std::optional<RawJson> findRole(Transaction &tx, RoleId id);
/// The same as a struct, locked until the transaction ends.
std::optional<RoleRow> lockRole(Transaction &tx, RoleId id);
/// Which of the unique texts ("name", "slug") another role has already; empty when none.
QString takenField(Transaction &tx, const RoleRow &role);
/// Slugs that are no permission.
QList<QString> unknownPermissions(Transaction &tx, const QList<QString> &slugs);
void insertRole(Transaction &tx, const RoleRow &role);
/// Everything but is_system; the version rises.
void updateRole(Transaction &tx, const RoleRow &role);
void deleteRole(Transaction &tx, RoleId id);
QList<UserId> usersOfRole(Transaction &tx, RoleId id);

std::span<const Statement> roleStatements();

} // namespace hms::server::access
