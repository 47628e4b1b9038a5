// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"

#include <QDateTime>

#include <span>

namespace hms::server::medicines {

/// Tells whoever keeps the stock, once, of each medicine that has become low ("stock.low") and of each batch
/// that has come near its expiry ("stock.expiring"). A background job: it sees what all desks did together,
/// where one command sees only its own batch. Safe on several servers at once. Throws DbError.
void tellOfStock(WorkerConnection &connection, const QDateTime &now);

std::span<const Statement> stockAlertStatements();

} // namespace hms::server::medicines
