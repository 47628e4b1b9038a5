// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"

#include <QList>
#include <QString>

#include <optional>

namespace hms::test {

/// A PostgreSQL that is proven to be ours before anything is done to it: the pid file lies in our folder and
/// names that folder, its process works in it and is a child of `parent` (a process of ours), and the server
/// that answers on its socket says the same data directory. An object is good for one act: prove again.
class OwnedCluster {
public:
    /// `folder`: the cluster's own (".../cluster"). Throws std::runtime_error that names what does not fit.
    static OwnedCluster prove(const QString &folder, qint64 parent);
    /// The same without asking the server, for one that is stopped or dying.
    static OwnedCluster proveSilent(const QString &folder, qint64 parent);

    [[nodiscard]] qint64 postmaster() const { return m_postmaster; }
    /// Processes that serve hmsd's connections.
    [[nodiscard]] QList<qint64> backends() const;
    /// The postmaster and everything it started.
    [[nodiscard]] QList<qint64> tree() const;
    void send(qint64 pid, int signal) const; ///< Throws when `pid` is not of the tree.
    void sendAll(int signal) const;

private:
    OwnedCluster(QString folder, qint64 postmaster);
    QString m_folder;
    qint64 m_postmaster = 0;
};

/// Stands still for as long as this object lives.
class PausedCluster {
public:
    explicit PausedCluster(const OwnedCluster &cluster);
    ~PausedCluster();
    Q_DISABLE_COPY_MOVE(PausedCluster)

private:
    OwnedCluster m_cluster;
};

/// Parent of a process; 0 when there is none of that number.
qint64 parentOf(qint64 pid);

} // namespace hms::test
