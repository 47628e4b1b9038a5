// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/worklist/worklist_changes.h"

#include "shared/protocol/topics.h"

namespace hms::server::worklist {

namespace {

constexpr Statement kChanged{"worklist.changed", R"sql(
    SELECT w.id, w.lab_id, w.wire,
           w.status IN ('COLLECTED', 'COMPLETED', 'REVIEWED', 'REJECTED') OR w.status = 'BILLED' AND w.may_collect AS is_open
      FROM test_order_wire w
     WHERE w.id = ANY ((:orders)::uuid[])
     ORDER BY w.id
)sql"};
constexpr Statement kBilled{"worklist.billed", R"sql(
    SELECT id FROM test_orders WHERE bill_id = (:bill)::uuid ORDER BY id
)sql"};
constexpr Statement kStatements[]{kChanged, kBilled};

} // namespace

QList<RawJson> publish(Context &ctx, const QList<TestOrderId> &orders)
{
    return ctx.tx.all<RawJson>(kChanged, {{"orders", orders}}, [&ctx](const Row &row) {
        const QString lab = Topic{TopicKind::Lab, row.get<LabId>("lab_id").value}.toText();
        const auto wire = row.get<RawJson>("wire");
        if (row.get<bool>("is_open"))
            ctx.changes.upsert(lab, wire);
        else
            ctx.changes.remove(lab, row.get<TestOrderId>("id").toText());
        return wire;
    });
}

void publishBilled(Context &ctx, BillId bill)
{
    publish(ctx, ctx.tx.all<TestOrderId>(kBilled, {{"bill", bill}},
                                         [](const Row &row) { return row.get<TestOrderId>("id"); }));
}

std::span<const Statement> changeStatements()
{
    return kStatements;
}

} // namespace hms::server::worklist
