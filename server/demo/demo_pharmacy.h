// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/medicines/medicines_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"

/// The demo hospital's shelf and what its doctors write.
namespace hms::server::demo {

/// The catalogue with prices and low-stock levels.
QList<SaveMedicine> medicines();

/// Deliveries of the medicine at that place of the catalogue: most have plenty, some run low, one expires
/// soon.
QList<ReceiveStock> deliveries(MedicineId medicine, int place, const QDate &today);

/// What the n-th patient of a day gets, of the medicines in the catalogue's order.
QList<PrescriptionLine> prescriptionFor(int n, const QList<MedicineId> &medicines,
                                        MedicineInstructionId instruction);

/// What the doctor says to warnings.
QList<WarningOverride> reasonsFor(const QList<PrescriptionWarning> &warnings);

} // namespace hms::server::demo
