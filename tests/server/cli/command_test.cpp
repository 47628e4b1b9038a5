// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/password_hasher.h"
#include "server/db/migrator.h"
#include "tests/server/cli/hmsd_runner.h"
#include "tests/server/cluster/cluster_fixture.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch.hpp>

#include <sysexits.h>

using namespace hms::server;
using namespace hms::test;
using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {
QString passwordIn(const QString &output)
{
    static const QRegularExpression pattern(u"one-time password: (\\S+)"_s);
    return pattern.match(output).captured(1);
}

/// An installation that was just made.
class Hospital {
public:
    Hospital() { m_init = run({u"init"_s}); }

    [[nodiscard]] HmsdRun run(const QStringList &arguments) const
    {
        return runHmsd(QStringList{u"--data"_s, m_folder.path()} + arguments);
    }
    [[nodiscard]] const HmsdRun &init() const { return m_init; }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.path() + u'/' + file; }
    [[nodiscard]] const ClusterFolderFixture &folder() const { return m_folder; }
    [[nodiscard]] QString userHash(const QString &username) const
    {
        EmbeddedCluster cluster(m_folder.options());
        cluster.start();
        return ask(cluster.connection(Role::Owner),
                   u"SELECT password_hash FROM users WHERE must_change_password AND username = '%1'"_s.arg(
                       username));
    }

private:
    ClusterFolderFixture m_folder;
    HmsdRun m_init;
};

bool matches(const QString &password, const QString &hash)
{
    return PasswordHasher({.operations = 1, .memoryBytes = 8192, .parallel = 1}).verify(password, hash);
}
} // namespace

TEST_CASE("help, version and configuration are told without a database", "[cli][db]")
{
    CHECK(runHmsd({u"--version"_s}).out == u"hmsd " HMS_VERSION "\n"_s);
    const HmsdRun help = runHmsd({u"--help"_s});
    CHECK(help.exitCode == EX_OK);
    for (const char *word :
         {"Usage: hmsd", "backup FILE", "user add", "--listen ADDR:PORT", "--print-config"})
        CHECK(help.out.contains(QLatin1StringView(word)));
    const HmsdRun config = runHmsd({u"--print-config"_s, u"--data"_s, u"/srv/x"_s, u"--demo"_s});
    CHECK(config.out.contains(u"data = /srv/x  # --data\n"_s));
    CHECK(config.out.contains(u"demo = true  # --demo\n"_s));
    CHECK(config.out.contains(u"password-memory = 1  # HMS_PASSWORD_MEMORY\n"_s));
    const QJsonObject document = QJsonDocument::fromJson(runHmsd({u"openrpc"_s}).out.toUtf8()).object();
    CHECK(document[u"openrpc"_s].toString().startsWith(u"1."_s));
}

TEST_CASE("a wrong command line is refused and named", "[cli][db]")
{
    const auto [arguments, word] = GENERATE(table<QStringList, QString>({
        {{u"frobnicate"_s}, u"frobnicate"_s},
        {{u"--frobnicate"_s}, u"frobnicate"_s},
        {{u"user"_s, u"remove"_s, u"x"_s}, u"user remove x"_s},
        {{u"backup"_s}, u"FILE"_s},
        {{u"status"_s, u"now"_s}, u"status"_s},
        {{u"backup"_s, u"--replace"_s, u"x"_s}, u"--replace"_s},
        {{u"--workers"_s, u"x"_s}, u"--workers"_s},
    }));
    const HmsdRun run = runHmsd(arguments);
    INFO(run.err.toStdString());
    CHECK(run.exitCode == EX_USAGE);
    CHECK(run.err.contains(word));
    CHECK(run.err.count(u'\n') == 1);
}

TEST_CASE("commands that need a database say when there is none", "[cli][db]")
{
    const ClusterFolderFixture folder;
    const HmsdRun run = runHmsd({u"--data"_s, folder.path(), u"verify"_s});
    CHECK(run.exitCode == EX_NOINPUT);
    CHECK(run.err.contains(u"hmsd init"_s));
    CHECK(runHmsd({u"--data"_s, folder.path(), u"status"_s}).exitCode == EX_UNAVAILABLE);
    CHECK_FALSE(QFileInfo::exists(folder.clusterPath()));
}

TEST_CASE("init makes a hospital with one administrator, once", "[cli][db]")
{
    const Hospital hospital;
    INFO(hospital.init().err.toStdString());
    REQUIRE(hospital.init().exitCode == EX_OK);
    CHECK(hospital.init().out.contains(u"0001 foundation\n"_s));
    const QString password = passwordIn(hospital.init().out);
    CHECK(password.size() == 19);
    CHECK(matches(password, hospital.userHash(u"admin"_s)));

    const HmsdRun again = hospital.run({u"init"_s});
    CHECK(again.exitCode == EX_OK);
    CHECK(passwordIn(again.out).isEmpty());
    CHECK(hospital.run({u"migrate"_s, u"--dry-run"_s}).out == u"the database is up to date\n"_s);
    CHECK(hospital.run({u"verify"_s}).exitCode == EX_OK);
}

TEST_CASE("users are added and reset from the console", "[cli][db]")
{
    const Hospital hospital;
    const HmsdRun added = hospital.run(
        {u"user"_s, u"add"_s, u"Rahima"_s, u"--name"_s, u"Rahima Begum"_s, u"--roles"_s, u"cashier,staff"_s});
    INFO(added.err.toStdString());
    REQUIRE(added.exitCode == EX_OK);
    CHECK(matches(passwordIn(added.out), hospital.userHash(u"rahima"_s)));

    const HmsdRun reset = hospital.run({u"user"_s, u"reset"_s, u"rahima"_s});
    CHECK(matches(passwordIn(reset.out), hospital.userHash(u"rahima"_s)));
    CHECK_FALSE(matches(passwordIn(added.out), hospital.userHash(u"rahima"_s)));

    CHECK(hospital.run({u"user"_s, u"add"_s, u"rahima"_s, u"--roles"_s, u"staff"_s}).exitCode == EX_DATAERR);
    CHECK(hospital.run({u"user"_s, u"add"_s, u"other"_s}).exitCode == EX_USAGE);
    const HmsdRun badRole = hospital.run({u"user"_s, u"add"_s, u"other"_s, u"--roles"_s, u"king"_s});
    CHECK(badRole.exitCode == EX_DATAERR);
    CHECK(badRole.err.contains(u"cashier"_s));
    CHECK(hospital.userHash(u"other"_s) == u"failed"_s); // a refused user is not half there
    CHECK(hospital.run({u"user"_s, u"reset"_s, u"nobody"_s}).exitCode == EX_NOUSER);
}

TEST_CASE("a backup made while serving brings everything back", "[cli][db]")
{
    const Hospital hospital;
    const QString file = hospital.path(u"hms.dump"_s);
    {
        RunningHmsd serving({u"--data"_s, hospital.folder().path(), u"--listen"_s, u"127.0.0.1:0"_s,
                             u"--http"_s, u"127.0.0.1:0"_s});
        REQUIRE(QTest::qWaitFor([&] { return hospital.run({u"status"_s}).exitCode == EX_OK; }, 30'000));
        CHECK(hospital.run({u"init"_s}).exitCode == EX_TEMPFAIL);
        REQUIRE(hospital.run({u"user"_s, u"add"_s, u"kept"_s, u"--roles"_s, u"staff"_s}).exitCode == EX_OK);
        const HmsdRun backup = hospital.run({u"backup"_s, file});
        INFO(backup.err.toStdString());
        REQUIRE(backup.exitCode == EX_OK);
        CHECK(hospital.run({u"restore"_s, file, u"--replace"_s}).exitCode == EX_TEMPFAIL);
        CHECK(serving.terminate() == EX_OK);
    }
    CHECK(QFile::permissions(file) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(QFileInfo::exists(file + ".partial"_L1));
    CHECK(hospital.run({u"status"_s}).out.contains(file));
    const QString hash = hospital.userHash(u"kept"_s);
    REQUIRE(hospital.run({u"user"_s, u"add"_s, u"later"_s, u"--roles"_s, u"staff"_s}).exitCode == EX_OK);

    CHECK(hospital.run({u"restore"_s, file}).exitCode == EX_CANTCREAT);
    const HmsdRun replaced = hospital.run({u"restore"_s, file, u"--replace"_s});
    INFO(replaced.err.toStdString());
    REQUIRE(replaced.exitCode == EX_OK);
    CHECK(replaced.out.contains(u"hms_before_"_s));
    CHECK(hospital.userHash(u"kept"_s) == hash);
    CHECK(hospital.userHash(u"later"_s) == u"failed"_s);

    const ClusterFolderFixture elsewhere;
    const HmsdRun moved = runHmsd({u"--data"_s, elsewhere.path(), u"restore"_s, file});
    INFO(moved.err.toStdString());
    REQUIRE(moved.exitCode == EX_OK);
    CHECK_FALSE(moved.out.contains(u"hms_before_"_s));
    CHECK(runHmsd({u"--data"_s, elsewhere.path(), u"verify"_s}).exitCode == EX_OK);
}

TEST_CASE("a damaged backup is refused before anything changes", "[cli][db]")
{
    const Hospital hospital;
    const QString file = hospital.path(u"hms.dump"_s);
    REQUIRE(hospital.run({u"backup"_s, file}).exitCode == EX_OK);
    const qint64 size = QFileInfo(file).size();

    SECTION("when it is cut short")
    {
        REQUIRE(QFile::resize(file, size * 2 / 3));
    }
    SECTION("when it is something else")
    {
        QFile other(file);
        REQUIRE(other.open(QIODevice::WriteOnly | QIODevice::Truncate));
        other.write("PGDMP, as it were");
    }
    const HmsdRun restored = hospital.run({u"restore"_s, file, u"--replace"_s});
    CHECK(restored.exitCode == EX_DATAERR);
    CHECK(restored.err.contains(file));
    CHECK(hospital.run({u"verify"_s}).exitCode == EX_OK);
    CHECK(hospital.userHash(u"admin"_s) != u"failed"_s);
}

TEST_CASE("a failed backup leaves the former one alone", "[cli][db]")
{
    const ClusterFolderFixture folder;
    const QString file = folder.path() + "/hms.dump"_L1;
    QFile former(file);
    REQUIRE(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    // A database that answers but is no hospital.
    const TestDatabase empty(TestDatabase::Schema::Empty);

    const HmsdRun run = runHmsd({u"--database"_s, empty.as(Role::Owner).toUrl(false), u"backup"_s, file});
    CHECK(run.exitCode == EX_DATAERR);
    REQUIRE(former.open(QIODevice::ReadOnly));
    CHECK(former.readAll() == "former");
    CHECK_FALSE(QFileInfo::exists(file + ".partial"_L1));
}

TEST_CASE("a configured database is initialised, backed up and restored too", "[cli][db]")
{
    const TestDatabase database(TestDatabase::Schema::Empty);
    const TestDatabase copy(TestDatabase::Schema::Empty);
    const ClusterFolderFixture folder;
    const QString file = folder.path() + "/hms.dump"_L1;
    const auto on = [](const TestDatabase &target, const QStringList &arguments) {
        return runHmsd(QStringList{u"--database"_s, target.as(Role::Owner).toUrl(false)} + arguments);
    };

    const HmsdRun init = on(database, {u"init"_s});
    INFO(init.err.toStdString());
    REQUIRE(init.exitCode == EX_OK);
    REQUIRE(on(database, {u"backup"_s, file}).exitCode == EX_OK);
    CHECK(on(database, {u"restore"_s, file}).exitCode == EX_CANTCREAT);
    const HmsdRun restored = on(copy, {u"restore"_s, file});
    INFO(restored.err.toStdString());
    REQUIRE(restored.exitCode == EX_OK);
    const QString hash = u"SELECT password_hash FROM users WHERE username = 'admin'"_s;
    CHECK(ask(copy.as(Role::Owner), hash) == ask(database.as(Role::Owner), hash));
    CHECK(on(copy, {u"status"_s}).out.contains(u"schema:"_s));
}
