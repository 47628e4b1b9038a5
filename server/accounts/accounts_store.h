// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/accounts/accounts_protocol.h"

namespace hms::server::accounts {

/// All accounts by code, each with its balance of this moment.
RawJson accountsJson(Transaction &tx);
/// A page of legs, newest first.
RawJson transactionsJson(Transaction &tx, const ListTransactions &request);

QList<Statement> accountStatements();

} // namespace hms::server::accounts
