// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"

#include <span>

namespace hms::server::access {

/// Tells the open desks of these users what they may do now, and makes every server reload its sessions.
void tellUsers(Context &ctx, const QList<UserId> &users);

/// The second half for work outside a command: every server reloads its sessions after the commit.
void announceAccessChange(Transaction &tx);

std::span<const Statement> accessEventStatements();

} // namespace hms::server::access
