// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/billing/bill.h"

namespace hms::server::accounts {

/// Codes of the accounts that the house books on; rows of table accounts. In one entry legs are inserted in
/// the order of these codes, so two entries never wait for each other crosswise.
inline constexpr const char *kCash = "1000";
inline constexpr const char *kRevenue = "4000";
inline constexpr const char *kDifference = "5900";

/// Where money of a method lies.
const char *moneyAccount(PaymentMethod method);

/// Two legs of one amount. The document that caused the entry is also its id.
struct Entry {
    const char *debit; ///< Account codes.
    const char *credit;
    Money amount;              ///< Above 0.
    const char *referenceType; ///< "refund" or "shift"; payments write their own legs.
    Ulid referenceId;
    ShiftId shift;
    QString description; ///< Document number: data, not prose.
};

void postEntry(Transaction &tx, const Entry &entry, const QDateTime &now);

QList<Statement> ledgerStatements();

} // namespace hms::server::accounts
