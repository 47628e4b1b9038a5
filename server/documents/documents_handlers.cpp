// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/documents_handlers.h"

#include "server/documents/document_checks.h"
#include "server/documents/document_house.h"
#include "server/documents/tickets_store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::server::documents {

namespace {

/// Whether documents go in and out here.
bool isOpen(const Context &ctx)
{
    return ctx.server.documents && ctx.server.documents->port() > 0;
}

DocumentTicket leave(const Context &ctx, DocumentId id, const QString &ticket)
{
    return {.documentId = id,
            .ticket = ticket,
            .path = u"/documents/"_s + id.toText(),
            .port = ctx.server.documents->port(),
            .expiresAt = ctx.now.addSecs(kTicketSeconds)};
}

/// What the caller may not see does not exist for them either, as with its list.
std::optional<Error> refuseView(const std::optional<OwnerFacts> &owner)
{
    if (!owner)
        return Error::notFound(u"owner"_s);
    if (!owner->mayView)
        return Error::forbidden(enumText(Permission::DocumentsView));
    return std::nullopt;
}

} // namespace

Result<RawJson> list(Context &ctx, const ListDocuments &request)
{
    const auto owner = findOwner(ctx.tx, request.owner, ctx.caller.user);
    if (auto refused = refuseView(owner))
        return *refused;
    return listDocuments(ctx.tx, request, *owner, ctx.caller.user);
}

Result<DocumentTicket> open(Context &ctx, const OpenDocument &request)
{
    const auto document = findDocument(ctx.tx, request.id);
    if (!document)
        return Error::notFound(u"document"_s);
    if (auto refused = refuseView(findOwner(ctx.tx, document->owner, ctx.caller.user)))
        return *refused;
    if (document->isRemoved)
        return Error::rejected(u"documentRemoved"_s);
    if (!isOpen(ctx))
        return Error::rejected(u"documentsUnavailable"_s);
    return leave(ctx, request.id, issueDownload(ctx, request.id));
}

Result<RawJson> remove(Context &ctx, const RemoveDocument &request)
{
    const auto document = lockDocument(ctx.tx, request.id);
    if (!document)
        return Error::notFound(u"document"_s);
    const auto owner = findOwner(ctx.tx, document->owner, ctx.caller.user);
    if (auto refused = refuseView(owner))
        return *refused;
    if (document->isSealed)
        return Error::rejected(u"documentSealed"_s);
    if (document->isRemoved)
        return Error::rejected(u"documentRemoved"_s);
    if (owner->isClosed)
        return Error::rejected(u"documentsClosed"_s);
    if (request.reason.trimmed().isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    removeDocument(ctx.tx, ctx.now, ctx.caller.user, request);
    return *readDocument(ctx.tx, request.id);
}

Result<DocumentTicket> ticket(Context &ctx, const RequestDocumentTicket &request)
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    const QString name = request.name.trimmed();
    if (!isFileName(name))
        return Error::invalid(u"name"_s, u"characters"_s);
    if (!hash.match(request.sha256).hasMatch())
        return Error::invalid(u"sha256"_s, u"characters"_s);
    const auto owner = findOwner(ctx.tx, request.owner, ctx.caller.user);
    if (!owner)
        return Error::notFound(u"owner"_s);
    if (!owner->mayAdd)
        return Error::forbidden(enumText(Permission::DocumentsAdd));
    if (owner->isClosed)
        return Error::rejected(u"documentsClosed"_s);
    if (request.size > largestDocument(ctx.tx))
        return Error::rejected(u"documentTooLarge"_s, u"size"_s);
    if (!isOpen(ctx))
        return Error::rejected(u"documentsUnavailable"_s);
    const NewDocument document{.id = DocumentId::make(),
                               .owner = {request.owner.kind, owner->id},
                               .name = name,
                               .type = request.type,
                               .size = request.size,
                               .sha256 = QByteArray::fromHex(request.sha256.toLatin1())};
    return leave(ctx, document.id, issueUpload(ctx, document, owner->patient));
}

} // namespace hms::server::documents
