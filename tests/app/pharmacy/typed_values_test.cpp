// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/typed_values.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::app;

TEST_CASE("doses are read in halves and in any digits, never finer than hundredths", "[pharmacy][ui]")
{
    CHECK(parseHundredths(u"2"_s) == 200);
    CHECK(parseHundredths(u"0.5"_s) == 50);
    CHECK(parseHundredths(u" 1,25 "_s) == 125);
    CHECK(parseHundredths(u"০.৫"_s) == 50);
    CHECK(parseHundredths(u"٢٫٥"_s) == 250);
    CHECK_FALSE(parseHundredths(u"0.125"_s));
    CHECK_FALSE(parseHundredths(u"-1"_s));
    CHECK_FALSE(parseHundredths(u"two"_s));
    CHECK_FALSE(parseHundredths(QString()));
    for (const int hundredths : {0, 14, 50, 100, 125, 1000})
        CHECK(parseHundredths(hundredthsText(hundredths)) == hundredths);
    CHECK(hundredthsText(200) == u"2");
    CHECK(hundredthsText(50) == u"0.5");
}

TEST_CASE("an expiry is the last day of its month", "[pharmacy][ui]")
{
    CHECK(parseExpiry(u"03/2027"_s) == QDate(2027, 3, 31));
    CHECK(parseExpiry(u"2/28"_s) == QDate(2028, 2, 29));
    CHECK(parseExpiry(u"০৩/২০২৭"_s) == QDate(2027, 3, 31));
    CHECK(parseExpiry(u"15/03/2027"_s) == QDate(2027, 3, 15));
    CHECK(parseExpiry(u"2027-03-15"_s) == QDate(2027, 3, 15));
    CHECK_FALSE(parseExpiry(u"13/2027"_s));
    CHECK_FALSE(parseExpiry(u"soon"_s));
}

TEST_CASE("a pack's code tells product, batch and expiry", "[pharmacy][ui]")
{
    const QString separator(QChar(0x1d));
    const auto text = GENERATE_COPY(
        u"(01)08941100290521(17)270331(10)B2601A"_s, u"010894110029052117270331"_s + u"10B2601A"_s,
        u"]d20108941100290521"_s + u"10B2601A"_s + separator + u"17270331"_s,
        u"0108941100290521"_s + u"21XYZ"_s + separator + u"17270331"_s + u"10B2601A"_s);

    const auto code = PackCode::fromText(text);

    REQUIRE(code);
    CHECK(code->product == u"08941100290521");
    CHECK(code->batch == u"B2601A");
    CHECK(code->expiry == QDate(2027, 3, 31));
}

TEST_CASE("day 00 of a pack's expiry is the last of its month", "[pharmacy][ui]")
{
    CHECK(PackCode::fromText(u"(01)08941100290521(17)280200(10)X"_s)->expiry == QDate(2028, 2, 29));
    CHECK_FALSE(PackCode::fromText(u"(01)08941100290521(17)281300(10)X"_s)->expiry);
}

TEST_CASE("a product's number is told from a batch's by its check digit", "[pharmacy][ui]")
{
    CHECK(isProductCode(u"8941100290521"_s));
    CHECK(isProductCode(u"08941100290521"_s));
    CHECK(isProductCode(u"96385074"_s));
    CHECK_FALSE(isProductCode(u"8941100290522"_s));
    CHECK_FALSE(isProductCode(u"260100"_s));
    CHECK_FALSE(isProductCode(u"NAP2601A"_s));
}

TEST_CASE("other codes are no pack codes", "[pharmacy][ui]")
{
    CHECK_FALSE(PackCode::fromText(u"8941100290521"_s));
    CHECK_FALSE(PackCode::fromText(u"B2601A"_s));
    CHECK_FALSE(PackCode::fromText(u"0123"_s));
    CHECK_FALSE(PackCode::fromText(QString()));
    CHECK(isSameProduct(u"08941100290521"_s, u"8941100290521"_s));
    CHECK_FALSE(isSameProduct(QString(), u"0"_s));
}
