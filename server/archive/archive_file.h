// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QString>

#include <functional>

namespace hms::server::archive {

/// What a file of lines holds.
struct FileContent {
    qint64 rows = 0;
    QString sha256; ///< Of all bytes, hex.

    friend bool operator==(const FileContent &, const FileContent &) = default;
};

/// Writes a file of lines under another name until it is whole and on the disk. A file of the same name with
/// other content is kept beside it. Throws OperatorError (EX_IOERR).
class ArchiveWriter {
public:
    explicit ArchiveWriter(const QString &path);
    /// A writer that is not finished leaves only a partial file behind, which the next one overwrites.
    ~ArchiveWriter() = default;
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    void line(const QByteArray &text);
    FileContent finish();

private:
    QString m_path;
    QFile m_partial;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

/// Reads it back, telling each line without its end. Throws OperatorError (EX_NOINPUT, EX_IOERR).
FileContent readArchive(const QString &path, const std::function<void(const QByteArray &line)> &tell = {});

/// A small file, whole or not at all, and on the disk. Throws OperatorError (EX_IOERR).
void writeDurably(const QString &path, const QByteArray &content);

} // namespace hms::server::archive
