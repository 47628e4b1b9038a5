// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/results/lab_numbers.h"

#include <span>

namespace hms::server::results {

RawJson readLabNumbers(Transaction &tx, const QDateTime &now, const GetLabNumbers &request);

std::span<const Statement> labNumberStatements();

} // namespace hms::server::results
