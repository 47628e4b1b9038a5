// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/consultations/consultation.h"
#include "shared/prescriptions/prescription.h"
#include "shared/vitals/vitals.h"

namespace hms {

/// What a prescription's paper shows: the prescription, and what was known at its visit when it was printed.
struct PrescriptionPaper {
    Prescription prescription;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    bool birthDateEstimated = false;
    QString department; ///< Of the doctor.
    QString room;
    std::optional<VitalSigns> signs; ///< Taken at the visit; of each sign the last measuring.
    QList<Diagnosis> diagnoses;
    QList<QString> allergies; ///< Names of those that stand.

    static void visit(auto &self, auto &&field)
    {
        field("prescription", self.prescription);
        field("sex", self.sex);
        field("birthDate", self.birthDate);
        field("birthDateEstimated", self.birthDateEstimated);
        field("department", self.department);
        field("room", self.room);
        field("signs", self.signs);
        field("diagnoses", self.diagnoses);
        field("allergies", self.allergies);
    }
};

} // namespace hms
