// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/leftovers.h"

#include "server/documents/documents_store.h"
#include "server/documents/tickets_store.h"

namespace hms::server::documents {

namespace {

constexpr int kStagedSeconds = 60 * 60; // Far longer than any upload may take.

} // namespace

void sweepLeftovers(WorkerConnection &connection, ByteStore &store, const QDateTime &now)
{
    connection.ensureOpen();
    store.sweepStaged(now.addSecs(-kStagedSeconds));
    Transaction tx(connection, Transaction::Kind::Write);
    forgetTickets(tx, now);
    if (tryStopKeeping(tx)) {
        for (const QByteArray &sha256 : store.unproven()) {
            if (isReferenced(tx, sha256))
                store.prove(sha256);
            else
                store.drop(sha256);
        }
    }
    tx.commit();
}

} // namespace hms::server::documents
