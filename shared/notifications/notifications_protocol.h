// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access_protocol.h"

namespace hms {

using NotificationId = Id<struct NotificationTag>;

/// Something a person should know; the app writes the sentence from kind and data.
struct Notification {
    NotificationId id;
    QString kind; ///< Slug, for example "refund.requested".
    QJsonObject data;
    bool isRead = false;
    QDateTime createdAt;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("kind", self.kind);
        field("data", self.data);
        field("isRead", self.isRead);
        field("createdAt", self.createdAt);
    }
};

/// The caller's own, newest first.
struct ListNotifications {
    static constexpr QLatin1StringView kMethod{"notifications.list"};
    using Response = QList<Notification>;

    std::optional<bool> unreadOnly;
    std::optional<NotificationId> after;
    std::optional<int> limit; ///< Default 50.

    static void visit(auto &self, auto &&field)
    {
        field("unreadOnly", self.unreadOnly);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

struct MarkNotificationsRead {
    static constexpr QLatin1StringView kMethod{"notifications.markRead"};
    using Response = Empty;

    QList<NotificationId> ids;

    static void visit(auto &self, auto &&field) { field("ids", self.ids, Items{1, 200}); }
};

} // namespace hms
