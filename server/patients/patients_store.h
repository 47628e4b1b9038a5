// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/access/access.h"
#include "shared/patients/patients_protocol.h"

#include <span>

namespace hms::server::patients {

/// What writing a patient depends on beside the request.
struct WriteFacts {
    QDate today; ///< The business date.
    QString phoneRegion;
    std::optional<RawJson> existing; ///< The Patient that has the desk-made id already.
};
WriteFacts writeFacts(Transaction &tx, const QDateTime &now, std::optional<PatientId> id);

/// A patient's details, trimmed, folded and checked; an empty text means none.
struct Details {
    QString name;
    QString nameLatin;
    QString nameKey;
    QDate birthDate;
    bool birthDateEstimated = false;
    std::optional<QString> phone;
    std::optional<QString> bloodGroup;
    std::optional<QString> address;
    std::optional<QString> guardian;
    std::optional<QString> nationalId;
    std::optional<QString> language;
};

struct NewPatient {
    PatientId id;
    Sex sex = Sex::Unknown;
    UserId by;
    QDateTime now;
    QDate today;
    bool duplicateAccepted = false;
};
/// Takes the number in the statement that makes the record. The Patient.
RawJson insertPatient(Transaction &tx, const NewPatient &patient, const Details &details);

/// The Patient of an id, or of the record it was merged into; with chronic conditions when `clinical`.
std::optional<RawJson> readPatient(Transaction &tx, const QDateTime &now, PatientId id, bool clinical);

/// Members without a value stay; a present empty text clears. Empty: no such patient, or another version by
/// now.
struct Edit {
    PatientId id;
    int rowVersion = 0;
    std::optional<Sex> sex;
    std::optional<QString> name;
    std::optional<QString> nameLatin;
    std::optional<QString> nameKey;
    std::optional<QDate> birthDate;
    bool birthDateEstimated = false;
    std::optional<QString> phone;
    std::optional<QString> bloodGroup;
    std::optional<QString> address;
    std::optional<QString> guardian;
    std::optional<QString> nationalId;
    std::optional<QString> language;
};
std::optional<RawJson> updatePatient(Transaction &tx, const QDate &today, const Edit &edit);

std::span<const Statement> statements();

} // namespace hms::server::patients
