// SPDX-License-Identifier: GPL-3.0-or-later
// hmsd backup and hmsd restore.
#include "server/cli/backup_record.h"
#include "server/cli/commands.h"
#include "server/cli/document_copies.h"
#include "server/cli/installation.h"
#include "server/cli/invariants.h"
#include "server/cli/postgres_program.h"
#include "server/db/operator_error.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <fcntl.h>
#include <sysexits.h>
#include <unistd.h>

namespace hms::server {

using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {
bool syncPath(const QString &path)
{
    const int fd = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool ok = fd >= 0 && fsync(fd) == 0;
    if (fd >= 0)
        close(fd);
    return ok;
}

void execute(const QSqlDatabase &database, const QString &sql, const QString &what)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw OperatorError(EX_UNAVAILABLE,
                            u"cannot %1: %2"_s.arg(what, query.lastError().databaseText().trimmed()));
}

bool isEmpty(const ConnectionSettings &settings)
{
    const ScopedConnection connection(settings);
    requireOpen(connection);
    QSqlQuery query(connection.database());
    if (!query.exec(
            u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"_s) ||
        !query.next())
        throw OperatorError(EX_UNAVAILABLE, u"cannot look into the database"_s);
    return query.value(0).toInt() == 0;
}

// All or nothing into an empty database, then to this program's schema, then checked.
void load(const PostgresBinaries &binaries, const QString &file, const ConnectionSettings &owner)
{
    runPostgresProgram(binaries, u"pg_restore"_s,
                       {u"--single-transaction"_s, u"--exit-on-error"_s, u"--no-owner"_s, file}, &owner);
    migrate(owner);
    requireInvariants(owner);
}

// The backup is loaded beside the present database and takes its name in one transaction, so at any moment
// there is one whole database of that name.
void restoreEmbedded(Installation &installation, const QString &file, bool replace)
{
    const bool empty = isEmpty(installation.as(Role::Owner));
    if (!empty && !replace)
        throw OperatorError(EX_CANTCREAT,
                            u"there is a hospital in this database already; --replace sets it aside"_s);

    const ScopedConnection admin(installation.as(Role::Admin).with(u"dbname"_s, u"postgres"_s));
    requireOpen(admin);
    const QString fresh = u"hms_restoring"_s;
    execute(admin.database(), u"DROP DATABASE IF EXISTS %1"_s.arg(fresh), u"remove what a restore left"_s);
    execute(admin.database(), u"CREATE DATABASE %1 OWNER hms_owner"_s.arg(fresh), u"make a database"_s);
    load(installation.binaries(), file, installation.as(Role::Owner).with(u"dbname"_s, fresh));

    const QString aside = "hms_before_"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd_HHmmss"_s);
    const QString rename = u"put the restored database in place"_s;
    execute(admin.database(), u"BEGIN"_s, rename);
    execute(admin.database(), u"ALTER DATABASE hms RENAME TO %1"_s.arg(aside), rename);
    execute(admin.database(), u"ALTER DATABASE %1 RENAME TO hms"_s.arg(fresh), rename);
    execute(admin.database(), u"COMMIT"_s, rename);
    if (empty)
        execute(admin.database(), u"DROP DATABASE %1"_s.arg(aside), u"remove the empty database"_s);
    else
        print(u"the former database is kept as %1\n"_s.arg(aside));
}

/// Copies what `to` lacks of the database's documents. The exit code.
int bringDocuments(const ConnectionSettings &owner, const QString &from, const QString &to)
{
    const QList<DocumentBytes> documents = documentBytes(owner);
    const DocumentCopies copies = copyDocuments(documents, from, to);
    if (!documents.isEmpty())
        print(u"%1: %2 documents, %3 of them new\n"_s.arg(to)
                  .arg(documents.size() - copies.missing.size())
                  .arg(copies.copied));
    for (const QByteArray &sha256 : copies.missing)
        print(u"missing or damaged in %1: document %2\n"_s.arg(from, QString::fromLatin1(sha256.toHex())));
    return copies.missing.isEmpty() ? EX_OK : EX_DATAERR;
}
} // namespace

int runBackup(const Invocation &invocation)
{
    const QString file = QFileInfo(invocation.words.first()).absoluteFilePath();
    const Installation installation(invocation.config, Installation::Access::Join);
    const PostgresBinaries binaries = installation.binaries();
    const ConnectionSettings owner = installation.as(Role::Owner);

    // Under another name until it is known to be good and on the disk: FILE is always a whole backup.
    const QString partial = file + ".partial"_L1;
    QFile::remove(partial);
    try {
        runPostgresProgram(binaries, u"pg_dump"_s, {u"--format=custom"_s, u"--file="_s + partial}, &owner);
        checkBackup(binaries, partial);
    } catch (const OperatorError &) {
        QFile::remove(partial);
        throw;
    }
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    if (!syncPath(partial) ||
        std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(file).constData()) != 0 ||
        !syncPath(QFileInfo(file).path()))
        throw OperatorError(EX_IOERR, u"cannot bring the backup to the disk as %1"_s.arg(file));
    if (invocation.config.embedded())
        writeBackupRecord(invocation.config.dataFolder,
                          {QDateTime::currentDateTimeUtc(), file, QFileInfo(file).size()});
    print(u"%1: %2 bytes\n"_s.arg(file).arg(QFileInfo(file).size()));
    // After the dump: each row that it has is among these.
    return bringDocuments(owner, invocation.config.documentsFolder, documentsBeside(file));
}

int runRestore(const Invocation &invocation)
{
    const QString file = QFileInfo(invocation.words.first()).absoluteFilePath();
    if (!QFileInfo(file).isReadable())
        throw OperatorError(EX_NOINPUT, u"cannot read %1"_s.arg(file));
    // Own: nobody may be served meanwhile.
    Installation installation(invocation.config, Installation::Access::Own);
    checkBackup(installation.binaries(), file);
    if (invocation.config.embedded()) {
        restoreEmbedded(installation, file, invocation.has(u"replace"_s));
    } else {
        if (invocation.has(u"replace"_s) || !isEmpty(installation.as(Role::Owner)))
            throw OperatorError(EX_CANTCREAT,
                                u"a backup is loaded into an empty database only: make one and name it "
                                u"with --database"_s);
        load(installation.binaries(), file, installation.as(Role::Owner));
    }
    print(u"restored %1\n"_s.arg(file));
    return bringDocuments(installation.as(Role::Owner), documentsBeside(file),
                          invocation.config.documentsFolder);
}

} // namespace hms::server
