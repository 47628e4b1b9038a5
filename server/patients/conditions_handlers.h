// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/patients/conditions_protocol.h"

namespace hms::server::patients {

Result<RawJson> recordCondition(Context &ctx, const RecordCondition &request);
Result<RawJson> refuteCondition(Context &ctx, const RefuteCondition &request);
Result<RawJson> listConditions(Context &ctx, const ListConditions &request);

} // namespace hms::server::patients
