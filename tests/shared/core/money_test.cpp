// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/money.h"

#include <catch2/catch.hpp>

#include <type_traits>

using namespace hms;

TEST_CASE("money is never made from or turned into a floating-point number", "[core][unit]")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<double, Money>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<Money, double>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<qint64, Money>);
}

TEST_CASE("price times quantity is exact or refused", "[core][unit]")
{
    CHECK(Money(12'345).times(3) == Money(37'035));
    CHECK(Money(Money::kMax).times(1) == Money(Money::kMax));
    CHECK_FALSE(Money(Money::kMax).times(2));
    CHECK_FALSE(Money(std::numeric_limits<qint64>::max()).times(10));
}

TEST_CASE("a share rounds halves away from zero", "[core][unit]")
{
    CHECK(Money(100'000).share(1'000) == Money(10'000));
    CHECK(Money(5).share(1'000) == Money(1)); // 0.5
    CHECK(Money(-5).share(1'000) == Money(-1));
    CHECK(Money(4).share(1'000) == Money(0));     // 0.4
    CHECK(Money(333).share(3'333) == Money(111)); // 110.9889
    CHECK(Money(Money::kMax).share(10'000) == Money(Money::kMax));
}
