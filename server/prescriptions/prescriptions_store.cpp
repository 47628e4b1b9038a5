// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/prescriptions_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

namespace {

constexpr int kDefaultPage = 20;

constexpr Statement kLineFacts{"prescriptions.lineFacts", R"sql(
    SELECT m.is_active, n.doses_per_day_hundredths
      FROM json_to_recordset((:lines)::json) AS line (number integer, medicine uuid, instruction uuid)
      LEFT JOIN medicines m ON m.id = line.medicine
      LEFT JOIN medicine_instructions n ON n.id = line.instruction
     ORDER BY line.number
)sql"};

constexpr Statement kInsert{"prescriptions.insert", R"sql(
    WITH prescription AS (
        INSERT INTO prescriptions (id, visit_id, patient_id, doctor_id, prescribed_on, notes, follow_up_date, created_by,
                                   created_at)
        VALUES ((:id)::uuid, (:visit)::uuid, (:patient)::uuid, (:doctor)::uuid, (:today)::date, (:notes)::text,
                (:follow_up)::date, (:by)::uuid, (:now)::timestamptz)
        RETURNING id
    )
    INSERT INTO prescription_items (id, prescription_id, line_number, medicine_id, instruction_id, duration_days, quantity,
                                    notes)
    SELECT line.id, prescription.id, line.number, line.medicine, line.instruction, line.days, line.quantity, line.notes
      FROM prescription
     CROSS JOIN json_to_recordset((:lines)::json)
                AS line (id uuid, number integer, medicine uuid, instruction uuid, days integer, quantity integer, notes text)
)sql"};

constexpr Statement kLock{"prescriptions.lock", R"sql(
    SELECT r.id, r.visit_id, r.patient_id, r.doctor_id, d.user_id, r.status, r.row_version
      FROM prescriptions r
      JOIN doctors d ON d.id = r.doctor_id
     WHERE r.id = (:id)::uuid
       FOR UPDATE OF r
)sql"};

// Apart from the lock: a statement that waits for it would see the lines as they were before.
constexpr Statement kItems{"prescriptions.items", R"sql(
    SELECT id, medicine_id, quantity, dispensed_quantity
      FROM prescription_items
     WHERE prescription_id = (:id)::uuid
     ORDER BY line_number
)sql"};

constexpr Statement kCancel{"prescriptions.cancel", R"sql(
    UPDATE prescriptions
       SET status = 'CANCELLED', cancel_reason = (:reason)::text, row_version = row_version + 1
     WHERE id = (:id)::uuid
)sql"};

constexpr Statement kRead{"prescriptions.get", R"sql(
    SELECT wire FROM prescription_wire WHERE id = (:id)::uuid
)sql"};

constexpr Statement kList{"prescriptions.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.id DESC), '[]')
      FROM (SELECT w.id, w.wire
              FROM prescription_wire w
             WHERE ((:visit)::uuid IS NULL OR w.visit_id = (:visit)::uuid)
               AND ((:patient)::uuid IS NULL OR w.patient_id = (:patient)::uuid)
               AND ((:after)::uuid IS NULL OR w.id < (:after)::uuid)
             ORDER BY w.id DESC
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

constexpr Statement kStatements[]{kLineFacts, kInsert, kLock, kItems, kCancel, kRead, kList};

/// `number` counts from 1.
QJsonObject asJson(const PrescriptionLine &line, qsizetype number)
{
    QJsonObject out{{u"id"_s, Ulid::make().toUuidText()},
                    {u"number"_s, number},
                    {u"medicine"_s, line.medicineId.value.toUuidText()},
                    {u"instruction"_s, line.instructionId.value.toUuidText()},
                    {u"days"_s, line.durationDays}};
    if (line.quantity)
        out.insert(u"quantity"_s, *line.quantity);
    if (line.notes)
        out.insert(u"notes"_s, *line.notes);
    return out;
}

QJsonArray asJson(const QList<PrescriptionLine> &lines)
{
    QJsonArray out;
    for (const PrescriptionLine &line : lines)
        out.append(asJson(line, out.size() + 1));
    return out;
}

} // namespace

QList<LineFacts> lineFacts(Transaction &tx, const QList<PrescriptionLine> &lines)
{
    return tx.all<LineFacts>(kLineFacts, {{"lines", asJson(lines)}}, [](const Row &row) {
        return LineFacts{row.get<std::optional<bool>>("is_active"),
                         row.get<std::optional<int>>("doses_per_day_hundredths")};
    });
}

void insertPrescription(Transaction &tx, const QDateTime &now, UserId by, PrescriptionId id,
                        const visits::LockedVisit &visit, const CreatePrescription &request,
                        const QList<PrescriptionLine> &lines)
{
    tx.execute(kInsert, {{"id", id},
                         {"visit", visit.id},
                         {"patient", visit.patient},
                         {"doctor", visit.doctor},
                         {"today", visit.today},
                         {"notes", request.notes},
                         {"follow_up", request.followUpDate},
                         {"lines", asJson(lines)},
                         {"by", by},
                         {"now", now}});
}

std::optional<LockedPrescription> lockPrescription(Transaction &tx, PrescriptionId id)
{
    return tx.one<LockedPrescription>(kLock, {{"id", id}}, [](const Row &row) {
        return LockedPrescription{.id = row.get<PrescriptionId>("id"),
                                  .visit = row.get<VisitId>("visit_id"),
                                  .patient = row.get<PatientId>("patient_id"),
                                  .doctor = row.get<DoctorId>("doctor_id"),
                                  .doctorUser = row.get<std::optional<UserId>>("user_id"),
                                  .status = row.get<PrescriptionStatus>("status"),
                                  .rowVersion = row.get<int>("row_version")};
    });
}

QList<ItemState> itemStates(Transaction &tx, PrescriptionId id)
{
    return tx.all<ItemState>(kItems, {{"id", id}}, [](const Row &row) {
        return ItemState{row.get<PrescriptionItemId>("id"), row.get<MedicineId>("medicine_id"),
                         row.get<int>("quantity"), row.get<int>("dispensed_quantity")};
    });
}

void cancelPrescription(Transaction &tx, PrescriptionId id, const QString &reason)
{
    tx.execute(kCancel, {{"id", id}, {"reason", reason}});
}

std::optional<RawJson> readPrescription(Transaction &tx, PrescriptionId id)
{
    return tx.json(kRead, {{"id", id}});
}

RawJson listPrescriptions(Transaction &tx, const ListPrescriptions &request)
{
    return *tx.json(kList, {{"visit", request.visitId},
                            {"patient", request.patientId},
                            {"after", request.after},
                            {"limit", request.limit.value_or(kDefaultPage)}});
}

std::span<const Statement> prescriptionStatements()
{
    return kStatements;
}

} // namespace hms::server::prescriptions
