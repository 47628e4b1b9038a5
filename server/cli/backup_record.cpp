// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/backup_record.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
QString recordFile(const QString &dataFolder)
{
    return dataFolder + "/last-backup.json"_L1;
}
} // namespace

void writeBackupRecord(const QString &dataFolder, const BackupRecord &record)
{
    QSaveFile file(recordFile(dataFolder));
    const QJsonObject object{
        {u"at"_s, record.at.toString(Qt::ISODate)}, {u"file"_s, record.file}, {u"bytes"_s, record.bytes}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        qWarning("cannot note the backup in the data folder"); // the backup itself is good
}

std::optional<BackupRecord> readBackupRecord(const QString &dataFolder)
{
    QFile file(recordFile(dataFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    BackupRecord record{QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODate),
                        object[u"file"_s].toString(), object[u"bytes"_s].toInteger()};
    return record.at.isValid() ? std::optional(record) : std::nullopt;
}

} // namespace hms::server
