// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/medicines/medicines_protocol.h"
#include "shared/patients/patient.h"
#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/protocol/topics.h"

namespace hms::test {

inline const QDate kPharmacyDay(2026, 11, 22);
inline const QString kPharmacyTopic = QStringLiteral("pharmacy");

/// A row of the live list that waits for so many minutes.
PharmacyEntry anOpenPrescription(int serial, int minutesAgo = 10);

/// A line of 10 tablets, one in the morning and one at night.
PrescriptionItem aLine(const QString &medicine, int quantity = 10, int dispensed = 0);

/// The prescription behind a row of the list.
Prescription aPrescription(const PharmacyEntry &entry, const QList<PrescriptionItem> &items);

StockBatch aBatch(MedicineId medicine, const QString &number, int monthsLeft, int onHand);

/// What the server keeps of a prescription: everything that is left, each line out of one batch.
ReservePrescription::Response aCart(const Prescription &prescription, int minutes = 15);

/// What the server makes of a giving: the lines given in full, out of the picks of the cart, and its bill.
DispensePrescription::Response given(const Prescription &prescription,
                                     const ReservePrescription::Response &cart);

/// The file behind an open prescription.
Patient aPatientOfThirtySix();

Medicine aMedicine(const QString &brand, const QString &generic, int onHand = 100);

QJsonValue aPharmacySnapshot(const QList<PharmacyEntry> &entries);
TopicChange aPharmacyChange(qint64 revision, const QList<PharmacyEntry> &upserts,
                            const QList<PrescriptionId> &removes = {});

} // namespace hms::test
