// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/changes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>

namespace hms::server {

/// Brings committed changes to the sockets that follow their topics: the same text to all, in the order of
/// the topic's revisions, without a gap between a snapshot and the first change. Main thread only.
class EventHub : public QObject {
    Q_OBJECT

public:
    using SubscriberId = quint64;
    /// Sends a frame to a socket; false when it was dropped because the socket does not keep up.
    using Deliver = std::function<bool(SubscriberId, const QString &frame)>;

    struct Counts {
        qint64 pushes = 0;
        qint64 drops = 0;
    };

    /// How long a missing revision may be on its way before the database is asked for it.
    static constexpr int kGapMs = 50;

    explicit EventHub(Deliver deliver, QObject *parent = nullptr);

    /// A snapshot of the topic is about to be read for this socket: changes are kept from now on.
    void hold(SubscriberId subscriber, const QString &topic);
    /// The snapshot of that revision was sent: what came later follows now, and from then on as it comes.
    void follow(SubscriberId subscriber, const QString &topic, qint64 revision);
    /// The request that held topics is over.
    void release(SubscriberId subscriber);
    void unfollow(SubscriberId subscriber, const QString &topic);
    void remove(SubscriberId subscriber); ///< The socket is gone or logged out.
    [[nodiscard]] QStringList followedBy(SubscriberId subscriber) const;
    [[nodiscard]] bool follows(SubscriberId subscriber, const QString &topic) const;
    [[nodiscard]] int subscriptions() const;

    /// A committed change, from here or from elsewhere, in any order and possibly more than once.
    void publish(const PublishedChange &change);
    /// The changes up to this revision cannot be had: followers are told to take a fresh snapshot.
    void resync(const QString &topic, qint64 revision);
    /// The socket reads again: tells it which topics it missed something of.
    void makeGood(SubscriberId subscriber);

    /// What is followed, and how far it was published.
    [[nodiscard]] QHash<QString, qint64> revisions() const;
    [[nodiscard]] Counts counts() const { return m_counts; }

signals:
    void gapFound(); ///< A revision did not come in time.

private:
    struct Subscription {
        qint64 sent = 0;     ///< The last revision this socket knows.
        bool missed = false; ///< Something was dropped since.
    };
    struct TopicState {
        qint64 revision = -1; ///< Published up to here; -1 until the first snapshot tells.
        QHash<SubscriberId, Subscription> subscribers;
        QSet<SubscriberId> holders;
        std::map<qint64, QString> recent; ///< Frames by revision, for holders and out-of-turn arrivals.
    };
    using Topics = std::map<QString, TopicState>;

    void advance(TopicState &state);
    void catchUp(SubscriberId subscriber, const QString &topic, TopicState &state);
    void send(SubscriberId subscriber, Subscription &subscription, qint64 revision, const QString &frame);
    void forgetIfUnused(Topics::iterator topic);
    void trim(TopicState &state) const;
    void watchGap(const TopicState &state);

    Deliver m_deliver;
    Topics m_topics;
    QTimer m_gapTimer;
    Counts m_counts;
};

} // namespace hms::server
