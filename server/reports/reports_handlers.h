// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/reports/reports_protocol.h"

namespace hms::server::reports {

Result<RawJson> daily(Context &ctx, const GetDailyReport &request);
Result<RawJson> monthly(Context &ctx, const GetMonthlyReport &request);

} // namespace hms::server::reports
