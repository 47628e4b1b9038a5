// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/billing/billing_protocol.h"

namespace hms::server::billing {

Result<RawJson> getBill(Context &ctx, const GetBill &request);
Result<RawJson> outstanding(Context &ctx, const ListOutstandingBills &request);
Result<RawJson> createBill(Context &ctx, const CreateBill &request);
Result<RawJson> discountBill(Context &ctx, const DiscountBill &request);
Result<RawJson> voidBill(Context &ctx, const VoidBill &request);

} // namespace hms::server::billing
