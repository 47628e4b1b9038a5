// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/prescriptions/prescriptions_rules.h"
#include "server/visits/visits_store.h"

#include <span>

namespace hms::server::prescriptions {

/// One for each line, in their order.
QList<LineFacts> lineFacts(Transaction &tx, const QList<PrescriptionLine> &lines);

/// A warning with the reason why it is set aside.
struct SetAside {
    PrescriptionWarning warning;
    QString reason;
};

/// `lines` with their quantities; the prescription is the visit's.
void insertPrescription(Transaction &tx, const QDateTime &now, UserId by, PrescriptionId id,
                        const visits::LockedVisit &visit, const CreatePrescription &request,
                        const QList<PrescriptionLine> &lines, const QList<SetAside> &overrides);

/// A prescription whose row lock this transaction holds: what was given of it does not change until the end.
struct LockedPrescription {
    PrescriptionId id;
    VisitId visit;
    PatientId patient;
    DoctorId doctor;
    std::optional<UserId> doctorUser;
    PrescriptionStatus status = PrescriptionStatus::Waiting;
    int rowVersion = 0;
};
std::optional<LockedPrescription> lockPrescription(Transaction &tx, PrescriptionId id);

/// What was prescribed on a line and what of it is with the patient.
struct ItemState {
    PrescriptionItemId id;
    MedicineId medicine;
    int quantity = 0;
    int dispensed = 0;

    [[nodiscard]] int remaining() const { return quantity - dispensed; }
};
/// In the order of the lines. Decide by them only under the prescription's lock.
QList<ItemState> itemStates(Transaction &tx, PrescriptionId id);

void cancelPrescription(Transaction &tx, PrescriptionId id, const QString &reason);

std::optional<RawJson> readPrescription(Transaction &tx, PrescriptionId id);
RawJson listPrescriptions(Transaction &tx, const ListPrescriptions &request);

std::span<const Statement> prescriptionStatements();

} // namespace hms::server::prescriptions
