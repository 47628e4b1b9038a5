// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/visits/check_in_store.h"
#include "shared/visits/visits_protocol.h"

#include <span>

namespace hms::server::visits {

/// A visit locked for a change.
struct LockedVisit {
    VisitId id;
    PatientId patient;
    DoctorId doctor;
    QDate visitDate;
    VisitStatus status = VisitStatus::Waiting;
    int priorityRank = 0;
    int rowVersion = 0;
    QDate today; ///< The business date.
};
std::optional<LockedVisit> lockVisit(Transaction &tx, const QDateTime &now, VisitId visit);

std::optional<RawJson> readVisit(Transaction &tx, VisitId visit);
RawJson listVisits(Transaction &tx, const ListVisits &request);
/// Another open visit of the same patient, doctor and day.
std::optional<RawJson> otherOpenVisit(Transaction &tx, const LockedVisit &visit);

/// Writes a step with the times that belong to it.
void stepVisit(Transaction &tx, const QDateTime &now, const LockedVisit &visit, VisitStatus to);
/// The moment of the call becomes now: the board shows it again.
void recallVisit(Transaction &tx, const QDateTime &now, VisitId visit);

/// The live consultation bill of a visit, locked.
struct LockedBill {
    BillId id;
    Money kept; ///< Paid and not given back.
};
std::optional<LockedBill> lockVisitBill(Transaction &tx, VisitId visit);
/// Cancels the visit and voids the bill, if there is one.
void cancelVisit(Transaction &tx, const QDateTime &now, UserId by, const LockedVisit &visit,
                 std::optional<BillId> bill, const QString &reason);

/// What a transfer is decided on.
struct TransferTarget {
    DoctorFacts doctor;
    std::optional<VisitId> openVisit; ///< The patient's open visit there on that day.
};
std::optional<TransferTarget> transferTarget(Transaction &tx, const LockedVisit &visit, DoctorId doctor);
/// New serial at the new doctor; a bill of which nothing is paid takes the new doctor's prices.
void transferVisit(Transaction &tx, const QDateTime &now, UserId by, const LockedVisit &visit,
                   DoctorId doctor, const DoctorFacts &facts, const QString &reason);

std::span<const Statement> visitStatements();

} // namespace hms::server::visits
