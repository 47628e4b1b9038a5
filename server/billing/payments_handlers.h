// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/billing/billing_protocol.h"

namespace hms::server::billing {

Result<RawJson> takePayment(Context &ctx, const TakePayment &request);
Result<RawJson> verifyReceipt(Context &ctx, const VerifyReceipt &request);

} // namespace hms::server::billing
