// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/access_directory.h"
#include "server/access/session_store.h"
#include "server/routes.h"
#include "tests/support/test_server.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

namespace {

SaveUser newUser(const QString &username, const QString &name, const QList<RoleId> &roles = {})
{
    SaveUser user;
    user.username = username;
    user.name = name;
    user.roleIds = roles;
    return user;
}

const QString kPassword = u"a-long-password"_s;
const QDateTime kMorning = QDateTime::fromString(u"2026-11-22T03:00:00Z"_s, Qt::ISODate);

/// The role's user with a real password instead of TestServer's placeholder.
TestServer::CallerPtr withPassword(TestServer &server, const QString &role)
{
    auto caller = server.as(role);
    server.exec(u"UPDATE users SET password_hash = '%1' WHERE username = '%2'"_s.arg(
        server.hasher().hash(kPassword), caller->username));
    return caller;
}

TestServer::CallerPtr from(const QString &address)
{
    return TestServer::with(TestServer::nobody(), [&address](server::Caller &c) { c.address = address; });
}

TestServer::CallerPtr bound(const TestServer &server)
{
    const auto *effect = std::get_if<server::BindSession>(&server.last().effect);
    REQUIRE(effect != nullptr);
    return effect->caller;
}

ErrorCode refusal(const auto &answer)
{
    REQUIRE_FALSE(answer);
    return answer.error().code;
}

} // namespace

TEST_CASE("a login opens a session whose token is nowhere in the database", "[access][db]")
{
    TestServer server;
    withPassword(server, u"cashier"_s);
    const auto opened = server.callAs(TestServer::nobody(), Login{u" Cashier "_s, kPassword});
    REQUIRE(opened);
    CHECK(opened->token.size() == 43);
    CHECK(opened->user.username == u"cashier");
    CHECK(opened->user.roles == QList<QString>{u"cashier"_s});
    CHECK(opened->user.permissions.contains(u"payments.process"_s));
    CHECK_FALSE(opened->user.permissions.contains(u"users.edit"_s));
    CHECK(opened->server.currency == u"BDT");
    CHECK(opened->server.timeZone == u"Asia/Dhaka");
    const auto caller = bound(server);
    CHECK(caller->may(Permission::PaymentsProcess));
    CHECK_FALSE(caller->may(Permission::UsersEdit));
    CHECK(caller->discountLimitPercent == 5);

    for (const auto table : {"sessions"_L1, "audit_logs"_L1, "operations"_L1, "topic_changes"_L1}) {
        INFO(table.data());
        CHECK(server.count(table + " t WHERE t::text LIKE '%"_L1 + opened->token + "%'"_L1) == 0);
    }
    CHECK(server.count(u"audit_logs WHERE changes::text LIKE '%argon2%'"_s) == 0);
    CHECK(server.count(u"sessions WHERE token_hash = decode('%1', 'hex')"_s.arg(
              QString::fromLatin1(server::access::SessionToken::hashOf(opened->token).toHex()))) == 1);
    CHECK(server.value(u"SELECT last_login_at IS NOT NULL FROM users WHERE username = 'cashier'"_s).toBool());
}

TEST_CASE("a stranger, an inactive person and a mistaken one get the same answer", "[access][db]")
{
    TestServer server;
    withPassword(server, u"cashier"_s);
    withPassword(server, u"doctor"_s);
    server.exec(u"UPDATE users SET is_active = false WHERE username = 'doctor'"_s);
    const auto answer = [&server](const QString &name, const QString &password) {
        const auto refused = server.callAs(TestServer::nobody(), Login{name, password});
        REQUIRE_FALSE(refused);
        return server.last().frame;
    };
    const QByteArray mistaken = answer(u"cashier"_s, u"wrong"_s);
    CHECK(answer(u"nobody"_s, u"wrong"_s) == mistaken);
    CHECK(answer(u"doctor"_s, kPassword) == mistaken);
    CHECK(mistaken.contains("\"code\":1001,\"data\":{}"));
}

TEST_CASE("the time of a refused login does not tell whether the user exists", "[access][db]")
{
    TestServer server;
    server::PasswordHasher hasher(
        {2, 4 * 1024 * 1024, 2}); // Cheap, but dearer than the statements around it.
    const server::Dispatcher dispatcher(server::routes(), hasher, {});
    withPassword(server, u"cashier"_s);
    server.exec(
        u"UPDATE users SET password_hash = '%1' WHERE username = 'cashier'"_s.arg(hasher.hash(kPassword)));

    QList<qint64> known;
    QList<qint64> unknown;
    for (int i = 0; i < 60; ++i) {
        const QString name = i % 2 == 0 ? u"cashier"_s : u"nobody"_s;
        const QByteArray text = requestFrame(1, u"session.login"_s, encode(Login{name, u"wrong"_s}));
        QElapsedTimer timer;
        timer.start();
        const auto outcome =
            dispatcher.run(server.connection(),
                           {text, limits::kFrameBytes, from(u"10.0.0.%1"_s.arg(i)), [](const QString &) {}});
        (i % 2 == 0 ? known : unknown).append(timer.nsecsElapsed());
        CHECK(outcome.error == ErrorCode::Unauthenticated);
    }
    std::ranges::sort(known);
    std::ranges::sort(unknown);
    const double ratio = double(known[known.size() / 2]) / double(unknown[unknown.size() / 2]);
    INFO("known " << known[known.size() / 2] << " ns, ratio " << ratio);
    CHECK(ratio > 0.75);
    CHECK(ratio < 1.33);
}

TEST_CASE("five wrong passwords are free, then the wait doubles up to five minutes", "[access][db]")
{
    TestServer server;
    withPassword(server, u"cashier"_s);
    QDateTime now = kMorning;
    server.setNow(now);
    const auto tryAs = [&server](const QString &password, const QString &address = u"127.0.0.1"_s) {
        return server.callAs(from(address), Login{u"cashier"_s, password});
    };
    for (int i = 0; i < 5; ++i)
        CHECK(refusal(tryAs(u"wrong"_s)) == ErrorCode::Unauthenticated);
    for (const int seconds : {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
        INFO(seconds);
        const auto waiting = tryAs(kPassword); // The right one does not shorten the wait.
        CHECK(refusal(waiting) == ErrorCode::TooManyRequests);
        CHECK(waiting.error().data.value(u"retryAfterMs"_s).toInt() == seconds * 1000);
        CHECK(tryAs(kPassword, u"10.0.0.7"_s)); // A stranger elsewhere shuts nobody out.
        now = now.addSecs(seconds);
        server.setNow(now);
        CHECK(refusal(tryAs(u"wrong"_s)) == ErrorCode::Unauthenticated);
    }
    server.setNow(now.addSecs(300));
    CHECK(tryAs(kPassword));
    CHECK(server.count(u"login_failures"_s) == 0);
    CHECK(server.count(u"audit_logs WHERE action = 'refuse' AND entity = 'session.login'"_s) == 15);
}

TEST_CASE("fifty guesses at once learn no more than five in a row", "[access][db]")
{
    TestServer server;
    withPassword(server, u"cashier"_s);
    server.setNow(QDateTime::currentDateTimeUtc());
    std::atomic<int> answered = 0;
    std::atomic<int> waiting = 0;
    server.race(50, [&](int, server::WorkerConnection &connection) {
        const auto refused = server.callOn(connection, TestServer::nobody(), Login{u"cashier"_s, u"wrong"_s});
        if (!refused)
            (refused.error().code == ErrorCode::Unauthenticated ? answered : waiting)++;
    });
    CHECK(answered == 5);
    CHECK(waiting == 45);
}

TEST_CASE("fifty people log in at once", "[access][db]")
{
    TestServer server;
    withPassword(server, u"cashier"_s);
    std::atomic<int> opened = 0;
    server.race(50, [&](int, server::WorkerConnection &connection) {
        if (server.callOn(connection, TestServer::nobody(), Login{u"cashier"_s, kPassword}))
            ++opened;
    });
    CHECK(opened == 50);
    CHECK(server.count(u"sessions WHERE token_hash <> decode(md5('cashier'), 'hex')"_s) == 50);
}

TEST_CASE("a session is taken up again until it is over", "[access][db]")
{
    TestServer server;
    withPassword(server, u"cashier"_s);
    server.setNow(kMorning);
    const auto opened = server.callAs(TestServer::nobody(), Login{u"cashier"_s, kPassword});
    REQUIRE(opened);
    const SessionId session = bound(server)->session;
    const ResumeSession resume{opened->token};
    const auto resumeAt = [&](const QDateTime &now, const QString &address = u"127.0.0.1"_s) {
        server.setNow(now);
        return server.callAs(from(address), resume);
    };

    const auto resumed = resumeAt(kMorning.addSecs(3600));
    REQUIRE(resumed);
    CHECK(resumed->token == opened->token);
    CHECK(bound(server)->session == session);

    SECTION("not from another address")
    {
        CHECK(refusal(resumeAt(kMorning, u"10.0.0.9"_s)) == ErrorCode::Unauthenticated);
    }
    SECTION("not after it was idle too long, but while it is used")
    {
        CHECK(refusal(resumeAt(kMorning.addSecs(721 * 60))) == ErrorCode::Unauthenticated);
        server::access::touchSessions(server.connection(), {session}, kMorning.addSecs(600 * 60));
        CHECK(resumeAt(kMorning.addSecs(721 * 60)));
    }
    SECTION("not after its absolute end")
    {
        const QDateTime end = kMorning.addDays(1);
        CHECK(opened->expiresAt == end);
        server::access::touchSessions(server.connection(), {session}, end.addSecs(-60));
        CHECK(resumeAt(end.addSecs(-1)));
        CHECK(refusal(resumeAt(end)) == ErrorCode::Unauthenticated);
        CHECK(server::access::reload(server.connection(), {session}, end).value(session) == nullptr);
    }
    SECTION("not after logout")
    {
        const auto caller = bound(server);
        REQUIRE(server.callAs(caller, Logout{}));
        CHECK(std::holds_alternative<server::EndSession>(server.last().effect));
        CHECK(refusal(resumeAt(kMorning)) == ErrorCode::Unauthenticated);
    }
    SECTION("not with another token")
    {
        CHECK(refusal(server.callAs(TestServer::nobody(), ResumeSession{opened->token.chopped(1) + u'x'})) ==
              ErrorCode::Unauthenticated);
    }
}

TEST_CASE("a person who must change the password may do nothing else", "[access][db]")
{
    TestServer server;
    const auto made = server.call(newUser(u"rahima"_s, u"Rahima"_s));
    REQUIRE(made);
    server.exec(u"INSERT INTO user_roles SELECT u.id, r.id FROM users u, roles r"
                " WHERE u.username = 'rahima' AND r.slug = 'admin'"_s);
    const QString oneTime = made->oneTimePassword.value();
    const auto opened = server.callAs(TestServer::nobody(), Login{u"rahima"_s, oneTime});
    REQUIRE(opened);
    CHECK(opened->user.mustChangePassword);
    CHECK(opened->user.permissions.isEmpty());
    const auto before = bound(server);
    CHECK(refusal(server.callAs(before, ListUsers{})) == ErrorCode::Forbidden);

    const auto change = [&](const QString &old, const QString &fresh) {
        return server.callAs(before, ChangePassword{old, fresh});
    };
    SECTION("refusals")
    {
        CHECK(change(oneTime, u"short"_s).error() == Error::rejected(u"weakPassword"_s, u"newPassword"_s));
        CHECK(change(oneTime, oneTime).error().reason() == u"weakPassword");
        const auto wrong = change(u"wrong"_s, kPassword);
        CHECK(refusal(wrong) == ErrorCode::Unauthenticated);
        CHECK(wrong.error().field() == u"oldPassword");
        CHECK(server.count(u"login_failures WHERE username = 'rahima' AND failures = 1"_s) == 1);
    }
    SECTION("the change opens the door and ends the other sessions")
    {
        const auto other = server.callAs(TestServer::nobody(), Login{u"rahima"_s, oneTime});
        REQUIRE(other);
        REQUIRE(change(oneTime, kPassword));
        const auto after = bound(server);
        CHECK(after->session == before->session);
        CHECK(server.callAs(after, ListUsers{}));
        CHECK(refusal(server.callAs(TestServer::nobody(), ResumeSession{other->token})) ==
              ErrorCode::Unauthenticated);
        CHECK(server.callAs(TestServer::nobody(), ResumeSession{opened->token}));
        CHECK(server.callAs(TestServer::nobody(), Login{u"rahima"_s, kPassword}));
    }
}

TEST_CASE("a password equal to the user name is refused", "[access][db]")
{
    TestServer server;
    withPassword(server, u"super-admin"_s);
    CHECK(server.call(ChangePassword{kPassword, u"Super-Admin"_s}).error().reason() == u"weakPassword");
}

TEST_CASE("unlocking asks for the caller's own password", "[access][db]")
{
    TestServer server;
    const auto cashier = withPassword(server, u"cashier"_s);
    CHECK(server.callAs(cashier, UnlockSession{kPassword}));
    for (int i = 0; i < 5; ++i) {
        const auto refused = server.callAs(cashier, UnlockSession{u"wrong"_s});
        CHECK(refusal(refused) == ErrorCode::Unauthenticated);
        CHECK(refused.error().field() == u"password");
    }
    CHECK(refusal(server.callAs(cashier, UnlockSession{kPassword})) == ErrorCode::TooManyRequests);
    CHECK(refusal(server.callAs(TestServer::nobody(), UnlockSession{kPassword})) ==
          ErrorCode::Unauthenticated);
}

TEST_CASE("a right that is taken away is gone after the next reload", "[access][db]")
{
    TestServer server;
    const auto staff = server.as(u"admin"_s);
    const auto reloaded = [&] {
        return server::access::reload(server.connection(), {staff->session}).value(staff->session);
    };
    REQUIRE(server.callAs(reloaded(), ListUsers{}));

    SECTION("with its role")
    {
        server.exec(
            u"DELETE FROM role_permissions WHERE role_id = (SELECT id FROM roles WHERE slug = 'admin')"_s);
        CHECK(refusal(server.callAs(reloaded(), ListUsers{})) == ErrorCode::Forbidden);
    }
    SECTION("when the role is switched off")
    {
        server.exec(u"UPDATE roles SET is_active = false WHERE slug = 'admin'"_s);
        CHECK(refusal(server.callAs(reloaded(), ListUsers{})) == ErrorCode::Forbidden);
    }
    SECTION("when the user is switched off")
    {
        server.exec(u"UPDATE users SET is_active = false WHERE username = 'admin'"_s);
        CHECK(reloaded() == nullptr);
    }
    SECTION("with its session")
    {
        REQUIRE(server.call(RevokeSession{staff->session}));
        CHECK(server.last().changes.first().topic == server::Changes::accessTopic());
        CHECK(reloaded() == nullptr);
        CHECK(refusal(server.call(RevokeSession{staff->session})) == ErrorCode::NotFound);
    }
}

TEST_CASE("sessions are listed and ended by their owner, others' only with the right", "[access][db]")
{
    TestServer server;
    const auto cashier = server.as(u"cashier"_s);
    const auto doctor = server.as(u"doctor"_s);
    const auto own = server.callAs(cashier, ListSessions{});
    REQUIRE(own);
    REQUIRE(own->size() == 1);
    CHECK(own->first().id == cashier->session);
    CHECK(server.call(ListSessions{})->size() == 3);
    CHECK(refusal(server.callAs(cashier, RevokeSession{doctor->session})) == ErrorCode::NotFound);
    CHECK(server.callAs(cashier, RevokeSession{cashier->session}));
    CHECK(refusal(server.callAs(TestServer::nobody(), ListSessions{})) == ErrorCode::Unauthenticated);
}

TEST_CASE("who the server is needs no login", "[access][db]")
{
    TestServer server;
    const auto info = server.callAs(TestServer::nobody(), GetServerInfo{});
    REQUIRE(info);
    CHECK(info->name == u"Hospital");
    CHECK(info->version == u"test");
    CHECK(info->demo);
    const auto document = server.callAs(TestServer::nobody(), Discover{});
    REQUIRE(document);
    CHECK(document->value(u"methods"_s).toArray().size() == int(server::routes().size()));
}
