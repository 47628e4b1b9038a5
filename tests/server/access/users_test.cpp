// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/access_directory.h"
#include "server/access/user_accounts.h"
#include "tests/support/test_server.h"

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

RoleId roleId(TestServer &server, const QString &slug)
{
    const auto roles = server.call(ListRoles{});
    REQUIRE(roles);
    const auto found = std::ranges::find(*roles, slug, &RoleRow::slug);
    REQUIRE(found != roles->end());
    return found->id;
}

UserRow userRow(TestServer &server, UserId id)
{
    const auto users = server.call(ListUsers{});
    REQUIRE(users);
    const auto found = std::ranges::find(*users, id, &UserRow::id);
    REQUIRE(found != users->end());
    return *found;
}

SaveUser edit(const UserRow &row)
{
    return {row.id, row.username, row.name, row.roleIds, row.isActive, row.rowVersion};
}

} // namespace

TEST_CASE("a new user gets a one-time password and the chosen roles", "[access][db]")
{
    TestServer server;
    const RoleId cashier = roleId(server, u"cashier"_s);
    const auto made = server.call(newUser(u" Rahima "_s, u" Rahima Khatun "_s, {cashier}));
    REQUIRE(made);
    CHECK(made->user.username == u"rahima");
    CHECK(made->user.name == u"Rahima Khatun");
    CHECK(made->user.roleIds == QList<RoleId>{cashier});
    CHECK(made->oneTimePassword.value().size() == 19);
    const auto opened = server.callAs(TestServer::nobody(), Login{u"rahima"_s, *made->oneTimePassword});
    REQUIRE(opened);
    CHECK(opened->user.mustChangePassword);

    SECTION("the password is kept nowhere")
    {
        REQUIRE(server.call(ResetPassword{made->user.id}, OperationId::make()));
        REQUIRE(server.call(newUser(u"karim"_s, u"Karim"_s), OperationId::make()));
        CHECK(server.count(u"operations WHERE response IS NOT NULL"_s) == 2);
        CHECK(server.count(u"operations WHERE response LIKE '%oneTimePassword%'"_s) == 0);
    }
    SECTION("a name is taken once")
    {
        const auto second = server.call(newUser(u"RAHIMA"_s, u"x"_s));
        CHECK(second.error() == Error::conflict({{u"field"_s, u"username"_s}}));
    }
    SECTION("a new password ends the sessions")
    {
        const auto reset = server.call(ResetPassword{made->user.id});
        REQUIRE(reset);
        CHECK(reset->oneTimePassword.value() != *made->oneTimePassword);
        CHECK_FALSE(server.callAs(TestServer::nobody(), ResumeSession{opened->token}));
        CHECK_FALSE(server.callAs(TestServer::nobody(), Login{u"rahima"_s, *made->oneTimePassword}));
        CHECK(server.callAs(TestServer::nobody(), Login{u"rahima"_s, *reset->oneTimePassword}));
    }
    SECTION("switching off ends the sessions and is told")
    {
        SaveUser off = edit(made->user);
        off.isActive = false;
        REQUIRE(server.call(off));
        CHECK(server.last().changes.first().topic == u"access");
        CHECK_FALSE(server.callAs(TestServer::nobody(), ResumeSession{opened->token}));
    }
}

TEST_CASE("saving a user is refused", "[access][db]")
{
    TestServer server;
    const auto cashier = server.as(u"cashier"_s);
    const UserRow row = userRow(server, cashier->user);

    CHECK(server.callAs(cashier, newUser(u"xy"_s, u"x"_s)).error() == Error::forbidden(u"users.edit"_s));
    CHECK(server.callAs(cashier, ResetPassword{row.id}).error().code == ErrorCode::Forbidden);
    CHECK(server.callAs(cashier, ListUsers{}).error().code == ErrorCode::Forbidden);
    CHECK(server.call(newUser(u"a b"_s, u"x"_s)).error() == Error::invalid(u"username"_s, u"characters"_s));
    CHECK(server.call(newUser(u"ab"_s, u"x"_s, {RoleId::make()})).error() == Error::notFound(u"role"_s));
    CHECK(server.call(ResetPassword{UserId::make()}).error() == Error::notFound(u"user"_s));

    SaveUser noVersion = edit(row);
    noVersion.rowVersion.reset();
    CHECK(server.call(noVersion).error() == Error::invalid(u"rowVersion"_s, u"missing"_s));
    SaveUser stranger = edit(row);
    stranger.id = UserId::make();
    stranger.username = u"stranger"_s;
    CHECK(server.call(stranger).error() == Error::notFound(u"user"_s));
    SaveUser stale = edit(row);
    stale.rowVersion = 99;
    const auto conflict = server.call(stale);
    REQUIRE_FALSE(conflict);
    const auto current = decode<UserRow>(conflict.error().data.value(u"current"_s).toObject());
    REQUIRE(current);
    CHECK(current->rowVersion == row.rowVersion);
}

TEST_CASE("nobody gives, edits or takes over more than they have", "[access][db]")
{
    TestServer server;
    const auto admin = server.as(u"admin"_s);
    const auto owner = server.admin();
    const RoleId superAdmin = roleId(server, u"super-admin"_s);
    const auto isOwnAccess = [](const auto &answer) {
        return answer.error() == Error::rejected(u"ownAccess"_s);
    };

    CHECK(isOwnAccess(server.callAs(admin, newUser(u"xy"_s, u"x"_s, {superAdmin}))));
    SaveUser takeOver = edit(userRow(server, owner->user));
    takeOver.name = u"mine"_s;
    CHECK(isOwnAccess(server.callAs(admin, takeOver)));
    CHECK(isOwnAccess(server.callAs(admin, ResetPassword{owner->user})));
    CHECK(server.callAs(admin, newUser(u"xy"_s, u"x"_s, {roleId(server, u"cashier"_s)})));

    server.exec(u"INSERT INTO role_permissions SELECT r.id, p.id FROM roles r, permissions p"
                " WHERE r.slug = 'staff' AND p.slug = 'users.edit'"_s);
    const auto staff = TestServer::with(server.as(u"staff"_s),
                                        [](server::Caller &c) { c.permissions.add(Permission::UsersEdit); });
    CHECK(isOwnAccess(server.callAs(staff, newUser(u"yz"_s, u"x"_s, {roleId(server, u"cashier"_s)}))));
    CHECK(server.callAs(staff, newUser(u"yz"_s, u"x"_s, {roleId(server, u"staff"_s)})));
}

TEST_CASE("the last active super-admin stays", "[access][db]")
{
    TestServer server;
    const UserRow first = userRow(server, server.admin()->user);
    SaveUser without = edit(first);
    without.roleIds.clear();
    SaveUser off = edit(first);
    off.isActive = false;
    CHECK(server.call(without).error() == Error::rejected(u"lastAdmin"_s));
    CHECK(server.call(off).error() == Error::rejected(u"lastAdmin"_s));
    CHECK(userRow(server, first.id).isActive);

    SECTION("also when two switch each other off at once")
    {
        const auto second = server.another(u"super-admin"_s, u"second"_s);
        SaveUser offSecond = edit(userRow(server, second->user));
        offSecond.isActive = false;
        std::atomic<int> done = 0;
        server.race(2, [&](int index, server::WorkerConnection &connection) {
            if (server.callOn(connection, index == 0 ? server.admin() : second, index == 0 ? offSecond : off))
                ++done;
        });
        CHECK(done == 1);
        CHECK(server.count(u"users u JOIN user_roles ur ON ur.user_id = u.id WHERE u.is_active"_s) == 1);
    }
}

TEST_CASE("users of the command line", "[access][db]")
{
    TestServer server;
    server.connection().ensureOpen();
    server::Transaction tx(server.connection(), server::Transaction::Kind::Write);
    const auto password = server::access::createFirstAdmin(tx, server.hasher());
    REQUIRE(password);
    CHECK_FALSE(server::access::createFirstAdmin(tx, server.hasher()));
    CHECK(server::access::createUser(tx, server.hasher(), u"Karim"_s, {}, {u"doctor"_s}));
    CHECK(server::access::createUser(tx, server.hasher(), u"karim"_s, {}, {}).error().code ==
          ErrorCode::Conflict);
    CHECK(server::access::createUser(tx, server.hasher(), u"x y"_s, {}, {}).error().code ==
          ErrorCode::Invalid);
    CHECK(server::access::createUser(tx, server.hasher(), u"xy"_s, {}, {u"none"_s}).error().code ==
          ErrorCode::NotFound);
    const auto fresh =
        server::access::resetPassword(tx, server.hasher(), u"Admin"_s, QDateTime::currentDateTimeUtc());
    REQUIRE(fresh);
    CHECK(server::access::resetPassword(tx, server.hasher(), u"x"_s, {}).error().code == ErrorCode::NotFound);
    tx.commit();
    CHECK_FALSE(server.callAs(TestServer::nobody(), Login{u"admin"_s, *password}));
    const auto opened = server.callAs(TestServer::nobody(), Login{u"admin"_s, *fresh});
    REQUIRE(opened);
    CHECK(opened->user.roles == QList<QString>{u"super-admin"_s});
    CHECK(server.count(u"topics WHERE topic = 'access'"_s) == 1);
}
