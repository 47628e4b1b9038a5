// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/conditions_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/patients/conditions_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::patients {

// Two desks that record the same allergy at once both see none; the index conditions_known_once stops one of
// them, and its second look answers the other's.
Result<RawJson> recordCondition(Context &ctx, const RecordCondition &request)
{
    RecordCondition condition = request;
    condition.name = request.name.simplified();
    if (condition.name.isEmpty())
        return Error::invalid(u"name"_s, u"tooShort"_s);
    if (const auto known = knownCondition(ctx.tx, condition))
        return conflictWith(*known);
    const auto recorded = insertCondition(ctx.tx, ctx.now, ctx.caller.user, condition);
    if (!recorded)
        return Error::notFound(u"patient"_s);
    return *recorded;
}

Result<RawJson> refuteCondition(Context &ctx, const RefuteCondition &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const bool refuted = refuteStanding(ctx.tx, ctx.now, ctx.caller.user, request.id, reason);
    const auto condition = readCondition(ctx.tx, request.id);
    if (!condition)
        return Error::notFound(u"condition"_s);
    if (!refuted)
        return conflictWith(*condition);
    return *condition;
}

Result<RawJson> listConditions(Context &ctx, const ListConditions &request)
{
    const auto conditions = conditionsOf(ctx.tx, request.patientId);
    if (!conditions)
        return Error::notFound(u"patient"_s);
    return *conditions;
}

} // namespace hms::server::patients
