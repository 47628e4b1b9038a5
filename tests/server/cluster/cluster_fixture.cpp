// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/cluster/cluster_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QVariant>
#include <catch2/catch.hpp>

#include <csignal>
#include <unistd.h>

namespace hms::test {

using namespace Qt::StringLiterals;
using namespace hms::server;
using Role = EmbeddedCluster::Role;

ClusterFolderFixture::ClusterFolderFixture()
{
    REQUIRE(m_folder.isValid());
    REQUIRE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7011)));
}

ClusterFolderFixture::~ClusterFolderFixture()
{
    CHECK(QTest::qWaitFor([this] { return ClusterFolder(path()).livingProcesses().isEmpty(); }, 30'000));
}

EmbeddedCluster::Options ClusterFolderFixture::options() const
{
    EmbeddedCluster::Options options;
    options.dataFolder = path();
    options.settings = {{u"shared_buffers"_s, u"32MB"_s}, {u"log_min_messages"_s, u"fatal"_s}};
    return options;
}

ServiceAccount ClusterFolderFixture::account() const
{
    return ServiceAccount::choose({}).value();
}

void ClusterFolderFixture::write(const QString &filePath, const QByteArray &content) const
{
    QFile file(filePath);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    REQUIRE(chown(QFile::encodeName(filePath).constData(), account().uid, account().gid) == 0);
}

void ClusterFolderFixture::writeLockFiles(const QByteArray &pid) const
{
    const QByteArray content =
        pid.isEmpty() ? pid : pid + '\n' + QFile::encodeName(clusterPath()) + "\n1\n5432\n";
    write(clusterPath() + "/postmaster.pid"_L1, content);
    write(path() + "/run/.s.PGSQL.5432.lock"_L1, content);
}

void ClusterFolderFixture::writeVersion(const QByteArray &major) const
{
    REQUIRE(account().makePrivateFolder(clusterPath()));
    write(clusterPath() + "/PG_VERSION"_L1, major + '\n');
}

Victim::Victim(const QStringList &arguments, const ServiceAccount *account)
{
    if (account)
        account->applyTo(m_process, SIGKILL);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(), arguments);
    REQUIRE(m_process.waitForStarted());
}

Victim::~Victim()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString Victim::program()
{
    return QStringLiteral(HMS_CLUSTER_VICTIM);
}

qint64 Victim::waitUntilReady()
{
    REQUIRE(QTest::qWaitFor(
        [this] { return m_process.canReadLine() || m_process.state() != QProcess::Running; }, 60'000));
    const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
    REQUIRE(words.value(0) == "ready");
    return words.value(1).toLongLong();
}

void Victim::kill()
{
    m_process.kill();
    REQUIRE(m_process.waitForFinished());
}

std::optional<OperatorError> refusal(EmbeddedCluster &cluster)
{
    try {
        cluster.start();
    } catch (const OperatorError &error) {
        return error;
    }
    return {};
}

QString ask(const ConnectionSettings &settings, const QString &sql)
{
    const ScopedConnection connection(settings);
    QSqlQuery query(connection.database());
    return query.exec(sql) && query.next() ? query.value(0).toString() : u"failed"_s;
}

qint64 parentOf(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"^PPid:\\s*(\\d+)$"_s, QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong();
}

bool isAlive(qint64 pid)
{
    return !QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid)).isEmpty();
}

void writeRow(const ConnectionSettings &owner)
{
    const ScopedConnection connection(owner);
    QSqlQuery query(connection.database());
    REQUIRE(query.exec(u"CREATE TABLE kept (x integer)"_s));
    REQUIRE(query.exec(u"INSERT INTO kept VALUES (42)"_s));
}

void writeRow(const EmbeddedCluster &cluster)
{
    writeRow(cluster.connection(Role::Owner));
}

bool hasRow(const EmbeddedCluster &cluster)
{
    return ask(cluster.connection(Role::Owner), u"SELECT x FROM kept"_s) == u"42"_s;
}

} // namespace hms::test
