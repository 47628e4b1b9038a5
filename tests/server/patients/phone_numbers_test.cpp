// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/phone_numbers.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::server::patients;

TEST_CASE("phone numbers become international where they can be read", "[patients]")
{
    CHECK(normalPhone(u"01711-000 000"_s, u"BD"_s) == u"+8801711000000");
    CHECK(normalPhone(u"+880 1711 000000"_s, u"BD"_s) == u"+8801711000000");
    CHECK(normalPhone(u"০১৭১১০০০০০০"_s, u"BD"_s) == u"+8801711000000");
    CHECK(normalPhone(u"07700 900123"_s, u"GB"_s) == u"+447700900123");
    CHECK(normalPhone(u"+44 7700 900123"_s, u"BD"_s) == u"+447700900123");
    CHECK(normalPhone(u" ask the  son "_s, u"BD"_s) == u"ask the son");
    CHECK(normalPhone(u"12"_s, u"BD"_s) == u"12");
}

TEST_CASE("the first digits typed of a number lead to its international form", "[patients]")
{
    CHECK(phonePrefix(u"01711"_s, u"BD"_s) == u"8801711");
    CHECK(phonePrefix(u"1711"_s, u"BD"_s) == u"8801711");
    CHECK(phonePrefix(u"07700"_s, u"GB"_s) == u"447700");
}
