// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/doctors/doctors_protocol.h"
#include "shared/visits/visit.h"

namespace hms {

/// One row of topic triage: a patient who waits today, for whichever doctor, and was not measured yet. The
/// snapshot is in the order to measure: by priority, then who waits longest.
struct TriageEntry {
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    int ageYears = 0;
    Sex sex = Sex::Unknown;
    int serialNumber = 0;
    DoctorId doctorId;
    QString doctorName;
    DepartmentId departmentId; ///< Of the doctor; a desk of one department shows only its own.
    Priority priority = Priority::Routine;
    std::optional<QString> reason;
    QDateTime waitingSince;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("ageYears", self.ageYears);
        field("sex", self.sex);
        field("serialNumber", self.serialNumber);
        field("doctorId", self.doctorId);
        field("doctorName", self.doctorName);
        field("departmentId", self.departmentId);
        field("priority", self.priority);
        field("reason", self.reason);
        field("waitingSince", self.waitingSince);
    }
};

} // namespace hms
