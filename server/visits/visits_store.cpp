// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/visits_store.h"

#include "server/visits/visits_rules.h"

namespace hms::server::visits {

namespace {

constexpr Statement kLock{"visits.lock", R"sql(
    SELECT patient_id, doctor_id, visit_date, status, priority_rank, row_version,
           business_date((:now)::timestamptz) AS today
      FROM visits
     WHERE id = (:visit)::uuid
       FOR UPDATE
)sql"};

constexpr Statement kRead{"visits.get", R"sql(
    SELECT wire FROM visit_wire WHERE id = (:visit)::uuid
)sql"};

constexpr Statement kList{"visits.list", R"sql(
    SELECT coalesce(json_agg(listed.wire ORDER BY listed.doctor_name, listed.doctor_id, listed.serial_number), '[]')
      FROM (SELECT w.wire, d.name AS doctor_name, w.doctor_id, w.serial_number
              FROM visit_wire w
              JOIN doctors d ON d.id = w.doctor_id
             WHERE w.visit_date = (:date)::date
               AND ((:doctor)::uuid IS NULL OR w.doctor_id = (:doctor)::uuid)
               AND ((:patient)::uuid IS NULL OR w.patient_id = (:patient)::uuid)
             ORDER BY d.name, w.doctor_id, w.serial_number
             LIMIT (:limit)::integer) listed
)sql",
                          Planning::EachTime};

constexpr Statement kOtherOpen{"visits.otherOpen", R"sql(
    SELECT wire
      FROM visit_wire
     WHERE patient_id = (:patient)::uuid AND doctor_id = (:doctor)::uuid AND visit_date = (:date)::date
       AND is_open_visit(status) AND id <> (:visit)::uuid
)sql"};

// Steps back clear what the step forward wrote; a visit that waits again keeps its place in time.
constexpr Statement kStep{"visits.setStatus", R"sql(
    WITH stepped AS (
        UPDATE visits
           SET status = (:to)::text,
               waiting_since = CASE WHEN (:to)::text = 'WAITING' THEN coalesce(waiting_since, (:now)::timestamptz)
                                    ELSE waiting_since END,
               called_at = CASE WHEN (:to)::text = 'WAITING' THEN NULL
                                WHEN (:to)::text = 'IN_CONSULTATION' THEN coalesce(called_at, (:now)::timestamptz)
                                WHEN (:to)::text = 'CALLED' AND status = 'WAITING' THEN (:now)::timestamptz
                                ELSE called_at END,
               started_at = CASE WHEN (:to)::text IN ('WAITING', 'CALLED') THEN NULL
                                 WHEN (:to)::text = 'IN_CONSULTATION' THEN coalesce(started_at, (:now)::timestamptz)
                                 ELSE started_at END,
               completed_at = CASE WHEN (:to)::text = 'COMPLETED' THEN (:now)::timestamptz END,
               row_version = row_version + 1
         WHERE id = (:visit)::uuid
        RETURNING patient_id, doctor_id, visit_date
    )
    UPDATE patients p
       SET last_visit_date = stepped.visit_date, last_doctor_id = stepped.doctor_id
      FROM stepped
     WHERE (:arrived)::boolean AND p.id = stepped.patient_id
       AND (p.last_visit_date, p.last_doctor_id) IS DISTINCT FROM (stepped.visit_date, stepped.doctor_id)
)sql"};

constexpr Statement kRecall{"visits.recall", R"sql(
    UPDATE visits
       SET called_at = (:now)::timestamptz, row_version = row_version + 1
     WHERE id = (:visit)::uuid
)sql"};

constexpr Statement kLockBill{"visits.lockBill", R"sql(
    SELECT id, paid_amount - refunded_amount AS kept
      FROM bills
     WHERE visit_id = (:visit)::uuid AND billable_type = 'visit' AND voided_at IS NULL
       FOR UPDATE
)sql"};

constexpr Statement kCancel{"visits.cancel", R"sql(
    WITH bill AS (
        UPDATE bills
           SET voided_at = (:now)::timestamptz, voided_by = (:user)::uuid, void_reason = (:reason)::text,
               row_version = row_version + 1
         WHERE id = (:bill)::uuid
        RETURNING id, total_amount
    ), event AS (
        INSERT INTO bill_events (bill_id, what, by_user, amount, reason, created_at)
        SELECT id, 'VOIDED', (:user)::uuid, total_amount, (:reason)::text, (:now)::timestamptz FROM bill
    )
    UPDATE visits
       SET status = 'CANCELLED', status_reason = (:reason)::text, row_version = row_version + 1
     WHERE id = (:visit)::uuid
)sql"};

constexpr Statement kTarget{"visits.transferTarget", R"sql(
    SELECT d.name, d.is_active, d.consultation_fee, coalesce(d.hospital_fee, 0) AS hospital_fee,
           (SELECT v.id
              FROM visits v
             WHERE v.patient_id = (:patient)::uuid AND v.doctor_id = d.id AND v.visit_date = (:date)::date
               AND is_open_visit(v.status)) AS open_visit
      FROM doctors d
     WHERE d.id = (:doctor)::uuid
)sql"};

// A line that the new doctor does not have stays with the price 0: lines of bills are never taken away. A
// discount cannot be larger than the new total.
constexpr Statement kTransfer{"visits.transfer", R"sql(
    WITH serial AS (
        SELECT next_number('serial', serial_series((:doctor)::uuid, (:date)::date))::integer AS number
    ), visit AS (
        UPDATE visits
           SET doctor_id = (:doctor)::uuid, serial_number = number, queue_position = number::bigint * (:step)::bigint,
               status_reason = (:reason)::text, row_version = row_version + 1
          FROM serial
         WHERE id = (:visit)::uuid
    ), patient AS (
        UPDATE patients
           SET last_doctor_id = (:doctor)::uuid
         WHERE id = (:patient)::uuid AND last_visit_date = (:date)::date
           AND last_doctor_id IS DISTINCT FROM (:doctor)::uuid
    ), bill AS (
        UPDATE bills
           SET total_amount = (:consultation_fee)::bigint + (:hospital_fee)::bigint,
               discount_amount = least(discount_amount, (:consultation_fee)::bigint + (:hospital_fee)::bigint),
               row_version = row_version + 1
         WHERE visit_id = (:visit)::uuid AND billable_type = 'visit' AND voided_at IS NULL AND paid_amount = 0
        RETURNING id, total_amount
    ), line AS (
        SELECT bill.id AS bill_id, price.type, price.name, price.amount
          FROM bill, (VALUES
                ('consultation', (:doctor_name)::text || ' - Consultation', (:consultation_fee)::bigint),
                ('hospital_fee', 'Hospital fee', (:hospital_fee)::bigint)) AS price (type, name, amount)
    ), repriced AS (
        UPDATE bill_items item
           SET itemable_id = (:doctor)::uuid, item_name = line.name, unit_price = line.amount,
               total = line.amount * item.quantity
          FROM line
         WHERE item.bill_id = line.bill_id AND item.itemable_type = line.type
    ), added AS (
        INSERT INTO bill_items (id, bill_id, line_number, itemable_type, itemable_id, item_name, quantity, unit_price,
                                total)
        SELECT make_ulid(), line.bill_id, 2, line.type, (:doctor)::uuid, line.name, 1, line.amount, line.amount
          FROM line
         WHERE line.type = 'hospital_fee' AND line.amount > 0
           AND NOT EXISTS (SELECT FROM bill_items item
                            WHERE item.bill_id = line.bill_id AND item.itemable_type = line.type)
    )
    INSERT INTO bill_events (bill_id, what, by_user, amount, reason, created_at)
    SELECT id, 'REPRICED', (:user)::uuid, total_amount, (:reason)::text, (:now)::timestamptz FROM bill
)sql"};

constexpr Statement kStatements[]{kLock,   kRead,     kList,   kOtherOpen, kStep,
                                  kRecall, kLockBill, kCancel, kTarget,    kTransfer};

} // namespace

std::optional<LockedVisit> lockVisit(Transaction &tx, const QDateTime &now, VisitId visit)
{
    return tx.one<LockedVisit>(kLock, {{"visit", visit}, {"now", now}}, [visit](const Row &row) {
        return LockedVisit{.id = visit,
                           .patient = row.get<PatientId>("patient_id"),
                           .doctor = row.get<DoctorId>("doctor_id"),
                           .visitDate = row.get<QDate>("visit_date"),
                           .status = row.get<VisitStatus>("status"),
                           .priorityRank = row.get<int>("priority_rank"),
                           .rowVersion = row.get<int>("row_version"),
                           .today = row.get<QDate>("today")};
    });
}

std::optional<RawJson> readVisit(Transaction &tx, VisitId visit)
{
    return tx.json(kRead, {{"visit", visit}});
}

RawJson listVisits(Transaction &tx, const ListVisits &request)
{
    return *tx.json(kList, {{"date", request.date},
                            {"doctor", request.doctorId},
                            {"patient", request.patientId},
                            {"limit", limits::kQueueRows}});
}

std::optional<RawJson> otherOpenVisit(Transaction &tx, const LockedVisit &visit)
{
    return tx.json(kOtherOpen, {{"visit", visit.id},
                                {"patient", visit.patient},
                                {"doctor", visit.doctor},
                                {"date", visit.visitDate}});
}

void stepVisit(Transaction &tx, const QDateTime &now, const LockedVisit &visit, VisitStatus to)
{
    const bool arrived = visit.status == VisitStatus::Scheduled && to == VisitStatus::Waiting;
    tx.execute(kStep, {{"visit", visit.id}, {"to", to}, {"now", now}, {"arrived", arrived}});
}

void recallVisit(Transaction &tx, const QDateTime &now, VisitId visit)
{
    tx.execute(kRecall, {{"visit", visit}, {"now", now}});
}

std::optional<LockedBill> lockVisitBill(Transaction &tx, VisitId visit)
{
    return tx.one<LockedBill>(kLockBill, {{"visit", visit}}, [](const Row &row) {
        return LockedBill{row.get<BillId>("id"), row.get<Money>("kept")};
    });
}

void cancelVisit(Transaction &tx, const QDateTime &now, UserId by, const LockedVisit &visit,
                 std::optional<BillId> bill, const QString &reason)
{
    tx.execute(kCancel,
               {{"visit", visit.id}, {"bill", bill}, {"reason", reason}, {"user", by}, {"now", now}});
}

std::optional<TransferTarget> transferTarget(Transaction &tx, const LockedVisit &visit, DoctorId doctor)
{
    return tx.one<TransferTarget>(
        kTarget, {{"patient", visit.patient}, {"date", visit.visitDate}, {"doctor", doctor}},
        [](const Row &row) {
            return TransferTarget{
                .doctor = {.name = row.get<QString>("name"),
                           .isActive = row.get<bool>("is_active"),
                           .consultationFee = row.get<std::optional<Money>>("consultation_fee"),
                           .hospitalFee = row.get<Money>("hospital_fee")},
                .openVisit = row.get<std::optional<VisitId>>("open_visit")};
        });
}

void transferVisit(Transaction &tx, const QDateTime &now, UserId by, const LockedVisit &visit,
                   DoctorId doctor, const DoctorFacts &facts, const QString &reason)
{
    tx.execute(kTransfer, {{"visit", visit.id},
                           {"patient", visit.patient},
                           {"doctor", doctor},
                           {"date", visit.visitDate},
                           {"doctor_name", facts.name},
                           {"consultation_fee", *facts.consultationFee},
                           {"hospital_fee", facts.hospitalFee},
                           {"step", kPositionStep},
                           {"reason", reason},
                           {"user", by},
                           {"now", now}});
}

std::span<const Statement> visitStatements()
{
    return kStatements;
}

} // namespace hms::server::visits
