// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/cashier/cashier_protocol.h"

namespace hms::server::billing {

/// A cashier's shift that is not closed, locked by this transaction.
struct Drawer {
    ShiftId shift;
    ShiftStatus status = ShiftStatus::Open;
};

/// Several payments go into a drawer side by side; whoever takes money out or counts it waits for them and
/// keeps new ones waiting.
enum class DrawerLock { PutIn, TakeOut };

/// Empty when the cashier has no open or counted shift.
std::optional<Drawer> lockDrawer(Transaction &tx, UserId cashier, DrawerLock lock);

/// Opens a shift. False when the cashier already has one that is not closed.
bool openDrawer(Transaction &tx, ShiftId shift, UserId cashier, Money openingFloat, const QDateTime &now);

/// Opens one with an empty float if setting cashier.autoOpenShift says so; then as lockDrawer(PutIn).
std::optional<Drawer> autoOpenDrawer(Transaction &tx, UserId cashier, const QDateTime &now);

/// Cash that the shift's own lines say is in the drawer. Decide by it only under DrawerLock::TakeOut.
Money cashInDrawer(Transaction &tx, ShiftId shift);

/// REJECTED noOpenShift or shiftCounted, or nothing when money may move.
std::optional<Error> drawerRefusal(const std::optional<Drawer> &drawer);

QList<Statement> drawerStatements();

} // namespace hms::server::billing
