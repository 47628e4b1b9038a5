// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hms::server {

/// What a running postmaster writes about itself.
struct PostmasterFile {
    qint64 pid = 0;
    QString socketFolder;
    bool ready = false; ///< Accepts connections; false while it starts, recovers or stops.
};

/// PostgreSQL's folder inside the data folder, seen from outside: what is in it and who works in it.
class ClusterFolder {
public:
    explicit ClusterFolder(const QString &dataFolder)
        : m_path(dataFolder + QStringLiteral("/cluster"))
    {
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The folder initdb fills; renamed to path() when complete, so an interrupted one is never used.
    [[nodiscard]] QString unfinishedPath() const { return m_path + QStringLiteral(".unfinished"); }

    /// The major version that made it; 0 when there is none yet.
    [[nodiscard]] int major() const;
    [[nodiscard]] std::optional<PostmasterFile> postmasterFile() const;
    /// Numbers of the PostgreSQL processes, postmaster or left-over backend, that work in the folder.
    [[nodiscard]] QList<qint64> livingProcesses() const;
    /// Deletes the lock files a dead postmaster left, which may name a number that somebody else has by now.
    /// Only after livingProcesses() was empty: two postmasters on one folder destroy it.
    void removeStaleLocks(const QString &socketFolder) const;

private:
    QString m_path;
};

} // namespace hms::server
