// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/visits/visits_protocol.h"

namespace hms::server::visits {

Result<RawJson> checkIn(Context &ctx, const CheckIn &request);
Result<RawJson> get(Context &ctx, const GetVisit &request);
Result<RawJson> list(Context &ctx, const ListVisits &request);
Result<RawJson> setStatus(Context &ctx, const SetVisitStatus &request);
Result<RawJson> cancel(Context &ctx, const CancelVisit &request);
Result<RawJson> transfer(Context &ctx, const TransferVisit &request);

} // namespace hms::server::visits
