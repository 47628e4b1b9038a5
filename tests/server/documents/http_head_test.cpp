// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/http_head.h"

#include <catch2/catch.hpp>

using hms::server::HttpHead;

TEST_CASE("a request's head is read", "[net][unit]")
{
    const QByteArray text("PUT /documents/01 HTTP/1.1\r\nHost: x\r\nAuthorization: bearer  abc \r\n"
                          "CONTENT-LENGTH: 12\r\n\r\n");
    CHECK(HttpHead::sizeOf(text + "body") == text.size());
    CHECK(HttpHead::sizeOf(text.chopped(1)) == 0);
    const auto head = HttpHead::parse(text);
    REQUIRE(head);
    CHECK(head->method == "PUT");
    CHECK(head->target == "/documents/01");
    CHECK(head->contentLength() == 12);
    CHECK(head->bearer() == "abc");
    const auto bare = HttpHead::parse("GET / HTTP/1.0\r\n\r\n");
    REQUIRE(bare);
    CHECK(bare->contentLength() == 0);
    CHECK(bare->bearer().isEmpty());
}

TEST_CASE("a head that two readers could understand in two ways is refused", "[net][unit]")
{
    for (const QByteArray &text : {
             QByteArray("GET / HTTP/1.1\r\n"),
             QByteArray("GET  / HTTP/1.1\r\n\r\n"),
             QByteArray("GET / HTTP/2\r\n\r\n"),
             QByteArray("GET http://evil/ HTTP/1.1\r\n\r\n"),
             QByteArray("G\x01T / HTTP/1.1\r\n\r\n"),
             QByteArray("GET /\x7f HTTP/1.1\r\n\r\n"),
             QByteArray("PUT / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n"),
             QByteArray("PUT / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"),
             QByteArray("PUT / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"),
             QByteArray("PUT / HTTP/1.1\r\nContent-Length: +5\r\n\r\n"),
             QByteArray("PUT / HTTP/1.1\r\nContent-Length: 5, 5\r\n\r\n"),
             QByteArray("PUT / HTTP/1.1\r\nContent-Length:\r\n\r\n"),
             QByteArray("PUT / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n"),
             QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n"),
             QByteArray("GET / HTTP/1.1\r\nno colon\r\n\r\n"),
             QByteArray("GET / HTTP/1.1\r\nA: x\r\n folded\r\n\r\n"),
             QByteArray("GET / HTTP/1.1\nHost: x\r\n\r\n"),
             QByteArray("GET / HTTP/1.1\r\nA: x\x01y\r\n\r\n"),
             QByteArray("\r\n\r\n"),
         }) {
        INFO(text.toStdString());
        CHECK_FALSE(HttpHead::parse(text));
    }
}
