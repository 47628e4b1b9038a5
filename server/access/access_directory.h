// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"

#include <QHash>
#include <QList>

#include <memory>
#include <span>

/// Who the open sessions belong to and what they may do, as the database says now.
namespace hms::server::access {

/// Null when the session is over: ended, run out, left idle, or its user is not active.
std::shared_ptr<const Caller> loadCaller(Transaction &tx, SessionId session, const QDateTime &now);

/// The same for many sessions in one statement; each asked id is in the answer. Call it when the topic
/// Changes::accessTopic() moved. Throws DbError.
QHash<SessionId, std::shared_ptr<const Caller>>
reload(WorkerConnection &connection, const QList<SessionId> &sessions,
       const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Tells that these sessions were used since the last call, about once a minute; the idle time counts from
/// here. Throws DbError.
void touchSessions(WorkerConnection &connection, const QList<SessionId> &sessions,
                   const QDateTime &now = QDateTime::currentDateTimeUtc());

std::span<const Statement> accessDirectoryStatements();

} // namespace hms::server::access
