// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/link_view.h"

#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kTickMs = 1000;

struct Link {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Link)
};

StatusLook linkLook(const ApiClient &api, const QDateTime &now)
{
    switch (api.linkState()) {
    case LinkState::Live: return {linkText(api, now), Icon::Link, Tone::Ok};
    case LinkState::Connecting: return {linkText(api, now), Icon::Refresh, Tone::Warn};
    case LinkState::Offline: return {linkText(api, now), Icon::LinkOff, Tone::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

QString linkText(const ApiClient &api, const QDateTime &now)
{
    switch (api.linkState()) {
    case LinkState::Live: return Link::tr("Live");
    case LinkState::Connecting: return Link::tr("Reconnecting");
    case LinkState::Offline: break;
    }
    const qint64 wait = api.nextAttemptAt().isValid() ? (now.msecsTo(api.nextAttemptAt()) + 999) / 1000 : 0;
    return wait > 0 ? Link::tr("Reconnecting %1 s").arg(format().number(wait)) : Link::tr("Offline");
}

LinkIndicator::LinkIndicator(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_badge = new StatusBadge;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_badge);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &LinkIndicator::update);
    connect(&m_api, &ApiClient::linkChanged, this, &LinkIndicator::update);
    update();
}

QString LinkIndicator::text() const
{
    return m_badge->look().word;
}

void LinkIndicator::update()
{
    m_badge->setLook(linkLook(m_api, QDateTime::currentDateTimeUtc()));
    const bool live = m_api.linkState() == LinkState::Live;
    setToolTip(m_api.lastHeardAt().isValid()
                   ? tr("Last heard of the server at %1").arg(format().timeWithSeconds(m_api.lastHeardAt()))
                   : QString());
    if (live)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

LinkBanner::LinkBanner(ApiClient &api, QWidget *parent)
    : QFrame(parent)
    , m_api(api)
{
    setObjectName(u"linkBanner"_s);
    m_text = textLabel({});
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(4), grid(2), grid(4), grid(2));
    row->setSpacing(grid(2));
    row->addWidget(new IconLabel(Icon::LinkOff, Tone::Warn));
    row->addWidget(m_text, 1);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &LinkBanner::update);
    connect(&m_api, &ApiClient::linkChanged, this, &LinkBanner::update);
    update();
}

QString LinkBanner::text() const
{
    return m_text->text();
}

void LinkBanner::update()
{
    const bool live = m_api.linkState() == LinkState::Live;
    setVisible(!live);
    if (live) {
        m_tick.stop();
        return;
    }
    const QString state = linkText(m_api, QDateTime::currentDateTimeUtc());
    m_text->setText(
        m_api.lastHeardAt().isValid()
            ? tr("%1. You see the data of %2. What you type is kept; money and numbers wait for the server.")
                  .arg(state, format().timeWithSeconds(m_api.lastHeardAt()))
            : tr("%1. What you type is kept; money and numbers wait for the server.").arg(state));
    setAccessibleName(m_text->text());
    if (!m_tick.isActive())
        m_tick.start();
}

} // namespace hms::app
