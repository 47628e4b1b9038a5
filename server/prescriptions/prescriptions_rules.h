// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/prescriptions/prescriptions_protocol.h"

#include <variant>

namespace hms::server::prescriptions {

/// What the catalogue says about a line as written.
struct LineFacts {
    std::optional<bool> medicineIsActive;     ///< Empty: no such medicine.
    std::optional<int> dosesPerDayHundredths; ///< Of the preset; empty: no such preset.
    std::optional<int> largestDoseHundredths; ///< Of the preset.
    QString medicineName;
    QStringList substances;
    std::optional<int> minPerDayHundredths;
    std::optional<int> maxPerDayHundredths;
    std::optional<int> maxDays;
    MedicineSafety safety;
};

/// Doses a day times days, rounded up to whole units. `days` at least 1.
qint64 computedQuantity(int dosesPerDayHundredths, int days);

/// Nothing when each line's medicine and preset exist. Errors: NOT_FOUND (medicine, instruction).
std::optional<Error> refuseUnknown(const QList<LineFacts> &facts);

/// The quantity of a line whose medicine and preset exist, or why there is none.
std::variant<int, LineProblem> quantityOf(const PrescriptionLine &line, const LineFacts &facts);

/// The lines with their quantities. Errors: NOT_FOUND (medicine, instruction), REJECTED (medicineInactive,
/// quantityNeeded), INVALID (items), each naming the line.
Result<QList<PrescriptionLine>> completeLines(QList<PrescriptionLine> lines, const QList<LineFacts> &facts);

} // namespace hms::server::prescriptions
