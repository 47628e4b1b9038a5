// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/accounts/accounts_protocol.h"

namespace hms::server::accounts {

Result<RawJson> listAccounts(Context &ctx, const ListAccounts &request);
Result<RawJson> listTransactions(Context &ctx, const ListTransactions &request);

} // namespace hms::server::accounts
