// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/results/results_protocol.h"

namespace hms::server::results {

Result<RawJson> review(Context &ctx, const ReviewTestResult &request);
Result<ReviewClearResults::Response> reviewClear(Context &ctx, const ReviewClearResults &request);
Result<RawJson> sendBack(Context &ctx, const SendBackTestResult &request);
Result<RawJson> hold(Context &ctx, const HoldTestResult &request);
Result<RawJson> reviews(Context &ctx, const ListReviews &request);

} // namespace hms::server::results
