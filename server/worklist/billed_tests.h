// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/core/result.h"
#include "shared/orders/test_order.h"

#include <span>

namespace hms::server::worklist {

/// Takes the tests off a locked bill that becomes void: what waited for its sample is ordered again, what
/// waited for a new sample is cancelled for the same reason. The orders, to be published. Errors: REJECTED
/// (testsCollected {testOrderIds}).
Result<QList<TestOrderId>> takeOffBill(Transaction &tx, BillId bill, const QString &reason);

std::span<const Statement> billedTestStatements();

} // namespace hms::server::worklist
