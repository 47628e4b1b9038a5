// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lab/lab_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

LabWords words(const QString &english)
{
    return {english, {}, {}};
}

/// One id for each name, so that orders of one test or patient belong together.
template <class Id>
Id idOf(const QString &name)
{
    static QHash<QString, Id> known;
    if (!known.contains(name))
        known.insert(name, Id::make());
    return known.value(name);
}

} // namespace

Lab aLab(const QString &name)
{
    Lab lab;
    lab.id = LabId::make();
    lab.code = name.left(4).toUpper();
    lab.name = words(name);
    return lab;
}

TestOrder aTestOrder(const QString &patient, const QString &code, const QString &test)
{
    static int serial = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TestOrder order;
    order.id = TestOrderId::make();
    order.visitId = idOf<VisitId>(patient);
    order.patientId = idOf<PatientId>(patient);
    order.patientNumber = u"P-2026-%1"_s.arg(++serial, 4, 10, QLatin1Char('0'));
    order.patientName = patient;
    order.sex = Sex::Female;
    order.ageYears = 36;
    order.doctorId = DoctorId::make();
    order.doctorName = u"Dr. Abdul Karim"_s;
    order.labId = idOf<LabId>(u"Biochemistry"_s);
    order.labName = words(u"Biochemistry"_s);
    order.testTypeId = idOf<TestTypeId>(code);
    order.testCode = code;
    order.testName = words(test);
    order.status = TestOrderStatus::Collected;
    order.price = Money(25'000);
    order.billStatus = BillStatus::Paid;
    order.mayCollect = true;
    order.orderedBy = order.doctorName;
    order.orderedAt = now.addSecs(-90 * 60);
    order.sampleId = SampleId::make();
    order.sampleNumber = u"S-2026-%1"_s.arg(serial, 6, 10, QLatin1Char('0'));
    order.specimen = Specimen::Serum;
    order.container = Container::GelTube;
    order.labelColour = u"#d4ac0d"_s;
    order.collectedAt = now.addSecs(-60 * 60);
    order.receivedAt = now.addSecs(-50 * 60);
    order.dueAt = now.addSecs(60 * 60 + 30);
    order.rowVersion = 3;
    return order;
}

TestOrder toCollect(TestOrder order)
{
    order.status = TestOrderStatus::Billed;
    order.sampleId.reset();
    order.sampleNumber.reset();
    order.collectedAt.reset();
    order.receivedAt.reset();
    order.dueAt.reset();
    return order;
}

TestOrder in(TestOrder order, TestOrderStatus status)
{
    order.status = status;
    ++order.rowVersion;
    return order;
}

Sample aSample(const QList<TestOrder> &orders, SampleStatus status)
{
    const TestOrder &first = orders.first();
    Sample sample;
    sample.id = first.sampleId.value_or(SampleId::make());
    sample.sampleNumber = first.sampleNumber.value_or(u"S-2026-000900"_s);
    sample.visitId = first.visitId;
    sample.patientId = first.patientId;
    sample.patientNumber = first.patientNumber;
    sample.patientName = first.patientName;
    sample.sex = first.sex;
    sample.ageYears = first.ageYears;
    sample.labId = first.labId;
    sample.labName = first.labName;
    sample.specimen = first.specimen;
    sample.container = first.container;
    sample.labelColour = first.labelColour;
    sample.status = status;
    sample.labelledAt = first.orderedAt.addSecs(20 * 60);
    sample.orders = orders;
    sample.rowVersion = 2;
    sample.events.append({SampleStep::Labelled, u"Salma Begum"_s, sample.labelledAt, {}, {}});
    if (status == SampleStatus::Labelled)
        return sample;
    sample.collectedAt = sample.labelledAt.addSecs(10 * 60);
    sample.events.append(
        {SampleStep::Collected, u"Salma Begum"_s, *sample.collectedAt, u"Collection room"_s, {}});
    if (status == SampleStatus::Received) {
        sample.receivedAt = sample.collectedAt->addSecs(10 * 60);
        sample.events.append({SampleStep::Received, u"Jahid Hasan"_s, *sample.receivedAt, {}, {}});
    }
    if (status == SampleStatus::Rejected) {
        sample.rejectReason = u"Haemolysed"_s;
        sample.events.append(
            {SampleStep::Rejected, u"Jahid Hasan"_s, sample.collectedAt->addSecs(900), {}, u"Haemolysed"_s});
    }
    return sample;
}

TopicChange aLabChange(const QString &topic, qint64 revision, const QList<TestOrder> &upserts,
                       const QList<QString> &removes)
{
    TopicChange change;
    change.topic = topic;
    change.revision = revision;
    for (const TestOrder &order : upserts)
        change.upserts.append(encode(order));
    change.removes = removes;
    return change;
}

} // namespace hms::test
