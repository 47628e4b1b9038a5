// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/id.h"

#include <QSet>
#include <catch2/catch.hpp>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hms;

TEST_CASE("a ULID survives its text and its uuid form", "[core][unit]")
{
    for (int i = 0; i < 500; ++i) {
        const Ulid id = Ulid::make();

        CHECK(Ulid::fromText(id.toText()) == id);
        CHECK(Ulid::fromText(id.toText().toLower()) == id);
        CHECK(Ulid::fromUuidText(id.toUuidText().toLatin1()) == id);
    }
}

TEST_CASE("the specification's example has the specification's instant", "[core][unit]")
{
    const auto id = Ulid::fromText(u"01ARYZ6S41TSV4RRFFQ69G5FAV"_s);

    REQUIRE(id);
    CHECK(id->msSinceEpoch() == 1469918176385);
    CHECK(id->toText() == u"01ARYZ6S41TSV4RRFFQ69G5FAV"_s);
}

TEST_CASE("ids of one thread rise strictly, also within a millisecond", "[core][unit]")
{
    Ulid last = Ulid::make();
    for (int i = 0; i < 20'000; ++i) {
        const Ulid next = Ulid::make();
        REQUIRE(next > last);
        last = next;
    }
}

TEST_CASE("ids of many threads are all different", "[core][unit]")
{
    std::vector<std::vector<Ulid>> made(8);
    std::vector<std::thread> threads;
    for (auto &mine : made)
        threads.emplace_back([&mine] {
            for (int i = 0; i < 2'000; ++i)
                mine.push_back(Ulid::make());
        });
    for (auto &thread : threads)
        thread.join();

    QSet<Ulid> all;
    for (const auto &mine : made)
        for (const Ulid &id : mine)
            all.insert(id);
    CHECK(all.size() == 16'000);
}

TEST_CASE("text that is no ULID is refused", "[core][unit]")
{
    const QString text = GENERATE(u""_s, u"01ARYZ6S41TSV4RRFFQ69G5FA"_s, u"01ARYZ6S41TSV4RRFFQ69G5FAVV"_s,
                                  u"81ARYZ6S41TSV4RRFFQ69G5FAV"_s, // Past 128 bits.
                                  u"01ARYZ6S41TSV4RRFFQ69G5FAI"_s, // I, L, O and U are no digits.
                                  u"01ARYZ6S41TSV4RRFFQ69G5FA\u09E7"_s);
    CHECK_FALSE(Ulid::fromText(text));
    CHECK_FALSE(Ulid::fromUuidText(text.toLatin1()));
}

TEST_CASE("a uuid with a dash out of place is refused", "[core][unit]")
{
    CHECK(Ulid::fromUuidText("0190163d-8694-739b-aea5-966c26f8ad90"));
    CHECK_FALSE(Ulid::fromUuidText("0190163d8-694-739b-aea5-966c26f8ad90"));
    CHECK_FALSE(Ulid::fromUuidText("0190163d-8694-739b-aea5-966c26f8ad9g"));
}
