// SPDX-License-Identifier: GPL-3.0-or-later
// hmsd user add and hmsd user reset.
#include "server/cli/commands.h"
#include "server/cli/installation.h"
#include "server/cli/users.h"
#include "server/db/operator_error.h"

#include <sysexits.h>

namespace hms::server {

using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

int runUserAdd(const Invocation &invocation)
{
    const QStringList roles = invocation.options.value(u"roles"_s).split(u',', Qt::SkipEmptyParts);
    if (roles.isEmpty())
        throw OperatorError(EX_USAGE, u"--roles is missing: a user without a role may do nothing"_s);
    const QString username = invocation.words.first();
    const Installation installation(invocation.config, Installation::Access::Join);
    const QString password = addUser(installation.as(Role::Owner), invocation.config,
                                     {username, invocation.options.value(u"name"_s, username), roles});
    print(u"one-time password: %1\n"_s.arg(password));
    return EX_OK;
}

int runUserReset(const Invocation &invocation)
{
    const Installation installation(invocation.config, Installation::Access::Join);
    const QString password =
        resetUser(installation.as(Role::Owner), invocation.config, invocation.words.first());
    print(u"one-time password: %1\n"_s.arg(password));
    return EX_OK;
}

} // namespace hms::server
