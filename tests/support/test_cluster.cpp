// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_cluster.h"

#include "server/db/migrator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <stdexcept>

namespace hms::test {

using namespace Qt::StringLiterals;
using namespace hms::server;
using Role = EmbeddedCluster::Role;

namespace {
TestCluster *s_current = nullptr;

void execute(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw std::runtime_error((sql + ": "_L1 + query.lastError().text()).toStdString());
}

bool databaseExists(const QSqlDatabase &admin, const QString &name)
{
    QSqlQuery query(admin);
    return query.exec(u"SELECT 1 FROM pg_database WHERE datname = '%1'"_s.arg(name)) && query.next();
}

QString userOf(Role role)
{
    switch (role) {
    case Role::Admin: return u"postgres"_s;
    case Role::Owner: return u"hms_owner"_s;
    case Role::Server: return u"hms_server"_s;
    case Role::Report: return u"hms_report"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

QString clusterFolderRoot()
{
    constexpr qint64 kEnough = 2LL * 1024 * 1024 * 1024;
    const QStorageInfo memory(u"/dev/shm"_s);
    return memory.isReady() && !memory.isReadOnly() && memory.bytesAvailable() > kEnough ? u"/dev/shm/"_s
                                                                                         : u"/tmp/"_s;
}

TestCluster::TestCluster()
{
    Q_ASSERT(!s_current);
    s_current = this;
}

TestCluster::~TestCluster()
{
    m_cluster.reset(); // before its folder goes
    s_current = nullptr;
}

TestCluster &TestCluster::current()
{
    Q_ASSERT(s_current);
    return *s_current;
}

const ConnectionSettings &TestCluster::admin()
{
    if (m_admin)
        return *m_admin;
    if (const QString url = qEnvironmentVariable("HMS_TEST_CLUSTER"); !url.isEmpty()) {
        m_admin = ConnectionSettings::fromUrl(url);
        if (!m_admin)
            throw std::runtime_error("HMS_TEST_CLUSTER is not a connection URL");
        return *m_admin;
    }
    m_folder = std::make_unique<QTemporaryDir>(clusterFolderRoot() + "hms-test-XXXXXX"_L1);
    // PostgreSQL runs as another user when the tests run as root, and must get through.
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7011));
    EmbeddedCluster::Options options;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.settings = {
        {u"max_connections"_s, u"200"_s},    {u"shared_buffers"_s, u"64MB"_s},
        {u"min_wal_size"_s, u"80MB"_s},      {u"max_wal_size"_s, u"256MB"_s},
        {u"log_min_messages"_s, u"fatal"_s}, {u"log_checkpoints"_s, u"off"_s},
    };
    m_cluster = std::make_unique<EmbeddedCluster>(options);
    m_cluster->start();
    m_admin = m_cluster->connection(Role::Admin).with(u"dbname"_s, u"postgres"_s);
    return *m_admin;
}

ConnectionSettings TestCluster::connection(const QString &database, Role role)
{
    const ConnectionSettings settings = admin().with(u"dbname"_s, database).with(u"user"_s, userOf(role));
    return role == Role::Server || role == Role::Report ? ConnectionSettings{.keywords = settings.keywords}
                                                        : settings;
}

QString TestCluster::url()
{
    return admin().toUrl(false);
}

QString TestCluster::migratedTemplate()
{
    if (!m_template.isEmpty())
        return m_template;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration &migration : bundledMigrations())
        hash.addData(migration.sha256());
    const QString name = "hms_template_"_L1 + QString::fromLatin1(hash.result().toHex().left(12));

    const ScopedConnection connected(admin().withoutTimeouts()); // Whoever comes second waits for the first.
    const QSqlDatabase &database = connected.database();
    execute(database, u"SELECT pg_advisory_lock(hashtext('hms_template'))"_s);
    if (!databaseExists(database, name)) {
        // Under another name until it is complete: whoever is killed here leaves nothing that looks usable.
        const QString unfinished = u"hms_template_unfinished"_s;
        execute(database, "DROP DATABASE IF EXISTS "_L1 + unfinished + " WITH (FORCE)"_L1);
        execute(database, "CREATE DATABASE "_L1 + unfinished + " OWNER hms_owner"_L1);
        const Migrator migrator(connection(unfinished, Role::Owner), bundledMigrations());
        if (const auto report = migrator.run(); !report.ok())
            throw std::runtime_error(report.detail.toStdString());
        execute(database, u"ALTER DATABASE %1 RENAME TO %2"_s.arg(unfinished, name));
    }
    m_template = name;
    return m_template;
}

TestDatabase::TestDatabase(Schema schema)
{
    static int counter = 0;
    m_name = u"hms_test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++counter);
    TestCluster &cluster = TestCluster::current();
    const QString source = schema == Schema::Migrated ? cluster.migratedTemplate() : u"template0"_s;
    const ScopedConnection admin(cluster.connection(u"postgres"_s, Role::Admin));
    execute(admin.database(), u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_name));
    execute(admin.database(), u"CREATE DATABASE %1 TEMPLATE %2 OWNER hms_owner"_s.arg(m_name, source));
}

TestDatabase::~TestDatabase()
{
    const ScopedConnection admin(TestCluster::current().connection(u"postgres"_s, Role::Admin));
    QSqlQuery(admin.database()).exec(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_name));
}

ConnectionSettings TestDatabase::as(Role role) const
{
    return TestCluster::current().connection(m_name, role);
}

} // namespace hms::test
