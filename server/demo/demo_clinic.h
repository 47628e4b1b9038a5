// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/certificates/certificates_protocol.h"
#include "shared/consultations/consultations_protocol.h"
#include "shared/patients/conditions_protocol.h"
#include "shared/vitals/vitals_protocol.h"

#include <optional>

namespace hms::server::demo {

/// What the nurse measures and the doctor writes of the nth patient: a handful of usual cases in turn, the
/// values a little apart. The codes are of the list that comes with the server.
RecordVitals vitalsOf(int n, VisitId visit);
ConsultationPage pageOf(int n, const QDate &visitDate);

/// What the nth patient takes home: every fifth a sick leave, every eleventh a letter.
std::optional<IssueCertificate> certificateOf(int n, VisitId visit, const QDate &visitDate);

/// What the nth patient has for long; most have nothing.
std::optional<RecordCondition> conditionOf(int n, PatientId patient);

} // namespace hms::server::demo
