// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/documents/document.h"

namespace hms {

/// The documents of an owner, newest first, as far as the caller may see them; of a patient also those of
/// their visits, results and reports, of a report also the images of its results, of an amended result also
/// those of the versions before it. Images of a result are the laboratory's own until its release. Errors:
/// NOT_FOUND (owner), FORBIDDEN (this kind of owner).
struct ListDocuments {
    static constexpr QLatin1StringView kMethod{"documents.list"};
    using Response = QList<Document>;

    DocumentOwner owner;
    std::optional<bool> withRemoved;

    static void visit(auto &self, auto &&field)
    {
        field("owner", self.owner);
        field("withRemoved", self.withRemoved);
    }
};

/// Leave to move the bytes of one document once over the server's HTTP port, at the same host:
///   PUT <path> or GET <path>, with "Authorization: Bearer <ticket>".
/// A PUT carries Content-Length and the bytes and answers 201 with the Document; a refusal answers
/// {"reason": slug}: ticket (unknown, used, over, somebody else's), size, hash, type, pixels, activeContent,
/// tooLarge, busy, slow, noSpace, request. A GET answers the bytes, checked against their hash (damaged when
/// they differ). It is the session's own: it ends with the session, the right, and from another address.
///
/// All bytes go this way, small ones too: a request of megabytes would keep a desk's socket, on which one
/// runs at a time, and base64 in JSON would cost a third more.
struct DocumentTicket {
    DocumentId documentId;
    QString ticket; ///< 256 random bits; the server keeps only their hash.
    QString path;   ///< "/documents/<documentId>".
    int port = 0;   ///< Of the server's HTTP.
    QDateTime expiresAt;

    static void visit(auto &self, auto &&field)
    {
        field("documentId", self.documentId);
        field("ticket", self.ticket);
        field("path", self.path);
        field("port", self.port);
        field("expiresAt", self.expiresAt);
    }
};

/// Leave to upload what is described here, and nothing else. Errors: NOT_FOUND (owner), FORBIDDEN (this kind
/// of owner), INVALID (name, sha256: characters), REJECTED (documentTooLarge, documentsUnavailable: this
/// server keeps none, documentsClosed: a result that is no longer a draft).
struct RequestDocumentTicket {
    static constexpr QLatin1StringView kMethod{"documents.ticket"};
    using Response = DocumentTicket;

    DocumentOwner owner;
    QString name;
    qint64 size = 0;
    DocumentFormat type = DocumentFormat::Pdf;
    QString sha256;

    static void visit(auto &self, auto &&field)
    {
        field("owner", self.owner);
        field("name", self.name, kDocumentName);
        field("size", self.size, kDocumentSize);
        field("type", self.type);
        field("sha256", self.sha256, kDocumentHash);
    }
};

/// Leave to download. Errors: NOT_FOUND (document), FORBIDDEN (this kind of owner), REJECTED
/// (documentRemoved, documentsUnavailable).
struct OpenDocument {
    static constexpr QLatin1StringView kMethod{"documents.open"};
    using Response = DocumentTicket;

    DocumentId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

/// Marks a document as removed: it is no longer listed or opened; that it was there stays on record. Errors:
/// NOT_FOUND (document), FORBIDDEN (this kind of owner), INVALID (reason), REJECTED (documentSealed,
/// documentRemoved, documentsClosed: of a result that is no longer a draft).
struct RemoveDocument {
    static constexpr QLatin1StringView kMethod{"documents.remove"};
    using Response = Document;

    DocumentId id;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("reason", self.reason, kReason);
    }
};

} // namespace hms
