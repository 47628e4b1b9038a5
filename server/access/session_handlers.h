// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/access/access_protocol.h"

namespace hms::server::access {

Result<RawJson> login(Context &ctx, const Login &request);
Result<RawJson> resume(Context &ctx, const ResumeSession &request);
Result<Empty> logout(Context &ctx, const Logout &request);
Result<Empty> unlock(Context &ctx, const UnlockSession &request);
Result<Empty> changePassword(Context &ctx, const ChangePassword &request);
Result<RawJson> sessions(Context &ctx, const ListSessions &request);
Result<Empty> revoke(Context &ctx, const RevokeSession &request);
Result<GetServerInfo::Response> info(Context &ctx, const GetServerInfo &request);
Result<RawJson> discover(Context &ctx, const Discover &request);

} // namespace hms::server::access
