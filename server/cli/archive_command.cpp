// SPDX-License-Identifier: GPL-3.0-or-later
// hmsd archive.
#include "server/archive/archiver.h"
#include "server/cli/commands.h"
#include "server/cli/installation.h"
#include "server/db/operator_error.h"

#include <QDir>

#include <sysexits.h>

namespace hms::server {

using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {

/// The first month that stays: the given number of whole months and the one under way.
QDate firstToStay(const Invocation &invocation)
{
    bool ok = false;
    const int months = invocation.options.value(u"older-than"_s).toInt(&ok);
    if (!ok || months < 1)
        throw OperatorError(EX_USAGE, u"--older-than takes a number of months, 1 or more"_s);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return QDate(today.year(), today.month(), 1).addMonths(-months);
}

} // namespace

int runArchive(const Invocation &invocation)
{
    const QDate before = firstToStay(invocation);
    const QString folder =
        QDir(invocation.options.value(u"to"_s, invocation.config.dataFolder + u"/archive"_s)).absolutePath();
    const bool dryRun = invocation.has(u"dry-run"_s);

    const Installation installation(invocation.config, Installation::Access::Join);
    WorkerConnection connection(
        u"archive"_s, [settings = installation.as(Role::Owner).withoutTimeouts()](QSqlDatabase &database) {
            settings.configure(database);
            return database.open();
        });
    int files = 0;
    archive::Archiver(connection, folder).run(before, dryRun, [&](const archive::ArchivedMonth &month) {
        print(u"%1 %2: %3 rows%4%5\n"_s.arg(archive::nameOf(month.table), month.month.toString(u"yyyy-MM"_s),
                                            QString::number(month.rows),
                                            dryRun ? u" would go to "_s : u" -> "_s, month.file));
        ++files;
    });
    if (files == 0)
        print(u"nothing is older than %1\n"_s.arg(before.toString(Qt::ISODate)));
    return EX_OK;
}

} // namespace hms::server
