// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/vitals/vitals_protocol.h"

namespace hms::server::vitals {

Result<RawJson> record(Context &ctx, const RecordVitals &request);
Result<RawJson> list(Context &ctx, const ListVitals &request);

} // namespace hms::server::vitals
