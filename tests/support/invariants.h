// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_server.h"

namespace hms::test {

/// Checks in the database what must be true of all money after any race, fault or sequence of requests: the
/// ledger balances, every sum agrees with the documents behind it, no bill leaves its limits, no number is
/// missing or given twice. Fails the running test case for each rule that is broken, by name.
void checkMoneyInvariants(TestServer &server);

} // namespace hms::test
