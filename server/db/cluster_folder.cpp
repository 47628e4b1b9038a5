// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/cluster_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
// The target of a link in /proc; empty for zombies and for processes of others we may not look at.
QString linkTarget(const QString &path)
{
    return QFileInfo(path).symLinkTarget();
}
} // namespace

int ClusterFolder::major() const
{
    QFile file(m_path + "/PG_VERSION"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

std::optional<PostmasterFile> ClusterFolder::postmasterFile() const
{
    QFile file(m_path + "/postmaster.pid"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    PostmasterFile content;
    content.pid = lines.value(0).trimmed().toLongLong();
    content.socketFolder = QFile::decodeName(lines.value(4).trimmed());
    content.ready = lines.value(7).trimmed() == "ready";
    return content;
}

QList<qint64> ClusterFolder::livingProcesses() const
{
    const QString folder = QFileInfo(m_path).canonicalFilePath();
    QList<qint64> found;
    if (folder.isEmpty())
        return found;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (!isNumber || linkTarget("/proc/"_L1 + name + "/cwd"_L1) != folder)
            continue;
        QString program = linkTarget("/proc/"_L1 + name + "/exe"_L1);
        if (program.endsWith(" (deleted)"_L1)) // upgraded while it runs
            program.chop(10);
        if (program.endsWith("/postgres"_L1))
            found += pid;
    }
    return found;
}

void ClusterFolder::removeStaleLocks(const QString &socketFolder) const
{
    QFile::remove(m_path + "/postmaster.pid"_L1);
    QFile::remove(socketFolder + "/.s.PGSQL.5432.lock"_L1);
    QFile::remove(socketFolder + "/.s.PGSQL.5432"_L1);
}

} // namespace hms::server
