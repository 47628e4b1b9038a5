// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/embedded_cluster.h"
#include "server/db/operator_error.h"
#include "tests/support/test_cluster.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace hms::test {

/// An empty data folder that PostgreSQL's user may enter; removed afterwards.
class ClusterFolderFixture {
public:
    ClusterFolderFixture();
    ~ClusterFolderFixture(); ///< Waits for the PostgreSQL of a killed program to leave.

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString clusterPath() const { return path() + QStringLiteral("/cluster"); }
    [[nodiscard]] server::EmbeddedCluster::Options options() const;
    /// Whom PostgreSQL runs as here.
    [[nodiscard]] server::ServiceAccount account() const;

    /// Leaves the lock files of a dead postmaster whose first line is `pid`.
    void writeLockFiles(const QByteArray &pid) const;
    /// Makes the cluster look like that of another PostgreSQL.
    void writeVersion(const QByteArray &major) const;

private:
    void write(const QString &path, const QByteArray &content) const;

    QTemporaryDir m_folder{clusterFolderRoot() + QStringLiteral("hms-cluster-XXXXXX")};
};

/// Our helper program, to be killed.
class Victim {
public:
    /// `account`: run as that user.
    explicit Victim(const QStringList &arguments, const server::ServiceAccount *account = nullptr);
    ~Victim();

    static QString program();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    /// Waits for "ready PID" and returns PID.
    qint64 waitUntilReady();
    /// Kills it without warning and collects it.
    void kill();

private:
    QProcess m_process;
};

/// What start() refuses with; nothing when it starts.
std::optional<server::OperatorError> refusal(server::EmbeddedCluster &cluster);
/// The first value of the first row, or "failed".
QString ask(const server::ConnectionSettings &settings, const QString &sql);
qint64 parentOf(qint64 pid);
/// Neither gone nor a zombie.
bool isAlive(qint64 pid);

void writeRow(const server::ConnectionSettings &owner);
void writeRow(const server::EmbeddedCluster &cluster);
bool hasRow(const server::EmbeddedCluster &cluster);

} // namespace hms::test
