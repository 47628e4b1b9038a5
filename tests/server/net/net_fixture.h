// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/desk_server.h"
#include "shared/protocol/frame.h"
#include "tests/support/test_server.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <catch2/catch.hpp>

#include <functional>

namespace hms::test {

/// Waits, with events running, until the condition holds.
inline bool eventually(const std::function<bool()> &condition, int timeoutMs = 10'000)
{
    // Not QTest::qWaitFor, which sleeps 10 ms at a time and would be most of any latency.
    QTimer wake;
    wake.start(10);
    const QDeadlineTimer deadline(timeoutMs);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

/// A workstation's socket without the workstation.
class Client {
public:
    /// Connects and waits until it is open or refused.
    explicit Client(quint16 port, const QString &subProtocol = QStringLiteral("hms.v1"));

    QWebSocket &socket() { return m_socket; }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    qint64 send(const QString &method, const QJsonObject &params = {}); ///< The request's id.
    bool hasAnswer(qint64 id) const { return m_answers.contains(id); }
    [[nodiscard]] Result<QJsonValue> answer(qint64 id); ///< Waits for it.
    Result<QJsonValue> call(const QString &method, const QJsonObject &params = {})
    {
        return answer(send(method, params));
    }
    [[nodiscard]] const QList<qint64> &answerOrder() const { return m_order; }
    [[nodiscard]] const QList<QJsonObject> &pushes() const { return m_pushes; }
    std::function<void(const QJsonObject &)> onPush;

private:
    QWebSocket m_socket;
    qint64 m_lastId = 0;
    QHash<qint64, Result<QJsonValue>> m_answers;
    QList<qint64> m_order;
    QList<QJsonObject> m_pushes;
};

/// The real socket layer over a database of its own, with a few requests of the tests' own making:
/// test.login {role}, test.logout, test.echo {text}, test.sleep {ms}, test.bump {topic, row}, test.follow
/// {topic}, test.big {bytes}, test.touchAccess.
class NetFixture {
public:
    explicit NetFixture(server::NetLimits limits = {}, std::optional<QSslConfiguration> tls = std::nullopt);
    ~NetFixture();
    Q_DISABLE_COPY_MOVE(NetFixture)

    [[nodiscard]] quint16 port() const { return m_server->port(); }
    server::DeskServer &server() { return *m_server; }
    TestServer &database() { return m_database; }
    /// A second server on the same database.
    std::unique_ptr<server::DeskServer> another();
    std::unique_ptr<Client> loggedIn(const QString &role = QStringLiteral("staff"));
    using Rights = std::function<std::shared_ptr<const server::Caller>(const server::Caller &)>;
    /// What the sessions' keeper answers from now on; at first everybody stays as they are.
    void setRights(Rights rights);

private:
    std::unique_ptr<server::DeskServer> make(const server::NetLimits &limits,
                                             std::optional<QSslConfiguration> tls);

    TestServer m_database;
    std::vector<server::Route> m_routes;
    std::unique_ptr<server::Dispatcher> m_dispatcher;
    std::mutex m_mutex; ///< Guards what workers and sweepers use.
    QHash<SessionId, std::shared_ptr<const server::Caller>> m_sessions;
    Rights m_rights;
    std::unique_ptr<server::DeskServer> m_server;
};

} // namespace hms::test
