// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access_protocol.h"
#include "shared/protocol/topics.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QWebSocketServer>

#include <functional>

class QSslConfiguration;

namespace hms::app {

/// A server on a loopback socket that does what the test says, also what no server should do.
class WireServer : public QObject {
    Q_OBJECT
public:
    struct Request {
        qint64 id = 0;
        QString method;
        QJsonObject params;
    };
    using Script = std::function<void(const Request &)>;

    WireServer();
    explicit WireServer(const QSslConfiguration &tls);
    ~WireServer() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int connections() const { return m_connections; } ///< Ever made.
    [[nodiscard]] bool isConnected() const { return !m_sockets.isEmpty(); }
    [[nodiscard]] QStringList methods() const; ///< In the order received.
    [[nodiscard]] QList<Request> requests(QLatin1StringView method) const;

    /// What happens to requests of one kind; without a script they are answered {}, and session.resume with
    /// `session`.
    QHash<QString, Script> on;
    SessionOpened session;

    void answer(const Request &request, const QJsonValue &result);
    void refuse(const Request &request, const Error &error);
    void push(const TopicChange &change);
    void sendText(const QString &text);
    void cut();               ///< Resets every connection, without a word.
    void refuseConnections(); ///< As if it were switched off.

private:
    void listen();
    void onConnection();
    void onMessage(const QString &text);

    QWebSocketServer m_server;
    QList<QWebSocket *> m_sockets;
    QList<Request> m_received;
    int m_connections = 0;
};

SessionOpened anOpenSession();
TopicChange aChange(const QString &topic, qint64 revision);
/// Runs the event loop until it is so; false after five seconds.
bool eventually(const std::function<bool()> &condition);

} // namespace hms::app
