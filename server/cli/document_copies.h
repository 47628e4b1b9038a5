// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"

#include <QByteArray>
#include <QList>

namespace hms::server {

/// What rows of `documents` point to.
struct DocumentBytes {
    QByteArray sha256; ///< 32 bytes.
    qint64 size = 0;
};

/// Of all rows, removed documents too; none in a database from before there were documents. Throws
/// OperatorError.
QList<DocumentBytes> documentBytes(const ConnectionSettings &owner);

struct DocumentCopies {
    qint64 copied = 0;
    QList<QByteArray> missing; ///< Neither here nor there, or damaged there.
};
/// Brings what folder `to` lacks from folder `from`; what is there by name and size is taken for whole, so a
/// folder that takes part in many backups is written once. A `from` that does not exist has nothing. What was
/// copied is on the disk when this returns. Throws OperatorError when `to` cannot be written.
DocumentCopies copyDocuments(const QList<DocumentBytes> &documents, const QString &from, const QString &to);

enum class DocumentCheck {
    Size,  ///< The file is there and as long as it was.
    Bytes, ///< Each is read and compared with its hash.
};
/// Those that are not whole in the folder.
QList<QByteArray> brokenDocuments(const QList<DocumentBytes> &documents, const QString &folder,
                                  DocumentCheck check);

/// Where a backup's documents lie: beside its file, shared by all backups of that folder.
QString documentsBeside(const QString &backupFile);

} // namespace hms::server
