// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/visits_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/visits/check_in.h"
#include "server/visits/visit_changes.h"
#include "server/visits/visit_lock.h"
#include "server/visits/visits_rules.h"
#include "server/visits/visits_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::visits {

namespace {

Result<RawJson> cancelLocked(Context &ctx, const LockedVisit &visit, const QString &reason)
{
    const auto bill = lockVisitBill(ctx.tx, visit.id);
    if (bill && bill->kept > Money(0))
        return Error::rejected(u"billPaid"_s);
    cancelVisit(ctx.tx, ctx.now, ctx.caller.user, visit, bill ? std::optional(bill->id) : std::nullopt,
                reason);
    return publish(ctx, visit.today, {visit.id}, Bills::Touched).constFirst().visit;
}

} // namespace

Result<RawJson> checkIn(Context &ctx, const CheckIn &request)
{
    return bookVisit(ctx, request);
}

Result<RawJson> get(Context &ctx, const GetVisit &request)
{
    const auto visit = readVisit(ctx.tx, request.id);
    if (!visit)
        return Error::notFound(u"visit"_s);
    return *visit;
}

Result<RawJson> list(Context &ctx, const ListVisits &request)
{
    return listVisits(ctx.tx, request);
}

Result<RawJson> setStatus(Context &ctx, const SetVisitStatus &request)
{
    const auto visit = lockUnchanged(ctx, request.visitId, request.rowVersion);
    if (!visit)
        return visit.error();
    if (const auto refused = refuseStep(ctx.caller, visit->doctor, visit->status, request.status))
        return *refused;
    // Only today's patients can sit in the waiting room.
    const bool toAnotherDay = request.status == VisitStatus::Waiting && visit->visitDate != visit->today;
    if (!canStep(visit->status, request.status) || toAnotherDay)
        return Error::rejected(u"transition"_s, u"status"_s);
    if (request.status == VisitStatus::Cancelled)
        return cancelLocked(ctx, *visit, u"cancelled"_s);
    const bool reopens = visit->status == VisitStatus::Completed || visit->status == VisitStatus::NoShow;
    if (reopens) {
        if (const auto other = otherOpenVisit(ctx.tx, *visit))
            return conflictWith(*other);
    }
    stepVisit(ctx.tx, ctx.now, *visit, request.status);
    return publish(ctx, visit->today, {visit->id}, Bills::Untouched).constFirst().visit;
}

Result<RawJson> cancel(Context &ctx, const CancelVisit &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const auto visit = lockUnchanged(ctx, request.visitId, request.rowVersion);
    if (!visit)
        return visit.error();
    if (!canStep(visit->status, VisitStatus::Cancelled))
        return Error::rejected(u"transition"_s);
    return cancelLocked(ctx, *visit, reason);
}

Result<RawJson> transfer(Context &ctx, const TransferVisit &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const auto visit = lockUnchanged(ctx, request.visitId, request.rowVersion);
    if (!visit)
        return visit.error();
    const bool movable = visit->status == VisitStatus::Waiting || visit->status == VisitStatus::Scheduled;
    if (!movable || visit->visitDate < visit->today)
        return Error::rejected(u"transition"_s);
    if (visit->doctor == request.doctorId)
        return Error::rejected(u"sameDoctor"_s, u"doctorId"_s);
    const auto target = transferTarget(ctx.tx, *visit, request.doctorId);
    if (!target)
        return Error::notFound(u"doctor"_s);
    if (const auto refused = refuseDoctor(target->doctor))
        return *refused;
    if (target->openVisit)
        return conflictWith(*readVisit(ctx.tx, *target->openVisit));

    transferVisit(ctx.tx, ctx.now, ctx.caller.user, *visit, request.doctorId, target->doctor, reason);
    if (visit->visitDate == visit->today)
        publishGone(ctx, visit->today, visit->id, visit->doctor);
    return publish(ctx, visit->today, {visit->id}, Bills::Touched).constFirst().visit;
}

} // namespace hms::server::visits
