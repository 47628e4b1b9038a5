// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/access/access_protocol.h"

namespace hms::server::access {

Result<RawJson> roles(Context &ctx, const ListRoles &request);
Result<RawJson> saveRole(Context &ctx, const SaveRole &request);
Result<Empty> deleteRole(Context &ctx, const DeleteRole &request);
Result<RawJson> permissions(Context &ctx, const ListPermissions &request);

} // namespace hms::server::access
