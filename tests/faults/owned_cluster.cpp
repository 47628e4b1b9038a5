// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/owned_cluster.h"

#include "server/db/cluster_folder.h"
#include "tests/faults/waiting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <csignal>
#include <optional>
#include <stdexcept>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {

namespace {

[[noreturn]] void notOurs(const QString &why)
{
    throw std::runtime_error("this PostgreSQL is not proven to be ours: " + why.toStdString());
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty while nobody answers there.
QString dataFolderOf(const QString &socketFolder)
{
    server::ConnectionSettings admin;
    admin.keywords = {{u"host"_s, socketFolder},
                      {u"port"_s, u"5432"_s},
                      {u"dbname"_s, u"postgres"_s},
                      {u"user"_s, u"postgres"_s}};
    const server::ScopedConnection connection(admin);
    QSqlQuery query(connection.database());
    const bool told = connection.isOpen() && query.exec(u"SHOW data_directory"_s) && query.next();
    return told ? QFileInfo(query.value(0).toString()).canonicalFilePath() : QString();
}

void proveBySocket(const QString &folder, const QString &socketFolder)
{
    const QString told = dataFolderOf(socketFolder);
    if (told.isEmpty())
        notOurs(u"it does not say its data directory"_s);
    if (told != folder)
        notOurs(u"it works in "_s + told);
}

} // namespace

qint64 parentOf(qint64 pid)
{
    // "pid (name) state parent ...": the name may hold anything, so the last parenthesis counts.
    const QByteArray stat = readAll(u"/proc/%1/stat"_s.arg(pid));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

OwnedCluster::OwnedCluster(QString folder, qint64 postmaster)
    : m_folder(std::move(folder))
    , m_postmaster(postmaster)
{
}

OwnedCluster OwnedCluster::proveSilent(const QString &folder, qint64 parent)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QList<QByteArray> lines = readAll(folder + "/postmaster.pid"_L1).split('\n');
    const qint64 pid = lines.value(0).trimmed().toLongLong();
    if (pid <= 1 || canonical.isEmpty())
        notOurs(u"there is no postmaster.pid in "_s + folder);
    if (QFileInfo(QFile::decodeName(lines.value(1))).canonicalFilePath() != canonical)
        notOurs(u"its postmaster.pid names another folder"_s);
    if (QFileInfo(u"/proc/%1/cwd"_s.arg(pid)).symLinkTarget() != canonical)
        notOurs(u"process %1 does not work in %2"_s.arg(pid).arg(canonical));
    if (parentOf(pid) != parent)
        notOurs(u"process %1 is no child of %2"_s.arg(pid).arg(parent));
    return {canonical, pid};
}

OwnedCluster OwnedCluster::prove(const QString &folder, qint64 parent)
{
    // The scenario before this one may have killed it a moment ago, and its parent starts it again.
    std::optional<OwnedCluster> cluster;
    std::string why;
    const bool proven = eventually(
        [&] {
            try {
                cluster = proveSilent(folder, parent);
                const QList<QByteArray> lines = readAll(folder + "/postmaster.pid"_L1).split('\n');
                proveBySocket(cluster->m_folder, QFile::decodeName(lines.value(4).trimmed()));
                return true;
            } catch (const std::runtime_error &e) {
                why = e.what();
                return false;
            }
        },
        5s);
    if (!proven)
        throw std::runtime_error(why);
    return *cluster;
}

QList<qint64> OwnedCluster::tree() const
{
    QList<qint64> pids{m_postmaster};
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const qint64 pid = name.toLongLong(); pid > 0 && parentOf(pid) == m_postmaster)
            pids.append(pid);
    return pids;
}

QList<qint64> OwnedCluster::backends() const
{
    QList<qint64> pids = tree();
    pids.removeIf([](qint64 pid) {
        return !readAll(u"/proc/%1/cmdline"_s.arg(pid)).startsWith("postgres: hms_server hms [local]");
    });
    return pids;
}

void OwnedCluster::send(qint64 pid, int signal) const
{
    const bool inTree = pid == m_postmaster || parentOf(pid) == m_postmaster;
    if (!inTree || QFileInfo(u"/proc/%1/cwd"_s.arg(pid)).symLinkTarget() != m_folder)
        notOurs(u"process %1 is not of its tree"_s.arg(pid));
    ::kill(pid_t(pid), signal);
}

void OwnedCluster::sendAll(int signal) const
{
    // The postmaster first: it must not start or mourn anybody meanwhile. Who went away by itself is let go.
    for (const qint64 pid : tree())
        if (QFileInfo(u"/proc/%1/cwd"_s.arg(pid)).symLinkTarget() == m_folder)
            ::kill(pid_t(pid), signal);
}

PausedCluster::PausedCluster(const OwnedCluster &cluster)
    : m_cluster(cluster)
{
    m_cluster.sendAll(SIGSTOP);
}

PausedCluster::~PausedCluster()
{
    m_cluster.sendAll(SIGCONT);
}

} // namespace hms::test
