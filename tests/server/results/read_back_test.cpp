// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/read_back.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using server::results::readsBack;

namespace {

CriticalAlert::Value number(const QString &text)
{
    return {.label = {u"Potassium"_s, {}, {}},
            .value = text,
            .words = {},
            .unit = u"mmol/L"_s,
            .flag = ValueFlag::CriticalHigh,
            .range = {}};
}

CriticalAlert::Value choice()
{
    CriticalAlert::Value value = number(u"P_FALCIPARUM"_s);
    value.words = LabWords{u"Seen"_s, u"দেখা গেছে"_s, u"مرئي"_s};
    return value;
}

} // namespace

TEST_CASE("a critical value is read back in any digits and with either decimal sign", "[results][unit]")
{
    const auto typed = GENERATE(u"7.2"_s, u"7,2"_s, u"potassium 7.2 mmol/L"_s, u"৭.২"_s, u"৭,২"_s, u"٧٫٢"_s,
                                u"۷٫۲"_s, u"K=7.2."_s, u"potassium-7.2"_s, u"(7.2)"_s);
    CHECK(readsBack(typed, {number(u"7.2"_s)}));
}

TEST_CASE("a digit more or less is another value", "[results][unit]")
{
    const auto typed = GENERATE(u""_s, u"yes"_s, u"7"_s, u"72"_s, u"7.20"_s, u"17.2"_s, u"7.25"_s, u"2.7"_s,
                                u"7 2"_s, u"7.3"_s, u"৭.৩"_s, u"-7.2"_s);
    CHECK_FALSE(readsBack(typed, {number(u"7.2"_s)}));
}

TEST_CASE("grouped thousands are the number without its groups", "[results][unit]")
{
    CHECK(readsBack(u"platelets 1,200"_s, {number(u"1200"_s)}));
    CHECK(readsBack(u"12,00,000"_s, {number(u"1200000"_s)}));
    CHECK(readsBack(u"١٬٢٠٠"_s, {number(u"1200"_s)}));
    CHECK_FALSE(readsBack(u"12,5"_s, {number(u"125"_s)}));
    CHECK_FALSE(readsBack(u"12.5"_s, {number(u"125"_s)}));
    CHECK_FALSE(readsBack(u"1,20"_s, {number(u"120"_s)}));
}

TEST_CASE("signs count, and a dash between two numbers is none", "[results][unit]")
{
    CHECK(readsBack(u"base excess -12.0"_s, {number(u"-12.0"_s)}));
    CHECK(readsBack(u"−12.0"_s, {number(u"-12.0"_s)}));
    CHECK_FALSE(readsBack(u"12.0"_s, {number(u"-12.0"_s)}));
    CHECK(readsBack(u"3-7.2"_s, {number(u"7.2"_s)}));
}

TEST_CASE("each value needs a number of its own", "[results][unit]")
{
    CHECK(readsBack(u"7.2 and 1.9"_s, {number(u"7.2"_s), number(u"1.9"_s)}));
    CHECK_FALSE(readsBack(u"7.2"_s, {number(u"7.2"_s), number(u"1.9"_s)}));
    CHECK_FALSE(readsBack(u"7.2"_s, {number(u"7.2"_s), number(u"7.2"_s)}));
    CHECK(readsBack(u"7.2 7.2"_s, {number(u"7.2"_s), number(u"7.2"_s)}));
}

TEST_CASE("a choice is read back by its code or its word in any language", "[results][unit]")
{
    const auto typed = GENERATE(u"p_falciparum"_s, u"malaria: seen"_s, u"ম্যালেরিয়া দেখা গেছে"_s, u"مرئي"_s);
    CHECK(readsBack(typed, {choice()}));
    CHECK_FALSE(readsBack(u"unseen"_s, {choice()}));
    CHECK_FALSE(readsBack(u"not there"_s, {choice()}));
}
