// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/documents/documents_protocol.h"

#include <span>

namespace hms::server::documents {

/// An owner that exists, and who may do what with its documents.
struct OwnerFacts {
    Ulid id; ///< Of a patient who was merged into another: the other.
    PatientId patient;
    bool mayView = false;
    bool mayAdd = false;
    bool isSealed = false;
    bool isClosed = false; ///< Nobody adds or removes its documents any more.
};
std::optional<OwnerFacts> findOwner(Transaction &tx, const DocumentOwner &owner, UserId user);

struct StoredDocument {
    DocumentOwner owner;
    bool isSealed = false;
    bool isRemoved = false;
};
std::optional<StoredDocument> findDocument(Transaction &tx, DocumentId id);
/// Of its bytes, 32 bytes; removed documents too.
std::optional<QByteArray> hashOf(Transaction &tx, DocumentId id);
/// As findDocument, and nobody else removes it meanwhile.
std::optional<StoredDocument> lockDocument(Transaction &tx, DocumentId id);

/// Of a patient everything whose owner's kind the user may see.
RawJson listDocuments(Transaction &tx, const ListDocuments &request, const OwnerFacts &owner, UserId user);
std::optional<RawJson> readDocument(Transaction &tx, DocumentId id);
void removeDocument(Transaction &tx, const QDateTime &now, UserId by, const RemoveDocument &request);
/// All of an owner's that are not sealed.
void removeDocuments(Transaction &tx, const QDateTime &now, UserId by, const DocumentOwner &owner,
                     const QString &reason);
/// In bytes.
qint64 largestDocument(Transaction &tx);

/// A row for bytes that the server itself made; the next version of that name.
struct NewDocument {
    DocumentId id;
    DocumentOwner owner;
    QString name;
    DocumentFormat type = DocumentFormat::Pdf;
    qint64 size = 0;
    QByteArray sha256; ///< 32 bytes.
};
void insertDocument(Transaction &tx, const QDateTime &now, UserId by, const NewDocument &document);

/// Held to the end of the transaction by whoever keeps bytes whose row is not committed yet: nobody sweeps
/// them meanwhile.
void holdLeftovers(Transaction &tx);
/// Whether nobody does so now, and until the transaction's end nobody will.
bool tryStopKeeping(Transaction &tx);
bool isReferenced(Transaction &tx, const QByteArray &sha256);

std::span<const Statement> documentStatements();

} // namespace hms::server::documents
