// SPDX-License-Identifier: GPL-3.0-or-later
// hmsd verify, hmsd audit verify and hmsd status.
#include "server/archive/archive_store.h"
#include "server/archive/audit_file.h"
#include "server/audit/audit_verify.h"
#include "server/cli/backup_record.h"
#include "server/cli/commands.h"
#include "server/cli/document_copies.h"
#include "server/cli/installation.h"
#include "server/cli/invariants.h"
#include "server/db/operator_error.h"
#include "server/net/tls_identity.h"

#include <QFile>
#include <QLocale>
#include <QSqlQuery>
#include <QVariant>

#include <sysexits.h>

namespace hms::server {

using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {
QString line(const QString &what, const QString &value)
{
    return u"%1 %2\n"_s.arg(what + u':', -12).arg(value);
}

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}
} // namespace

int runVerify(const Invocation &invocation)
{
    const Installation installation(invocation.config, Installation::Access::Join);
    const ConnectionSettings owner = installation.as(Role::Owner);
    const auto schema = Migrator(owner, bundledMigrations()).check();
    if (!schema.ok())
        throw OperatorError(EX_CONFIG, schema.detail);
    bool sound = true;
    for (const InvariantResult &result : checkInvariants(owner)) {
        if (result.violations == 0)
            print(u"ok    %1\n"_s.arg(result.name));
        else if (result.violations < 0)
            print(u"?     %1: cannot be asked\n"_s.arg(result.name));
        else
            print(u"FALSE %1: %2 violations\n"_s.arg(result.name).arg(result.violations));
        sound = sound && result.violations == 0;
    }
    const auto how = invocation.has(u"read-documents"_s) ? DocumentCheck::Bytes : DocumentCheck::Size;
    const auto broken = brokenDocuments(documentBytes(owner), invocation.config.documentsFolder, how);
    for (const QByteArray &sha256 : broken)
        print(u"FALSE document %1 lies whole in %2\n"_s.arg(QString::fromLatin1(sha256.toHex()),
                                                            invocation.config.documentsFolder));
    if (broken.isEmpty())
        print(u"ok    every document's file is there\n"_s);
    return sound && broken.isEmpty() ? EX_OK : EX_DATAERR;
}

namespace {
/// The files of the audit trail as they were noted when their months left the database; one that is not at
/// hand is told, but breaks nothing.
bool verifyArchive(Transaction &tx, const QString &dataFolder)
{
    const QList<audit::AuditHead> anchors = audit::AuditAnchors(dataFolder).read().heads;
    audit::AuditHead before;
    bool whole = true;
    for (const archive::ArchivedMonth &month : archive::archivedMonths(tx)) {
        if (month.table != archive::Table::AuditLogs)
            continue;
        if (!QFile::exists(month.file)) {
            print(line(u"archive"_s, u"%1 is not here, not checked"_s.arg(month.file)));
        } else {
            const archive::AuditFileCheck check = archive::checkAuditFile(month.file, before, anchors);
            const bool same =
                check.isWhole() && check.head == month.head && check.content.sha256 == month.sha256;
            print(line(u"archive"_s, u"%1 %2"_s.arg(month.file, same ? u"whole"_s
                                                                     : "broken: "_L1 + check.problem.value_or(
                                                                                           u"altered"_s))));
            whole = whole && same;
        }
        before = month.head;
    }
    return whole;
}
} // namespace

int runAuditVerify(const Invocation &invocation)
{
    const Installation installation(invocation.config, Installation::Access::Join);
    WorkerConnection connection(
        u"audit-verify"_s,
        [settings = installation.as(Role::Server).withoutTimeouts()](QSqlDatabase &database) {
            settings.configure(database);
            return database.open();
        });
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Read);
    const auto result = audit::verifyAudit(tx, invocation.config.dataFolder);
    print(line(u"rows"_s, u"%1 sealed, %2 too young"_s.arg(result.checkedRows).arg(result.unsealedRows)));
    print(line(u"head"_s, result.head));
    if (result.intact)
        print(line(u"chain"_s, u"whole"_s));
    else
        print(line(u"chain"_s,
                   u"broken: %1 %2"_s.arg(result.problem.value_or(QString()),
                                          result.firstBroken ? result.firstBroken->toText() : QString())));
    const bool filesAreWhole = verifyArchive(tx, invocation.config.dataFolder);
    return result.intact && filesAreWhole ? EX_OK : EX_DATAERR;
}

int runStatus(const Invocation &invocation)
{
    const Installation installation(invocation.config, Installation::Access::Look);
    const bool embedded = invocation.config.embedded();
    print(line(u"database"_s, embedded ? "embedded in "_L1 + invocation.config.dataFolder
                                       : invocation.config.database->toUrl(true)));
    if (const auto fingerprint = ownFingerprint(invocation.config.dataFolder))
        print(line(u"certificate"_s, u"SHA-256 %1"_s.arg(*fingerprint)));
    if (embedded) {
        const auto backup = readBackupRecord(invocation.config.dataFolder);
        print(line(u"last backup"_s, backup ? u"%1, %2, %3"_s.arg(backup->at.toString(Qt::ISODate),
                                                                  size(backup->bytes), backup->file)
                                            : u"none"_s));
    }
    if (!installation.isReachable()) {
        print(line(u"running"_s, u"no"_s));
        return EX_UNAVAILABLE;
    }
    const ScopedConnection connection(installation.as(Role::Server));
    if (!connection.isOpen()) {
        print(line(u"running"_s, u"no, %1"_s.arg(connection.errorText())));
        return EX_UNAVAILABLE;
    }
    QSqlQuery query(connection.database());
    if (!query.exec(
            u"SELECT pg_database_size(current_database()), count(*), current_setting('server_version') "
            u"FROM pg_stat_activity WHERE datname = current_database()"_s) ||
        !query.next())
        throw OperatorError(EX_UNAVAILABLE, u"the database does not answer"_s);
    print(line(u"running"_s, u"yes, PostgreSQL %1"_s.arg(query.value(2).toString())));
    print(line(u"size"_s, size(query.value(0).toLongLong())));
    print(line(u"connections"_s, QString::number(query.value(1).toLongLong() - 1)));
    const Migrator migrator(installation.as(Role::Server), bundledMigrations());
    const auto schema = migrator.check();
    print(line(u"schema"_s, u"%1 of %2%3"_s.arg(migrator.schemaVersion())
                                .arg(bundledMigrations().size())
                                .arg(schema.ok() ? QString() : ", "_L1 + schema.detail)));
    return EX_OK;
}

} // namespace hms::server
