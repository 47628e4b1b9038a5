// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accounts_handlers.h"

#include "server/accounts/accounts_store.h"

namespace hms::server::accounts {

Result<RawJson> listAccounts(Context &ctx, const ListAccounts &)
{
    return accountsJson(ctx.tx);
}

Result<RawJson> listTransactions(Context &ctx, const ListTransactions &request)
{
    return transactionsJson(ctx.tx, request);
}

} // namespace hms::server::accounts
