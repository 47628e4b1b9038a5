// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pharmacy/pharmacy_builders.h"

#include "tests/app/billing/bill_builders.h"

using namespace Qt::StringLiterals;

namespace hms::test {

PharmacyEntry anOpenPrescription(int serial, int minutesAgo)
{
    PharmacyEntry entry;
    entry.prescriptionId = PrescriptionId::make();
    entry.visitId = VisitId::make();
    entry.patientId = PatientId::make();
    entry.patientNumber = u"P-2026-%1"_s.arg(serial, 4, 10, QLatin1Char('0'));
    entry.patientName = u"Patient %1"_s.arg(serial);
    entry.serialNumber = serial;
    entry.doctorName = u"Dr. Karim"_s;
    entry.lines = 1;
    entry.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    entry.rowVersion = 1;
    return entry;
}

PrescriptionItem aLine(const QString &medicine, int quantity, int dispensed)
{
    PrescriptionItem item;
    item.id = PrescriptionItemId::make();
    item.medicineId = MedicineId::make();
    item.medicineName = medicine;
    item.genericName = u"Generic of "_s + medicine;
    item.instructionId = MedicineInstructionId::make();
    item.instruction = u"1+0+1"_s;
    item.words = {u"one in the morning and one at night"_s, u"সকালে একটি ও রাতে একটি"_s,
                  u"واحدة صباحًا وواحدة ليلًا"_s};
    item.durationDays = 5;
    item.quantity = quantity;
    item.dispensedQuantity = dispensed;
    return item;
}

Prescription aPrescription(const PharmacyEntry &entry, const QList<PrescriptionItem> &items)
{
    Prescription prescription;
    prescription.id = entry.prescriptionId;
    prescription.visitId = entry.visitId;
    prescription.patientId = entry.patientId;
    prescription.patientNumber = entry.patientNumber;
    prescription.patientName = entry.patientName;
    prescription.doctorId = DoctorId::make();
    prescription.doctorName = entry.doctorName;
    prescription.prescribedOn = kPharmacyDay;
    prescription.status = entry.status;
    prescription.createdAt = entry.createdAt;
    prescription.calledAt = entry.calledAt;
    prescription.rowVersion = entry.rowVersion;
    prescription.items = items;
    return prescription;
}

StockBatch aBatch(MedicineId medicine, const QString &number, int monthsLeft, int onHand)
{
    StockBatch batch;
    batch.id = StockBatchId::make();
    batch.medicineId = medicine;
    batch.medicineName = u"Napa 500 mg"_s;
    batch.batch = number;
    batch.expiry = kPharmacyDay.addMonths(monthsLeft);
    batch.cost = Money(80);
    batch.onHand = onHand;
    batch.receivedAt = kPharmacyDay.addMonths(-2).startOfDay(Qt::UTC);
    return batch;
}

ReservePrescription::Response aCart(const Prescription &prescription, int minutes)
{
    ReservePrescription::Response cart;
    cart.prescriptionId = prescription.id;
    cart.reservedUntil = QDateTime::currentDateTimeUtc().addSecs(60 * minutes);
    for (const PrescriptionItem &item : prescription.items)
        if (const int left = item.quantity - item.dispensedQuantity; left > 0)
            cart.lines.append(
                {item.id, StockBatchId::make(), u"B2601A"_s, kPharmacyDay.addMonths(9), left, Money(120)});
    return cart;
}

DispensePrescription::Response given(const Prescription &prescription,
                                     const ReservePrescription::Response &cart)
{
    DispensePrescription::Response answer;
    static_cast<Prescription &>(answer) = prescription;
    answer.status = PrescriptionStatus::Dispensed;
    answer.rowVersion = prescription.rowVersion + 1;
    Bill bill = aBill(77, Money(0), 0);
    bill.patientId = prescription.patientId;
    bill.patientName = prescription.patientName;
    bill.billableType = u"medicine"_s;
    bill.items.clear();
    for (PrescriptionItem &item : answer.items)
        for (const ReservePrescription::Line &line : cart.lines)
            if (line.itemId == item.id) {
                const Money price = line.unitPrice.value_or(Money());
                bill.totalAmount += *price.times(line.quantity);
                item.dispensedQuantity += line.quantity;
                item.given.append({line.batchId,
                                   line.batch,
                                   line.expiry,
                                   item.medicineId,
                                   item.medicineName,
                                   line.quantity,
                                   {},
                                   bill.id,
                                   u"Sohel"_s,
                                   QDateTime::currentDateTimeUtc()});
            }
    bill.dueAmount = bill.totalAmount;
    answer.bill = bill;
    return answer;
}

Patient aPatientOfThirtySix()
{
    Patient patient;
    patient.id = PatientId::make();
    patient.patientNumber = u"P-2026-0007"_s;
    patient.name = u"Rehana Parvin"_s;
    patient.sex = Sex::Female;
    patient.birthDate = QDate(1990, 3, 12);
    patient.ageYears = 36;
    patient.registeredAt = kPharmacyDay.startOfDay(Qt::UTC);
    patient.rowVersion = 1;
    return patient;
}

Medicine aMedicine(const QString &brand, const QString &generic, int onHand)
{
    Medicine medicine;
    medicine.id = MedicineId::make();
    medicine.genericName = generic;
    medicine.brandName = brand;
    medicine.strength = u"500 mg"_s;
    medicine.unitPrice = Money(120);
    medicine.lowStockLevel = 50;
    medicine.onHand = onHand;
    if (onHand > 0)
        medicine.earliestExpiry = kPharmacyDay.addMonths(9);
    medicine.rowVersion = 1;
    return medicine;
}

QJsonValue aPharmacySnapshot(const QList<PharmacyEntry> &entries)
{
    return toJson(entries);
}

TopicChange aPharmacyChange(qint64 revision, const QList<PharmacyEntry> &upserts,
                            const QList<PrescriptionId> &removes)
{
    TopicChange change{kPharmacyTopic, revision, {}, {}, {}};
    for (const PharmacyEntry &entry : upserts)
        change.upserts.append(encode(entry));
    for (const PrescriptionId id : removes)
        change.removes.append(id.toText());
    return change;
}

} // namespace hms::test
