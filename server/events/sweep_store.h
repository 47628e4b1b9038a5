// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/dispatch/changes.h"

#include <QDate>
#include <QHash>

#include <span>

namespace hms::server::events {

/// A topic that stands elsewhere than we thought, with the changes between, as far as they are kept.
struct MovedTopic {
    QString topic;
    qint64 known = 0; ///< Where we thought it stood.
    qint64 revision = 0;
    QList<PublishedChange> changes;
};

/// Of the topics and revisions in `known`, those whose revision is another one now.
QList<MovedTopic> movedTopics(Transaction &tx, const QHash<QString, qint64> &known);

QDate businessDate(Transaction &tx, const QDateTime &now);
/// Tells every list that shows "today" to start afresh. Of several servers only one gets through.
void announceDay(Transaction &tx, const QDateTime &now);

void notifyOthers(Transaction &tx, const QString &sender);
/// Deletes changes too old for anybody to catch up from.
void pruneChanges(Transaction &tx);

/// Tells topics something outside a command; this server's sweeper and the others fetch it within a second.
void announce(Transaction &tx, const Changes &changes);

std::span<const Statement> sweepStatements();

} // namespace hms::server::events
