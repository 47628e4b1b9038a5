// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/access/access_protocol.h"

#include <span>

namespace hms::server::access {

RawJson listUsers(Transaction &tx);
std::optional<RawJson> findUser(Transaction &tx, UserId id);
std::optional<UserId> userNamed(Transaction &tx, const QString &username);
QList<RoleId> rolesOf(Transaction &tx, UserId id);
/// How many of these roles exist; they cannot be deleted before the transaction ends.
int holdRoles(Transaction &tx, const QList<RoleId> &roles);
QList<RoleId> rolesNamed(Transaction &tx, const QList<QString> &slugs);

struct UserFacts {
    UserId id;
    QString username;
    QString name;
    bool isActive = true;
};
/// With a one-time password that has to be changed.
void insertUser(Transaction &tx, const UserFacts &user, const QString &passwordHash);
/// False when the user is at another version by now (or is none).
bool updateUser(Transaction &tx, const UserFacts &user, int rowVersion);
void setRoles(Transaction &tx, UserId id, const QList<RoleId> &roles);

std::span<const Statement> userStatements();

} // namespace hms::server::access
