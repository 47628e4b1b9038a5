// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/medicines/stock_protocol.h"

#include <span>

namespace hms::server::medicines {

RawJson listBatches(Transaction &tx, const ListStockBatches &request);
RawJson listMovements(Transaction &tx, const ListStockMovements &request);
RawJson listReorder(Transaction &tx, const QDateTime &now);
RawJson listNearExpiry(Transaction &tx, const QDateTime &now, std::optional<int> days);

std::span<const Statement> stockListStatements();

} // namespace hms::server::medicines
