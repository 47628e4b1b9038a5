// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/pending_commands.h"
#include "app/core/server_link.h"
#include "app/core/topic_followers.h"

#include <QDeadlineTimer>

#include <map>

namespace hms {
struct IncomingFrame;
}

namespace hms::app {

/// ApiClient over a WebSocket. Joins four parts: the link (socket), the requests on their way (here), the
/// commands that must not be lost, and the followed topics.
class WebSocketApi final : public ApiClient {
    Q_OBJECT
public:
    struct Timings {
        ServerLink::Timings link;
        PendingCommands::Timings commands;
        std::chrono::milliseconds requestTimeout{10'000};
        std::chrono::milliseconds topicRetry{2'000};
    };

    WebSocketApi(Settings &settings, Outbox &outbox, Timings timings, QObject *parent = nullptr);
    ~WebSocketApi() override;

    void start(); ///< Also "try now" while Offline.
    void stop();  ///< No further attempts.
    /// The answer to fingerprintUnknown or fingerprintChanged; silence refuses.
    void acceptFingerprint(const QUrl &server, const QString &fingerprint);

    Following follow(const QString &topic, const QObject *context, TopicHandler handler) override;
    void unfollow(Following following) override;
    void useSession(const QString &token, UserId user) override;
    void dropSession() override;
    [[nodiscard]] QString serverHost() const override { return m_link.host(); }

signals:
    void fingerprintUnknown(const QUrl &server, const QString &fingerprint);
    void fingerprintChanged(const QUrl &server, const QString &fingerprint);

private:
    struct Request {
        QString method;
        Answer answer;
        QDeadlineTimer deadline;
    };

    void send(const QString &method, const QJsonObject &params, Answer answer) override;
    void execute(Command command) override;
    void transmit(const QString &method, const QJsonObject &params, Answer answer);
    void refuseLater(Answer answer);
    void onOpened();
    void onClosed();
    void onReceived(const QByteArray &message);
    void onAnswer(const IncomingFrame &frame);
    void onTimeout();
    void armTimeout();
    void resumeSession();
    void onResumed(const QString &token, const Result<QJsonValue> &answer);
    void endSession();
    void goLive();

    Timings m_timings;
    ServerLink m_link;
    PendingCommands m_commands;
    TopicFollowers m_topics;
    std::map<qint64, Request> m_requests; ///< In the order sent, so the first has the nearest deadline.
    qint64 m_lastId = 0;
    QTimer m_timeout;
    QString m_token; ///< Empty without a session.
    UserId m_user;
    bool m_resuming = false;
};

} // namespace hms::app
