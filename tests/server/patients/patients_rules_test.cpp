// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/patients_rules.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::patients;

TEST_CASE("a birth date is the one told or the last first of July that makes the age right", "[patients]")
{
    const QDate today(2026, 11, 22);
    const auto told = birthDateOf(QDate(1990, 5, 1), 3, today);
    REQUIRE(told);
    CHECK((*told)->date == QDate(1990, 5, 1));
    CHECK_FALSE((*told)->estimated);

    CHECK((*birthDateOf({}, 30, today))->date == QDate(1996, 7, 1));
    CHECK((*birthDateOf({}, 30, today))->estimated);
    CHECK((*birthDateOf({}, 0, QDate(2026, 3, 1)))->date == QDate(2025, 7, 1)); // Not in the future.
    CHECK_FALSE(birthDateOf({}, {}, today)->has_value());
}

TEST_CASE("nobody is born tomorrow or before 1850", "[patients]")
{
    const QDate today(2026, 11, 22);
    CHECK(birthDateOf(today, {}, today));
    CHECK(birthDateOf(today.addDays(1), {}, today).error() == Error::invalid(u"birthDate"_s, u"future"_s));
    CHECK(birthDateOf(QDate(1849, 12, 31), {}, today).error() == Error::invalid(u"birthDate"_s, u"range"_s));
}
