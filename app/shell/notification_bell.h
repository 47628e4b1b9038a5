// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "app/ui/button.h"
#include "shared/notifications/notifications_protocol.h"

#include <QMap>

class QMenu;

namespace hms::app {

/// What a notification says, written here from its kind and data.
QString notificationText(const Notification &notification);

/// The unread notifications of this user: a bell with their count, a menu with their texts.
class NotificationBell final : public QWidget {
    Q_OBJECT

public:
    NotificationBell(ApiClient &api, Session &session, QWidget *parent = nullptr);

    [[nodiscard]] int unread() const { return int(m_unread.size()); }

private:
    void onSnapshot(const QJsonValue &snapshot);
    void onChange(const TopicChange &change);
    void put(const QJsonObject &row);
    void update();
    void openMenu();
    void markAllRead();

    ApiClient &m_api;
    QMap<QString, Notification> m_unread; ///< By id, which is in order of time.
    Button *m_button = nullptr;
};

} // namespace hms::app
