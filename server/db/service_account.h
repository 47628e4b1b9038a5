// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <sys/types.h>

class QProcess;

namespace hms::server {

/// The system account PostgreSQL runs as: it refuses to run as root.
struct ServiceAccount {
    QString name;
    uid_t uid = 0;
    gid_t gid = 0;

    /// The account of this process when it is not root. As root: the owner of `existingFolder` if that exists
    /// and is not root's, else "postgres", else "nobody"; nothing if there is neither.
    static std::optional<ServiceAccount> choose(const QString &existingFolder);

    /// Makes a folder private to this account (0700); true if it is so afterwards.
    [[nodiscard]] bool makePrivateFolder(const QString &path) const;

    /// The first folder on the way from / to `path` that the account may not enter; empty if it may enter
    /// all.
    [[nodiscard]] QString firstBlockedFolder(const QString &path) const;

    /// What a child does between fork and exec: becomes this account in a session of its own, and is sent
    /// `signalWhenParentDies` when the *thread* that started it ends, so start it from the main thread.
    void applyTo(QProcess &process, int signalWhenParentDies) const;
};

} // namespace hms::server
