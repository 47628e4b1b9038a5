// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/visit_changes.h"

#include "server/doctors/doctor_changes.h"
#include "server/doctors/doctors_store.h"
#include "shared/protocol/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::visits {

namespace {

// OFFSET 0 keeps the planner from counting every doctor's day to pick one.
constexpr Statement kChanged{"visits.changed", R"sql(
    SELECT w.id, w.doctor_id, w.visit_date = (:today)::date AS is_today, w.status, w.wire AS visit, q.wire AS entry,
           (SELECT t.wire FROM triage_entry_wire t WHERE t.id = w.id) AS triage,
           EXISTS (SELECT FROM vitals m WHERE m.visit_id = w.id) AS is_measured, d.row_wire, d.board_wire, d.department_id
      FROM unnest((:visits)::uuid[]) WITH ORDINALITY AS asked (id, place)
      JOIN visit_wire w ON w.id = asked.id
      JOIN queue_wire q ON q.id = asked.id
     CROSS JOIN LATERAL (SELECT day.* FROM doctor_day((:today)::date) day WHERE day.id = w.doctor_id OFFSET 0) d
     ORDER BY asked.place
)sql"};

// Apart, because making ready to read a whole bill costs as much as the rest even when none is read.
constexpr Statement kBill{"visits.changedBill", R"sql(
    SELECT s.id, s.due_amount, s.wire AS summary, (SELECT whole.wire FROM bill_wire whole WHERE whole.id = s.id) AS bill
      FROM bill_summary_wire s
     WHERE s.visit_id = (:visit)::uuid AND s.billable_type = 'visit'
     ORDER BY s.status = 'VOID', s.id DESC
     LIMIT 1
)sql"};
constexpr Statement kEntry{"visits.changedEntry", R"sql(
    SELECT q.doctor_id, q.status, q.wire AS entry
      FROM queue_wire q
     WHERE q.id = (:visit)::uuid AND q.visit_date = business_date((:now)::timestamptz)
)sql"};
constexpr Statement kStatements[]{kChanged, kBill, kEntry};

void publishQueue(Changes &changes, const Row &row, DoctorId doctor, VisitId visit)
{
    const QString queue = Topic{TopicKind::Queue, doctor.value}.toText();
    if (row.get<VisitStatus>("status") == VisitStatus::Cancelled)
        changes.remove(queue, visit.toText());
    else
        changes.upsert(queue, row.get<RawJson>("entry"));
}

/// Who was measured left the list then, so no later step of the visit is worth a push.
void publishTriage(Changes &changes, const Row &row, VisitId visit)
{
    const QString triage = Topic{TopicKind::Triage, {}}.toText();
    if (const auto entry = row.get<std::optional<RawJson>>("triage"))
        changes.upsert(triage, *entry);
    else if (!row.get<bool>("is_measured"))
        changes.remove(triage, visit.toText());
}

/// The live bill of the visit, else its last voided one.
std::optional<RawJson> publishBill(Context &ctx, VisitId visit)
{
    struct Changed {
        Ulid id;
        Money due;
        RawJson summary;
        RawJson whole;
    };
    const auto bill = ctx.tx.one<Changed>(kBill, {{"visit", visit}}, [](const Row &row) {
        return Changed{row.get<Ulid>("id"), row.get<Money>("due_amount"), row.get<RawJson>("summary"),
                       row.get<RawJson>("bill")};
    });
    if (!bill)
        return std::nullopt;
    const QString cashier = Topic{TopicKind::Cashier, {}}.toText();
    if (bill->due > Money(0))
        ctx.changes.upsert(cashier, bill->summary);
    else
        ctx.changes.remove(cashier, bill->id.toText());
    return bill->whole;
}

} // namespace

QList<ChangedVisit> publish(Context &ctx, const QDate &today, const QList<VisitId> &visits, Bills bills)
{
    doctors::lockDays(ctx.tx, {}, visits);
    QSet<DoctorId> doctorsTold; // Two visits of one doctor share the doctor's rows.
    auto changed =
        ctx.tx.all<ChangedVisit>(kChanged, {{"today", today}, {"visits", visits}}, [&](const Row &row) {
            const ChangedVisit visit{row.get<VisitId>("id"), row.get<RawJson>("visit"), {}};
            const auto doctor = row.get<DoctorId>("doctor_id");
            if (row.get<bool>("is_today")) {
                publishQueue(ctx.changes, row, doctor, visit.id);
                publishTriage(ctx.changes, row, visit.id);
                if (!doctorsTold.contains(doctor))
                    doctors::publishDoctor(ctx.changes, row.get<DepartmentId>("department_id"),
                                           row.get<RawJson>("row_wire"), row.get<RawJson>("board_wire"));
                doctorsTold.insert(doctor);
            }
            return visit;
        });
    if (bills == Bills::Touched)
        for (ChangedVisit &visit : changed)
            visit.bill = publishBill(ctx, visit.id);
    return changed;
}

bool publishEntry(Context &ctx, VisitId visit)
{
    const auto told = ctx.tx.one<bool>(kEntry, {{"visit", visit}, {"now", ctx.now}}, [&](const Row &row) {
        publishQueue(ctx.changes, row, row.get<DoctorId>("doctor_id"), visit);
        return true;
    });
    return told.has_value();
}

void publishMeasured(Context &ctx, VisitId visit)
{
    if (publishEntry(ctx, visit))
        ctx.changes.remove(Topic{TopicKind::Triage, {}}.toText(), visit.toText());
}

void publishGone(Context &ctx, const QDate &today, VisitId visit, DoctorId doctor)
{
    ctx.changes.remove(Topic{TopicKind::Queue, doctor.value}.toText(), visit.toText());
    doctors::lockDays(ctx.tx, {doctor}, {visit}); // Both queues, before either is read.
    doctors::publishDoctors(ctx, today, {doctor});
}

std::span<const Statement> changeStatements()
{
    return kStatements;
}

} // namespace hms::server::visits
