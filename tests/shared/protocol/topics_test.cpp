// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/topics.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

TEST_CASE("a topic survives its text", "[protocol][unit]")
{
    const QString text =
        GENERATE(u"doctors"_s, u"cashier"_s, u"settings"_s, u"queue:01ARYZ6S41TSV4RRFFQ69G5FAV"_s,
                 u"board:01ARYZ6S41TSV4RRFFQ69G5FAV"_s, u"user:01ARYZ6S41TSV4RRFFQ69G5FAV"_s);
    const auto topic = Topic::fromText(text);

    REQUIRE(topic);
    CHECK(topic->toText() == text);
}

TEST_CASE("text that is no topic is refused", "[protocol][unit]")
{
    const QString text =
        GENERATE(u""_s, u"queue"_s, u"queue:"_s, u"queue:x"_s, u"doctors:01ARYZ6S41TSV4RRFFQ69G5FAV"_s,
                 u"access"_s, u"queue:00000000000000000000000000"_s);
    CHECK_FALSE(Topic::fromText(text));
}
