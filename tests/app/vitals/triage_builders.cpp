// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/vitals/triage_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

TriageEntry aTriageEntry(int serial, Priority priority)
{
    TriageEntry e;
    e.visitId = VisitId::make();
    e.patientId = PatientId::make();
    e.patientNumber = u"P-2026-%1"_s.arg(serial, 4, 10, QLatin1Char('0'));
    e.patientName = u"Patient %1"_s.arg(serial);
    e.ageYears = 30 + serial;
    e.sex = Sex::Female;
    e.serialNumber = serial;
    e.doctorId = DoctorId::make();
    e.doctorName = u"Dr. Abdul Karim"_s;
    e.departmentId = DepartmentId::make();
    e.priority = priority;
    e.waitingSince = QDateTime::currentDateTimeUtc().addSecs(-600 + serial);
    return e;
}

} // namespace hms::test
