// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"

namespace hms::server::orders {

Result<RawJson> label(Context &ctx, const LabelSamples &request);
Result<RawJson> getSample(Context &ctx, const GetSample &request);
Result<RawJson> collect(Context &ctx, const CollectTestOrder &request);
Result<RawJson> reject(Context &ctx, const RejectTestOrder &request);
Result<RawJson> step(Context &ctx, const StepSample &request);

} // namespace hms::server::orders
