// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/documents/byte_store.h"

namespace hms::server::documents {

/// What transfers and commands left behind that did not come to their end: bytes without a row, staged files
/// that nobody writes any more, tickets that were over a day ago. Bytes with a row are proven. Waits for
/// nobody: while a document is being kept it leaves the bytes for its next turn. Throws DbError, StoreError.
void sweepLeftovers(WorkerConnection &connection, ByteStore &store, const QDateTime &now);

} // namespace hms::server::documents
