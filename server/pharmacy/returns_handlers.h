// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/prescriptions/dispensing_protocol.h"

namespace hms::server::pharmacy {

Result<RawJson> takeBack(Context &ctx, const ReturnDispensed &request);

} // namespace hms::server::pharmacy
