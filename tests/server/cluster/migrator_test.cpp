// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/migrator.h"
#include "tests/server/cluster/cluster_fixture.h"
#include "tests/support/test_cluster.h"

#include <catch2/catch.hpp>

#include <future>

using namespace hms::server;
using namespace hms::test;
using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;
using Problem = Migrator::Problem;

namespace {
const QList<Migration> kMigrations{
    {1, u"first"_s, "CREATE TABLE one (x integer);\nINSERT INTO one VALUES (1);"},
    {2, u"body"_s, R"sql(
-- Several statements, semicolons in texts and a plpgsql body.
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    -- a ; in a comment
    RETURN n * 2;
END $$;
INSERT INTO one VALUES (twice(21)), (length('a;b'));
)sql"},
};

QList<Migration> withThird(const QByteArray &sql)
{
    return kMigrations + QList<Migration>{{3, u"third"_s, sql}};
}
} // namespace

TEST_CASE("migrations run once and in order", "[cluster][db]")
{
    const TestDatabase database(TestDatabase::Schema::Empty);
    const Migrator migrator(database.as(Role::Owner), kMigrations);
    CHECK(migrator.schemaVersion() == 0);
    CHECK(migrator.check().problem == Problem::Behind);

    const auto planned = migrator.plan();
    CHECK(planned.versions == QList{1, 2});
    CHECK(ask(database.as(Role::Owner), u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s) ==
          u"0"_s);

    const auto first = migrator.run();
    INFO(first.detail.toStdString());
    REQUIRE(first.ok());
    CHECK(first.versions == QList{1, 2});
    CHECK(ask(database.as(Role::Owner), u"SELECT sum(x) FROM one"_s) == u"46"_s);

    const auto second = migrator.run();
    CHECK(second.ok());
    CHECK(second.versions.isEmpty());
    CHECK(migrator.schemaVersion() == 2);
    CHECK(Migrator(database.as(Role::Server), kMigrations).check().ok());
}

TEST_CASE("a schema that is not this program's is refused", "[cluster][db]")
{
    const TestDatabase database(TestDatabase::Schema::Empty);
    REQUIRE(Migrator(database.as(Role::Owner), kMigrations).run().ok());
    QList<Migration> mine = kMigrations;
    Problem expected = Problem::None;

    SECTION("when a migration was altered after it ran")
    {
        mine[0].sql += "\n";
        expected = Problem::Altered;
    }
    SECTION("when the database is newer")
    {
        mine.removeLast();
        expected = Problem::Newer;
    }
    SECTION("when the program's own list has a gap")
    {
        mine += {4, u"gap"_s, "SELECT 1"};
        expected = Problem::Misnumbered;
    }
    const Migrator migrator(database.as(Role::Owner), mine);
    const auto ran = migrator.run();
    CHECK(ran.problem == expected);
    CHECK_FALSE(ran.detail.isEmpty());
    CHECK(ran.versions.isEmpty());
    CHECK(migrator.plan().problem == expected);
    CHECK(migrator.check().problem == expected);
    CHECK(ask(database.as(Role::Owner), u"SELECT count(*) FROM schema_migration"_s) == u"2"_s);
}

TEST_CASE("a migration that fails leaves the version before it", "[cluster][db]")
{
    const TestDatabase database(TestDatabase::Schema::Empty);
    QByteArray sql;
    QString expected;

    SECTION("in a statement in the middle")
    {
        sql = "CREATE TABLE three (x integer);\n\nSELECT nonsense;\nSELECT 1;";
        expected = u"line 3: "_s;
    }
    SECTION("at the commit, by a deferred constraint")
    {
        sql = "CREATE TABLE three (x integer UNIQUE DEFERRABLE INITIALLY DEFERRED);"
              "INSERT INTO three VALUES (1), (1);";
        expected = u"23505"_s;
    }
    SECTION("because it commits by itself")
    {
        sql = "SELECT 1; COMMIT; BEGIN; CREATE TABLE three (x integer)";
        expected = u"ends its transaction"_s;
    }
    const auto report = Migrator(database.as(Role::Owner), withThird(sql)).run();
    CHECK(report.problem == Problem::Failed);
    CHECK(report.versions == QList{1, 2});
    INFO(report.detail.toStdString());
    CHECK(report.detail.contains(u"0003 third"_s));
    CHECK(report.detail.contains(expected));
    CHECK(ask(database.as(Role::Owner), u"SELECT to_regclass('three') IS NULL"_s) == u"true"_s);
    CHECK(Migrator(database.as(Role::Owner), kMigrations).check().ok());
}

TEST_CASE("two migrators at once take turns", "[cluster][db]")
{
    const TestDatabase database(TestDatabase::Schema::Empty);
    const auto owner = database.as(Role::Owner);
    const auto migrations = withThird("SELECT pg_sleep(0.2)");
    const auto run = [&] { return Migrator(owner, migrations).run(); };

    auto other = std::async(std::launch::async, run);
    const auto mine = run();
    const auto theirs = other.get();

    INFO(mine.detail.toStdString() << theirs.detail.toStdString());
    CHECK(mine.ok());
    CHECK(theirs.ok());
    CHECK(mine.versions.size() + theirs.versions.size() == 3);
}

TEST_CASE("a database that does not answer is named", "[cluster][db]")
{
    const TestDatabase database(TestDatabase::Schema::Empty);
    const auto report =
        Migrator(database.as(Role::Owner).with(u"dbname"_s, u"no_such_database"_s), kMigrations).run();
    CHECK(report.problem == Problem::Unreachable);
    CHECK(report.detail.contains(u"no_such_database"_s));
}

TEST_CASE("a migrator that is killed leaves whole steps only", "[cluster][db]")
{
    const TestDatabase database(TestDatabase::Schema::Empty);
    const ConnectionSettings owner = database.as(Role::Owner);
    Victim victim({u"migrate"_s, owner.toUrl(false)});
    const QString sleeping =
        u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = '%1'"_s.arg(
            database.name());
    const ConnectionSettings admin = database.as(Role::Admin);
    REQUIRE(QTest::qWaitFor([&] { return ask(admin, sleeping) == u"1"_s; }, 30'000));
    victim.kill();

    // Waits until PostgreSQL has noticed, then carries on where it stopped.
    const QList<Migration> migrations{{1, u"first"_s, "CREATE TABLE one ()"},
                                      {2, u"fast"_s, "CREATE TABLE two ()"}};
    const auto report = Migrator(owner, migrations).run();
    INFO(report.detail.toStdString());
    CHECK(report.ok());
    CHECK(report.versions == QList{2});
}
