// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/bill_topics.h"

#include "server/db/wire_text.h"
#include "server/worklist/worklist_changes.h"
#include "shared/protocol/topics.h"

namespace hms::server::billing {

namespace {

constexpr Statement kChanged{"bills.changed", R"sql(
    SELECT w.wire, w.due_amount, w.billable_type = 'test' AS has_tests, q.doctor_id, q.wire AS entry
      FROM bill_summary_wire w
      LEFT JOIN queue_wire q ON q.id = w.visit_id AND w.billable_type = 'visit' AND q.status <> 'CANCELLED'
                            AND q.visit_date = business_date((:now)::timestamptz)
     WHERE w.id = (:bill)::uuid
)sql"};

} // namespace

void publishBill(Context &ctx, BillId bill)
{
    struct Changed {
        RawJson wire;
        Money due;
        bool hasTests = false;
        std::optional<Ulid> doctor; ///< Of today's visit whose queue shows this bill.
        RawJson entry;
    };
    const auto changed =
        ctx.tx.one<Changed>(kChanged, {{"bill", bill}, {"now", ctx.now}}, [](const Row &row) {
            return Changed{
                .wire = row.get<RawJson>("wire"),
                .due = row.get<Money>("due_amount"),
                .hasTests = row.get<bool>("has_tests"),
                .doctor = row.get<std::optional<Ulid>>("doctor_id"),
                .entry = row.get<std::optional<RawJson>>("entry").value_or(RawJson()),
            };
        });
    const QString cashier = Topic{TopicKind::Cashier, {}}.toText();
    if (changed->due > Money())
        ctx.changes.upsert(cashier, changed->wire);
    else
        ctx.changes.remove(cashier, bill.toText());
    if (changed->doctor)
        ctx.changes.upsert(Topic{TopicKind::Queue, *changed->doctor}.toText(), changed->entry);
    if (changed->hasTests)
        worklist::publishBilled(ctx, bill);
}

QList<Statement> billTopicStatements()
{
    return {kChanged};
}

} // namespace hms::server::billing
