// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/results/results_protocol.h"

namespace hms::server::results {

Result<RawJson> get(Context &ctx, const GetTestResult &request);
Result<RawJson> save(Context &ctx, const SaveTestResult &request);
Result<RawJson> withdraw(Context &ctx, const WithdrawTestResult &request);
Result<RawJson> trend(Context &ctx, const GetTestTrend &request);

} // namespace hms::server::results
