// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/postgres_program.h"

#include "server/db/operator_error.h"

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hms::server {

using namespace Qt::StringLiterals;

QByteArray runPostgresProgram(const PostgresBinaries &binaries, const QString &program,
                              const QStringList &arguments, const ConnectionSettings *database)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QStringList all = arguments;
    if (database) {
        ConnectionSettings withoutPassword = *database;
        environment.insert(u"PGPASSWORD"_s, withoutPassword.keywords.take(u"password"_s));
        all += "--dbname="_L1 + withoutPassword.toUrl(false);
    }
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([parent = getpid()] {
        umask(0077); // a backup is for its owner's eyes
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parent)
            _exit(125);
    });
    process.start(binaries.program(program), all);
    process.waitForFinished(-1);
    if (process.error() == QProcess::FailedToStart)
        throw OperatorError(EX_UNAVAILABLE, u"cannot run %1: %2"_s.arg(program, process.errorString()));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw OperatorError(
            EX_UNAVAILABLE,
            u"%1 failed: %2"_s.arg(
                program, QString::fromUtf8(process.readAllStandardError()).section(u'\n', 0, 0).trimmed()));
    return process.readAllStandardOutput();
}

void checkBackup(const PostgresBinaries &binaries, const QString &file)
{
    try {
        const QByteArray contents = runPostgresProgram(binaries, u"pg_restore"_s, {u"--list"_s, file});
        if (!contents.contains("TABLE DATA public schema_migration "))
            throw OperatorError(EX_DATAERR, u"it holds no hospital"_s);
        // The list is only its beginning; this reads every row.
        runPostgresProgram(binaries, u"pg_restore"_s, {u"--file=/dev/null"_s, file});
    } catch (const OperatorError &error) {
        throw OperatorError(EX_DATAERR, u"%1 is not a usable backup: %2"_s.arg(file, error.message()));
    }
}

} // namespace hms::server
