// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hms::server {

/// The last backup that succeeded, as `hmsd status` tells.
struct BackupRecord {
    QDateTime at; ///< UTC.
    QString file;
    qint64 bytes = 0;
};

/// Keeps it in the data folder.
void writeBackupRecord(const QString &dataFolder, const BackupRecord &record);
std::optional<BackupRecord> readBackupRecord(const QString &dataFolder);

} // namespace hms::server
