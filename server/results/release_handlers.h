// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/results/results_protocol.h"

namespace hms::server::results {

Result<RawJson> releaseTests(Context &ctx, const ReleaseTestResults &request);
Result<RawJson> deliver(Context &ctx, const DeliverTestResults &request);
Result<RawJson> amend(Context &ctx, const AmendTestResult &request);

} // namespace hms::server::results
