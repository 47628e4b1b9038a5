// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/prescription_sets_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/prescriptions/prescription_sets_store.h"
#include "server/prescriptions/prescriptions_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::prescriptions {

namespace {

/// The doctor who calls. Errors: REJECTED (notADoctor).
Result<DoctorId> ownDoctor(const Context &ctx)
{
    if (!ctx.caller.doctorId)
        return Error::rejected(u"notADoctor"_s);
    return DoctorId(*ctx.caller.doctorId);
}

} // namespace

Result<RawJson> sets(Context &ctx, const ListPrescriptionSets &)
{
    if (!ctx.caller.doctorId)
        return RawJson{"[]"};
    return listSets(ctx.tx, DoctorId(*ctx.caller.doctorId));
}

Result<RawJson> saveSet(Context &ctx, const SavePrescriptionSet &request)
{
    const auto doctor = ownDoctor(ctx);
    if (!doctor)
        return doctor.error();
    if (request.name.trimmed().isEmpty())
        return Error::invalid(u"name"_s, u"tooShort"_s);
    if (const auto refused = refuseUnknown(lineFacts(ctx.tx, request.items)))
        return *refused;
    if (const auto other = setNamed(ctx.tx, *doctor, request.name, request.id))
        return conflictWith(*other);

    const PrescriptionSetId id = request.id.value_or(PrescriptionSetId::make());
    if (!request.id) {
        insertSet(ctx.tx, ctx.now, *doctor, id, request);
    } else if (!updateSet(ctx.tx, *doctor, request)) {
        const auto current = readSet(ctx.tx, *doctor, id);
        return current ? conflictWith(*current) : Error::notFound(u"set"_s);
    }
    return *readSet(ctx.tx, *doctor, id);
}

Result<Empty> removeSet(Context &ctx, const RemovePrescriptionSet &request)
{
    const auto doctor = ownDoctor(ctx);
    if (!doctor)
        return doctor.error();
    if (!removeSet(ctx.tx, *doctor, request.id))
        return Error::notFound(u"set"_s);
    return Empty{};
}

} // namespace hms::server::prescriptions
