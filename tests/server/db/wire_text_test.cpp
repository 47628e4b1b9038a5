// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/wire_text.h"
#include "shared/core/ulid.h"

#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::server;

TEST_CASE("marked ids become ULID text and the rest stays as it is", "[db][unit]")
{
    const Ulid a = Ulid::make();
    const Ulid b = Ulid::make();
    const QByteArray json = "[{\"id\" : {\"ulid\":\"" + a.toUuidText().toLatin1() +
                            "\"}, \"name\" : \"x\"},{\"ulid\":\"" + b.toUuidText().toLatin1() + "\"}]";

    CHECK(toWire(json).bytes == "[{\"id\" : \"" + a.toText().toLatin1() + "\", \"name\" : \"x\"},\"" +
                                    b.toText().toLatin1() + "\"]");
}

TEST_CASE("text that only resembles a mark is left alone", "[db][unit]")
{
    const QByteArray json =
        GENERATE(as<QByteArray>{}, "", "{}", "{\"ulid\":\"", "{\"ulid\":\"short\"}",
                 "{\"ulid\":\"zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz\"}",
                 "{\"a\":\"{\\\"ulid\\\":\\\"0190163d-8694-739b-aea5-966c26f8ad90\\\"}\"}");
    CHECK(toWire(json).bytes == json);
}
