// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"
#include "tests/load/json_peek.h"

#include <QObject>
#include <QUrl>
#include <QWebSocket>

#include <chrono>
#include <functional>

namespace hms::load {

using Clock = std::chrono::steady_clock;

/// One workstation: a WebSocket that asks one thing at a time, as the server runs them.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(QObject *parent = nullptr);
    ~Desk() override;

    void open(const QUrl &server);
    /// Sends the request of that method; answered() follows. Nothing else may be under way.
    void ask(QLatin1StringView method, const QJsonObject &params);
    void close();
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] Clock::time_point sentAt() const { return m_sentAt; }

signals:
    void opened();
    void answered(const PeekedFrame &answer); ///< A result or a refusal.
    void changed(QStringView topicChange);    ///< A push: the params of topics.changed.
    void lost(const QString &why);            ///< Closed without our word, or an unreadable frame.

private:
    void onFrame(const QString &frame);

    QWebSocket m_socket;
    qint64 m_lastId = 0;
    Clock::time_point m_sentAt;
    bool m_waiting = false;
    bool m_closing = false;
};

} // namespace hms::load
