// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/printing/printing_protocol.h"

namespace hms::server::printing {

/// A record that can be put on paper.
struct Printable {
    DocumentType type = DocumentType::Token;
    Ulid id;
    QString codeValue; ///< Value of its scan code; empty for a Z report, which has none.
    QString
        fingerprint; ///< Another one means another paper: a bill that changed, a visit that was transferred.
    std::optional<UserId> cashier;   ///< Of a Z report: whose shift it was.
    std::optional<QString> language; ///< Of the words on it, or of the patient who will read it.
};
/// Empty when there is no such record or, for a Z report, the shift is not closed.
std::optional<Printable> findPrintable(Transaction &tx, DocumentType type, const Ulid &id);

/// DocumentSnapshot in the wire's shape, of the record and the letterhead as they are now.
RawJson drawSnapshot(Transaction &tx, const Printable &document, const QDateTime &now);

QList<Statement> snapshotStatements();

} // namespace hms::server::printing
