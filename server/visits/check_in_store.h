// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/visits/visits_protocol.h"

#include <span>

namespace hms::server::visits {

/// Prices and standing of a doctor, as a check-in or a transfer needs them.
struct DoctorFacts {
    QString name;
    bool isActive = false;
    std::optional<Money> consultationFee;
    Money hospitalFee; ///< 0: the doctor has none, and the bill no line of it.
};

/// Everything a check-in is decided on, read in one statement.
struct CheckInFacts {
    QDate today; ///< The business date.
    int daysAhead = 0;
    std::optional<bool> patientIsActive; ///< Empty: no such patient.
    std::optional<DoctorFacts> doctor;
    std::optional<VisitId> openVisit; ///< The patient's open visit to that doctor on the wished day.
};
CheckInFacts checkInFacts(Transaction &tx, const QDateTime &now, const CheckIn &request);

/// The records that a check-in makes.
struct NewVisit {
    VisitId id;
    BillId bill;
    QDate visitDate;
    UserId by;
    QDateTime now;
};
/// In one statement: serial number, visit, bill with its number and lines, and the patient's last visit.
void insertVisit(Transaction &tx, const NewVisit &visit, const CheckIn &request, const CheckInFacts &facts);

std::span<const Statement> checkInStatements();

} // namespace hms::server::visits
