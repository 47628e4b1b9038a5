// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/instructions_store.h"

namespace hms::server::medicines {

namespace {

constexpr Statement kList{"medicineInstructions.list", R"sql(
    SELECT coalesce(json_agg(w.wire ORDER BY w.place, w.label), '[]')
      FROM (SELECT i.wire, i.place, i.label
              FROM medicine_instruction_wire i
             WHERE i.is_active OR (:inactive)::boolean
             ORDER BY i.place, i.label
             LIMIT (:limit)::integer) w
)sql"};

constexpr Statement kRead{"medicineInstructions.read", R"sql(
    SELECT wire FROM medicine_instruction_wire WHERE id = (:id)::uuid
)sql"};

constexpr Statement kLabelled{"medicineInstructions.labelled", R"sql(
    SELECT wire
      FROM medicine_instruction_wire
     WHERE label = btrim((:label)::text) AND id IS DISTINCT FROM (:except)::uuid
)sql"};

constexpr Statement kInsert{"medicineInstructions.insert", R"sql(
    INSERT INTO medicine_instructions (id, label, doses_per_day_hundredths, words_en, words_bn, words_ar, place,
                                       is_active, created_at, largest_dose_hundredths)
    VALUES ((:id)::uuid, btrim((:label)::text), (:doses)::integer, (:en)::text, (:bn)::text, (:ar)::text,
            (:place)::integer, (:active)::boolean, (:now)::timestamptz, (:largest)::integer)
)sql"};

constexpr Statement kUpdate{"medicineInstructions.update", R"sql(
    UPDATE medicine_instructions
       SET label = btrim((:label)::text), doses_per_day_hundredths = (:doses)::integer, words_en = (:en)::text,
           words_bn = (:bn)::text, words_ar = (:ar)::text, place = (:place)::integer, is_active = (:active)::boolean,
           largest_dose_hundredths = (:largest)::integer, row_version = row_version + 1
     WHERE id = (:id)::uuid AND ((:row_version)::integer IS NULL OR row_version = (:row_version)::integer)
)sql"};

constexpr Statement kStatements[]{kList, kRead, kLabelled, kInsert, kUpdate};

} // namespace

RawJson listInstructions(Transaction &tx, bool includeInactive)
{
    return *tx.json(kList, {{"inactive", includeInactive}, {"limit", limits::kListItems}});
}

std::optional<RawJson> readInstruction(Transaction &tx, MedicineInstructionId id)
{
    return tx.json(kRead, {{"id", id}});
}

std::optional<RawJson> instructionLabelled(Transaction &tx, const QString &label,
                                           std::optional<MedicineInstructionId> except)
{
    return tx.json(kLabelled, {{"label", label}, {"except", except}});
}

void insertInstruction(Transaction &tx, const QDateTime &now, MedicineInstructionId id,
                       const SaveMedicineInstruction &request)
{
    tx.execute(kInsert, {{"id", id},
                         {"label", request.label},
                         {"doses", request.dosesPerDayHundredths},
                         {"largest", request.largestDoseHundredths},
                         {"en", request.words.en},
                         {"bn", request.words.bn},
                         {"ar", request.words.ar},
                         {"place", request.place},
                         {"active", request.isActive},
                         {"now", now}});
}

bool updateInstruction(Transaction &tx, const SaveMedicineInstruction &request)
{
    return tx.execute(kUpdate, {{"id", request.id},
                                {"label", request.label},
                                {"doses", request.dosesPerDayHundredths},
                                {"largest", request.largestDoseHundredths},
                                {"en", request.words.en},
                                {"bn", request.words.bn},
                                {"ar", request.words.ar},
                                {"place", request.place},
                                {"active", request.isActive},
                                {"row_version", request.rowVersion}}) == 1;
}

std::span<const Statement> instructionStatements()
{
    return kStatements;
}

} // namespace hms::server::medicines
