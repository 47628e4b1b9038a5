// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/dispatcher.h"
#include "server/instruments/wire_reader.h"

namespace hms::server::instruments {

/// Reads messages, has them kept, and says what the instrument is answered. Belongs to one thread.
class Intake {
public:
    /// `name`: of its database connection.
    Intake(const QString &name, WorkerConnection::Open open, PasswordHasher &hasher, ServerIdentity server);

    /// The answer's bytes, after the commit. Never throws; blocks as long as the database does.
    QByteArray take(const WireMessage &message, const QString &peer);

private:
    struct Answer;
    Answer keep(Protocol protocol, const ParsedMessage &message, const QString &peer);

    Dispatcher m_dispatcher;
    WorkerConnection m_connection;
};

} // namespace hms::server::instruments
