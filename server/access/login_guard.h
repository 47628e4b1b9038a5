// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"

#include <span>

namespace hms::server::access {

/// Lower case without blanks around it: how user names are kept and compared.
QString normalizedUsername(const QString &typed);

/// A person whose password was right just now.
struct ProvenUser {
    UserId id;
    QString username;
};

/// Checks a password with back-off per (user name, address of the caller): the wait doubles after five wrong
/// ones. A wrong one is written down even inside a command: the command's transaction is given up first, so
/// the handler must return the error at once. Unknown and inactive users cost and answer the same.
/// Errors: UNAUTHENTICATED, TOO_MANY_REQUESTS {retryAfterMs}. `method` names the request in the audit log.
Result<ProvenUser> provePassword(Context &ctx, QLatin1StringView method, const QString &username,
                                 const QString &password);

std::span<const Statement> loginGuardStatements();

} // namespace hms::server::access
