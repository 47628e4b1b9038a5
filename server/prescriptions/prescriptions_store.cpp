// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/prescriptions_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

namespace {

constexpr int kDefaultPage = 20;

constexpr Statement kLineFacts{"prescriptions.lineFacts", R"sql(
    SELECT m.is_active, n.doses_per_day_hundredths, n.largest_dose_hundredths,
           coalesce(medicine_name(m.generic_name, m.brand_name, m.strength), '') AS medicine_name,
           coalesce(medicine_substances(m), '') AS substances, m.min_per_day_hundredths, m.max_per_day_hundredths,
           m.max_days, CASE WHEN m.id IS NOT NULL THEN medicine_safety(m) END AS safety
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
    ), line AS MATERIALIZED (
        SELECT line.*
          FROM json_to_recordset((:lines)::json)
               AS line (id uuid, number integer, medicine uuid, instruction uuid, days integer, quantity integer,
                        notes text, warning_override text, overrides json)
    ), item AS (
        INSERT INTO prescription_items (id, prescription_id, line_number, medicine_id, instruction_id, duration_days,
                                        quantity, notes, warning_override, instruction_label, words_en, words_bn,
                                        words_ar)
        SELECT line.id, prescription.id, line.number, line.medicine, line.instruction, line.days, line.quantity,
               line.notes, line.warning_override, n.label, n.words_en, n.words_bn, n.words_ar
          FROM prescription
         CROSS JOIN line
          JOIN medicine_instructions n ON n.id = line.instruction
    )
    INSERT INTO prescription_overrides (id, prescription_item_id, kind, severity, about, reason, overridden_by,
                                        overridden_at)
    SELECT o.id, line.id, o.kind, o.severity, o.about, o.reason, (:by)::uuid, (:now)::timestamptz
      FROM line
     CROSS JOIN json_to_recordset(line.overrides) AS o (id uuid, kind text, severity text, about text, reason text)
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

/// As prescription_overrides keeps them.
QJsonArray asJson(const QList<SetAside> &overrides, int line)
{
    QJsonArray out;
    for (const SetAside &one : overrides)
        if (one.warning.line == line)
            out.append(QJsonObject{{u"id"_s, Ulid::make().toUuidText()},
                                   {u"kind"_s, enumText(one.warning.kind)},
                                   {u"severity"_s, enumText(one.warning.severity)},
                                   {u"about"_s, one.warning.about},
                                   {u"reason"_s, one.reason}});
    return out;
}

/// The reasons of a line in one text, each once.
QString reasonsOf(const QList<SetAside> &overrides, int line)
{
    QStringList reasons;
    for (const SetAside &one : overrides)
        if (one.warning.line == line)
            reasons.append(one.reason);
    reasons.removeDuplicates();
    return reasons.join(u"; "_s);
}

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

QJsonArray asJson(const QList<PrescriptionLine> &lines, const QList<SetAside> &overrides = {})
{
    QJsonArray out;
    for (const PrescriptionLine &line : lines) {
        const int place = int(out.size());
        QJsonObject object = asJson(line, place + 1);
        object.insert(u"overrides"_s, asJson(overrides, place));
        if (const QString reasons = reasonsOf(overrides, place); !reasons.isEmpty())
            object.insert(u"warning_override"_s, reasons);
        out.append(object);
    }
    return out;
}

MedicineSafety safetyOf(const std::optional<QString> &wire)
{
    const auto safety =
        decode<MedicineSafety>(QJsonDocument::fromJson(wire.value_or(QString()).toUtf8()).object());
    return safety ? *safety : MedicineSafety();
}

} // namespace

QList<LineFacts> lineFacts(Transaction &tx, const QList<PrescriptionLine> &lines)
{
    return tx.all<LineFacts>(kLineFacts, {{"lines", asJson(lines)}}, [](const Row &row) {
        return LineFacts{.medicineIsActive = row.get<std::optional<bool>>("is_active"),
                         .dosesPerDayHundredths = row.get<std::optional<int>>("doses_per_day_hundredths"),
                         .largestDoseHundredths = row.get<std::optional<int>>("largest_dose_hundredths"),
                         .medicineName = row.get<QString>("medicine_name"),
                         .substances = row.get<QString>("substances").split(u'\n'),
                         .minPerDayHundredths = row.get<std::optional<int>>("min_per_day_hundredths"),
                         .maxPerDayHundredths = row.get<std::optional<int>>("max_per_day_hundredths"),
                         .maxDays = row.get<std::optional<int>>("max_days"),
                         .safety = safetyOf(row.get<std::optional<QString>>("safety"))};
    });
}

void insertPrescription(Transaction &tx, const QDateTime &now, UserId by, PrescriptionId id,
                        const visits::LockedVisit &visit, const CreatePrescription &request,
                        const QList<PrescriptionLine> &lines, const QList<SetAside> &overrides)
{
    tx.execute(kInsert, {{"id", id},
                         {"visit", visit.id},
                         {"patient", visit.patient},
                         {"doctor", visit.doctor},
                         {"today", visit.today},
                         {"notes", request.notes},
                         {"follow_up", request.followUpDate},
                         {"lines", asJson(lines, overrides)},
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
