// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hms::server {

/// The programs of one PostgreSQL installation.
struct PostgresBinaries {
    static constexpr int kOldestMajor = 15;

    QString folder; ///< Absolute; holds postgres, initdb, pg_dump, pg_restore.
    int major = 0;  ///< 15, 16...

    [[nodiscard]] QString program(const QString &name) const { return folder + u'/' + name; }

    /// The installation in `folder`, or in /usr/lib/postgresql/<major>/bin when it is empty: that of `major`,
    /// or the newest when `major` is 0. Nothing if there is none of at least kOldestMajor.
    static std::optional<PostgresBinaries> find(const QString &folder, int major = 0);
};

} // namespace hms::server
