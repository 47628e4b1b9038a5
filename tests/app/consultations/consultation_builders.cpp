// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/consultations/consultation_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

const QDateTime kMorning(QDate(2026, 11, 22), QTime(4, 42), Qt::UTC);

} // namespace

Consultation anEmptyPage(VisitId visit, PatientId patient, DoctorId doctor)
{
    Consultation out;
    out.visitId = visit;
    out.patientId = patient;
    out.doctorId = doctor;
    out.doctorName = u"Dr. Abdul Karim"_s;
    return out;
}

Consultation aSavedPage(const Consultation &empty, const ConsultationPage &page, int rowVersion)
{
    Consultation out = empty;
    out.page = page;
    out.rowVersion = rowVersion;
    out.savedAt = kMorning;
    return out;
}

Consultation completed(const Consultation &saved)
{
    Consultation out = saved;
    out.completedAt = kMorning.addSecs(480);
    out.completedBy = u"Dr. Abdul Karim"_s;
    return out;
}

ConsultationPage aPage(const QString &complaint, const QString &plan)
{
    ConsultationPage out;
    out.complaint = complaint;
    out.plan = plan;
    return out;
}

SaveConsultation::Response savedAs(int rowVersion)
{
    return {rowVersion, kMorning};
}

Vitals aMeasuring(PatientId patient, VisitId visit, const VitalSigns &signs, int daysAgo)
{
    Vitals out;
    out.id = VitalsId::make();
    out.patientId = patient;
    out.visitId = visit;
    out.signs = signs;
    out.unusual = unusualIn(signs, 36);
    out.measuredAt = kMorning.addDays(-daysAgo);
    out.recordedBy = u"Nurse Salma"_s;
    out.recordedAt = out.measuredAt;
    return out;
}

VitalSigns someSigns()
{
    VitalSigns out;
    out.systolicMmHg = 148;
    out.diastolicMmHg = 92;
    out.pulsePerMinute = 88;
    out.temperatureTenthC = 372;
    return out;
}

} // namespace hms::test
