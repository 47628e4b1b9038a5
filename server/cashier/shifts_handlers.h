// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/cashier/cashier_protocol.h"

namespace hms::server::cashier {

Result<RawJson> open(Context &ctx, const OpenShift &request);
Result<RawJson> current(Context &ctx, const CurrentShift &request);
Result<RawJson> count(Context &ctx, const CountShift &request);
Result<RawJson> close(Context &ctx, const CloseShift &request);
Result<RawJson> report(Context &ctx, const GetShiftReport &request);

} // namespace hms::server::cashier
