// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patients_protocol.h"

namespace hms::test {

/// Synthetic; the id is fresh.
Patient aPatient(const QString &name, int number = 1);
PatientHit aHit(const Patient &patient, PatientMatch match = PatientMatch::Name);
DuplicateCandidate aCandidate(const Patient &patient, const QList<DuplicateReason> &reasons);
/// To a substance, of severity unknown.
Condition anAllergy(const QString &name);
/// A visit `days` before the business date of the tests.
TimelineEntry aVisitEntry(int days);

inline const QDate kToday(2026, 11, 22);

} // namespace hms::test
