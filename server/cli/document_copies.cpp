// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/document_copies.h"

#include "server/cli/installation.h"
#include "server/db/operator_error.h"
#include "server/documents/file_byte_store.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <sysexits.h>

namespace hms::server {

using namespace Qt::StringLiterals;
using documents::FileByteStore;
using documents::StoreError;

namespace {

constexpr qint64 kChunk = 1 << 20;

bool isThere(const FileByteStore &store, const DocumentBytes &document)
{
    const QFileInfo file(store.pathOf(document.sha256));
    return file.isFile() && file.size() == document.size;
}

bool isWhole(const FileByteStore &store, const QByteArray &sha256)
{
    try {
        return store.open(sha256) != nullptr;
    } catch (const StoreError &) {
        return false;
    }
}

/// False when it is not whole in `from`.
bool copy(const QByteArray &sha256, const FileByteStore &from, FileByteStore &to)
{
    std::unique_ptr<QIODevice> bytes;
    try {
        bytes = from.open(sha256);
    } catch (const StoreError &) {
        return false;
    }
    const QString staged = to.stagedName();
    QFile file(staged);
    bool ok = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    while (ok && !bytes->atEnd()) {
        const QByteArray chunk = bytes->read(kChunk);
        ok = !chunk.isEmpty() && file.write(chunk) == chunk.size();
    }
    file.close();
    if (!ok || file.error() != QFile::NoError) {
        QFile::remove(staged);
        throw OperatorError(EX_IOERR, u"cannot copy a document to %1: %2"_s.arg(staged, file.errorString()));
    }
    to.keep(staged, sha256);
    to.prove(sha256);
    return true;
}

} // namespace

QList<DocumentBytes> documentBytes(const ConnectionSettings &owner)
{
    const ScopedConnection connection(owner);
    requireOpen(connection);
    QSqlQuery query(connection.database());
    const auto ask = [&query](const QString &sql) {
        if (!query.exec(sql))
            throw OperatorError(EX_UNAVAILABLE, u"cannot list the documents: "_s +
                                                    query.lastError().databaseText().trimmed());
    };
    ask(u"SELECT to_regclass('public.documents') IS NOT NULL"_s);
    query.next();
    QList<DocumentBytes> out;
    if (!query.value(0).toBool())
        return out;
    ask(u"SELECT encode(sha256, 'hex'), max(size_bytes) FROM documents GROUP BY sha256 ORDER BY sha256"_s);
    while (query.next())
        out.append({QByteArray::fromHex(query.value(0).toByteArray()), query.value(1).toLongLong()});
    return out;
}

DocumentCopies copyDocuments(const QList<DocumentBytes> &documents, const QString &from, const QString &to)
{
    DocumentCopies out;
    if (documents.isEmpty())
        return out;
    try {
        FileByteStore target(to);
        const bool isSame = QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath();
        const auto source =
            QFileInfo(from).isDir() && !isSame ? std::optional(FileByteStore(from)) : std::nullopt;
        for (const DocumentBytes &document : documents) {
            if (isThere(target, document))
                continue;
            if (source && copy(document.sha256, *source, target))
                ++out.copied;
            else
                out.missing.append(document.sha256);
        }
    } catch (const StoreError &error) {
        throw OperatorError(EX_IOERR, u"documents in %1: %2"_s.arg(to, QString::fromUtf8(error.what())));
    }
    return out;
}

QList<QByteArray> brokenDocuments(const QList<DocumentBytes> &documents, const QString &folder,
                                  DocumentCheck check)
{
    QList<QByteArray> out;
    if (documents.isEmpty())
        return out;
    const bool exists = QFileInfo(folder).isDir();
    const auto store = exists ? std::optional(FileByteStore(folder)) : std::nullopt;
    for (const DocumentBytes &document : documents) {
        const bool whole = store && isThere(*store, document) &&
                           (check == DocumentCheck::Size || isWhole(*store, document.sha256));
        if (!whole)
            out.append(document.sha256);
    }
    return out;
}

QString documentsBeside(const QString &backupFile)
{
    return QFileInfo(backupFile).absolutePath() + "/documents"_L1;
}

} // namespace hms::server
