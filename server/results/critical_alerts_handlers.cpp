// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/critical_alerts_handlers.h"

#include "server/notifications/notifications_store.h"
#include "server/results/critical_alerts_store.h"
#include "server/results/read_back.h"
#include "server/results/results_rules.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

Result<RawJson> alerts(Context &ctx, const ListCriticalAlerts &request)
{
    const bool all = isOfLab(ctx.caller) && !request.mineOnly.value_or(false);
    return listAlerts(ctx.tx, request, ctx.caller.user, all);
}

Result<RawJson> acknowledgeAlert(Context &ctx, const AcknowledgeCriticalAlert &request)
{
    if (request.onBehalfOf && request.onBehalfOf->trimmed().isEmpty())
        return Error::invalid(u"onBehalfOf"_s, u"tooShort"_s);
    const auto alert = lockAlert(ctx.tx, request.id, ctx.caller.user);
    if (!alert)
        return Error::notFound(u"alert"_s);
    const bool ofLab = isOfLab(ctx.caller);
    if (!ofLab && (!alert->isCallers || request.onBehalfOf))
        return Error::forbidden(enumText(Permission::ResultsEnter));
    if (alert->isAcknowledged)
        return Error::rejected(u"alreadyAcknowledged"_s);
    if (!readsBack(request.readBack, alert->values))
        return Error::rejected(u"readBackDiffers"_s, u"readBack"_s);
    acknowledge(ctx, request);
    addStep(ctx.tx, ctx.now, alert->id, AlertStep::Acknowledged, ctx.caller.user);
    const QJsonObject data{{u"alertId"_s, alert->id.toText()},
                           {u"by"_s, request.onBehalfOf.value_or(ctx.caller.name)}};
    for (const UserId other : otherListeners(ctx.tx, alert->id, ctx.caller.user))
        notifications::notify(ctx, other, u"critical.acknowledged"_s, data);
    return readAlert(ctx.tx, alert->id);
}

} // namespace hms::server::results
