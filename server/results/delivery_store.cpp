// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/delivery_store.h"

namespace hms::server::results {

namespace {

constexpr Statement kInsert{"labDeliveries.insert", R"sql(
    INSERT INTO lab_deliveries (id, report_id, delivered_to, signature, signature_png, delivered_by, delivered_at)
    VALUES ((:id)::uuid, (:report)::uuid, (:receiver)::text, (:typed)::text, (:drawn)::bytea, (:by)::uuid,
            (:now)::timestamptz)
)sql"};
constexpr Statement kStatements[]{kInsert};

} // namespace

void insertDelivery(const Context &ctx, LabReportId report, const QString &deliveredTo,
                    const Signature &signature)
{
    ctx.tx.execute(kInsert, {{"id", Ulid::make()},
                             {"report", report},
                             {"receiver", deliveredTo},
                             {"typed", signature.typed},
                             {"drawn", signature.drawn},
                             {"by", ctx.caller.user},
                             {"now", ctx.now}});
}

std::span<const Statement> deliveryStatements()
{
    return kStatements;
}

} // namespace hms::server::results
