// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/orders/orders_protocol.h"

#include <span>

namespace hms::server::worklist {

/// Empty: there is no such lab, or `after` is no order of it.
std::optional<RawJson> readWorklist(Transaction &tx, const GetWorklist &request, const QDateTime &now);

std::span<const Statement> statements();

} // namespace hms::server::worklist
