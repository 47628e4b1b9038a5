// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/printing/snapshots_store.h"

namespace hms::server::printing {

/// The version of the document with this fingerprint; empty when it was never printed like this.
std::optional<int> findVersion(Transaction &tx, const Printable &document);

/// Keeps what a document shows as its next version. Two desks at once may both draw it: one text stays.
void keepSnapshot(Transaction &tx, const Printable &document, const RawJson &snapshot);

struct NewPrint {
    MakePrint request;
    int version = 0;
    UserId by;
};
/// Takes the next copy number under the document's lock, writes the ledger row and answers PrintJob.
RawJson insertPrint(Transaction &tx, const NewPrint &print, const QDateTime &now);

/// False when the user made no such print. The first word counts; a last copy of which nothing came out gives
/// its number back.
bool finishPrint(Transaction &tx, const FinishPrint &request, UserId by);

/// Prints of one document, oldest first.
RawJson printsJson(Transaction &tx, const ListPrints &request);

QList<Statement> printStatements();

} // namespace hms::server::printing
