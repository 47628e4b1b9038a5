// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/prescriptions/safety_rules.h"

#include <span>

namespace hms::server::prescriptions {

/// Until the end of this transaction nobody else records an allergy or a diagnosis of the patient or writes
/// them a prescription. Call it after the visit is locked and before anything is judged.
void lockPatientSafety(Transaction &tx, PatientId patient);

/// Nothing when there is no such visit.
std::optional<TreatedPatient> treatedPatient(Transaction &tx, const QDateTime &now, VisitId visit);

/// Allergies that a line names, and running medicines that share a substance with one.
QList<PrescriptionWarning> warningsOnRecord(Transaction &tx, const TreatedPatient &patient,
                                            const QList<PrescriptionLine> &lines);

QList<RunningMedicine> runningMedicines(Transaction &tx, const TreatedPatient &patient);

std::span<const Statement> safetyStatements();

} // namespace hms::server::prescriptions
