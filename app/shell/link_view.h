// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace hms::app {

class IconLabel;
class StatusBadge;

/// The link in words: "Live", "Reconnecting 4 s", "Offline".
QString linkText(const ApiClient &api, const QDateTime &now);

/// The badge in the top bar; always in sight.
class LinkIndicator final : public QWidget {
    Q_OBJECT

public:
    explicit LinkIndicator(ApiClient &api, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    void update();

    ApiClient &m_api;
    QTimer m_tick;
    StatusBadge *m_badge = nullptr;
};

/// Over the workspace while the link is down: how old the data is and what still works.
class LinkBanner final : public QFrame {
    Q_OBJECT

public:
    explicit LinkBanner(ApiClient &api, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    void update();

    ApiClient &m_api;
    QTimer m_tick;
    QLabel *m_text = nullptr;
};

} // namespace hms::app
