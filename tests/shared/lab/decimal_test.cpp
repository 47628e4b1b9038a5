// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/decimal.h"

#include <catch2/catch.hpp>

#include <limits>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace hms;

namespace {

QString roundedText(double number, int decimals)
{
    const auto decimal = Decimal::rounded(number, decimals);
    return decimal ? decimal->toText(decimals) : u"none"_s;
}

} // namespace

TEST_CASE("a number is rounded as it is written, halves away from zero", "[lab][decimal]")
{
    CHECK(roundedText(13.5, 1) == u"13.5"_s);
    CHECK(roundedText(2.345, 2) == u"2.35"_s); // The double lies below 2.345.
    CHECK(roundedText(1.005, 2) == u"1.01"_s);
    CHECK(roundedText(-2.345, 2) == u"-2.35"_s);
    CHECK(roundedText(2.3449999, 2) == u"2.34"_s);
    CHECK(roundedText(0.05, 1) == u"0.1"_s);
    CHECK(roundedText(0.04, 1) == u"0.0"_s);
    CHECK(roundedText(-0.04, 1) == u"0.0"_s);
    CHECK(roundedText(9.995, 2) == u"10.00"_s);
    CHECK(roundedText(7, 0) == u"7"_s);
    CHECK(roundedText(7, 2) == u"7.00"_s);
    CHECK(roundedText(1e-7, 6) == u"0.000000"_s);
    CHECK(roundedText(4e9, 6) == u"4000000000.000000"_s);
}

TEST_CASE("what is no measured number has no decimal", "[lab][decimal]")
{
    CHECK_FALSE(Decimal::rounded(4'000'000'001.0, 0));
    CHECK_FALSE(Decimal::rounded(std::numeric_limits<double>::infinity(), 0));
    CHECK_FALSE(Decimal::rounded(std::numeric_limits<double>::quiet_NaN(), 0));
    for (const auto &text : {u""_s, u"-"_s, u"1."_s, u".5"_s, u"1.2.3"_s, u"1e5"_s, u"+1"_s, u" 1"_s, u"١"_s,
                             u"0.1234567"_s, u"1234567890123"_s, u"4000000001"_s})
        CHECK_FALSE(Decimal::fromText(text));
    CHECK(Decimal::fromText(u"-0.25"_s) == Decimal(-250'000));
}

TEST_CASE("a decimal travels as a JSON number and comes back as itself", "[lab][decimal]")
{
    CHECK(rc::check("every decimal of up to six places", [] {
        const Decimal value(*rc::gen::inRange<qint64>(-4'000'000'000'000'000, 4'000'000'000'000'001));
        Decimal back;
        RC_ASSERT(fromJson(toJson(value), back) == nullptr);
        RC_ASSERT(back == value);
        RC_ASSERT(Decimal::fromText(value.toText(6)) == value);
    }));
    Decimal out;
    CHECK(QLatin1StringView(fromJson(QJsonValue(0.1234567), out)) == "decimals"_L1);
    CHECK(QLatin1StringView(fromJson(QJsonValue(5e9), out)) == "range"_L1);
    CHECK(QLatin1StringView(fromJson(QJsonValue(u"1"_s), out)) == "type"_L1);
}

TEST_CASE("a decimal knows how many places it needs", "[lab][decimal]")
{
    CHECK(Decimal(13'500'000).fits(1));
    CHECK_FALSE(Decimal(13'500'000).fits(0));
    CHECK(Decimal(13'000'000).fits(0));
    CHECK(Decimal(1'235'000).toText(2) == u"1.24"_s);
    CHECK(Decimal(-1'235'000).toText(2) == u"-1.24"_s);
}
