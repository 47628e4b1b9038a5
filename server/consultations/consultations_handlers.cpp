// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/consultations/consultations_handlers.h"

#include "server/consultations/consultations_rules.h"
#include "server/consultations/consultations_store.h"
#include "server/dispatch/current_record.h"
#include "server/visits/check_in.h"
#include "server/visits/visits_rules.h"

using namespace Qt::StringLiterals;

namespace hms::server::consultations {

namespace {

/// The visit, if its page is the caller's to write.
Result<VisitFacts> ownVisit(Context &ctx, VisitId visit, const QList<Diagnosis> &diagnoses = {})
{
    const auto facts = visitFacts(ctx.tx, ctx.now, visit, diagnoses);
    if (!facts)
        return Error::notFound(u"visit"_s);
    if (!visits::mayServe(ctx.caller, facts->doctor))
        return Error::forbidden(enumText(Permission::QueueAny));
    return *facts;
}

Error staleDraft(Context &ctx, VisitId visit)
{
    return conflictWith(*readConsultation(ctx.tx, visit));
}

} // namespace

Result<RawJson> get(Context &ctx, const GetConsultation &request)
{
    const auto consultation = readConsultation(ctx.tx, request.visitId);
    if (!consultation)
        return Error::notFound(u"visit"_s);
    return *consultation;
}

Result<RawJson> save(Context &ctx, const SaveConsultation &request)
{
    const auto visit = ownVisit(ctx, request.visitId, request.page.diagnoses);
    if (!visit)
        return visit.error();
    if (const auto refused = refusePage(*visit, request.page))
        return *refused;
    if (visit->rowVersion != request.rowVersion)
        return staleDraft(ctx, request.visitId);
    const auto saved = saveDraft(ctx.tx, ctx.now, ctx.caller.user, request);
    if (!saved)
        return staleDraft(ctx, request.visitId);
    return *saved;
}

Result<RawJson> complete(Context &ctx, const CompleteConsultation &request)
{
    const auto visit = ownVisit(ctx, request.visitId);
    if (!visit)
        return visit.error();
    if (visit->isCompleted)
        return Error::rejected(u"consultationCompleted"_s);
    if (visit->rowVersion == 0)
        return Error::rejected(u"nothingWritten"_s);
    if (!completeDraft(ctx.tx, ctx.now, ctx.caller.user, request))
        return staleDraft(ctx, request.visitId);
    return *readConsultation(ctx.tx, request.visitId);
}

Result<RawJson> addAddendum(Context &ctx, const AddAddendum &request)
{
    const QString text = request.text.trimmed();
    if (text.isEmpty())
        return Error::invalid(u"text"_s, u"tooShort"_s);
    const auto visit = ownVisit(ctx, request.visitId);
    if (!visit)
        return visit.error();
    if (!visit->isCompleted)
        return Error::rejected(u"notCompleted"_s);
    insertAddendum(ctx.tx, ctx.now, ctx.caller.user, request.visitId, text);
    return *readConsultation(ctx.tx, request.visitId);
}

Result<RawJson> bookFollowUp(Context &ctx, const BookFollowUp &request)
{
    const auto visit = ownVisit(ctx, request.visitId);
    if (!visit)
        return visit.error();
    const auto date = request.visitDate ? request.visitDate : visit->followUpDate;
    if (!date)
        return Error::invalid(u"visitDate"_s, u"missing"_s);
    if (*date <= visit->today) // Today is the reception's: the patient would stand in the queue again.
        return Error::rejected(u"pastDate"_s, u"visitDate"_s);
    return visits::bookVisit(ctx, {.patientId = visit->patient,
                                   .doctorId = visit->doctor,
                                   .visitType = VisitType::FollowUp,
                                   .reason = {},
                                   .priority = {},
                                   .visitDate = date});
}

} // namespace hms::server::consultations
