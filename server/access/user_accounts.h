// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"

#include <optional>
#include <span>

/// What serve, init and the command line do to users without a session; the audit log names nobody then.
/// The caller commits.
namespace hms::server::access {

/// Makes user "admin" with the super-admin role when there is no user at all, and answers its one-time
/// password; nothing otherwise. Two servers that start at once make one.
std::optional<QString> createFirstAdmin(Transaction &tx, PasswordHasher &hasher);

/// Answers the one-time password. Errors: INVALID (username), CONFLICT {field: username}, NOT_FOUND (role).
Result<QString> createUser(Transaction &tx, PasswordHasher &hasher, const QString &username,
                           const QString &name, const QList<QString> &roleSlugs);

/// Answers a new one-time password, makes the user active and ends their sessions, also the open ones.
/// Errors: NOT_FOUND.
Result<QString> resetPassword(Transaction &tx, PasswordHasher &hasher, const QString &username,
                              const QDateTime &now);

std::span<const Statement> userAccountStatements();

} // namespace hms::server::access
