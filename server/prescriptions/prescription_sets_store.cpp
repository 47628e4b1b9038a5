// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/prescription_sets_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

namespace {

constexpr Statement kList{"prescriptionSets.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.name, page.id), '[]')
      FROM (SELECT w.id, w.name, w.wire
              FROM prescription_set_wire w
             WHERE w.doctor_id = (:doctor)::uuid AND w.is_active
             ORDER BY w.name, w.id
             LIMIT (:limit)::integer) page
)sql"};

constexpr Statement kRead{"prescriptionSets.read", R"sql(
    SELECT wire FROM prescription_set_wire WHERE id = (:id)::uuid AND doctor_id = (:doctor)::uuid AND is_active
)sql"};

constexpr Statement kNamed{"prescriptionSets.named", R"sql(
    SELECT wire
      FROM prescription_set_wire
     WHERE doctor_id = (:doctor)::uuid AND lower(name) = lower(btrim((:name)::text)) AND is_active
       AND id IS DISTINCT FROM (:except)::uuid
)sql"};

constexpr Statement kInsert{"prescriptionSets.insert", R"sql(
    INSERT INTO prescription_sets (id, doctor_id, name, items, created_at)
    VALUES ((:id)::uuid, (:doctor)::uuid, btrim((:name)::text), (:items)::jsonb, (:now)::timestamptz)
)sql"};

constexpr Statement kUpdate{"prescriptionSets.update", R"sql(
    UPDATE prescription_sets
       SET name = btrim((:name)::text), items = (:items)::jsonb, row_version = row_version + 1
     WHERE id = (:id)::uuid AND doctor_id = (:doctor)::uuid AND is_active
       AND ((:row_version)::integer IS NULL OR row_version = (:row_version)::integer)
)sql"};

constexpr Statement kRemove{"prescriptionSets.remove", R"sql(
    UPDATE prescription_sets
       SET is_active = false, row_version = row_version + 1
     WHERE id = (:id)::uuid AND doctor_id = (:doctor)::uuid AND is_active
)sql"};

constexpr Statement kStatements[]{kList, kRead, kNamed, kInsert, kUpdate, kRemove};

/// As the column keeps them.
QJsonArray asJson(const QList<PrescriptionLine> &lines)
{
    QJsonArray out;
    for (const PrescriptionLine &line : lines) {
        QJsonObject item{{u"medicine"_s, line.medicineId.value.toUuidText()},
                         {u"instruction"_s, line.instructionId.value.toUuidText()},
                         {u"days"_s, line.durationDays}};
        if (line.quantity)
            item.insert(u"quantity"_s, *line.quantity);
        if (line.notes)
            item.insert(u"notes"_s, *line.notes);
        out.append(item);
    }
    return out;
}

} // namespace

RawJson listSets(Transaction &tx, DoctorId doctor)
{
    return *tx.json(kList, {{"doctor", doctor}, {"limit", limits::kListItems}});
}

std::optional<RawJson> readSet(Transaction &tx, DoctorId doctor, PrescriptionSetId id)
{
    return tx.json(kRead, {{"doctor", doctor}, {"id", id}});
}

std::optional<RawJson> setNamed(Transaction &tx, DoctorId doctor, const QString &name,
                                std::optional<PrescriptionSetId> except)
{
    return tx.json(kNamed, {{"doctor", doctor}, {"name", name}, {"except", except}});
}

void insertSet(Transaction &tx, const QDateTime &now, DoctorId doctor, PrescriptionSetId id,
               const SavePrescriptionSet &request)
{
    tx.execute(kInsert, {{"id", id},
                         {"doctor", doctor},
                         {"name", request.name},
                         {"items", asJson(request.items)},
                         {"now", now}});
}

bool updateSet(Transaction &tx, DoctorId doctor, const SavePrescriptionSet &request)
{
    return tx.execute(kUpdate, {{"id", request.id},
                                {"doctor", doctor},
                                {"name", request.name},
                                {"items", asJson(request.items)},
                                {"row_version", request.rowVersion}}) == 1;
}

bool removeSet(Transaction &tx, DoctorId doctor, PrescriptionSetId id)
{
    return tx.execute(kRemove, {{"id", id}, {"doctor", doctor}}) == 1;
}

std::span<const Statement> setStatements()
{
    return kStatements;
}

} // namespace hms::server::prescriptions
