// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/prescriptions/prescriptions_protocol.h"

namespace hms::server::prescriptions {

/// What the catalogue says about a line as written.
struct LineFacts {
    std::optional<bool> medicineIsActive;     ///< Empty: no such medicine.
    std::optional<int> dosesPerDayHundredths; ///< Of the preset; empty: no such preset.
};

/// Doses a day times days, rounded up to whole units. `days` at least 1.
qint64 computedQuantity(int dosesPerDayHundredths, int days);

/// The lines with their quantities. Errors: NOT_FOUND (medicine, instruction), REJECTED (medicineInactive,
/// quantityNeeded), INVALID (items), each naming the line.
Result<QList<PrescriptionLine>> completeLines(QList<PrescriptionLine> lines, const QList<LineFacts> &facts);

} // namespace hms::server::prescriptions
