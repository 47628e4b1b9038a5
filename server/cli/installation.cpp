// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/installation.h"

#include "server/db/operator_error.h"
#include "server/diagnoses/diagnosis_codes_store.h"
#include "server/lab/shipped_tests.h"

namespace hms::server {

using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

Installation::Installation(const Config &config, Access access)
    : m_config(config)
    , m_external(!config.embedded())
{
    if (m_external)
        return;
    m_joined = access != Access::Own &&
               EmbeddedCluster::connectionToRunning(config.dataFolder, Role::Server).has_value();
    if (m_joined || access == Access::Look)
        return;
    if (access == Access::Join && ClusterFolder(config.dataFolder).major() == 0)
        throw OperatorError(EX_NOINPUT,
                            u"there is no database in %1: run \"hmsd init\""_s.arg(config.dataFolder));
    EmbeddedCluster::Options options;
    options.dataFolder = config.dataFolder;
    options.binaryFolder = config.postgresFolder;
    m_cluster = std::make_unique<EmbeddedCluster>(options);
    m_cluster->start();
}

ConnectionSettings Installation::as(Role role) const
{
    if (m_cluster)
        return m_cluster->connection(role);
    if (m_joined) {
        if (const auto running = EmbeddedCluster::connectionToRunning(m_config.dataFolder, role))
            return *running;
        throw OperatorError(EX_TEMPFAIL, u"the database of the running hmsd does not answer"_s);
    }
    switch (role) {
    case Role::Admin:
    case Role::Owner: return m_config.databaseOwner.value_or(*m_config.database).withoutTimeouts();
    case Role::Server: return *m_config.database;
    case Role::Report: return m_config.replica.value_or(*m_config.database);
    }
    Q_UNREACHABLE();
}

PostgresBinaries Installation::binaries() const
{
    const int major = m_external ? 0 : ClusterFolder(m_config.dataFolder).major();
    if (const auto found = PostgresBinaries::find(m_config.postgresFolder, major))
        return *found;
    throw OperatorError(EX_UNAVAILABLE,
                        u"PostgreSQL's programs are not installed here; --postgres-bin names their "
                        u"folder"_s);
}

QList<int> migrate(const ConnectionSettings &owner)
{
    const Migrator::Report report = Migrator(owner, bundledMigrations()).run();
    if (!report.ok())
        throw OperatorError(report.problem == Migrator::Problem::Unreachable ? EX_UNAVAILABLE : EX_CONFIG,
                            report.detail);
    if (!report.versions.isEmpty())
        diagnoses::loadCommonCodes(owner);
    lab::loadShippedTests(owner); // A new release may bring more of them without a migration.
    return report.versions;
}

void requireOpen(const ScopedConnection &connection)
{
    if (!connection.isOpen())
        throw OperatorError(EX_UNAVAILABLE,
                            u"cannot connect to the database: %1"_s.arg(connection.errorText()));
}

} // namespace hms::server
