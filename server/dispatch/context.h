// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/dispatch/caller.h"
#include "server/dispatch/changes.h"
#include "shared/operations/operations_protocol.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <variant>

namespace hms::server {

class PasswordHasher;

class InteractionSource;
class DocumentHouse;

/// What stays the same while the server runs.
struct ServerIdentity {
    QString version;
    int schema = 0; ///< Highest migration applied.
    bool demo = false;
    QString dataFolder = {}; ///< Keeps the anchors of the audit log; empty when there is none.
    InteractionSource *interactions = nullptr; ///< Null: this hospital has no outside database.
    DocumentHouse *documents = nullptr;        ///< Null: this server keeps no documents.
};

/// What the socket does with its session after a successful request.
struct BindSession {
    std::shared_ptr<const Caller> caller; ///< From now on the requests of this socket are theirs.
};
struct EndSession {};
/// Follow a topic from a revision on: earlier changes that were held back are dropped.
struct FollowTopic {
    QString topic;
    qint64 revision = 0;
};
struct UnfollowTopic {
    QString topic;
};
using SocketEffect = std::variant<std::monostate, BindSession, EndSession, FollowTopic, UnfollowTopic>;

/// Asks the event hub to hold back a topic's changes for a socket before its snapshot is read, so that none
/// falls between snapshot and subscription. Called on a worker; must not block.
using PrepareFollow = std::function<void(const QString &topic)>;

/// Everything a handler reaches. One per request (and per attempt).
struct Context {
    Transaction &tx;
    const Caller &caller;
    QDateTime now;         ///< UTC, taken once per request.
    OperationId operation; ///< Null when the caller sent none.
    Changes changes;       ///< Published after commit.
    SocketEffect effect;
    /// What a repeat of this command is answered, where the answer itself holds a secret that no table may
    /// keep.
    std::optional<RawJson> answerToKeep;
    PasswordHasher &hasher;
    const ServerIdentity &server;
    const PrepareFollow &prepareFollow;
};

} // namespace hms::server
