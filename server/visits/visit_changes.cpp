// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/visit_changes.h"

#include "server/doctors/doctor_changes.h"
#include "shared/protocol/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::visits {

namespace {

constexpr Statement kChanged{"visits.changed", R"sql(
    SELECT w.id, w.doctor_id, w.visit_date = (:today)::date AS is_today, w.status, w.wire AS visit, q.wire AS entry,
           d.row_wire, d.board_wire, d.department_id, b.id AS bill_id, b.due_amount, b.wire AS summary,
           (SELECT whole.wire FROM bill_wire whole WHERE whole.id = b.id) AS bill
      FROM unnest((:visits)::uuid[]) WITH ORDINALITY AS asked (id, place)
      JOIN visit_wire w ON w.id = asked.id
      JOIN queue_wire q ON q.id = asked.id
      JOIN doctor_day((:today)::date) d ON d.id = w.doctor_id
      LEFT JOIN LATERAL (SELECT s.id, s.due_amount, s.wire
                           FROM bill_summary_wire s
                          WHERE (:bills)::boolean AND s.visit_id = asked.id AND s.billable_type = 'visit'
                          ORDER BY s.status = 'VOID', s.id DESC
                          LIMIT 1) b ON true
     ORDER BY asked.place
)sql"};
constexpr Statement kStatements[]{kChanged};

RawJson json(const Row &row, const char *column)
{
    return toWire(row.get<QString>(column).toUtf8());
}

void publishQueue(Changes &changes, const Row &row, DoctorId doctor, VisitId visit)
{
    const QString queue = Topic{TopicKind::Queue, doctor.value}.toText();
    if (row.get<VisitStatus>("status") == VisitStatus::Cancelled)
        changes.remove(queue, visit.toText());
    else
        changes.upsert(queue, json(row, "entry"));
}

void publishBill(Changes &changes, const Row &row)
{
    const auto bill = row.get<std::optional<Ulid>>("bill_id");
    if (!bill)
        return;
    const QString cashier = Topic{TopicKind::Cashier, {}}.toText();
    if (row.get<Money>("due_amount") > Money(0))
        changes.upsert(cashier, json(row, "summary"));
    else
        changes.remove(cashier, bill->toText());
}

} // namespace

QList<ChangedVisit> publish(Context &ctx, const QDate &today, const QList<VisitId> &visits, Bills bills)
{
    QSet<DoctorId> doctorsTold; // Two visits of one doctor share the doctor's rows.
    return ctx.tx.all<ChangedVisit>(
        kChanged, {{"today", today}, {"visits", visits}, {"bills", bills == Bills::Touched}},
        [&](const Row &row) {
            ChangedVisit changed{row.get<VisitId>("id"), json(row, "visit"), {}};
            const auto doctor = row.get<DoctorId>("doctor_id");
            if (row.get<bool>("is_today")) {
                publishQueue(ctx.changes, row, doctor, changed.id);
                if (!doctorsTold.contains(doctor))
                    doctors::publishDoctor(ctx.changes, row.get<DepartmentId>("department_id"),
                                           json(row, "row_wire"), json(row, "board_wire"));
                doctorsTold.insert(doctor);
            }
            publishBill(ctx.changes, row);
            if (!row.get<std::optional<QString>>("bill"))
                return changed;
            changed.bill = json(row, "bill");
            return changed;
        });
}

void publishGone(Context &ctx, const QDate &today, VisitId visit, DoctorId doctor)
{
    ctx.changes.remove(Topic{TopicKind::Queue, doctor.value}.toText(), visit.toText());
    doctors::publishDoctors(ctx, today, {doctor});
}

std::span<const Statement> changeStatements()
{
    return kStatements;
}

} // namespace hms::server::visits
