// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/net/net_fixture.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using namespace hms::test;
using namespace std::chrono_literals;

TEST_CASE("a client that offers hms.v1 gets it back, one that offers nothing is let in too", "[net][db]")
{
    NetFixture net;

    Client polite(net.port());
    Client plain(net.port(), {});
    Client other(net.port(), u"chat"_s);

    CHECK(polite.isOpen());
    CHECK(polite.socket().subprotocol() == u"hms.v1");
    CHECK(plain.isOpen());
    CHECK(plain.call(u"test.echo"_s, {{u"text"_s, u"a"_s}}));
    CHECK(other.isOpen());
    CHECK(other.socket().subprotocol().isEmpty());
}

TEST_CASE("requests of one socket are answered in the order they were sent", "[net][db]")
{
    NetFixture net;
    Client client(net.port());

    QList<qint64> sent;
    for (int i = 0; i < 12; ++i)
        sent.append(client.send(u"test.sleep"_s, {{u"ms"_s, 12 - i}}));
    REQUIRE(client.answer(sent.last()));

    CHECK(client.answerOrder() == sent);
}

TEST_CASE("a slow request of one socket does not hold up another's", "[net][db]")
{
    NetFixture net;
    Client slow(net.port());
    Client quick(net.port());

    const qint64 sleeping = slow.send(u"test.sleep"_s, {{u"ms"_s, 400}});
    REQUIRE(quick.call(u"test.echo"_s));

    CHECK_FALSE(slow.hasAnswer(sleeping));
    CHECK(slow.answer(sleeping));
}

TEST_CASE("more waiting requests than allowed are refused and the others still answered", "[net][db]")
{
    NetLimits limits;
    limits.queuedRequests = 4;
    NetFixture net(limits);
    Client client(net.port());

    QList<qint64> sent{client.send(u"test.sleep"_s, {{u"ms"_s, 200}})};
    for (int i = 0; i < 8; ++i)
        sent.append(client.send(u"test.echo"_s));
    int refused = 0;
    for (const qint64 id : sent) {
        const auto answer = client.answer(id);
        refused += !answer && answer.error().code == ErrorCode::TooManyRequests ? 1 : 0;
    }

    CHECK(refused == 4);
}

TEST_CASE("requests beyond the rate are refused with a time to come back", "[net][db]")
{
    NetLimits limits;
    limits.requestsBeforeLogin = {1, 3};
    NetFixture net(limits);
    Client client(net.port());

    for (int i = 0; i < 3; ++i)
        REQUIRE(client.call(u"test.echo"_s));
    const auto answer = client.call(u"test.echo"_s);

    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::TooManyRequests);
    CHECK(answer.error().data.value(u"retryAfterMs"_s).toInt() > 0);
}

TEST_CASE("a request past its deadline is answered unknown, and its late answer is dropped", "[net][db]")
{
    NetLimits limits;
    limits.deadline = {500ms, 500ms, 500ms};
    limits.tick = 20ms;
    NetFixture net(limits);
    Client client(net.port());

    const qint64 late = client.send(u"test.sleep"_s, {{u"ms"_s, 1000}});
    const auto answer = client.answer(late);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Unavailable);
    CHECK(answer.error().data.value(u"outcome"_s).toString() == u"UNKNOWN");

    QTest::qWait(1000);
    REQUIRE(client.call(u"test.echo"_s));
    CHECK(client.answerOrder().count(late) == 1);
}

TEST_CASE("a socket is its session's until logout or expiry", "[net][db]")
{
    NetLimits limits;
    limits.tick = 20ms;
    NetFixture net(limits);
    Client client(net.port());
    const auto isLoggedIn = [&client] {
        const auto answer = client.call(u"test.mine"_s);
        return answer || answer.error().code != ErrorCode::Unauthenticated;
    };
    CHECK_FALSE(isLoggedIn());

    SECTION("logout")
    {
        REQUIRE(client.call(u"test.login"_s, {{u"role"_s, u"staff"_s}}));
        CHECK(isLoggedIn());
        REQUIRE(client.call(u"test.logout"_s));
    }
    SECTION("expiry, which also ends its subscriptions")
    {
        REQUIRE(client.call(u"test.login"_s, {{u"role"_s, u"staff"_s}, {u"lifeMs"_s, 500}}));
        CHECK(isLoggedIn());
        REQUIRE(client.call(u"test.follow"_s, {{u"topic"_s, u"doctors"_s}}));
        CHECK(net.server().gateway().hub().subscriptions() == 1);
        REQUIRE(eventually([&] { return net.server().gateway().hub().subscriptions() == 0; }));
    }
    CHECK_FALSE(isLoggedIn());
}

TEST_CASE("draining answers what runs, refuses the rest and says good-bye", "[net][db]")
{
    NetFixture net;
    Client client(net.port());
    const qint64 running = client.send(u"test.sleep"_s, {{u"ms"_s, 300}});
    REQUIRE(eventually([&] { return net.server().gateway().runningRequests() == 1; }));

    bool drained = false;
    QObject::connect(&net.server(), &DeskServer::drained, [&drained] { drained = true; });
    net.server().drain(5s);
    const qint64 refused = client.send(u"test.echo"_s);

    CHECK(client.answer(running));
    REQUIRE(eventually([&] { return drained && client.isClosed(); }));
    CHECK((!client.hasAnswer(refused) || !client.answer(refused)));
    CHECK(client.socket().closeCode() == QWebSocketProtocol::CloseCodeGoingAway);
    CHECK_FALSE(net.server().isReady());
}
