// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/prescriptions_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/prescriptions/prescription_changes.h"
#include "server/prescriptions/prescriptions_store.h"
#include "server/prescriptions/safety_check.h"
#include "server/prescriptions/safety_store.h"
#include "server/visits/visits_rules.h"

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

namespace {

Error notYourPatient()
{
    return Error::forbidden(enumText(Permission::QueueAny));
}

/// Has the doctor seen the patient, or sees them now?
bool isTreated(VisitStatus status)
{
    return status == VisitStatus::Called || status == VisitStatus::InConsultation ||
           status == VisitStatus::Completed;
}

} // namespace

Result<CheckPrescription::Response> check(Context &ctx, const CheckPrescription &request)
{
    const auto patient = treatedPatient(ctx.tx, ctx.now, request.visitId);
    if (!patient)
        return Error::notFound(u"visit"_s);
    if (!visits::mayServe(ctx.caller, patient->doctor))
        return notYourPatient();
    const auto facts = lineFacts(ctx.tx, request.items);
    if (const auto refused = refuseUnknown(facts))
        return *refused;

    CheckPrescription::Response out;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const auto quantity = quantityOf(request.items.at(i), facts.at(i));
        CheckPrescription::Line &line = out.lines.emplaceBack();
        if (const auto *problem = std::get_if<LineProblem>(&quantity))
            line.problem = *problem;
        else
            line.quantity = std::get<int>(quantity);
    }
    const SafetyCheck safety = checkSafety(ctx, *patient, request.items, facts);
    out.warnings = safety.warnings;
    out.interactions = safety.interactions;
    return out;
}

Result<RawJson> create(Context &ctx, const CreatePrescription &request)
{
    const auto visit = visits::lockVisit(ctx.tx, ctx.now, request.visitId);
    if (!visit)
        return Error::notFound(u"visit"_s);
    if (!visits::mayServe(ctx.caller, visit->doctor))
        return notYourPatient();
    if (!isTreated(visit->status))
        return Error::rejected(u"transition"_s, u"visitId"_s);
    if (request.followUpDate && *request.followUpDate < visit->today)
        return Error::rejected(u"pastDate"_s, u"followUpDate"_s);
    const auto facts = lineFacts(ctx.tx, request.items);
    const auto lines = completeLines(request.items, facts);
    if (!lines)
        return lines.error();
    const auto overrides = request.overrides.value_or(QList<WarningOverride>());
    if (const auto refused = refuseOverrides(overrides, lines->size()))
        return *refused;

    lockPatientSafety(ctx.tx, visit->patient); // From here to the commit the warnings stay what they are.
    const auto patient = treatedPatient(ctx.tx, ctx.now, visit->id);
    const auto setAside = setAllAside(checkSafety(ctx, *patient, *lines, facts).warnings, overrides);
    if (!setAside)
        return setAside.error();

    const PrescriptionId id = PrescriptionId::make();
    insertPrescription(ctx.tx, ctx.now, ctx.caller.user, id, *visit, request, *lines, *setAside);
    return publish(ctx, id);
}

Result<RawJson> get(Context &ctx, const GetPrescription &request)
{
    const auto prescription = readPrescription(ctx.tx, request.id);
    if (!prescription)
        return Error::notFound(u"prescription"_s);
    return *prescription;
}

Result<RawJson> list(Context &ctx, const ListPrescriptions &request)
{
    if (request.visitId.has_value() == request.patientId.has_value())
        return Error::invalid(u"visitId"_s, u"exactlyOne"_s);
    return listPrescriptions(ctx.tx, request);
}

Result<RawJson> cancel(Context &ctx, const CancelPrescription &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const auto prescription = lockPrescription(ctx.tx, request.prescriptionId);
    if (!prescription)
        return Error::notFound(u"prescription"_s);
    if (!visits::mayServe(ctx.caller, prescription->doctor))
        return notYourPatient();
    if (request.rowVersion && *request.rowVersion != prescription->rowVersion)
        return conflictWith(*readPrescription(ctx.tx, prescription->id));
    if (prescription->status == PrescriptionStatus::Cancelled)
        return Error::rejected(u"transition"_s);
    if (prescription->status != PrescriptionStatus::Waiting)
        return Error::rejected(u"alreadyDispensed"_s);

    cancelPrescription(ctx.tx, prescription->id, reason);
    return publish(ctx, prescription->id);
}

} // namespace hms::server::prescriptions
