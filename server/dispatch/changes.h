// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/raw_json.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace hms::server {

/// What a command tells the topics, gathered while it runs and published after its commit only.
class Changes {
public:
    /// `row` in the shape of the topic's snapshot rows.
    void upsert(const QString &topic, const RawJson &row) { m_topics[topic].upserts.append(row.bytes); }
    void remove(const QString &topic, const QString &key) { m_topics[topic].removes.append(key); }
    /// The whole content is another one now; followers take a fresh snapshot.
    void reset(const QString &topic) { m_topics[topic].reset = true; }
    /// Rights changed: every server reloads its open sessions. Not a topic that desks can follow.
    void touchAccess() { reset(accessTopic()); }

    static QString accessTopic() { return QStringLiteral("access"); }
    [[nodiscard]] bool isEmpty() const { return m_topics.isEmpty(); }
    void clear() { m_topics.clear(); }
    /// For finish_command: [{"topic":..., "change":"{\"upserts\":[...],\"removes\":[...]}"}].
    [[nodiscard]] QString toSqlJson() const;
    /// The members of topics.changed after topic and revision: "upserts":[...],"removes":[...].
    [[nodiscard]] QByteArray membersOf(const QString &topic) const;

private:
    struct Topic {
        QByteArrayList upserts;
        QList<QString> removes;
        bool reset = false;
    };
    QMap<QString, Topic> m_topics; ///< By name, the order in which the database bumps them.
};

/// One committed step of a topic, ready for the sockets.
struct PublishedChange {
    QString topic;
    qint64 revision = 0;
    QByteArray members; ///< As Changes::membersOf.
};

} // namespace hms::server
