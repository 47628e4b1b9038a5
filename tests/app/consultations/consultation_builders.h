// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/consultations/consultations_protocol.h"
#include "shared/vitals/vitals_protocol.h"

namespace hms::test {

/// Nobody has written on it.
Consultation anEmptyPage(VisitId visit, PatientId patient, DoctorId doctor);
/// The server's copy of a page.
Consultation aSavedPage(const Consultation &empty, const ConsultationPage &page, int rowVersion);
Consultation completed(const Consultation &saved);
ConsultationPage aPage(const QString &complaint, const QString &plan = {});
/// What the server answers to a save.
SaveConsultation::Response savedAs(int rowVersion);

/// Measured `daysAgo` days before the business date of the tests.
Vitals aMeasuring(PatientId patient, VisitId visit, const VitalSigns &signs, int daysAgo = 0);
/// 148/92 mmHg, 88 a minute, 37.2 °C.
VitalSigns someSigns();

} // namespace hms::test
