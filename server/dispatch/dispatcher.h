// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/route.h"

#include <QByteArray>

#include <span>
#include <unordered_map>

namespace hms::server {

/// One request as a socket hands it to a worker.
struct IncomingRequest {
    QByteArray bytes;
    qsizetype maxBytes = 0;               ///< Frame limit that applied when it came in.
    std::shared_ptr<const Caller> caller; ///< Never null; without login only the address is set.
    PrepareFollow prepareFollow;
};

/// What goes back to the socket, the hub and the metrics.
struct Outcome {
    QByteArray frame; ///< JSON-RPC answer or error.
    QString method;   ///< Empty when the request could not be read.
    ErrorCode error = ErrorCode::Internal;
    bool succeeded = false;
    QList<PublishedChange> changes;
    SocketEffect effect;
    int databaseErrors = 0; ///< Seen on the way, those that a repeat repaired included.
};

/// Runs requests: parse, route, permission, operation, handler in one transaction, retries, audit of
/// refusals. Stateless beside its table; every worker thread uses the same one with its own connection.
class Dispatcher {
public:
    Dispatcher(const std::vector<Route> &routes, PasswordHasher &hasher, ServerIdentity server);

    /// Never throws. `now` empty means the clock. Reads of a route that says so run on `reports`, if there is
    /// one.
    Outcome run(WorkerConnection &connection, const IncomingRequest &request, const QDateTime &now = {},
                WorkerConnection *reports = nullptr) const;

private:
    struct Command;
    Result<RawJson> attempt(WorkerConnection &connection, const Route &route, const Command &command,
                            Outcome &outcome) const;
    Result<RawJson> perform(WorkerConnection &connection, const Route &route, const Command &command,
                            Outcome &outcome) const;
    void writeDown(WorkerConnection &connection, const Caller &caller, const char *action, const Route &route,
                   const QJsonObject &params) const;

    std::unordered_map<QString, const Route *> m_routes;
    PasswordHasher &m_hasher;
    ServerIdentity m_server;
};

/// What surrounds every request.
std::span<const Statement> dispatchStatements();

} // namespace hms::server
