// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/backoff.h"
#include "app/core/settings.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSslError>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace hms::app {

/// One socket to one of the servers, opened again and again until stop(): the next server of the list after
/// each failure, a growing pause between, and a heartbeat because TCP alone does not tell of a cut cable.
class ServerLink : public QObject {
    Q_OBJECT
public:
    struct Timings {
        Backoff backoff;
        std::chrono::milliseconds heartbeat{5'000};
        std::chrono::milliseconds silence{15'000}; ///< Without a sign for so long the peer counts as gone.
    };

    ServerLink(Settings &settings, Timings timings, QObject *parent = nullptr);
    ~ServerLink() override;

    /// Tries at once, with the first server that has not failed; also while waiting for the next attempt.
    void start();
    void stop();
    /// The peer speaks nonsense or does not let us in: closes, and tries on as after a failure.
    void fail();
    /// All is well: the next failure starts with the shortest pause again.
    void settle() { m_failures = 0; }

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString host() const { return m_host; } ///< Of the last socket; empty before it.
    void send(const QByteArray &frame);
    [[nodiscard]] QDateTime nextAttemptAt() const { return m_nextAttemptAt; }

    /// The person at the desk compared the fingerprint.
    void acceptFingerprint(const QUrl &server, const QString &fingerprint);

signals:
    void opening();
    void opened();
    void closed(); ///< No socket; nextAttemptAt() says when one is tried again.
    void heard();  ///< Any sign of life.
    void received(const QByteArray &message);
    /// Told once per certificate; nothing was sent to that server.
    void fingerprintUnknown(const QUrl &server, const QString &fingerprint);
    void fingerprintChanged(const QUrl &server, const QString &fingerprint);

private:
    void open();
    void drop();
    void onConnected();
    void onSign();
    void onSslErrors(const QUrl &server, const QList<QSslError> &errors);
    void beat();

    Settings &m_settings;
    Timings m_timings;
    QPointer<QWebSocket> m_socket;
    QString m_host;
    QTimer m_retry;
    QTimer m_heartbeat;
    QTimer m_silence; ///< Since the last sign; a heartbeat is too rare to look at it.
    QDateTime m_nextAttemptAt;
    int m_failures = 0;
    qsizetype m_server = 0; ///< Index into the list of servers.
    QSet<QString> m_reported;
};

} // namespace hms::app
