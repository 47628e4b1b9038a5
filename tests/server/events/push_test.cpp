// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/net/net_fixture.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using namespace hms::test;
using namespace std::chrono_literals;

namespace {

const QString kQueue = u"cashier"_s;

QJsonObject bump(int n, const QString &topic = kQueue)
{
    return {{u"topic"_s, topic}, {u"row"_s, QJsonObject{{u"n"_s, n}}}};
}

QList<int> rowsOf(const QList<QJsonObject> &pushes)
{
    QList<int> rows;
    for (const QJsonObject &push : pushes)
        rows.append(push["upserts"_L1].toArray().at(0).toObject()["n"_L1].toInt());
    return rows;
}

} // namespace

TEST_CASE("fifty followers hear each change at once", "[events][db]")
{
    NetFixture net;
    const auto writer = net.loggedIn();
    std::vector<std::unique_ptr<Client>> followers;
    QElapsedTimer clock;
    std::vector<double> latencies;
    for (int i = 0; i < 50; ++i) {
        followers.push_back(net.loggedIn());
        REQUIRE(followers.back()->call(u"test.follow"_s, {{u"topic"_s, kQueue}}));
        followers.back()->onPush = [&](const QJsonObject &) {
            latencies.push_back(double(clock.nsecsElapsed()) / 1e6);
        };
    }

    constexpr int kChanges = 40;
    for (int n = 0; n < kChanges; ++n) {
        clock.start();
        REQUIRE(writer->call(u"test.bump"_s, bump(n)));
        REQUIRE(eventually([&] { return latencies.size() == size_t(50 * (n + 1)); }));
    }

    std::ranges::sort(latencies);
    const double p50 = latencies[latencies.size() / 2];
    const double p99 = latencies[latencies.size() * 99 / 100];
    WARN("request sent to push received, 50 followers: p50 " << p50 << " ms, p99 " << p99 << " ms");
    QList<int> expected;
    for (int n = 0; n < kChanges; ++n)
        expected.append(n);
    for (const auto &follower : followers)
        CHECK(rowsOf(follower->pushes()) == expected);
}

TEST_CASE("no change falls between a snapshot and its first push", "[events][db]")
{
    NetFixture net;
    const auto writer = net.loggedIn();
    const auto reader = net.loggedIn();

    for (int n = 1; n <= 10; ++n)
        writer->send(u"test.bump"_s, bump(n));
    const auto followed = reader->call(u"test.follow"_s, {{u"topic"_s, kQueue}, {u"ms"_s, 60}});
    REQUIRE(followed);
    REQUIRE(writer->call(u"test.bump"_s, bump(11)));

    const int revision = followed->toObject()["revision"_L1].toInt();
    REQUIRE(eventually([&] { return reader->pushes().size() == 11 - revision; }));
    QList<int> expected;
    for (int n = revision + 1; n <= 11; ++n)
        expected.append(n);
    CHECK(rowsOf(reader->pushes()) == expected);
}

TEST_CASE("two servers on one database tell each other's followers", "[events][db]")
{
    NetFixture net;
    const auto second = net.another();
    const auto here = net.loggedIn();
    Client there(second->port());
    REQUIRE(there.call(u"test.login"_s, {{u"role"_s, u"staff"_s}}));
    REQUIRE(here->call(u"test.follow"_s, {{u"topic"_s, kQueue}}));
    REQUIRE(there.call(u"test.follow"_s, {{u"topic"_s, kQueue}}));

    for (int n = 1; n <= 20; ++n)
        (n % 2 ? *here : there).send(u"test.bump"_s, bump(n));

    QElapsedTimer clock;
    clock.start();
    REQUIRE(eventually([&] { return here->pushes().size() == 20 && there.pushes().size() == 20; }));
    CHECK(rowsOf(here->pushes()) == rowsOf(there.pushes()));
    CHECK(clock.elapsed() < 2000);
}

TEST_CASE("a change that a crash left unsaid is found by the sweep", "[events][db]")
{
    NetFixture net;
    const auto reader = net.loggedIn();
    REQUIRE(reader->call(u"test.follow"_s, {{u"topic"_s, u"settings"_s}}));

    SECTION("with its row")
    {
        net.database().exec(u"INSERT INTO topics VALUES ('settings', 1)"_s);
        net.database().exec(u"INSERT INTO topic_changes (topic, revision, change) VALUES ('settings', 1, "
                            "'\"upserts\":[{\"n\":7}],\"removes\":[]')"_s);
        REQUIRE(eventually([&] { return !reader->pushes().isEmpty(); }, 3000));
        CHECK(rowsOf(reader->pushes()) == QList<int>{7});
    }
    SECTION("without its row: start afresh")
    {
        net.database().exec(u"INSERT INTO topics VALUES ('settings', 5)"_s);
        REQUIRE(eventually([&] { return !reader->pushes().isEmpty(); }, 3000));
        CHECK(reader->pushes().first()["reset"_L1].toBool());
        CHECK(reader->pushes().first()["revision"_L1].toInt() == 5);
    }
}

TEST_CASE("a revoked right ends its subscription and its requests within a second", "[events][db]")
{
    NetFixture net;
    const auto admin = net.loggedIn();
    const auto reader = net.loggedIn();
    REQUIRE(reader->call(u"test.follow"_s, {{u"topic"_s, kQueue}}));
    REQUIRE(reader->call(u"test.follow"_s, {{u"topic"_s, u"settings"_s}}));
    const bool over = GENERATE(false, true);

    net.setRights([over](const Caller &caller) {
        auto changed = over ? nullptr : std::make_shared<Caller>();
        if (changed) {
            changed->user = caller.user;
            changed->session = caller.session;
            changed->expiresAt = caller.expiresAt;
        }
        return changed;
    });
    QElapsedTimer clock;
    clock.start();
    REQUIRE(admin->call(u"test.touchAccess"_s));

    REQUIRE(eventually([&] { return net.server().gateway().hub().subscriptions() == (over ? 0 : 1); }, 1000));
    CHECK(clock.elapsed() < 1000);
    const auto mine = reader->call(u"test.mine"_s);
    if (over)
        CHECK((!mine && mine.error().code == ErrorCode::Unauthenticated));
    else
        CHECK((mine && !mine->toObject()["mayView"_L1].toBool()));
}

TEST_CASE("a new business day resets the lists of today", "[events][db]")
{
    NetFixture net;
    const auto reader = net.loggedIn();
    const auto writer = net.loggedIn();
    REQUIRE(writer->call(u"test.bump"_s, bump(1)));
    REQUIRE(reader->call(u"test.follow"_s, {{u"topic"_s, kQueue}}));
    REQUIRE(eventually([&] { return net.database().count(u"topics WHERE topic = 'day'"_s) == 1; }));

    net.database().exec(u"UPDATE settings SET value = '-1440' WHERE key = 'hospital.dayCutoffMinutes'"_s);

    REQUIRE(eventually([&] { return !reader->pushes().isEmpty(); }, 4000));
    CHECK(reader->pushes().last()["reset"_L1].toBool());
}
