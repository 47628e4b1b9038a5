// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/patients/patients_protocol.h"

#include <span>

namespace hms::server::patients {

/// PatientHits, best first: number, national id and phone for a text with digits, else names.
RawJson searchPatients(Transaction &tx, const QDateTime &now, const QString &text, int limit);

/// A person being typed in, as far as known; folded like the columns.
struct Likeness {
    QString name;
    std::optional<QString> phone; ///< Normalised.
    std::optional<QString> nationalId;
    std::optional<QDate> birthDate;
    bool birthDateEstimated = false;
};
/// Records that may be that person, best first, at most 5.
struct Candidates {
    RawJson list;        ///< DuplicateCandidates.
    bool strong = false; ///< One of them is so alike that registering needs a word.
};
Candidates findCandidates(Transaction &tx, const QDate &today, const Likeness &person);

std::span<const Statement> searchStatements();

} // namespace hms::server::patients
