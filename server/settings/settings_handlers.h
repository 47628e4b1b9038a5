// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/settings/settings_protocol.h"

namespace hms::server::settings {

Result<RawJson> get(Context &ctx, const GetSetting &request);
Result<RawJson> list(Context &ctx, const ListSettings &request);
Result<RawJson> set(Context &ctx, const SetSetting &request);

} // namespace hms::server::settings
