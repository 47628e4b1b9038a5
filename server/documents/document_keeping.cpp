// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/document_keeping.h"

#include "server/documents/document_checks.h"
#include "server/documents/document_house.h"
#include "server/documents/documents_store.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hms::server::documents {

namespace {

constexpr int kRetryAfterMs = 5000;

void stage(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() ||
        !file.flush()) {
        const auto why =
            file.error() == QFile::ResourceError ? StoreError::Why::Full : StoreError::Why::Broken;
        file.remove();
        throw StoreError(why, u"cannot write a document: "_s + file.errorString());
    }
}

} // namespace

Result<DocumentId> store(Context &ctx, const DocumentOwner &owner, const QString &name, DocumentFormat type,
                         const QByteArray &bytes)
{
    if (!ctx.server.documents)
        return Error::rejected(u"documentsUnavailable"_s);
    if (!isFileName(name))
        return Error::invalid(u"name"_s, u"characters"_s);
    if (problemOf(type, bytes))
        return Error::rejected(u"documentRefused"_s);
    const auto facts = findOwner(ctx.tx, owner, ctx.caller.user);
    if (!facts)
        return Error::notFound(u"owner"_s);

    const NewDocument document{.id = DocumentId::make(),
                               .owner = {owner.kind, facts->id},
                               .name = name,
                               .type = type,
                               .size = bytes.size(),
                               .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
    holdLeftovers(ctx.tx);
    try {
        ByteStore &store = ctx.server.documents->bytes();
        const QString staged = store.stagedName();
        stage(staged, bytes);
        store.keep(staged, document.sha256);
    } catch (const StoreError &e) {
        if (e.why() == StoreError::Why::Full)
            return Error::unavailable(kRetryAfterMs);
        throw; // Our own disk is broken: INTERNAL, with an incident in the log.
    }
    insertDocument(ctx.tx, ctx.now, ctx.caller.user, document);
    return document.id;
}

Result<QByteArray> load(Context &ctx, DocumentId id)
{
    if (!ctx.server.documents)
        return Error::rejected(u"documentsUnavailable"_s);
    const auto hash = hashOf(ctx.tx, id);
    if (!hash)
        return Error::notFound(u"document"_s);
    try {
        return ctx.server.documents->bytes().open(*hash)->readAll();
    } catch (const StoreError &e) {
        if (e.why() == StoreError::Why::Missing || e.why() == StoreError::Why::Damaged)
            return Error::rejected(u"documentDamaged"_s);
        throw;
    }
}

} // namespace hms::server::documents
