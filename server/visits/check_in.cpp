// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/check_in.h"

#include "server/dispatch/current_record.h"
#include "server/visits/visit_changes.h"
#include "server/visits/visits_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::visits {

namespace {

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

} // namespace

std::optional<Error> refuseDoctor(const DoctorFacts &doctor)
{
    if (!doctor.isActive)
        return Error::rejected(u"doctorInactive"_s, u"doctorId"_s);
    if (!doctor.consultationFee)
        return Error::rejected(u"priceMissing"_s, u"doctorId"_s); // A missing price is never 0.
    return std::nullopt;
}

// Two desks that check the same patient in both pass the look at open visits; the index visits_one_open stops
// one of them, and its second look answers the other's visit.
Result<RawJson> bookVisit(Context &ctx, const CheckIn &request)
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

} // namespace hms::server::visits
