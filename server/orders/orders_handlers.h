// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/orders/orders_protocol.h"

namespace hms::server::orders {

Result<RawJson> create(Context &ctx, const CreateTestOrders &request);
Result<RawJson> list(Context &ctx, const ListTestOrders &request);
Result<RawJson> bill(Context &ctx, const BillTestOrders &request);
Result<RawJson> cancel(Context &ctx, const CancelTestOrder &request);
Result<RawJson> worklist(Context &ctx, const GetWorklist &request);

} // namespace hms::server::orders
