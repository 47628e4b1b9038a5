// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/prescriptions/interaction_source.h"
#include "server/prescriptions/prescriptions_rules.h"
#include "shared/doctors/doctors_protocol.h"
#include "shared/patients/patient.h"

namespace hms::server::prescriptions {

/// Whom the lines are for.
struct TreatedPatient {
    PatientId id; ///< The surviving record.
    DoctorId doctor;
    QDate today; ///< Business date.
    int ageYears = 0;
    Sex sex = Sex::Unknown;
    bool isPregnant = false; ///< By a condition that stands, the last diagnoses, or the page being written.
};

/// A medicine that the patient takes already.
struct RunningMedicine {
    QString name;
    QStringList substances;
    QDate until;
};

/// What the medicines' own limits, the patient's age and a pregnancy say. By line.
QList<PrescriptionWarning> warningsOfCatalogue(const TreatedPatient &patient,
                                               const QList<PrescriptionLine> &lines,
                                               const QList<LineFacts> &facts);

/// Lines that share a substance with a line before them.
QList<PrescriptionWarning> warningsOfRepeats(const QList<LineFacts> &facts);

/// The substances that an outside database is asked about.
QStringList substancesOf(const QList<LineFacts> &facts, const QList<RunningMedicine> &running);

/// Its answer, at the line that is the later of the two.
QList<PrescriptionWarning> warningsOfInteractions(const QList<LineFacts> &facts,
                                                  const QList<RunningMedicine> &running,
                                                  const QList<Interaction> &interactions);

/// By line, the most severe first.
void sortWarnings(QList<PrescriptionWarning> &warnings);

/// The override of a warning, if there is one.
const WarningOverride *overrideOf(const PrescriptionWarning &warning,
                                  const QList<WarningOverride> &overrides);

/// Errors: INVALID (overrides) for a line that is not there or a reason of blanks.
std::optional<Error> refuseOverrides(const QList<WarningOverride> &overrides, qsizetype lines);

} // namespace hms::server::prescriptions
