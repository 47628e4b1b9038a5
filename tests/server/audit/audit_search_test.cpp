// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/access/access_protocol.h"
#include "shared/audit/audit_protocol.h"
#include "shared/settings/settings_protocol.h"
#include "tests/support/test_server.h"

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

TEST_CASE("the audit log tells who changed what", "[audit][db]")
{
    TestServer server;
    const auto admin = server.admin();
    REQUIRE(server.call(SetSetting{u"hospital.name"_s, u"City \"01a2038d-8c18-4307-82c8-75098135cd60"_s, 1}));
    SearchAudit filter;
    filter.entity = u"settings"_s;
    filter.entityId = u"hospital.name"_s;
    const auto found = server.call(filter);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    const AuditEntry &entry = found->first();
    CHECK(entry.action == u"update");
    CHECK(entry.userId == admin->user.value);
    CHECK(entry.userName == admin->name);
    CHECK(entry.address == u"127.0.0.1");
    CHECK(entry.before->toObject().value(u"value"_s).toString() == u"Hospital");
    CHECK(entry.after->toObject().value(u"value"_s).toString() ==
          u"City \"01a2038d-8c18-4307-82c8-75098135cd60");
    CHECK_FALSE(entry.after->toObject().contains(u"is_public"_s));
}

TEST_CASE("audit entries are found by the ids of the wire, page by page and by time", "[audit][db]")
{
    TestServer server;
    SaveUser wanted;
    wanted.username = u"rahima"_s;
    wanted.name = u"Rahima"_s;
    const auto made = server.call(wanted);
    REQUIRE(made);
    SearchAudit filter;
    filter.entity = u"users"_s;
    filter.entityId = made->user.id.toText();
    const auto found = server.call(filter);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->first().entityId == made->user.id.toText());
    CHECK_FALSE(found->first().before);
    CHECK(found->first().after->toObject().value(u"id"_s).toString() == made->user.id.toText());
    CHECK_FALSE(found->first().after->toObject().contains(u"password_hash"_s));

    SearchAudit page;
    page.limit = 2;
    const auto first = server.call(page);
    REQUIRE(first->size() == 2);
    CHECK(first->at(0).id > first->at(1).id);
    page.after = first->at(1).id;
    CHECK(server.call(page)->first().id < first->at(1).id);

    SearchAudit later;
    later.from = QDateTime::currentDateTimeUtc().addDays(1);
    CHECK(server.call(later)->isEmpty());
    SearchAudit before;
    before.to = QDateTime::currentDateTimeUtc().addDays(-1);
    CHECK(server.call(before)->isEmpty());
    CHECK(server.callAs(server.as(u"cashier"_s), filter).error() == Error::forbidden(u"audit.view"_s));
    CHECK(server.callAs(server.as(u"cashier"_s), VerifyAudit{}).error() == Error::forbidden(u"audit.view"_s));
}
