// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/migrator.h"
#include "tests/support/test_cluster.h"

#include <QSqlQuery>
#include <QVariant>
#include <catch2/catch.hpp>

using namespace hms::server;
using namespace hms::test;
using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {
QString ask(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    REQUIRE(query.exec(sql));
    REQUIRE(query.next());
    return query.value(0).toString();
}
} // namespace

TEST_CASE("a test database has the whole schema and nothing of another test", "[cluster][db]")
{
    const TestDatabase first;
    const TestDatabase second;

    CHECK(Migrator(first.as(Role::Server), bundledMigrations()).check().ok());
    CHECK(Migrator(first.as(Role::Server), bundledMigrations()).schemaVersion() ==
          bundledMigrations().size());
    CHECK(first.name() != second.name());
    const ScopedConnection owner(first.as(Role::Owner));
    QSqlQuery query(owner.database());
    REQUIRE(query.exec(u"CREATE TABLE only_here (x integer)"_s));
    const ScopedConnection other(second.as(Role::Owner));
    CHECK(ask(other.database(), u"SELECT to_regclass('only_here') IS NULL"_s) == u"true"_s);
}

TEST_CASE("a session gets its settings from the connection", "[cluster][db]")
{
    const TestDatabase database(TestDatabase::Schema::Empty);
    ConnectionSettings settings = database.as(Role::Server);
    settings.statementTimeout = std::chrono::milliseconds(1234);
    settings.applicationName = u"it's a \\ test"_s;
    const ScopedConnection connection(settings);

    REQUIRE(connection.isOpen());
    CHECK(ask(connection.database(), u"SHOW statement_timeout"_s) == u"1234ms"_s);
    CHECK(ask(connection.database(), u"SHOW lock_timeout"_s) == u"5s"_s);
    CHECK(ask(connection.database(), u"SHOW idle_in_transaction_session_timeout"_s) == u"1min"_s);
    CHECK(ask(connection.database(), u"SHOW timezone"_s) == u"UTC"_s);
    CHECK(ask(connection.database(), u"SHOW application_name"_s) == settings.applicationName);
    CHECK(ask(connection.database(), u"SELECT current_user"_s) == u"hms_server"_s);
}
