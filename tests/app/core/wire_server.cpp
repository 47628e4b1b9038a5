// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/core/wire_server.h"

#include "shared/protocol/frame.h"
#include "shared/protocol/version.h"

#include <QJsonDocument>
#include <QSslConfiguration>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace hms::app {

WireServer::WireServer()
    : session(anOpenSession())
    , m_server(u"test"_s, QWebSocketServer::NonSecureMode)
{
    listen();
}

WireServer::WireServer(const QSslConfiguration &tls)
    : session(anOpenSession())
    , m_server(u"test"_s, QWebSocketServer::SecureMode)
{
    m_server.setSslConfiguration(tls);
    listen();
}

WireServer::~WireServer()
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this); // They end after our members.
}

void WireServer::listen()
{
    m_server.setSupportedSubprotocols({QLatin1StringView(kSubProtocol)});
    connect(&m_server, &QWebSocketServer::newConnection, this, &WireServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

QUrl WireServer::url() const
{
    return m_server.serverUrl();
}

QStringList WireServer::methods() const
{
    QStringList result;
    for (const Request &request : m_received)
        result.append(request.method);
    return result;
}

QList<WireServer::Request> WireServer::requests(QLatin1StringView method) const
{
    QList<Request> result;
    for (const Request &request : m_received)
        if (request.method == method)
            result.append(request);
    return result;
}

void WireServer::onConnection()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_sockets.append(socket);
        connect(socket, &QWebSocket::textMessageReceived, this, &WireServer::onMessage);
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            socket->deleteLater();
        });
    }
}

void WireServer::onMessage(const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const Request request{frame.value("id"_L1).toInteger(), frame.value("method"_L1).toString(),
                          frame.value("params"_L1).toObject()};
    m_received.append(request);
    if (const auto script = on.constFind(request.method); script != on.constEnd())
        (*script)(request);
    else if (request.method == ResumeSession::kMethod)
        answer(request, encode(session));
    else
        answer(request, QJsonObject());
}

void WireServer::answer(const Request &request, const QJsonValue &result)
{
    const QByteArray array = QJsonDocument(QJsonArray{result}).toJson(QJsonDocument::Compact);
    sendText(QString::fromUtf8(answerFrame(request.id, RawJson{array.mid(1, array.size() - 2)})));
}

void WireServer::refuse(const Request &request, const Error &error)
{
    sendText(QString::fromUtf8(errorFrame(request.id, error)));
}

void WireServer::push(const TopicChange &change)
{
    const QByteArray params = QJsonDocument(encode(change)).toJson(QJsonDocument::Compact);
    sendText(QString::fromUtf8(notificationFrame(TopicChange::kMethod, params)));
}

void WireServer::sendText(const QString &text)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendTextMessage(text);
}

void WireServer::cut()
{
    const QList<QWebSocket *> sockets = m_sockets;
    for (QWebSocket *socket : sockets)
        socket->abort();
}

void WireServer::refuseConnections()
{
    m_server.close();
    cut();
}

SessionOpened anOpenSession()
{
    SessionOpened opened;
    opened.token = u"token-of-ada"_s;
    opened.expiresAt = QDateTime::currentDateTimeUtc().addDays(1);
    opened.user.id = UserId::make();
    opened.user.username = u"ada"_s;
    opened.user.name = u"Ada"_s;
    opened.server.name = u"City Hospital"_s;
    opened.server.version = u"1.0.0"_s;
    opened.server.businessDate = QDate(2026, 11, 22);
    opened.server.currency = u"BDT"_s;
    opened.server.timeZone = u"Asia/Dhaka"_s;
    return opened;
}

TopicChange aChange(const QString &topic, qint64 revision)
{
    TopicChange change;
    change.topic = topic;
    change.revision = revision;
    change.upserts = {{{u"id"_s, QString::number(revision)}}};
    return change;
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

} // namespace hms::app
