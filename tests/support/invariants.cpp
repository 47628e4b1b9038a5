// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/invariants.h"

#include "tests/support/money_invariants.h"

namespace hms::test {

void checkMoneyInvariants(TestServer &server)
{
    for (const MoneyInvariant &rule : moneyInvariants()) {
        INFO("invariant: " << rule.name);
        CHECK(server
                  .value(QStringLiteral("SELECT count(*) FROM (%1) breach")
                             .arg(QString::fromLatin1(rule.violations)))
                  .toLongLong() == 0);
    }
}

} // namespace hms::test
