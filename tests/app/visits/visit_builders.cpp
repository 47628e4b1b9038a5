// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/visits/visit_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

QueueEntry anEntry(int serial, VisitStatus status, Priority priority)
{
    QueueEntry e;
    e.visitId = VisitId::make();
    e.patientId = PatientId::make();
    e.patientNumber = u"P-2026-%1"_s.arg(serial, 4, 10, QLatin1Char('0'));
    e.name = u"Patient %1"_s.arg(serial);
    e.ageYears = 30 + serial;
    e.sex = Sex::Female;
    e.serialNumber = serial;
    e.queuePosition = serial * 1024;
    e.status = status;
    e.priority = priority;
    e.waitingSince = QDateTime::currentDateTimeUtc().addSecs(-600);
    e.billStatus = u"PENDING"_s;
    e.rowVersion = 1;
    return e;
}

Visit after(const QueueEntry &entry, VisitStatus status, DoctorId doctor)
{
    Visit v;
    v.id = entry.visitId;
    v.patientId = entry.patientId;
    v.patientNumber = entry.patientNumber;
    v.patientName = entry.name;
    v.doctorId = doctor;
    v.doctorName = u"Dr. Karim"_s;
    v.serialNumber = entry.serialNumber;
    v.queuePosition = entry.queuePosition;
    v.status = status;
    v.visitDate = QDate(2026, 11, 22);
    v.createdAt = entry.waitingSince;
    v.calledAt = QDateTime::currentDateTimeUtc();
    v.rowVersion = entry.rowVersion + 1;
    return v;
}

Queue aQueue(DoctorId doctor, const QList<QueueEntry> &entries)
{
    Queue queue;
    queue.doctorId = doctor;
    queue.date = QDate(2026, 11, 22);
    queue.entries = entries;
    return queue;
}

TopicChange aChange(const QString &topic, qint64 revision, const QList<QueueEntry> &upserts,
                    const QList<QString> &removes)
{
    TopicChange change{topic, revision, {}, removes, {}};
    for (const QueueEntry &entry : upserts)
        change.upserts.append(encode(entry));
    return change;
}

DoctorRow aDoctor(const QString &name, const QString &department)
{
    static QHash<QString, DepartmentId> departments;
    if (!departments.contains(department))
        departments.insert(department, DepartmentId::make());
    DoctorRow d;
    d.id = DoctorId::make();
    d.name = name;
    d.departmentId = departments[department];
    d.departmentName = department;
    d.room = u"3"_s;
    d.consultationFee = Money(50'000);
    d.hospitalFee = Money(10'000);
    d.waiting = 4;
    d.nowServing = 7;
    d.nextSerial = 12;
    d.averageMinutes = 9;
    d.present = true;
    return d;
}

CheckIn::Response aCheckIn(const CheckIn &asked, const QString &patientName, const DoctorRow &doctor)
{
    CheckIn::Response out;
    Visit &v = out.visit_;
    v.id = VisitId::make();
    v.patientId = asked.patientId;
    v.patientName = patientName;
    v.doctorId = doctor.id;
    v.doctorName = doctor.name;
    v.room = doctor.room;
    v.serialNumber = doctor.nextSerial;
    v.visitDate = asked.visitDate.value_or(QDate(2026, 11, 22));
    v.createdAt = QDateTime::currentDateTimeUtc();
    v.waitingSince = v.createdAt;
    v.rowVersion = 1;
    out.bill.id = BillId::make();
    out.bill.billNumber = u"B-2026-0001"_s;
    out.bill.patientId = asked.patientId;
    out.bill.totalAmount = Money(60'000);
    out.bill.dueAmount = Money(60'000);
    out.bill.billingDate = v.visitDate;
    out.bill.createdAt = v.createdAt;
    return out;
}

} // namespace hms::test
