// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/notifications/notifications_protocol.h"

#include <span>

namespace hms::server::notifications {

/// Tells a person something, in the command's transaction: it is in their list and, once committed, on their
/// screen. `kind` is a slug, for example "refund.requested"; `data` what the app's sentence needs (ids as
/// text).
void notify(Context &ctx, UserId user, const QString &kind, const QJsonObject &data);
/// The same for every active holder of a permission but the caller, who knows.
void notify(Context &ctx, Permission holders, const QString &kind, const QJsonObject &data);
/// The same from a job of the server's own, where nobody is the caller.
void notify(Transaction &tx, Changes &changes, const QDateTime &now, UserId user, const QString &kind,
            const QJsonObject &data);
void notify(Transaction &tx, Changes &changes, const QDateTime &now, Permission holders, const QString &kind,
            const QJsonObject &data);

RawJson listNotifications(Transaction &tx, UserId user, const ListNotifications &filter);
/// Those of them that are the user's and were unread; told to their screens.
void markRead(Context &ctx, const QList<NotificationId> &ids);

std::span<const Statement> statements();

} // namespace hms::server::notifications
