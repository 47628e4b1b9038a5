// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/session.h"
#include "tests/support/fake_api.h"

#include <QSignalSpy>
#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::app;
using namespace Qt::StringLiterals;

namespace {

SessionOpened aSession(const QStringList &permissions)
{
    SessionOpened opened;
    opened.token = u"token-of-ada"_s;
    opened.expiresAt = QDateTime::currentDateTimeUtc().addDays(1);
    opened.user.id = UserId::make();
    opened.user.username = u"ada"_s;
    opened.user.name = u"Ada"_s;
    opened.user.permissions = permissions;
    opened.server.name = u"City Hospital"_s;
    opened.server.version = u"1.0.0"_s;
    opened.server.businessDate = QDate(2026, 11, 22);
    opened.server.currency = u"BDT"_s;
    opened.server.timeZone = u"Asia/Dhaka"_s;
    return opened;
}

struct OpenDesk {
    FakeApi api;
    Session session{api};
    SessionOpened opened = aSession({u"bills.view"_s, u"right.ofTomorrow"_s});

    OpenDesk()
    {
        session.login(u"ada"_s, u"secret"_s, &session, [](const auto &) {});
        REQUIRE(api.answer<Login>(opened));
    }
};

} // namespace

TEST_CASE("a login opens the desk with the user's rights", "[core][session][ui]")
{
    OpenDesk desk;

    CHECK(desk.session.isOpen());
    CHECK(desk.session.user().name == u"Ada");
    CHECK(desk.session.server().currency == u"BDT");
    CHECK(desk.session.can(Permission::BillsView));
    CHECK_FALSE(desk.session.can(Permission::BillsVoid));
    CHECK(desk.api.token() == u"token-of-ada");
}

TEST_CASE("a refused login leaves the desk closed", "[core][session][ui]")
{
    FakeApi api;
    Session session(api);
    std::optional<ErrorCode> code;
    session.login(u"ada"_s, u"wrong"_s, &session, [&](const auto &answer) { code = answer.error().code; });

    REQUIRE(api.refuse<Login>({ErrorCode::Unauthenticated, {}}));

    CHECK(code == ErrorCode::Unauthenticated);
    CHECK_FALSE(session.isOpen());
    CHECK_FALSE(session.can(Permission::BillsView));
    CHECK(api.token().isEmpty());
}

TEST_CASE("rights given and taken while the desk is open take effect", "[core][session][ui]")
{
    OpenDesk desk;
    QSignalSpy changed(&desk.session, &Session::changed);
    SessionUser user = desk.opened.user;
    user.permissions = {u"bills.void"_s};

    SECTION("by the server's push")
    {
        const QString topic = Topic{TopicKind::User, user.id.value}.toText();
        TopicChange change;
        change.topic = topic;
        change.revision = 2;
        change.upserts = {{{u"id"_s, u"session"_s}, {u"kind"_s, u"session"_s}, {u"user"_s, encode(user)}}};
        desk.api.pushChange(change);
    }
    SECTION("found at a reconnect")
    {
        SessionOpened resumed = desk.opened;
        resumed.user = user;
        emit desk.api.sessionResumed(resumed);
    }

    CHECK(changed.count() == 1);
    CHECK(desk.session.can(Permission::BillsVoid));
    CHECK_FALSE(desk.session.can(Permission::BillsView));
}

TEST_CASE("another user's row and a notification change no rights", "[core][session][ui]")
{
    OpenDesk desk;
    SessionUser stranger = desk.opened.user;
    stranger.id = UserId::make();
    stranger.permissions = {u"bills.void"_s};
    TopicChange change;
    change.topic = Topic{TopicKind::User, desk.opened.user.id.value}.toText();
    change.upserts = {{{u"kind"_s, u"session"_s}, {u"user"_s, encode(stranger)}},
                      {{u"id"_s, u"1"_s}, {u"user"_s, encode(stranger)}}};

    desk.api.pushChange(change);

    CHECK_FALSE(desk.session.can(Permission::BillsVoid));
}

TEST_CASE("a logout closes the desk at once and tells the server", "[core][session][ui]")
{
    OpenDesk desk;

    desk.session.logout();

    CHECK_FALSE(desk.session.isOpen());
    CHECK_FALSE(desk.session.can(Permission::BillsView));
    CHECK(desk.session.token().isEmpty());
    CHECK(desk.api.token().isEmpty());
    CHECK(desk.api.count(Logout::kMethod) == 1);
    CHECK(desk.api.followed().isEmpty());
}
