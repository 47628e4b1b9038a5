// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notifications/notifications_handlers.h"

#include "server/notifications/notifications_store.h"

namespace hms::server::notifications {

Result<RawJson> list(Context &ctx, const ListNotifications &request)
{
    return listNotifications(ctx.tx, ctx.caller.user, request);
}

Result<Empty> read(Context &ctx, const MarkNotificationsRead &request)
{
    markRead(ctx, request.ids);
    return Empty{};
}

} // namespace hms::server::notifications
