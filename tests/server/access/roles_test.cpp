// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/access_directory.h"
#include "tests/support/test_server.h"

#include <algorithm>

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

RoleRow role(TestServer &server, const QString &slug)
{
    const auto roles = server.call(ListRoles{});
    REQUIRE(roles);
    const auto found = std::ranges::find(*roles, slug, &RoleRow::slug);
    REQUIRE(found != roles->end());
    return *found;
}

SaveRole edit(const RoleRow &row)
{
    return {row.id,          row.name,      row.slug, row.description, row.isActive, row.discountLimitPercent,
            row.permissions, row.rowVersion};
}

SaveRole clerk()
{
    SaveRole role;
    role.name = u"Clerk"_s;
    role.slug = u"clerk"_s;
    role.permissions = {u"patients.view"_s};
    return role;
}

} // namespace

TEST_CASE("a role is made, edited and deleted", "[access][db]")
{
    TestServer server;
    const auto made = server.call(clerk());
    REQUIRE(made);
    CHECK(made->permissions == QList<QString>{u"patients.view"_s});
    CHECK_FALSE(made->isSystem);
    SaveRole change = edit(*made);
    change.permissions = {u"bills.view"_s, u"visits.view"_s};
    change.discountLimitPercent = 7;
    const auto changed = server.call(change);
    REQUIRE(changed);
    CHECK(changed->permissions == change.permissions);
    CHECK(changed->discountLimitPercent == 7);
    CHECK(changed->rowVersion == made->rowVersion + 1);

    const auto stale = server.call(change);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().data.value(u"current"_s).toObject() == encode(*changed));

    CHECK(server.call(DeleteRole{made->id}));
    CHECK(server.call(DeleteRole{made->id}).error() == Error::notFound(u"role"_s));
    CHECK(server.call(edit(*changed)).error() == Error::notFound(u"role"_s));
}

TEST_CASE("a changed role is told to its users and holds from the next reload", "[access][db]")
{
    TestServer server;
    const auto staff = server.as(u"staff"_s);
    SaveRole change = edit(role(server, u"staff"_s));
    change.permissions.removeAll(u"patients.edit"_s);
    REQUIRE(server.call(change));
    const auto &changes = server.last().changes;
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].topic == u"access");
    CHECK(changes[1].topic == u"user:"_s + staff->user.toText());
    CHECK(changes[1].members.contains("\"kind\" : \"session\""));
    const auto reloaded = server::access::reload(server.connection(), {staff->session}).value(staff->session);
    REQUIRE(reloaded);
    CHECK_FALSE(reloaded->may(Permission::PatientsEdit));
    CHECK(reloaded->may(Permission::PatientsView));
}

TEST_CASE("saving a role is refused", "[access][db]")
{
    TestServer server;
    const auto cashier = server.as(u"cashier"_s);
    CHECK(server.callAs(cashier, clerk()).error() == Error::forbidden(u"roles.edit"_s));
    CHECK(server.callAs(cashier, DeleteRole{}).error().code == ErrorCode::Forbidden);
    CHECK(server.callAs(cashier, ListRoles{}).error().code == ErrorCode::Forbidden);
    CHECK(server.callAs(cashier, ListPermissions{}).error().code == ErrorCode::Forbidden);

    SaveRole wanted = clerk();
    wanted.permissions = {u"no.such"_s};
    CHECK(server.call(wanted).error() == Error::rejected(u"unknownPermission"_s, u"permissions"_s));
    wanted = clerk();
    wanted.slug = u"No Slug"_s;
    CHECK(server.call(wanted).error() == Error::invalid(u"slug"_s, u"characters"_s));
    wanted.slug = u"doctor"_s;
    CHECK(server.call(wanted).error() == Error::conflict({{u"field"_s, u"slug"_s}}));
    wanted = clerk();
    wanted.name = u"Doctor"_s;
    CHECK(server.call(wanted).error() == Error::conflict({{u"field"_s, u"name"_s}}));

    const auto poor = TestServer::without(server.admin(), Permission::BillsVoid);
    wanted = clerk();
    wanted.permissions = {u"bills.void"_s};
    CHECK(server.callAs(poor, wanted).error() == Error::rejected(u"ownAccess"_s, u"permissions"_s));
    const auto stingy =
        TestServer::with(server.admin(), [](server::Caller &c) { c.discountLimitPercent = 5; });
    wanted = clerk();
    wanted.discountLimitPercent = 6;
    CHECK(server.callAs(stingy, wanted).error() ==
          Error::rejected(u"ownAccess"_s, u"discountLimitPercent"_s));
}

TEST_CASE("roles of the product cannot be deleted, renamed by slug or switched off", "[access][db]")
{
    TestServer server;
    const RoleRow doctor = role(server, u"doctor"_s);
    CHECK(server.call(DeleteRole{doctor.id}).error() == Error::rejected(u"systemRole"_s));
    SaveRole change = edit(doctor);
    change.slug = u"medic"_s;
    CHECK(server.call(change).error() == Error::rejected(u"systemRole"_s, u"slug"_s));
    change = edit(doctor);
    change.isActive = false;
    CHECK(server.call(change).error() == Error::rejected(u"systemRole"_s, u"isActive"_s));

    const RoleRow superAdmin = role(server, u"super-admin"_s);
    change = edit(superAdmin);
    change.isActive = false;
    CHECK(server.call(change).error() == Error::rejected(u"lastAdmin"_s, u"isActive"_s));
    change = edit(superAdmin);
    change.permissions.removeFirst();
    CHECK(server.call(change).error() == Error::rejected(u"lastAdmin"_s, u"permissions"_s));
    change = edit(superAdmin);
    change.name = u"Mine"_s;
    CHECK(server.callAs(server.as(u"admin"_s), change).error() == Error::rejected(u"ownAccess"_s));
    CHECK(server.call(change));
}

TEST_CASE("a role in use cannot be deleted", "[access][db]")
{
    TestServer server;
    const auto made = server.call(clerk());
    REQUIRE(made);
    REQUIRE(server.call(newUser(u"xy"_s, u"x"_s, {made->id})));
    CHECK(server.call(DeleteRole{made->id}).error() == Error::rejected(u"roleInUse"_s));
}

TEST_CASE("every permission of the code is a row, and the super-admin has it", "[access][db]")
{
    TestServer server;
    const auto entries = server.call(ListPermissions{});
    REQUIRE(entries);
    CHECK(entries->size() == qsizetype(kEnumNames<Permission>.size()));
    for (const auto &[permission, slug] : kEnumNames<Permission>) {
        INFO(slug);
        CHECK(std::ranges::count(*entries, QString::fromLatin1(slug), &ListPermissions::Entry::slug) == 1);
        CHECK(role(server, u"super-admin"_s).permissions.contains(QString::fromLatin1(slug)));
    }
}
