// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/billing/billing_protocol.h"

namespace hms::server::billing {

Result<RawJson> requestRefund(Context &ctx, const RequestRefund &request);
Result<RawJson> approveRefund(Context &ctx, const ApproveRefund &request);
Result<RawJson> refuseRefund(Context &ctx, const RefuseRefund &request);
Result<RawJson> payOutRefund(Context &ctx, const PayOutRefund &request);
Result<RawJson> listRefunds(Context &ctx, const ListRefunds &request);

} // namespace hms::server::billing
