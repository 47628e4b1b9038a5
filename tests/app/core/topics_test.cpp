// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/core/desk.h"

#include <memory>

using namespace hms;
using namespace hms::app;
using namespace Qt::StringLiterals;

namespace {

const QString kTopic = u"doctors"_s;

/// What one widget was shown, as revisions; snapshots negative.
struct Screen {
    QObject context;
    QList<qint64> shown;
    std::optional<Error> refused;

    TopicHandler handler()
    {
        return {.snapshot = [this](const QJsonValue &, qint64 revision) { shown.append(-revision); },
                .change = [this](const TopicChange &change) { shown.append(change.revision); },
                .refused = [this](const Error &error) { refused = error; }};
    }
    bool shows(const QList<qint64> &wanted)
    {
        return eventually([&] { return shown == wanted; });
    }
};

/// A server that keeps the topic's changes, as the real one does.
struct TopicServer : WireServer {
    qint64 revision = 4;
    qint64 oldest = 0; ///< Changes up to here are no longer kept.

    TopicServer()
    {
        on[SubscribeTopic::kMethod] = [this](const Request &r) { answer(r, snapshot()); };
        on[ResumeTopic::kMethod] = [this](const Request &r) { replay(r); };
    }
    [[nodiscard]] QJsonObject snapshot() const
    {
        return encode(SubscribeTopic::Response{kTopic, revision, QJsonObject{}});
    }
    void change() { push(aChange(kTopic, ++revision)); }

private:
    void replay(const Request &request)
    {
        const qint64 from = request.params.value("from"_L1).toInteger();
        if (from < oldest) {
            refuse(request, Error::rejected(u"tooOld"_s));
            return;
        }
        ResumeTopic::Response response{kTopic, revision, {}};
        for (qint64 r = from + 1; r <= revision; ++r)
            response.changes.append(aChange(kTopic, r));
        answer(request, encode(response));
    }
};

struct FollowingDesk {
    TopicServer server;
    DeskDisk disk;
    Desk desk{disk, server};
    Screen screen;

    FollowingDesk()
    {
        desk.connectAs(server.session);
        desk.api.follow(kTopic, &screen.context, screen.handler());
        REQUIRE(screen.shows({-4}));
    }
};

} // namespace

TEST_CASE("a follower sees the snapshot and then every change once", "[core][topics][ui]")
{
    FollowingDesk f;

    f.server.change();
    f.server.push(aChange(kTopic, 5)); // A duplicate.
    f.server.push(aChange(kTopic, 3)); // An old one.
    f.server.change();

    CHECK(f.screen.shows({-4, 5, 6}));
    CHECK(f.server.requests(ResumeTopic::kMethod).isEmpty());
}

TEST_CASE("a dropped and resumed socket misses no change", "[core][topics][ui]")
{
    FollowingDesk f;
    f.server.change();
    REQUIRE(f.screen.shows({-4, 5}));

    f.server.cut();
    f.server.revision = 8; // Three changes while the desk was away.

    CHECK(f.screen.shows({-4, 5, 6, 7, 8}));
    CHECK(f.server.requests(ResumeTopic::kMethod).constFirst().params.value("from"_L1).toInteger() == 5);
    CHECK(f.server.requests(SubscribeTopic::kMethod).size() == 1);
}

TEST_CASE("a gap is filled by a replay", "[core][topics][ui]")
{
    FollowingDesk f;

    ++f.server.revision; // 5 is lost on the way.
    f.server.change();

    CHECK(f.screen.shows({-4, 5, 6}));
    CHECK(f.server.requests(ResumeTopic::kMethod).size() == 1);
}

TEST_CASE("changes too old to replay are replaced by a snapshot", "[core][topics][ui]")
{
    FollowingDesk f;
    f.server.oldest = 100;

    f.server.revision = 200;
    f.server.change();

    CHECK(f.screen.shows({-4, -201}));
}

TEST_CASE("a replay that does not reach the promised revision is not trusted", "[core][topics][ui]")
{
    FollowingDesk f;
    f.server.on[ResumeTopic::kMethod] = [&](const auto &r) {
        f.server.answer(r, encode(ResumeTopic::Response{kTopic, 9, {aChange(kTopic, 5)}}));
    };

    f.server.revision = 8;
    f.server.change();

    CHECK(f.screen.shows({-4, 5, -9}));
}

TEST_CASE("a reset takes a fresh snapshot", "[core][topics][ui]")
{
    FollowingDesk f;

    TopicChange reset = aChange(kTopic, ++f.server.revision);
    reset.reset = true;
    f.server.push(reset);

    CHECK(f.screen.shows({-4, -5}));
}

TEST_CASE("a change that overtakes its snapshot is kept for after it", "[core][topics][ui]")
{
    TopicServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    server.on[SubscribeTopic::kMethod] = [&](const auto &r) {
        const QJsonObject taken = server.snapshot();
        server.change();
        server.answer(r, taken);
    };
    Screen screen;

    desk.api.follow(kTopic, &screen.context, screen.handler());

    CHECK(screen.shows({-4, 5}));
}

TEST_CASE("followers of one topic share its subscription", "[core][topics][ui]")
{
    FollowingDesk f;
    f.server.change();
    REQUIRE(f.screen.shows({-4, 5}));

    auto second = std::make_unique<Screen>();
    f.desk.api.follow(kTopic, &second->context, second->handler());
    REQUIRE(second->shows({-5}));
    f.server.change();

    CHECK(second->shows({-5, 6}));
    CHECK(f.screen.shows({-4, 5, 6})); // The newcomer's snapshot is not shown again to who has it.

    second.reset();
    f.server.change();
    REQUIRE(f.screen.shows({-4, 5, 6, 7}));
    CHECK(f.server.requests(UnsubscribeTopic::kMethod).isEmpty());
}

TEST_CASE("the last follower's end unsubscribes", "[core][topics][ui]")
{
    FollowingDesk f;
    auto second = std::make_unique<Screen>();
    const Following byHand = f.desk.api.follow(u"cashier"_s, &f.screen.context, f.screen.handler());
    f.desk.api.follow(u"settings"_s, &second->context, second->handler());

    f.desk.api.unfollow(byHand);
    second.reset();

    REQUIRE(eventually([&] { return f.server.requests(UnsubscribeTopic::kMethod).size() == 2; }));
    CHECK(f.server.requests(UnsubscribeTopic::kMethod).at(0).params.value("topic"_L1).toString() ==
          u"cashier");
    CHECK(f.server.requests(UnsubscribeTopic::kMethod).at(1).params.value("topic"_L1).toString() ==
          u"settings");
}

TEST_CASE("a forbidden topic is told to its follower", "[core][topics][ui]")
{
    TopicServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    server.on[SubscribeTopic::kMethod] = [&](const auto &r) {
        server.refuse(r, Error::forbidden(u"bills.view"_s));
    };
    Screen screen;

    desk.api.follow(kTopic, &screen.context, screen.handler());

    REQUIRE(eventually([&] { return screen.refused.has_value(); }));
    CHECK(screen.refused->code == ErrorCode::Forbidden);
    CHECK(screen.shown.isEmpty());
}

TEST_CASE("a busy server is asked again for the snapshot", "[core][topics][ui]")
{
    TopicServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    int asked = 0;
    server.on[SubscribeTopic::kMethod] = [&](const auto &r) {
        if (++asked == 1)
            server.refuse(r, Error::unavailable(1));
        else
            server.answer(r, server.snapshot());
    };
    Screen screen;

    desk.api.follow(kTopic, &screen.context, screen.handler());

    CHECK(screen.shows({-4}));
    CHECK(asked == 2);
}

TEST_CASE("another user is shown a snapshot of their own", "[core][topics][ui]")
{
    FollowingDesk f;

    f.desk.api.dropSession();
    f.desk.api.useSession(u"token-of-bob"_s, UserId::make());

    CHECK(f.screen.shows({-4, -4}));
}

TEST_CASE("a handler may end its own follower", "[core][topics][ui]")
{
    FollowingDesk f;
    auto doomed = std::make_unique<Screen>();
    TopicHandler handler = doomed->handler();
    handler.change = [&](const TopicChange &) { doomed.reset(); };
    f.desk.api.follow(kTopic, &doomed->context, handler);
    REQUIRE(doomed->shows({-4}));

    f.server.change();

    CHECK(f.screen.shows({-4, 5}));
    CHECK_FALSE(doomed);
}
