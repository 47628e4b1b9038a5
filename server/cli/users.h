// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/config.h"

#include <QStringList>

#include <optional>

namespace hms::server {

struct NewUser {
    QString username;  ///< Any case; stored in lower case.
    QString name;      ///< The person's.
    QStringList roles; ///< Slugs.
};

/// Adds a user who must change the returned one-time password at the first login. Throws OperatorError
/// (EX_DATAERR) for a bad or taken name or an unknown role.
QString addUser(const ConnectionSettings &owner, const Config &config, const NewUser &user);

/// Adds `admin`, a super admin, if there is no user at all; returns the one-time password.
std::optional<QString> addFirstUser(const ConnectionSettings &owner, const Config &config);

/// Gives a new one-time password, makes the user active, ends their sessions and forgets failed logins.
/// Throws OperatorError (EX_NOUSER) when there is no such user.
QString resetUser(const ConnectionSettings &owner, const Config &config, const QString &username);

} // namespace hms::server
