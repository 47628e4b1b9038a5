// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/visits_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/visits/check_in_store.h"
#include "server/visits/visit_changes.h"
#include "server/visits/visit_lock.h"
#include "server/visits/visits_rules.h"
#include "server/visits/visits_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::visits {

namespace {

std::optional<Error> refuseDoctor(const DoctorFacts &doctor)
{
    if (!doctor.isActive)
        return Error::rejected(u"doctorInactive"_s, u"doctorId"_s);
    if (!doctor.consultationFee)
        return Error::rejected(u"priceMissing"_s, u"doctorId"_s); // A missing price is never 0.
    return std::nullopt;
}

std::optional<Error> refuseCheckIn(Transaction &tx, const CheckInFacts &facts, const QDate &date)
{
    if (!facts.patientIsActive)
        return Error::notFound(u"patient"_s);
    if (!facts.doctor)
        return Error::notFound(u"doctor"_s);
    if (!*facts.patientIsActive)
        return Error::rejected(u"patientInactive"_s, u"patientId"_s);
    if (const auto refused = refuseDoctor(*facts.doctor))
        return refused;
    if (date < facts.today)
        return Error::rejected(u"pastDate"_s, u"visitDate"_s);
    if (date > facts.today.addDays(facts.daysAhead))
        return Error::rejected(u"tooFarAhead"_s, u"visitDate"_s);
    if (facts.openVisit)
        return conflictWith(*readVisit(tx, *facts.openVisit));
    return std::nullopt;
}

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

// Two desks that check the same patient in both pass the look at open visits; the index visits_one_open stops
// one of them, and its second look answers the other's visit.
Result<RawJson> checkIn(Context &ctx, const CheckIn &request)
{
    const CheckInFacts facts = checkInFacts(ctx.tx, ctx.now, request);
    const QDate date = request.visitDate.value_or(facts.today);
    if (const auto refused = refuseCheckIn(ctx.tx, facts, date))
        return *refused;

    const NewVisit visit{.id = VisitId::make(),
                         .bill = BillId::make(),
                         .visitDate = date,
                         .by = ctx.caller.user,
                         .now = ctx.now};
    insertVisit(ctx.tx, visit, request, facts);
    const ChangedVisit made = publish(ctx, facts.today, {visit.id}, Bills::Touched).constFirst();
    return RawJson{"{\"visit\":" + made.visit.bytes + ",\"bill\":" + made.bill->bytes + '}'};
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
