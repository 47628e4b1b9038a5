// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/medicines_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/medicines/instructions_store.h"
#include "server/medicines/medicines_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::medicines {

Result<RawJson> search(Context &ctx, const SearchMedicines &request)
{
    return searchMedicines(ctx.tx, ctx.now, request);
}

Result<RawJson> list(Context &ctx, const ListMedicines &request)
{
    return listMedicines(ctx.tx, ctx.now, request);
}

Result<RawJson> save(Context &ctx, const SaveMedicine &request)
{
    if (request.genericName.trimmed().isEmpty())
        return Error::invalid(u"genericName"_s, u"tooShort"_s);
    if (request.maxPerDayHundredths && *request.maxPerDayHundredths < request.minPerDayHundredths.value_or(0))
        return Error::invalid(u"maxPerDayHundredths"_s, u"range"_s);
    if (const auto same = sameMedicine(ctx.tx, ctx.now, request))
        return conflictWith(*same);

    const MedicineId id = request.id.value_or(MedicineId::make());
    if (!request.id) {
        insertMedicine(ctx.tx, ctx.now, id, request);
    } else if (!updateMedicine(ctx.tx, id, request)) {
        const auto current = readMedicine(ctx.tx, ctx.now, id);
        return current ? conflictWith(*current) : Error::notFound(u"medicine"_s);
    }
    return *readMedicine(ctx.tx, ctx.now, id);
}

Result<RawJson> listInstructions(Context &ctx, const ListMedicineInstructions &request)
{
    return listInstructions(ctx.tx, request.includeInactive.value_or(false));
}

Result<RawJson> saveInstruction(Context &ctx, const SaveMedicineInstruction &request)
{
    if (request.label.trimmed().isEmpty())
        return Error::invalid(u"label"_s, u"tooShort"_s);
    if (const auto other = instructionLabelled(ctx.tx, request.label, request.id))
        return conflictWith(*other);

    const auto id = request.id.value_or(MedicineInstructionId::make());
    if (!request.id) {
        insertInstruction(ctx.tx, ctx.now, id, request);
    } else if (!updateInstruction(ctx.tx, request)) {
        const auto current = readInstruction(ctx.tx, id);
        return current ? conflictWith(*current) : Error::notFound(u"instruction"_s);
    }
    return *readInstruction(ctx.tx, id);
}

} // namespace hms::server::medicines
