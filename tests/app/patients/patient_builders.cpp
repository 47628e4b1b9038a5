// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patients/patient_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

Patient aPatient(const QString &name, int number)
{
    Patient p;
    p.id = PatientId::make();
    p.patientNumber = u"P-2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    p.name = name;
    p.sex = Sex::Female;
    p.birthDate = QDate(1990, 3, 12);
    p.ageYears = 36;
    p.phone = u"+8801711%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    p.registeredAt = kToday.startOfDay(Qt::UTC);
    p.rowVersion = 1;
    return p;
}

PatientHit aHit(const Patient &patient, PatientMatch match)
{
    PatientHit hit;
    hit.id = patient.id;
    hit.patientNumber = patient.patientNumber;
    hit.name = patient.name;
    hit.sex = patient.sex;
    hit.ageYears = patient.ageYears;
    hit.phone = patient.phone;
    hit.lastVisitDate = patient.lastVisitDate;
    hit.lastDoctorId = patient.lastDoctorId;
    hit.match = match;
    return hit;
}

DuplicateCandidate aCandidate(const Patient &patient, const QList<DuplicateReason> &reasons)
{
    return {aHit(patient, PatientMatch::SimilarName), reasons};
}

Condition anAllergy(const QString &name)
{
    Condition allergy;
    allergy.id = ConditionId::make();
    allergy.patientId = PatientId::make();
    allergy.kind = ConditionKind::SubstanceAllergy;
    allergy.name = name;
    allergy.recordedAt = QDateTime(kToday, QTime(9, 0), Qt::UTC);
    return allergy;
}

TimelineEntry aVisitEntry(int days)
{
    TimelineEntry entry;
    entry.kind = u"VISIT"_s;
    entry.id = Ulid::make();
    entry.at = kToday.addDays(-days).startOfDay(Qt::UTC);
    entry.title = u"Dr. Karim"_s;
    entry.status = u"COMPLETED"_s;
    return entry;
}

} // namespace hms::test
