// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "server/documents/byte_store.h"
#include "shared/documents/document.h"

namespace hms::server::documents {

/// Stores bytes that the server has in hand as a document of `owner`, inside the command of `ctx`: the bytes
/// are on the disk before the row is, and the row comes with the command's commit or not at all. The caller's
/// rights are the command's matter. Errors: INVALID (name), NOT_FOUND (owner), REJECTED
/// (documentsUnavailable; documentRefused: the bytes are not of that type, or not harmless), UNAVAILABLE (the
/// disk is full).
Result<DocumentId> store(Context &ctx, const DocumentOwner &owner, const QString &name, DocumentFormat type,
                         const QByteArray &bytes);

/// The bytes of a document, compared with their hash; for what the server makes out of stored parts.
/// Errors: NOT_FOUND (document), REJECTED (documentsUnavailable, documentDamaged).
Result<QByteArray> load(Context &ctx, DocumentId id);

} // namespace hms::server::documents
