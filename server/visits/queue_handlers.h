// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/visits/visits_protocol.h"

namespace hms::server::visits {

Result<RawJson> getQueue(Context &ctx, const GetQueue &request);
Result<RawJson> callNext(Context &ctx, const CallNext &request);
Result<RawJson> recall(Context &ctx, const RecallVisit &request);
Result<RawJson> move(Context &ctx, const MoveVisit &request);

} // namespace hms::server::visits
