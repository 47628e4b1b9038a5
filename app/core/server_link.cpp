// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/server_link.h"

#include "app/core/certificate_pin.h"
#include "shared/protocol/version.h"

#include <QRandomGenerator>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr quint64 kMostBytes = quint64(16) << 20; ///< Of one answer; Qt's own limit is 2 GiB.

} // namespace

ServerLink::ServerLink(Settings &settings, Timings timings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_timings(timings)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerLink::open);
    m_heartbeat.setInterval(m_timings.heartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, &ServerLink::beat);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_timings.silence);
    connect(&m_silence, &QTimer::timeout, this, &ServerLink::drop);
}

ServerLink::~ServerLink()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ServerLink::start()
{
    if (m_socket)
        return;
    m_failures = 0;
    open();
}

void ServerLink::stop()
{
    drop();
    m_retry.stop();
    m_nextAttemptAt = {};
}

void ServerLink::fail()
{
    if (m_socket)
        drop();
}

bool ServerLink::isOpen() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

void ServerLink::send(const QByteArray &frame)
{
    if (isOpen())
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void ServerLink::open()
{
    const QList<QUrl> servers = m_settings.servers();
    const QUrl &server = servers.at(m_server % servers.size());
    m_host = server.host();
    m_retry.stop();
    m_nextAttemptAt = {};
    m_silence.start();
    m_heartbeat.start();
    // A socket of its own for each attempt: none inherits what was accepted for another.
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(kMostBytes);
    m_socket->setMaxAllowedIncomingFrameSize(kMostBytes);
    connect(m_socket, &QWebSocket::connected, this, &ServerLink::onConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &ServerLink::drop);
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &ServerLink::drop);
    connect(m_socket, &QWebSocket::sslErrors, this,
            [this, server](const QList<QSslError> &errors) { onSslErrors(server, errors); });
    connect(m_socket, &QWebSocket::pong, this, &ServerLink::onSign);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &message) {
        onSign();
        emit received(message.toUtf8());
    });
    emit opening();
    if (server.scheme() != u"wss" && !isLoopback(server.host())) {
        drop(); // Never in clear text over a wire.
        return;
    }
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QLatin1StringView(kSubProtocol)});
    m_socket->open(server, options);
}

void ServerLink::onConnected()
{
    if (m_socket->subprotocol() != QLatin1StringView(kSubProtocol)) {
        drop();
        return;
    }
    onSign();
    emit opened();
}

void ServerLink::onSign()
{
    m_silence.start();
    emit heard();
}

void ServerLink::beat()
{
    if (isOpen())
        m_socket->ping();
}

void ServerLink::drop()
{
    if (!m_socket)
        return;
    QWebSocket *socket = m_socket;
    m_socket = nullptr;
    m_heartbeat.stop();
    m_silence.stop();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    ++m_server;
    // Every server of the list is tried once before the pause grows.
    const int round = m_failures++ / int(m_settings.servers().size());
    const auto pause = m_timings.backoff.pause(round, QRandomGenerator::global()->generateDouble());
    m_nextAttemptAt = QDateTime::currentDateTimeUtc().addMSecs(pause.count());
    m_retry.start(pause);
    emit closed();
}

void ServerLink::onSslErrors(const QUrl &server, const QList<QSslError> &errors)
{
    const PinCheck check = checkPin(errors, m_settings.fingerprint(server));
    if (check.verdict == PinVerdict::Accepted) {
        m_socket->ignoreSslErrors();
        return;
    }
    if (check.verdict == PinVerdict::Broken || m_reported.contains(check.fingerprint))
        return; // Without our word the handshake fails.
    m_reported.insert(check.fingerprint);
    // Told later: the handshake must not wait for a dialog.
    const bool isFirst = check.verdict == PinVerdict::Unknown;
    QMetaObject::invokeMethod(
        this,
        [this, server, isFirst, print = check.fingerprint] {
            if (isFirst)
                emit fingerprintUnknown(server, print);
            else
                emit fingerprintChanged(server, print);
        },
        Qt::QueuedConnection);
}

void ServerLink::acceptFingerprint(const QUrl &server, const QString &fingerprint)
{
    m_settings.setFingerprint(server, fingerprint);
    m_server = std::max<qsizetype>(0, m_settings.servers().indexOf(server));
    start();
}

} // namespace hms::app
