// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/worklist/billed_tests.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hms::server::worklist {

namespace {

constexpr Statement kLock{"billedTests.lock", R"sql(
    SELECT id, status FROM test_orders WHERE bill_id = (:bill)::uuid ORDER BY id FOR UPDATE
)sql"};

constexpr Statement kTakeOff{"billedTests.takeOff", R"sql(
    UPDATE test_orders
       SET status = CASE status WHEN 'BILLED' THEN 'ORDERED' WHEN 'REJECTED' THEN 'CANCELLED' ELSE status END,
           cancel_reason = CASE status WHEN 'REJECTED' THEN (:reason)::text ELSE cancel_reason END,
           bill_id = NULL, may_collect = false, row_version = row_version + 1
     WHERE bill_id = (:bill)::uuid
)sql"};
constexpr Statement kStatements[]{kLock, kTakeOff};

/// A sample of it is in the lab, or its result.
bool isCollected(TestOrderStatus status)
{
    using enum TestOrderStatus;
    return status != Ordered && status != Billed && status != Cancelled && status != Rejected;
}

} // namespace

Result<QList<TestOrderId>> takeOffBill(Transaction &tx, BillId bill, const QString &reason)
{
    QJsonArray collected;
    const auto orders = tx.all<TestOrderId>(kLock, {{"bill", bill}}, [&collected](const Row &row) {
        const auto id = row.get<TestOrderId>("id");
        if (isCollected(row.get<TestOrderStatus>("status")))
            collected.append(id.toText());
        return id;
    });
    if (!collected.isEmpty()) {
        Error error = Error::rejected(u"testsCollected"_s);
        error.data.insert(u"testOrderIds"_s, collected);
        return error;
    }
    if (!orders.isEmpty())
        tx.execute(kTakeOff, {{"bill", bill}, {"reason", reason}});
    return orders;
}

std::span<const Statement> billedTestStatements()
{
    return kStatements;
}

} // namespace hms::server::worklist
