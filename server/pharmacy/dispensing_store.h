// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pharmacy/dispensing_rules.h"

#include <span>

namespace hms::server::pharmacy {

/// The batches of these medicines that may be given out today for that prescription, in the order of their
/// expiry. Their rows stay locked until the end of the transaction, so nobody else takes from them or
/// reserves.
QList<UsableBatch> lockUsableBatches(Transaction &tx, const QDateTime &now, PrescriptionId prescription,
                                     const QList<MedicineId> &medicines);

/// Keeps the picks from others until `until`, and nothing else of that prescription.
void reserve(Transaction &tx, const QDateTime &now, PrescriptionId prescription, const QList<Pick> &picks,
             const QDateTime &until);
void release(Transaction &tx, const QDateTime &now, PrescriptionId prescription);
int reservationMinutes(Transaction &tx);

void setStatus(Transaction &tx, PrescriptionId prescription, PrescriptionStatus status);
void setCalled(Transaction &tx, const QDateTime &now, PrescriptionId prescription);

std::span<const Statement> dispensingStatements();

} // namespace hms::server::pharmacy
