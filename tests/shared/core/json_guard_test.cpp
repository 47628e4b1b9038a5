// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json_guard.h"

#include <QByteArray>
#include <catch2/catch.hpp>

#include <utility>

using namespace hms;

TEST_CASE("well-formed JSON passes the guard", "[core][unit]")
{
    const QByteArray text =
        GENERATE(as<QByteArray>{}, "{}", "[]",
                 " { \"a\" : [ 1 , -2.5e+3 , true , null , \"x\\n\\u00e9\\ud83d\\ude00\" ] } ", "0",
                 "-9223372036854775808", "9223372036854775807",
                 "\"\xe0\xa6\xb0\xe0\xa6\xb9\xe0\xa6\xbf\xe0\xa6\xae\"", "{\"a\":1,\"b\":{\"a\":1}}");
    CHECK(checkJson(text) == JsonFault::None);
}

TEST_CASE("each fault has its name", "[core][unit]")
{
    const auto [text, fault] = GENERATE(table<QByteArray, JsonFault>({
        {"", JsonFault::Syntax},
        {"{", JsonFault::Syntax},
        {"{} {}", JsonFault::Syntax},
        {"[1,]", JsonFault::Syntax},
        {"{\"a\":1,}", JsonFault::Syntax},
        {"{a:1}", JsonFault::Syntax},
        {"[01]", JsonFault::Syntax},
        {"[1.]", JsonFault::Syntax},
        {"[.5]", JsonFault::Syntax},
        {"[NaN]", JsonFault::Syntax},
        {"[Infinity]", JsonFault::Syntax},
        {"[\"\t\"]", JsonFault::Syntax},
        {"[\"\\x\"]", JsonFault::Syntax},
        {"[\"\\u12\"]", JsonFault::Syntax},
        {"tru", JsonFault::Syntax},
        {"{\"a\":1,\"a\":2}", JsonFault::DuplicateKey},
        {"{\"a\":1,\"\\u0061\":2}", JsonFault::DuplicateKey},
        {"[\"\\u0000\"]", JsonFault::Nul},
        {QByteArray("[\"\0\"]", 5), JsonFault::Nul},
        {"[\"\\ud800\"]", JsonFault::LoneSurrogate},
        {"[\"\\ud800\\u0041\"]", JsonFault::LoneSurrogate},
        {"[\"\\udc00\"]", JsonFault::LoneSurrogate},
        {"[9223372036854775808]", JsonFault::IntegerRange},
        {"[-9223372036854775809]", JsonFault::IntegerRange},
        {"[1e999]", JsonFault::IntegerRange},
        {"[-1.5e309]", JsonFault::IntegerRange},
        {"[\"\xff\"]", JsonFault::Utf8},
        {"[\"\xed\xa0\x80\"]", JsonFault::Utf8}, // A surrogate in UTF-8.
    }));
    INFO(text.toStdString());
    CHECK(checkJson(text) == fault);
}

TEST_CASE("depth and size are bounded", "[core][unit]")
{
    CHECK(checkJson(QByteArray(16, '[') + QByteArray(16, ']')) == JsonFault::None);
    CHECK(checkJson(QByteArray(18, '[') + QByteArray(18, ']')) == JsonFault::TooDeep);
    CHECK(checkJson(QByteArray(100'000, '[')) == JsonFault::TooDeep);
    CHECK(checkJson("[1,2,3]", 6) == JsonFault::TooLarge);
    CHECK(checkJson("[1,2,3]", 7) == JsonFault::None);
}
