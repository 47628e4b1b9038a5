// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/commands.h"

#include "server/cli/serve.h"
#include "server/routes.h"

#include <QJsonDocument>

#include <sysexits.h>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
int runServe(const Invocation &invocation)
{
    return serve(invocation.config);
}

int runOpenRpc(const Invocation &)
{
    print(QString::fromUtf8(QJsonDocument(openRpcDocument()).toJson()));
    return EX_OK;
}
} // namespace

const QList<Command> &commands()
{
    static const ConfigOption dryRun{u"dry-run"_s, {}, {}};
    static const ConfigOption olderThan{u"older-than"_s, u"MONTHS"_s, {}};
    static const ConfigOption to{u"to"_s, u"DIR"_s, {}};
    static const ConfigOption readDocuments{u"read-documents"_s, {}, {}};
    static const ConfigOption replace{u"replace"_s, {}, {}};
    static const ConfigOption fullName{u"name"_s, u"TEXT"_s, {}};
    static const ConfigOption roles{u"roles"_s, u"SLUGS"_s, {}};
    static const QList<ConfigOption> size{{u"patients"_s, u"N"_s, {}},
                                          {u"days"_s, u"D"_s, {}},
                                          {u"visits-per-day"_s, u"V"_s, {}},
                                          {u"seed"_s, u"S"_s, {}}};
    static const QList<Command> table{
        {{}, {}, u"serve workstations"_s, {}, &runServe},
        {u"serve"_s, {}, u"serve workstations; so does hmsd without a command"_s, {}, &runServe},
        {u"init"_s, {}, u"make the database and, if nobody can log in yet, user admin"_s, {}, &runInit},
        {u"migrate"_s, {}, u"bring the database to this version; serve does it too"_s, {dryRun}, &runMigrate},
        {u"user add"_s, u"USER"_s, u"add a user; prints the password once"_s, {fullName, roles}, &runUserAdd},
        {u"user reset"_s,
         u"USER"_s,
         u"give a user a new password and end their sessions"_s,
         {},
         &runUserReset},
        {u"backup"_s,
         u"FILE"_s,
         u"write everything to a file, and documents into a folder beside it, also while serving"_s,
         {},
         &runBackup},
        {u"restore"_s,
         u"FILE"_s,
         u"load a backup and its documents; --replace sets an existing database aside"_s,
         {replace},
         &runRestore},
        {u"archive"_s,
         {},
         u"move old months of the audit trail out of the database, also while serving"_s,
         {olderThan, to, dryRun},
         &runArchive},
        {u"import-icd"_s,
         u"FILE"_s,
         u"load ICD-10 codes (CSV: code,title), also while serving"_s,
         {},
         &runImportIcd},
        {u"verify"_s,
         {},
         u"check that money, numbers, rights and documents add up; --read-documents reads each"_s,
         {readDocuments},
         &runVerify},
        {u"audit verify"_s, {}, u"recompute the audit chain and name its first break"_s, {}, &runAuditVerify},
        {u"status"_s, {}, u"say whether the database answers, its size and last backup"_s, {}, &runStatus},
        {u"demo-data"_s, {}, u"fill an empty hospital with invented years, for trials"_s, size, &runDemoData},
        {u"openrpc"_s, {}, u"print the description of all requests"_s, {}, &runOpenRpc},
    };
    return table;
}

} // namespace hms::server
