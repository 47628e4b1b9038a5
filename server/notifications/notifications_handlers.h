// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/notifications/notifications_protocol.h"

namespace hms::server::notifications {

Result<RawJson> list(Context &ctx, const ListNotifications &request);
Result<Empty> read(Context &ctx, const MarkNotificationsRead &request);

} // namespace hms::server::notifications
