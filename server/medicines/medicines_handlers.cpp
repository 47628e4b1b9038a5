// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/medicines_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/medicines/instructions_store.h"
#include "server/medicines/medicines_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::medicines {

namespace {

constexpr qsizetype kMaxName = 120; // As a generic name.

bool tidyNames(QList<QString> &names)
{
    for (QString &name : names)
        name = name.simplified();
    return std::ranges::all_of(names, [](const QString &n) { return !n.isEmpty() && n.size() <= kMaxName; });
}

std::optional<Error> tidy(MedicineSafety &safety)
{
    if (!tidyNames(safety.substances))
        return Error::invalid(u"safety.substances"_s, u"range"_s);
    if (!tidyNames(safety.allergyClasses))
        return Error::invalid(u"safety.allergyClasses"_s, u"range"_s);
    if (safety.maxAgeYears && *safety.maxAgeYears < safety.minAgeYears.value_or(0))
        return Error::invalid(u"safety.maxAgeYears"_s, u"range"_s);
    return std::nullopt;
}

} // namespace

Result<RawJson> search(Context &ctx, const SearchMedicines &request)
{
    return searchMedicines(ctx.tx, ctx.now, request);
}

Result<RawJson> list(Context &ctx, const ListMedicines &request)
{
    return listMedicines(ctx.tx, ctx.now, request);
}

Result<RawJson> save(Context &ctx, const SaveMedicine &asked)
{
    SaveMedicine request = asked;
    if (request.safety)
        if (const auto refused = tidy(*request.safety))
            return *refused;
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
    if (request.safety)
        saveSafety(ctx.tx, id, *request.safety);
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
