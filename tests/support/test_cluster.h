// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"
#include "server/db/embedded_cluster.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace hms::test {

/// A folder for clusters of tests, ending in "/": in memory where there is room, so that durable settings
/// cost nothing.
QString clusterFolderRoot();

/// The PostgreSQL of a test process: the one that environment variable HMS_TEST_CLUSTER names (a superuser's
/// connection URL; program test_cluster sets it), else a private one, started at first use, durable like the
/// real one. main() owns the one object, so that it stops before the program ends.
class TestCluster {
public:
    TestCluster();
    ~TestCluster();
    Q_DISABLE_COPY_MOVE(TestCluster)

    /// That object.
    static TestCluster &current();

    /// A connection to one database of it.
    server::ConnectionSettings connection(const QString &database, server::EmbeddedCluster::Role role);
    /// The name of a database with all bundled migrations, to be cloned; made by whoever asks first. Its name
    /// holds their hash, so a changed migration gets a fresh one.
    QString migratedTemplate();
    /// What goes into HMS_TEST_CLUSTER.
    QString url();

private:
    const server::ConnectionSettings &admin();

    std::optional<server::ConnectionSettings> m_admin;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<server::EmbeddedCluster> m_cluster;
    QString m_template;
};

/// A database of its own for one test, dropped when the test ends.
class TestDatabase {
public:
    enum class Schema { Migrated, Empty };

    explicit TestDatabase(Schema schema = Schema::Migrated);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] server::ConnectionSettings as(server::EmbeddedCluster::Role role) const;

private:
    QString m_name;
};

} // namespace hms::test
