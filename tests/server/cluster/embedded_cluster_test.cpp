// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/embedded_cluster.h"
#include "server/db/operator_error.h"
#include "tests/server/cluster/cluster_fixture.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlQuery>
#include <catch2/catch.hpp>

#include <csignal>
#include <unistd.h>

using namespace hms::server;
using namespace hms::test;
using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {
// Kills our own postmaster and nothing else.
void killPostmaster(const EmbeddedCluster &cluster)
{
    const qint64 pid = cluster.postmasterPid();
    REQUIRE(pid > 0);
    REQUIRE(parentOf(pid) == getpid());
    REQUIRE(::kill(static_cast<pid_t>(pid), SIGKILL) == 0);
}
} // namespace

TEST_CASE("an embedded cluster is private, durable and not root's", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    EmbeddedCluster cluster(folder.options());
    cluster.start();

    const ConnectionSettings admin = cluster.connection(Role::Admin);
    const std::pair<QString, QString> expected[] = {
        {u"listen_addresses"_s, u""_s},
        {u"fsync"_s, u"on"_s},
        {u"synchronous_commit"_s, u"on"_s},
        {u"data_checksums"_s, u"on"_s},
        {u"jit"_s, u"off"_s},
        {u"log_min_error_statement"_s, u"panic"_s},
        {u"TimeZone"_s, u"UTC"_s},
        {u"data_directory"_s, QFileInfo(folder.clusterPath()).canonicalFilePath()},
    };
    for (const auto &[name, value] : expected) {
        CAPTURE(name.toStdString());
        CHECK(ask(admin, "SHOW "_L1 + name).toStdString() == value.toStdString());
    }
    CHECK(QFileInfo(u"/proc/%1"_s.arg(cluster.postmasterPid())).ownerId() != 0);
    CHECK(QFileInfo(folder.clusterPath()).permission(QFile::ReadOther) == false);
    for (const Role role : {Role::Owner, Role::Server, Role::Report})
        CHECK(ask(cluster.connection(role),
                  u"SELECT rolsuper FROM pg_roles WHERE rolname = current_user"_s) == u"false"_s);
    CHECK(ask(cluster.connection(Role::Server), u"CREATE TABLE forbidden ()"_s) == u"failed"_s);
}

TEST_CASE("a stopped cluster is down and keeps its data", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    EmbeddedCluster cluster(folder.options());
    cluster.start();
    const qint64 pid = cluster.postmasterPid();
    writeRow(cluster);

    cluster.stop();
    CHECK_FALSE(cluster.isRunning());
    CHECK_FALSE(isAlive(pid));
    CHECK_FALSE(QFileInfo::exists(folder.clusterPath() + "/postmaster.pid"_L1));
    CHECK_FALSE(EmbeddedCluster::connectionToRunning(folder.path(), Role::Server));

    cluster.start();
    CHECK(hasRow(cluster));
    CHECK(EmbeddedCluster::connectionToRunning(folder.path(), Role::Owner) ==
          cluster.connection(Role::Owner));
}

TEST_CASE("a killed postmaster is started again with all that was committed", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    EmbeddedCluster cluster(folder.options());
    cluster.start();
    writeRow(cluster);
    QSignalSpy died(&cluster, &EmbeddedCluster::died);
    QSignalSpy restarted(&cluster, &EmbeddedCluster::restarted);

    killPostmaster(cluster);
    REQUIRE(restarted.wait(30'000));

    CHECK(died.size() == 1);
    CHECK(cluster.isRunning());
    CHECK(hasRow(cluster));
}

TEST_CASE("a postmaster that dies again and again is given up", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    EmbeddedCluster cluster(folder.options());
    cluster.start();
    QSignalSpy restarted(&cluster, &EmbeddedCluster::restarted);
    QSignalSpy failed(&cluster, &EmbeddedCluster::failed);

    for (int death = 1; death <= EmbeddedCluster::kMaxDeathsInARow; ++death) {
        killPostmaster(cluster);
        REQUIRE(restarted.wait(30'000));
        REQUIRE(failed.isEmpty());
    }
    killPostmaster(cluster);
    REQUIRE(failed.wait(30'000));
    CHECK_FALSE(cluster.isRunning());

    cluster.stop();
    cluster.start(); // by hand it may be tried again
    CHECK(cluster.isRunning());
}

TEST_CASE("PostgreSQL goes with a killed hmsd, and the next one carries on", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    qint64 postmaster = 0;
    {
        Victim victim({u"cluster"_s, folder.path()});
        postmaster = victim.waitUntilReady();
        REQUIRE(parentOf(postmaster) == victim.pid());
        const auto owner = EmbeddedCluster::connectionToRunning(folder.path(), Role::Owner);
        REQUIRE(owner);
        writeRow(*owner);
        victim.kill();
    }
    EmbeddedCluster next(folder.options());
    next.start(); // at once: it waits for what is still leaving
    CHECK_FALSE(isAlive(postmaster));
    CHECK(hasRow(next));
}

TEST_CASE("a data folder has one user at a time", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    Victim first({u"cluster"_s, folder.path()});
    const qint64 postmaster = first.waitUntilReady();
    EmbeddedCluster::Options options = folder.options();
    QString expected = QString::number(first.pid());
    int exitCode = EX_TEMPFAIL;

    SECTION("by the lock") {}
    SECTION("by looking at processes when somebody deleted the lock")
    {
        REQUIRE(QFile::remove(folder.path() + "/hmsd.lock"_L1));
        options.patience = std::chrono::milliseconds(300);
        expected = QString::number(postmaster);
        exitCode = EX_UNAVAILABLE;
    }
    EmbeddedCluster second(options);
    const auto error = refusal(second);
    REQUIRE(error);
    INFO(error->what());
    CHECK(error->exitCode() == exitCode);
    CHECK(error->message().contains(expected));
    CHECK(isAlive(postmaster));
    CHECK(QFileInfo::exists(folder.clusterPath() + "/postmaster.pid"_L1));
}

TEST_CASE("lock files of a dead postmaster do not keep the cluster down", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    EmbeddedCluster cluster(folder.options());
    cluster.start();
    cluster.stop();

    SECTION("when the number belongs to another process of the same user by now")
    {
        // A session of the test cluster: it is alive and, under root too, runs as PostgreSQL's user.
        const ScopedConnection other(TestCluster::current().connection(u"postgres"_s, Role::Admin));
        QSqlQuery query(other.database());
        REQUIRE((query.exec(u"SELECT pg_backend_pid()"_s) && query.next()));
        folder.writeLockFiles(query.value(0).toByteArray());
        cluster.start();
    }
    SECTION("when they are empty")
    {
        folder.writeLockFiles({});
        cluster.start();
    }
    SECTION("when they hold nonsense")
    {
        folder.writeLockFiles("nonsense\n\n\n");
        cluster.start();
    }
    CHECK(cluster.isRunning());
}

TEST_CASE("an initialisation that was killed is done again", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    REQUIRE(QDir().mkpath(folder.clusterPath() + ".unfinished/base"_L1));
    EmbeddedCluster cluster(folder.options());
    cluster.start();
    CHECK(cluster.isRunning());
    CHECK_FALSE(QFileInfo::exists(folder.clusterPath() + ".unfinished"_L1));
}

TEST_CASE("a path too long for a socket still works", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    EmbeddedCluster::Options options = folder.options();
    options.dataFolder += u'/' + QString(120, u'x');
    EmbeddedCluster cluster(options);
    cluster.start();

    const ConnectionSettings server = cluster.connection(Role::Server);
    CHECK(ask(server, u"SELECT 1"_s) == u"1"_s);
    CHECK(EmbeddedCluster::connectionToRunning(options.dataFolder, Role::Server) == server);
    cluster.stop();
    CHECK_FALSE(QFileInfo::exists(server.value(u"host"_s)));
}

TEST_CASE("a folder that cannot hold a cluster is refused by name", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    EmbeddedCluster::Options options = folder.options();
    QString expected;
    int exitCode = EX_CONFIG;

    SECTION("made by a version that is not installed")
    {
        folder.writeVersion("9");
        expected = u"hmsd backup"_s;
    }
    SECTION("something else is in its place")
    {
        REQUIRE(QDir().mkpath(folder.clusterPath()));
        REQUIRE(chown(QFile::encodeName(folder.clusterPath()).constData(), folder.account().uid,
                      folder.account().gid) == 0);
        expected = folder.clusterPath();
    }
    SECTION("PostgreSQL's programs are not where they should be")
    {
        options.binaryFolder = u"/nonexistent"_s;
        expected = u"/nonexistent"_s;
        exitCode = EX_UNAVAILABLE;
    }
    EmbeddedCluster cluster(options);
    const auto error = refusal(cluster);
    REQUIRE(error);
    INFO(error->what());
    CHECK(error->exitCode() == exitCode);
    CHECK(error->message().contains(expected));
    CHECK_FALSE(FolderLock::isHeld(folder.path()));
}

TEST_CASE("under root, a folder its user cannot enter is named", "[cluster][db]")
{
    if (geteuid() != 0)
        return; // there is only one user then
    const ClusterFolderFixture folder;
    const QString blocked = folder.path() + "/private"_L1;
    REQUIRE(QDir().mkpath(blocked));
    REQUIRE(QFile::setPermissions(blocked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EmbeddedCluster::Options options = folder.options();
    options.dataFolder = blocked + "/hms"_L1;
    EmbeddedCluster cluster(options);

    const auto error = refusal(cluster);
    REQUIRE(error);
    CHECK(error->exitCode() == EX_NOPERM);
    CHECK(error->message().contains("may not enter "_L1 + blocked + u':'));
}

TEST_CASE("an ordinary user runs a cluster too", "[cluster][db]")
{
    const ClusterFolderFixture folder;
    const ServiceAccount account = folder.account();
    if (geteuid() != 0 || !account.firstBlockedFolder(Victim::program()).isEmpty())
        return; // without root all other cases are this one
    REQUIRE(chown(QFile::encodeName(folder.path()).constData(), account.uid, account.gid) == 0);

    Victim victim({u"cluster"_s, folder.path()}, &account);
    const qint64 postmaster = victim.waitUntilReady();
    CHECK(QFileInfo(u"/proc/%1"_s.arg(postmaster)).ownerId() == account.uid);
    CHECK(QFileInfo(u"/proc/%1"_s.arg(victim.pid())).ownerId() == account.uid);
    victim.kill();
    CHECK(QTest::qWaitFor([&] { return !isAlive(postmaster); }, 10'000));
}
