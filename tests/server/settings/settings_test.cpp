// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings/settings_rules.h"
#include "shared/access/access_protocol.h"
#include "shared/settings/settings_protocol.h"
#include "tests/support/test_server.h"

#include <algorithm>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

namespace {

int versionOf(TestServer &server, const QString &key)
{
    const auto setting = server.call(GetSetting{key});
    REQUIRE(setting);
    return setting->rowVersion;
}

Result<Setting> change(TestServer &server, const QString &key, const QJsonValue &value)
{
    return server.call(SetSetting{key, value, versionOf(server, key)});
}

} // namespace

TEST_CASE("a setting is changed, told to every desk and read back", "[settings][db]")
{
    TestServer server;
    const auto changed = change(server, u"hospital.name"_s, u"City Hospital"_s);
    REQUIRE(changed);
    CHECK(changed->value.toString() == u"City Hospital");
    CHECK(changed->rowVersion == 2);
    REQUIRE(server.last().changes.size() == 1);
    CHECK(server.last().changes.first().topic == u"settings");
    CHECK(server.last().changes.first().members.contains("City Hospital"));
    CHECK(server.callAs(server.as(u"cashier"_s), GetSetting{u"hospital.name"_s})->value.toString() ==
          u"City Hospital");

    const auto stale = server.call(SetSetting{u"hospital.name"_s, u"x"_s, 1});
    REQUIRE_FALSE(stale);
    CHECK(stale.error().data.value(u"current"_s).toObject() == encode(*changed));
}

TEST_CASE("private settings stay with those who may see them", "[settings][db]")
{
    TestServer server;
    const auto cashier = server.as(u"cashier"_s);
    CHECK(server.callAs(cashier, GetSetting{u"access.sessionMaxHours"_s}).error() ==
          Error::forbidden(u"settings.view"_s));
    CHECK(server.call(GetSetting{u"access.sessionMaxHours"_s})->value == 24);
    const auto all = server.call(ListSettings{});
    const auto few = server.callAs(cashier, ListSettings{});
    REQUIRE(all);
    REQUIRE(few);
    CHECK(few->size() < all->size());
    CHECK(std::ranges::all_of(*few, &Setting::isPublic));
    REQUIRE(change(server, u"access.sessionMaxHours"_s, 12));
    CHECK(server.last().changes.isEmpty());
    CHECK(server.callAs(cashier, SetSetting{u"hospital.name"_s, u"x"_s, 1}).error() ==
          Error::forbidden(u"settings.edit"_s));
}

TEST_CASE("the receipts' key never leaves the server", "[settings][db]")
{
    TestServer server;
    CHECK(server.call(GetSetting{u"receipts.key"_s}).error() == Error::notFound(u"setting"_s));
    CHECK(server.call(SetSetting{u"receipts.key"_s, u"x"_s, 1}).error() == Error::notFound(u"setting"_s));
    const auto all = server.call(ListSettings{});
    REQUIRE(all);
    CHECK(std::ranges::none_of(*all, [](const Setting &s) { return s.key == u"receipts.key"; }));
    CHECK_FALSE(server.last().frame.contains(
        server.value(u"SELECT value #>> '{}' FROM settings WHERE key = 'receipts.key'"_s).toByteArray()));
}

TEST_CASE("a setting takes only values of its kind", "[settings][db]")
{
    TestServer server;
    const auto problem = [&server](const QString &key, const QJsonValue &value) {
        const auto refused = change(server, key, value);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field() == u"value");
        return refused.error().data.value(u"problem"_s).toString();
    };
    CHECK(problem(u"hospital.name"_s, u"  "_s) == u"tooShort");
    CHECK(problem(u"hospital.name"_s, 7) == u"type");
    CHECK(problem(u"hospital.currency"_s, u"taka"_s) == u"characters");
    CHECK(problem(u"hospital.currencyDecimals"_s, 4) == u"range");
    CHECK(problem(u"hospital.currencyDecimals"_s, 1.5) == u"range");
    CHECK(problem(u"hospital.timeZone"_s, u"Asia/Nowhere"_s) == u"unknownZone");
    CHECK(problem(u"hospital.timeZone"_s, u"UTC+25"_s) == u"unknownZone");
    CHECK(problem(u"hospital.dayCutoffMinutes"_s, 1440) == u"range");
    CHECK(problem(u"cashier.autoOpenShift"_s, u"yes"_s) == u"type");
    CHECK(problem(u"cashier.denominations"_s, QJsonArray{100, 100}) == u"range");
    CHECK(problem(u"cashier.denominations"_s, QJsonArray{}) == u"tooShort");
    CHECK(problem(u"access.sessionIdleMinutes"_s, 0) == u"range");
    CHECK(change(server, u"hospital.timeZone"_s, u"Europe/Berlin"_s));
    CHECK(change(server, u"cashier.denominations"_s, QJsonArray{500, 100}));
    CHECK(server.call(SetSetting{u"no.such"_s, 1, 1}).error() == Error::notFound(u"setting"_s));
}

TEST_CASE("the currency stays once there is money", "[settings][db]")
{
    TestServer server;
    CHECK(change(server, u"hospital.currencyDecimals"_s, 0));
    const auto cashier = server.as(u"cashier"_s);
    server.exec(u"INSERT INTO shifts (id, cashier_id, opened_at, business_date, opening_float) VALUES"
                " (make_ulid(), '%1', now(), current_date, 0)"_s.arg(cashier->user.value.toUuidText()));
    CHECK(change(server, u"hospital.currencyDecimals"_s, 2).error() ==
          Error::rejected(u"moneyExists"_s, u"value"_s));
    CHECK(change(server, u"hospital.currency"_s, u"EUR"_s).error().reason() == u"moneyExists");
    CHECK(change(server, u"hospital.phone"_s, u"123"_s));
}

TEST_CASE("every setting of the schema has a rule that its own value passes", "[settings][db]")
{
    TestServer server;
    const auto all = server.call(ListSettings{});
    REQUIRE(all);
    for (const Setting &setting : *all) {
        INFO(setting.key.toStdString());
        const char *problem = server::settings::problemOf(setting.key, setting.value);
        CHECK((problem ? problem : "") == std::string());
    }
}
