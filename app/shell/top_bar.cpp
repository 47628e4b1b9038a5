// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/top_bar.h"

#include "app/shell/desk_menu.h"
#include "app/shell/link_view.h"
#include "app/shell/notification_bell.h"
#include "app/shell/search_box.h"
#include "app/ui/badge.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hms::app {

TopBar::TopBar(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    const ServerFacts &server = desk.session.server();
    QLabel *hospital = textLabel(server.name, TextRole::Title);
    hospital->setObjectName(u"hospital"_s);
    m_search = new SearchBox(desk.api, desk.session, desk.navigation);
    m_search->setMinimumWidth(grid(60));
    m_search->setMaximumWidth(grid(180));
    auto *user = makeButton(desk.session.user().name, ButtonKind::Quiet, Icon::ChevronDown);
    user->setObjectName(u"userMenu"_s);
    user->setAccessibleName(tr("Menu of %1").arg(desk.session.user().name));
    m_user = user;

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(4), grid(2), grid(4), grid(2));
    row->setSpacing(grid(3));
    row->addWidget(hospital);
    if (server.demo)
        row->addWidget(new StatusBadge({tr("DEMO"), Icon::Info, Tone::Info}));
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(new LinkIndicator(desk.api));
    row->addWidget(new NotificationBell(desk.api, desk.session));
    row->addWidget(new Avatar(desk.session.user().name));
    row->addWidget(user);
    connect(user, &QPushButton::clicked, this, &TopBar::openUserMenu);
}

void TopBar::openUserMenu()
{
    QMenu menu(this);
    addAppearanceMenus(menu, m_desk.settings);
    menu.addSeparator();
    menu.addAction(icon(Icon::Keyboard), tr("Keys (F1)"), this, &TopBar::keysRequested);
    menu.addAction(icon(Icon::Lock), tr("Lock (F12)"), this, &TopBar::lockRequested);
    menu.addAction(icon(Icon::Logout), tr("Sign out"), this, &TopBar::signOutRequested);
    menu.exec(m_user->mapToGlobal(QPoint(0, m_user->height())));
}

} // namespace hms::app
