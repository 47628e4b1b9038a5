// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/access/access_protocol.h"

#include <span>

namespace hms::server::access {

/// A fresh token of 256 random bits, and the only thing of it that is kept.
struct SessionToken {
    QString text; ///< base64url.
    QByteArray hash;

    static SessionToken make();
    static QByteArray hashOf(const QString &text); ///< BLAKE2b.
};

SessionId openSession(Transaction &tx, UserId user, const QByteArray &tokenHash, const QString &address,
                      const QDateTime &now);
/// The live session of a token; a token that comes from another address than it was given to opens nothing.
std::optional<SessionId> findSession(Transaction &tx, const QByteArray &tokenHash, const QString &address,
                                     const QDateTime &now);
/// SessionOpened in the wire's shape.
RawJson sessionOpened(Transaction &tx, SessionId session, const QString &token, const QDateTime &now,
                      const ServerIdentity &server);
/// False when there is no open session of that id (and of that user, if one is given).
bool endSession(Transaction &tx, SessionId session, const std::optional<UserId> &owner, const QDateTime &now);
void endSessionsOf(Transaction &tx, UserId user, const std::optional<SessionId> &except,
                   const QDateTime &now);
/// Newest first; of one user or of all.
RawJson listSessions(Transaction &tx, const std::optional<UserId> &user, const QDateTime &now);
void setPassword(Transaction &tx, UserId user, const QString &hash, bool mustChange);
GetServerInfo::Response serverInfo(Transaction &tx, const ServerIdentity &server);

std::span<const Statement> sessionStatements();

} // namespace hms::server::access
