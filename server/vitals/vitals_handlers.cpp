// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vitals/vitals_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/visits/visit_changes.h"
#include "server/vitals/vitals_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::vitals {

namespace {

constexpr int kTrend = 20; // Without a limit of the request's own.

/// What the ranges of the single members do not say.
std::optional<Error> refuseSigns(const VitalSigns &signs)
{
    if (signs == VitalSigns{})
        return Error::invalid(u"signs"_s, u"missing"_s);
    if (signs.systolicMmHg.has_value() != signs.diastolicMmHg.has_value())
        return Error::invalid(signs.systolicMmHg ? u"signs.diastolicMmHg"_s : u"signs.systolicMmHg"_s,
                              u"missing"_s);
    if (signs.systolicMmHg && *signs.diastolicMmHg >= *signs.systolicMmHg)
        return Error::invalid(u"signs.diastolicMmHg"_s, u"range"_s);
    return std::nullopt;
}

bool isInTheHouse(const MeasuredVisit &visit)
{
    using enum VisitStatus;
    return visit.isToday && visit.status != Scheduled && visit.status != Cancelled && visit.status != NoShow;
}

// Of two desks that correct the same version at once, the unique column `corrects` stops one, and its second
// look answers the other's version.
std::optional<Error> refuseCorrection(Context &ctx, const RecordVitals &request)
{
    if (request.reason.value_or(QString()).trimmed().isEmpty())
        return Error::invalid(u"reason"_s, u"missing"_s);
    const auto known = correctable(ctx.tx, request.visitId, *request.correctsId);
    if (!known)
        return Error::notFound(u"vitals"_s);
    if (known->newest != *request.correctsId)
        return conflictWith(known->current);
    return std::nullopt;
}

} // namespace

Result<RawJson> record(Context &ctx, const RecordVitals &request)
{
    if (const auto refused = refuseSigns(request.signs))
        return *refused;
    const auto visit = measuredVisit(ctx.tx, ctx.now, request.visitId);
    if (!visit)
        return Error::notFound(u"visit"_s);
    if (request.correctsId) {
        if (const auto refused = refuseCorrection(ctx, request))
            return *refused;
    } else if (!isInTheHouse(*visit)) {
        return Error::rejected(u"notHere"_s, u"visitId"_s);
    }
    const RawJson recorded =
        insertVitals(ctx.tx, ctx.now, ctx.caller.user, request, unusualIn(request.signs, visit->ageYears));
    visits::publishMeasured(ctx, request.visitId);
    return recorded;
}

Result<RawJson> list(Context &ctx, const ListVitals &request)
{
    const auto vitals = listVitals(ctx.tx, request, request.limit.value_or(kTrend));
    if (!vitals)
        return Error::notFound(u"patient"_s);
    return *vitals;
}

} // namespace hms::server::vitals
