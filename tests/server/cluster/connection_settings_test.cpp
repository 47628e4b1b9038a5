// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/connection_settings.h"

#include <catch2/catch.hpp>

using namespace hms::server;
using namespace Qt::StringLiterals;

TEST_CASE("a connection URL gives its parts", "[db][unit]")
{
    const auto settings = ConnectionSettings::fromUrl(
        u"postgresql://desk:s%20e%2Fc@db1:5433,db2:5434,[::1]:5435/hms?target_session_attrs=read-write&sslmode=require"_s);

    REQUIRE(settings);
    CHECK(settings->value(u"host"_s) == u"db1,db2,::1"_s);
    CHECK(settings->value(u"port"_s) == u"5433,5434,5435"_s);
    CHECK(settings->value(u"user"_s) == u"desk"_s);
    CHECK(settings->value(u"password"_s) == u"s e/c"_s);
    CHECK(settings->value(u"dbname"_s) == u"hms"_s);
    CHECK(settings->value(u"target_session_attrs"_s) == u"read-write"_s);
    CHECK(settings->value(u"sslmode"_s) == u"require"_s);
}

TEST_CASE("what is no connection URL is refused", "[db][unit]")
{
    const QString url = GENERATE(u""_s, u"hms"_s, u"mysql://localhost/hms"_s, u"host=localhost dbname=hms"_s,
                                 u"postgresql://user:p%zz@localhost/hms"_s,
                                 u"postgresql://localhost/hms?no_such_keyword=1"_s);
    CAPTURE(url.toStdString());
    CHECK_FALSE(ConnectionSettings::fromUrl(url));
}

TEST_CASE("a connection URL survives a round trip and can be masked", "[db][unit]")
{
    const auto settings = ConnectionSettings::fromUrl(
        u"postgresql://a%40b:pw%27%3B%20x@h1:1,h2:2/d%2Fb?application_name=x%26y"_s);
    REQUIRE(settings);

    CHECK(ConnectionSettings::fromUrl(settings->toUrl(false)) == settings);
    CHECK_FALSE(settings->toUrl(true).contains(u"pw"_s));
    CHECK(settings->toUrl(true).contains(u"a%40b:***@"_s));
}

TEST_CASE("the driver gets hosts, ports and session settings", "[db][unit]")
{
    auto settings =
        ConnectionSettings::fromUrl(u"postgresql://desk@h1:1,h2:2/hms?options=-c%20work_mem%3D8MB"_s);
    REQUIRE(settings);
    settings->statementTimeout = std::chrono::seconds(7);
    QString options;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"driver-settings"_s);
        settings->configure(database);
        CHECK(database.hostName() == u"h1,h2"_s);
        CHECK(database.userName() == u"desk"_s);
        options = database.connectOptions();
    }
    QSqlDatabase::removeDatabase(u"driver-settings"_s);

    CHECK(options.contains(u"port='1,2'"_s));
    CHECK(options.contains(u"-c work_mem=8MB"_s));
    CHECK(options.contains(u"-c statement_timeout=7000"_s));
    CHECK(options.contains(u"-c timezone=UTC"_s));
    CHECK(options.contains(u"application_name='hmsd'"_s));
}
