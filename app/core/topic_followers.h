// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"

#include <QHash>
#include <QList>

#include <chrono>

namespace hms::app {

/// Keeps every follower of a topic complete: one subscription a topic, changes in order and without gaps,
/// taken up again after a lost link from the last revision held.
class TopicFollowers : public QObject {
    Q_OBJECT
public:
    using Send = std::function<void(const QString &method, const QJsonObject &params, Answer answer)>;

    /// `retry` is the pause before asking a busy server again.
    TopicFollowers(Send send, std::chrono::milliseconds retry, QObject *parent = nullptr);

    Following follow(const QString &topic, const QObject *context, TopicHandler handler);
    void unfollow(Following following);

    void onChange(const TopicChange &change);
    void start(); ///< The session is open on a live link.
    void pause(); ///< The link or the session is lost.
    /// Another user may see other things: nothing held counts any more.
    void forgetRevisions();

private:
    static constexpr qint64 kNone = -1;

    struct Follower {
        quint64 id = 0;
        QPointer<const QObject> context;
        TopicHandler handler;
        QMetaObject::Connection end; ///< Of the context.
        qint64 revision = kNone;     ///< Of what it shows; kNone asks for a snapshot.
    };
    struct Feed {
        quint64 serial = 0; ///< Tells an answer for an earlier feed of the same topic.
        QList<Follower> followers;
        QList<TopicChange> held; ///< Pushed while a snapshot or replay is on its way.
        bool asking = false;
    };

    void fetch(const QString &topic);
    void subscribe(const QString &topic, Feed &feed);
    void resume(const QString &topic, Feed &feed, qint64 from);
    /// Wraps the reader of an answer: it is skipped when the feed is another one by then.
    Answer answering(const QString &topic, Feed &feed, Answer read);
    void onSnapshot(const QString &topic, const Result<QJsonValue> &answer);
    void onReplay(const QString &topic, const Result<QJsonValue> &answer);
    void onRefused(const QString &topic, const Error &error);
    void settle(const QString &topic);
    /// False when a follower misses something before it.
    bool apply(const TopicChange &change);
    void forgetRevisions(const QString &topic);
    [[nodiscard]] QList<quint64> followersOf(const QString &topic) const;
    Follower *find(const QString &topic, quint64 id);

    Send m_send;
    std::chrono::milliseconds m_retry;
    bool m_ready = false;
    quint64 m_lastId = 0;
    QHash<QString, Feed> m_feeds;
};

} // namespace hms::app
