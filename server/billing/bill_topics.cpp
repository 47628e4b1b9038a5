// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/bill_topics.h"

#include "server/db/wire_text.h"
#include "shared/protocol/topics.h"

namespace hms::server::billing {

namespace {

// The cashiers' list holds the unpaid bills of today; a queue shows what became of its visit's own bill.
constexpr Statement kChanged{"bills.changed", R"sql(
    SELECT w.wire, w.status IN ('PENDING', 'PARTIAL') AS is_due
      FROM bill_summary_wire w
     WHERE w.id = (:bill)::uuid AND w.billing_date = business_date((:now)::timestamptz)
)sql"};

} // namespace

void publishBill(Context &ctx, BillId bill)
{
    struct Changed {
        RawJson wire;
        bool isDue = false;
    };
    const auto changed = ctx.tx.one<Changed>(kChanged, {{"bill", bill}, {"now", ctx.now}}, [](const Row &row) {
        return Changed{toWire(row.get<QString>("wire").toUtf8()), row.get<bool>("is_due")};
    });
    if (!changed)
        return;
    const QString cashier = Topic{TopicKind::Cashier, {}}.toText();
    if (changed->isDue)
        ctx.changes.upsert(cashier, changed->wire);
    else
        ctx.changes.remove(cashier, bill.toText());
}

QList<Statement> billTopicStatements()
{
    return {kChanged};
}

} // namespace hms::server::billing
