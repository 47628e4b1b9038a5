// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/billing/drawer_store.h"

namespace hms::server::cashier {

/// The cashier's shift that is not closed, in the wire's shape.
std::optional<RawJson> currentShiftJson(Transaction &tx, UserId cashier);
RawJson shiftJson(Transaction &tx, ShiftId shift);

/// Locks the blind count: writes down what is there and, computed now, what should be. Needs
/// DrawerLock::TakeOut, so that no payment is in flight.
void countShift(Transaction &tx, ShiftId shift, const QList<Denomination> &denominations, Money counted,
                const QDateTime &now);

/// A counted shift about to be closed.
struct CountedShift {
    Money difference;      ///< counted - expected.
    Money differenceLimit; ///< Setting cashier.differenceLimit: above it a second person signs.
};
CountedShift loadCounted(Transaction &tx, ShiftId shift);

struct ShiftClosing {
    std::optional<QString> reason;
    std::optional<UserId> approvedBy;
};
void closeShift(Transaction &tx, ShiftId shift, const ShiftClosing &closing, const QDateTime &now);

/// Whose shift it is and whether its report exists.
struct ShiftOwner {
    UserId cashier;
    ShiftStatus status = ShiftStatus::Open;
};
std::optional<ShiftOwner> findShift(Transaction &tx, ShiftId shift);

QList<Statement> shiftStatements();

} // namespace hms::server::cashier
