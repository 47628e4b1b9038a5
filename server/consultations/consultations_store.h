// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/access/access.h"
#include "shared/consultations/consultations_protocol.h"

#include <span>

namespace hms::server::consultations {

/// What writing on a visit's page is decided on, read in one statement.
struct VisitFacts {
    PatientId patient;
    DoctorId doctor;
    QDate visitDate;
    VisitStatus status = VisitStatus::Waiting;
    QDate today; ///< The business date.
    int rowVersion = 0;
    bool isCompleted = false;
    std::optional<QDate> followUpDate; ///< Of the page, as written so far.
    bool hasUnknownCode = false;       ///< One of the asked diagnoses' codes is not in the list.
};
std::optional<VisitFacts> visitFacts(Transaction &tx, const QDateTime &now, VisitId visit,
                                     const QList<Diagnosis> &diagnoses = {});

/// Consultation. Empty: no such visit.
std::optional<RawJson> readConsultation(Transaction &tx, VisitId visit);

/// SaveConsultation::Response. Empty: another version by now, or completed.
std::optional<RawJson> saveDraft(Transaction &tx, const QDateTime &now, UserId by,
                                 const SaveConsultation &request);
/// The draft becomes the record, in one statement. False: another version by now, or completed.
bool completeDraft(Transaction &tx, const QDateTime &now, UserId by, const CompleteConsultation &request);
void insertAddendum(Transaction &tx, const QDateTime &now, UserId by, VisitId visit, const QString &text);

std::span<const Statement> statements();

} // namespace hms::server::consultations
