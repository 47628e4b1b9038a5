// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/access/password_hasher.h"
#include "server/db/connection_settings.h"

#include <optional>

namespace hms::server::demo {

/// Somebody of an invented hospital who still has the well-known password: such a hospital stays on loopback.
std::optional<QString> userWithDemoPassword(const ConnectionSettings &database, PasswordHasher &hasher);

} // namespace hms::server::demo
