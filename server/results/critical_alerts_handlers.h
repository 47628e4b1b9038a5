// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/results/critical_alerts_protocol.h"

namespace hms::server::results {

Result<RawJson> alerts(Context &ctx, const ListCriticalAlerts &request);
Result<RawJson> acknowledgeAlert(Context &ctx, const AcknowledgeCriticalAlert &request);

} // namespace hms::server::results
