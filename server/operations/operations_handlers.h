// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/operations/operations_protocol.h"

namespace hms::server::operations {

Result<RawJson> status(Context &ctx, const GetOperationStatus &request);

} // namespace hms::server::operations
