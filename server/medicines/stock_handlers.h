// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/medicines/stock_protocol.h"

namespace hms::server::medicines {

Result<RawJson> receive(Context &ctx, const ReceiveStock &request);
Result<RawJson> adjust(Context &ctx, const AdjustStock &request);
Result<RawJson> count(Context &ctx, const CountStock &request);
Result<RawJson> batches(Context &ctx, const ListStockBatches &request);
Result<RawJson> movements(Context &ctx, const ListStockMovements &request);
Result<RawJson> reorder(Context &ctx, const ListReorder &request);
Result<RawJson> nearExpiry(Context &ctx, const ListNearExpiry &request);

} // namespace hms::server::medicines
