// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/workspace.h"

namespace hms::app {

class LinkIndicator;
class NotificationBell;
class SearchBox;

/// Hospital, the search box, the link, notifications and the user.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] SearchBox *searchBox() const { return m_search; }

signals:
    void keysRequested();
    void lockRequested();
    void signOutRequested();

private:
    void openUserMenu();

    Desk m_desk;
    SearchBox *m_search = nullptr;
    QWidget *m_user = nullptr;
};

} // namespace hms::app
