// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/access/access_protocol.h"

namespace hms::server::access {

Result<RawJson> users(Context &ctx, const ListUsers &request);
Result<RawJson> saveUser(Context &ctx, const SaveUser &request);
Result<ResetPassword::Response> resetPassword(Context &ctx, const ResetPassword &request);

} // namespace hms::server::access
