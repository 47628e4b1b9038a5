// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/generation.h"
#include "app/core/session.h"
#include "shared/results/critical_alerts_protocol.h"

#include <QTimer>

namespace hms::app {

/// The critical values that this user was told of and nobody acknowledged yet, the oldest first. Kept current
/// by the user's notifications, after a lost link by asking again.
class CriticalWatch final : public QObject {
    Q_OBJECT

public:
    CriticalWatch(ApiClient &api, Session &session, QObject *parent = nullptr);

    [[nodiscard]] const QList<CriticalAlert> &alerts() const { return m_alerts; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void acknowledge(CriticalAlertId alert, const QString &readBack);

    /// What is typed has each critical value as it was shown, in any digits and with either decimal sign: the
    /// server's rule, so that nobody waits for it to be told.
    static bool hasReadBack(const CriticalAlert &alert, const QString &typed);

signals:
    void changed();
    void acknowledged(const hms::CriticalAlert &alert);
    void failed(const hms::Error &error);

private:
    void reload();
    void onNews(const QJsonObject &row);
    void remove(CriticalAlertId alert);

    ApiClient &m_api;
    Session &m_session;
    Generation m_generation;
    QTimer m_again; ///< A server that does not answer is asked until it does.
    QList<CriticalAlert> m_alerts;
    bool m_busy = false;
};

} // namespace hms::app
