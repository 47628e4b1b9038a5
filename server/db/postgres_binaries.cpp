// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/postgres_binaries.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
// Asks the program itself; a folder's name proves nothing.
int majorOf(const QString &folder)
{
    QProcess postgres;
    postgres.start(folder + "/postgres"_L1, {u"--version"_s});
    if (!postgres.waitForFinished(10'000) || postgres.exitCode() != 0)
        return 0;
    static const QRegularExpression number(u"\\b(\\d+)[.\\w]"_s);
    return number.match(QString::fromUtf8(postgres.readAllStandardOutput())).captured(1).toInt();
}
} // namespace

std::optional<PostgresBinaries> PostgresBinaries::find(const QString &folder, int major)
{
    QStringList folders{folder};
    if (folder.isEmpty()) {
        const QDir root(u"/usr/lib/postgresql"_s);
        folders.clear();
        for (const QString &version : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders += root.filePath(version + "/bin"_L1);
    }
    std::optional<PostgresBinaries> best;
    for (const QString &candidate : folders) {
        if (!QFileInfo(candidate + "/postgres"_L1).isExecutable())
            continue;
        const int found = majorOf(candidate);
        const bool wanted = major == 0 ? found >= kOldestMajor : found == major;
        if (wanted && (!best || found > best->major))
            best = PostgresBinaries{QFileInfo(candidate).absoluteFilePath(), found};
    }
    return best;
}

} // namespace hms::server
