// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/json_peek.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::load;

TEST_CASE("a member is found whatever stands before it", "[load][unit]")
{
    const QString object =
        uR"({"name" : "a \"quoted\" } name\\", "list":[{"id":"inner"},[1,2]], "id" :"outer","n":-42,"none":null})"_s;
    CHECK(content(member(object, "id"_L1)) == u"outer");
    CHECK(integer(member(object, "n"_L1)) == -42);
    CHECK(member(object, "none"_L1) == u"null");
    CHECK(member(object, "list"_L1) == u"[{\"id\":\"inner\"},[1,2]]");
    CHECK(member(object, "absent"_L1).isEmpty());
    CHECK(member(u"[1]", "id"_L1).isEmpty());
    CHECK(member(u"{\"id\"", "id"_L1).isEmpty());
    CHECK_FALSE(integer(member(object, "id"_L1)));
}

TEST_CASE("a frame is cut into its answer, its refusal or its push", "[load][unit]")
{
    const QString answer = uR"({"jsonrpc":"2.0","id":7,"result":{"id" : "x"}})"_s;
    const PeekedFrame result = peek(answer);
    CHECK(result.kind == PeekedFrame::Kind::Result);
    CHECK(result.id == 7);
    CHECK(content(member(result.body, "id"_L1)) == u"x");

    const QString refusal =
        uR"({"jsonrpc":"2.0","id":8,"error":{"code":1005,"message":"REJECTED","data":{"reason":"alreadyPaid"}}})"_s;
    const PeekedFrame refused = peek(refusal);
    CHECK(refused.kind == PeekedFrame::Kind::Refused);
    CHECK(refused.id == 8);
    CHECK(refused.error == Error::rejected(u"alreadyPaid"_s));

    const QString push =
        uR"({"jsonrpc":"2.0","method":"topics.changed","params":{"topic":"cashier","revision":9}})"_s;
    const PeekedFrame change = peek(push);
    CHECK(change.kind == PeekedFrame::Kind::Notification);
    CHECK(integer(member(change.body, "revision"_L1)) == 9);

    // Another order of members is another server's right.
    const QString reordered = uR"({"id":9,"result":[1],"jsonrpc":"2.0"})"_s;
    CHECK(peek(reordered).kind == PeekedFrame::Kind::Result);
    CHECK(peek(reordered).body == u"[1]");
    for (const QString &broken :
         {u"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{"_s, u"[]"_s, QString(), u"{}"_s})
        CHECK(peek(broken).kind == PeekedFrame::Kind::Unreadable);
}
