// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/checker.h"

#include <QSqlDatabase>

namespace hms::test {

/// What the database knows of operations.
struct StoredOutcomes {
    QHash<Ulid, QByteArray> digests;  ///< Of each recorded operation's answer.
    QMultiHash<Ulid, PaidFacts> paid; ///< By operation.
    qint64 paymentsWithoutOperation = 0;
};

StoredOutcomes readOutcomes(const QSqlDatabase &database, const Baseline &baseline);

/// I1 and I10: each operation's outcome is what its client was told, once.
Findings checkOutcomes(const History &history, const StoredOutcomes &stored, const Baseline &baseline);
/// I3: per shift and method of payment.
Findings checkSums(const History &history, const StoredOutcomes &stored, const Baseline &baseline);
/// I5: who was answered before another one asked has the lower receipt.
Findings checkReceiptOrder(const History &history);
/// I6: nobody was called by two calls.
Findings checkCalls(const History &history);

} // namespace hms::test
