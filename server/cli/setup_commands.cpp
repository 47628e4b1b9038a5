// SPDX-License-Identifier: GPL-3.0-or-later
// hmsd init and hmsd migrate.
#include "server/cli/commands.h"
#include "server/cli/installation.h"
#include "server/cli/users.h"
#include "server/db/operator_error.h"

#include <QSqlError>
#include <QSqlQuery>

#include <sysexits.h>

namespace hms::server {

using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {
// The migrations grant rights to these; a database that is not ours may lack them.
constexpr char kEnsureRoles[] = R"sql(
DO $$
DECLARE wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['hms_owner', 'hms_server', 'hms_report'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
END $$
)sql";

void ensureRoles(const ConnectionSettings &owner)
{
    const ScopedConnection connection(owner);
    requireOpen(connection);
    QSqlQuery query(connection.database());
    if (!query.exec(QString::fromLatin1(kEnsureRoles)))
        throw OperatorError(
            EX_NOPERM,
            u"the roles hms_owner, hms_server and hms_report are missing and cannot be made by this "
            u"user (%1): let the database's administrator create them, and grant hms_server to the "
            u"user of --database"_s.arg(query.lastError().nativeErrorCode()));
}

QString steps(const QList<int> &versions)
{
    QStringList lines;
    for (const Migration &migration : bundledMigrations()) {
        if (versions.contains(migration.version))
            lines += migration.label();
    }
    return lines.isEmpty() ? u"the database is up to date\n"_s : lines.join(u'\n') + u'\n';
}
} // namespace

int runInit(const Invocation &invocation)
{
    Installation installation(invocation.config, Installation::Access::Own);
    if (!invocation.config.embedded())
        ensureRoles(installation.as(Role::Owner));
    print(steps(migrate(installation.as(Role::Owner))));
    if (const auto password = addFirstUser(installation.as(Role::Owner), invocation.config))
        print(u"user admin, one-time password: %1\n"_s.arg(*password));
    return EX_OK;
}

int runMigrate(const Invocation &invocation)
{
    const Installation installation(invocation.config, Installation::Access::Join);
    if (!invocation.has(u"dry-run"_s)) {
        print(steps(migrate(installation.as(Role::Owner))));
        return EX_OK;
    }
    const auto report = Migrator(installation.as(Role::Owner), bundledMigrations()).plan();
    if (!report.ok())
        throw OperatorError(EX_CONFIG, report.detail);
    print(steps(report.versions));
    return EX_OK;
}

} // namespace hms::server
