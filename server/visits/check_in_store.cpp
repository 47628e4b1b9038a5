// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/check_in_store.h"

#include "server/visits/visits_rules.h"

namespace hms::server::visits {

namespace {

constexpr Statement kFacts{"visits.checkInFacts", R"sql(
    SELECT today, (SELECT value::integer FROM settings WHERE key = 'visits.daysAhead') AS days_ahead,
           p.is_active AS patient_is_active, d.name, d.is_active, d.consultation_fee,
           coalesce(d.hospital_fee, 0) AS hospital_fee,
           (SELECT v.id
              FROM visits v
             WHERE v.patient_id = p.id AND v.doctor_id = d.id AND v.visit_date = coalesce((:date)::date, today)
               AND is_open_visit(v.status)) AS open_visit
      FROM business_date((:now)::timestamptz) AS today
      LEFT JOIN patients p ON p.id = (:patient)::uuid
      LEFT JOIN doctors d ON d.id = (:doctor)::uuid
)sql"};

// The doctor's serial first, the hospital's bill number after it and as late as possible: every check-in
// waits for the one, so two never wait for each other crosswise.
constexpr Statement kInsert{"visits.checkIn", R"sql(
    WITH serial AS (
        SELECT next_number('serial', serial_series((:doctor)::uuid, (:date)::date))::integer AS number
    ), visit AS (
        INSERT INTO visits (id, patient_id, doctor_id, visit_date, serial_number, queue_position, status, visit_type,
                            priority, reason, assigned_by, created_at, waiting_since)
        SELECT (:visit)::uuid, (:patient)::uuid, (:doctor)::uuid, (:date)::date, number, number::bigint * (:step)::bigint,
               CASE WHEN here.now THEN 'WAITING' ELSE 'SCHEDULED' END, (:type)::text, (:priority)::text,
               nullif(btrim((:reason)::text), ''), (:user)::uuid, (:now)::timestamptz,
               CASE WHEN here.now THEN (:now)::timestamptz END
          FROM serial, (SELECT (:date)::date = (:today)::date AS now) here
        RETURNING id
    ), numbered AS (
        SELECT visit.id AS visit_id, series.year, next_number('bill', series.year) AS number
          FROM visit, (SELECT extract(year FROM (:today)::date)::text AS year) series
    ), bill AS (
        INSERT INTO bills (id, bill_number, patient_id, visit_id, billable_type, billable_id, total_amount,
                           billing_date, created_by, created_at)
        SELECT (:bill)::uuid, document_number('B', year, number), (:patient)::uuid, visit_id, 'visit', visit_id,
               (:consultation_fee)::bigint + (:hospital_fee)::bigint, (:today)::date, (:user)::uuid,
               (:now)::timestamptz
          FROM numbered
        RETURNING id, total_amount
    ), items AS (
        INSERT INTO bill_items (id, bill_id, line_number, itemable_type, itemable_id, item_name, quantity, unit_price,
                                total)
        SELECT make_ulid(), bill.id, line.number, line.type, (:doctor)::uuid, line.name, 1, line.price, line.price
          FROM bill, (VALUES
                (1, 'consultation', (:doctor_name)::text || ' - Consultation', (:consultation_fee)::bigint),
                (2, 'hospital_fee', 'Hospital fee', (:hospital_fee)::bigint)) AS line (number, type, name, price)
         WHERE line.type = 'consultation' OR line.price > 0
    ), event AS (
        INSERT INTO bill_events (bill_id, what, by_user, amount, created_at)
        SELECT id, 'CREATED', (:user)::uuid, total_amount, (:now)::timestamptz FROM bill
    )
    UPDATE patients
       SET last_visit_date = (:date)::date, last_doctor_id = (:doctor)::uuid
     WHERE id = (:patient)::uuid AND (:date)::date = (:today)::date
       AND (last_visit_date, last_doctor_id) IS DISTINCT FROM ((:date)::date, (:doctor)::uuid)
)sql"};

constexpr Statement kStatements[]{kFacts, kInsert};

} // namespace

CheckInFacts checkInFacts(Transaction &tx, const QDateTime &now, const CheckIn &request)
{
    return *tx.one<CheckInFacts>(
        kFacts,
        {{"now", now},
         {"patient", request.patientId},
         {"doctor", request.doctorId},
         {"date", request.visitDate}},
        [](const Row &row) {
            CheckInFacts facts{.today = row.get<QDate>("today"),
                               .daysAhead = row.get<int>("days_ahead"),
                               .patientIsActive = row.get<std::optional<bool>>("patient_is_active"),
                               .doctor = {},
                               .openVisit = row.get<std::optional<VisitId>>("open_visit")};
            if (const auto name = row.get<std::optional<QString>>("name"))
                facts.doctor =
                    DoctorFacts{.name = *name,
                                .isActive = row.get<bool>("is_active"),
                                .consultationFee = row.get<std::optional<Money>>("consultation_fee"),
                                .hospitalFee = row.get<Money>("hospital_fee")};
            return facts;
        });
}

void insertVisit(Transaction &tx, const NewVisit &visit, const CheckIn &request, const CheckInFacts &facts)
{
    tx.execute(kInsert, {{"visit", visit.id},
                         {"bill", visit.bill},
                         {"patient", request.patientId},
                         {"doctor", request.doctorId},
                         {"date", visit.visitDate},
                         {"today", facts.today},
                         {"now", visit.now},
                         {"user", visit.by},
                         {"type", request.visitType},
                         {"priority", request.priority.value_or(Priority::Routine)},
                         {"reason", request.reason},
                         {"doctor_name", facts.doctor->name},
                         {"consultation_fee", *facts.doctor->consultationFee},
                         {"hospital_fee", facts.doctor->hospitalFee},
                         {"step", kPositionStep}});
}

std::span<const Statement> checkInStatements()
{
    return kStatements;
}

} // namespace hms::server::visits
