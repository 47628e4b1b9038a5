// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "server/visits/visits_store.h"

namespace hms::server::visits {

/// The visit, locked. Errors: NOT_FOUND (visit), CONFLICT {current} when it is not the version the desk saw.
Result<LockedVisit> lockUnchanged(Context &ctx, VisitId visit, std::optional<int> rowVersion);

} // namespace hms::server::visits
