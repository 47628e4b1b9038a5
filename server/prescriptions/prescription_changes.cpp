// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/prescription_changes.h"

#include "shared/protocol/topics.h"

namespace hms::server::prescriptions {

namespace {

constexpr Statement kChanged{"prescriptions.changed", R"sql(
    SELECT w.wire AS prescription, e.wire AS entry, e.status IN ('WAITING', 'PARTIAL') AS is_open,
           e.prescribed_on = business_date((:now)::timestamptz) AS is_today
      FROM prescription_wire w
      JOIN pharmacy_entry_wire e ON e.id = w.id
     WHERE w.id = (:id)::uuid
)sql"};
constexpr Statement kStatements[]{kChanged};

} // namespace

RawJson publish(Context &ctx, PrescriptionId id)
{
    struct Changed {
        RawJson prescription;
        RawJson entry;
        bool isOpen = false;
        bool isToday = false;
    };
    const auto changed = ctx.tx.one<Changed>(kChanged, {{"id", id}, {"now", ctx.now}}, [](const Row &row) {
        return Changed{row.get<RawJson>("prescription"), row.get<RawJson>("entry"), row.get<bool>("is_open"),
                       row.get<bool>("is_today")};
    });
    const QString pharmacy = Topic{TopicKind::Pharmacy, {}}.toText();
    if (changed->isToday && changed->isOpen)
        ctx.changes.upsert(pharmacy, changed->entry);
    else if (changed->isToday)
        ctx.changes.remove(pharmacy, id.toText());
    return changed->prescription;
}

std::span<const Statement> changeStatements()
{
    return kStatements;
}

} // namespace hms::server::prescriptions
