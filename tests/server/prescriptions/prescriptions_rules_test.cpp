// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/prescriptions_rules.h"

#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::server::prescriptions;

TEST_CASE("a quantity is doses a day times days, rounded up to whole units", "[prescriptions][unit]")
{
    CHECK(computedQuantity(200, 7) == 14);
    CHECK(computedQuantity(100, 1) == 1);
    CHECK(computedQuantity(50, 5) == 3); // Half a tablet a day: two and a half.
    CHECK(computedQuantity(14, 7) == 1); // One a week.
    CHECK(computedQuantity(14, 8) == 2);
    CHECK(computedQuantity(0, 30) == 0); // As needed.
    CHECK(computedQuantity(100'000, 1'000) == 1'000'000);
}
