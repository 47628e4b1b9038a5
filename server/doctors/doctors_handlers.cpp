// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/doctors/doctors_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/doctors/departments_store.h"
#include "server/doctors/doctor_changes.h"
#include "server/doctors/doctors_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::doctors {

namespace {

std::optional<Error> refuseSave(const SaveFacts &facts, const SaveDoctor &request)
{
    if (request.name.trimmed().isEmpty())
        return Error::invalid(u"name"_s, u"tooShort"_s);
    if (request.id && !facts.current)
        return Error::notFound(u"doctor"_s);
    if (!facts.departmentExists)
        return Error::notFound(u"department"_s);
    if (!facts.userExists)
        return Error::notFound(u"user"_s);
    if (facts.otherDoctorOfTheUser)
        return conflictWith(*facts.otherDoctorOfTheUser);
    return std::nullopt;
}

} // namespace

Result<RawJson> list(Context &ctx, const ListDoctors &request)
{
    return listDoctors(ctx.tx, ctx.now, request);
}

Result<RawJson> setPresence(Context &ctx, const SetDoctorPresence &request)
{
    const bool own = ctx.caller.may(Permission::QueueOwn) && ctx.caller.doctorId == request.doctorId.value;
    if (!own && !ctx.caller.may(Permission::DoctorsPresence))
        return Error::forbidden(enumText(Permission::DoctorsPresence));
    const auto today = setPresence(ctx.tx, ctx.now, request.doctorId, request.present);
    if (!today)
        return Error::notFound(u"doctor"_s);
    return publishDoctors(ctx, *today, {request.doctorId}).constFirst();
}

Result<RawJson> save(Context &ctx, const SaveDoctor &request)
{
    const SaveFacts facts = saveFacts(ctx.tx, ctx.now, request);
    if (const auto refused = refuseSave(facts, request))
        return *refused;
    const DoctorId id = request.id.value_or(DoctorId::make());
    const auto saved = request.id
                           ? updateDoctor(ctx.tx, request, request.rowVersion.value_or(*facts.rowVersion))
                           : insertDoctor(ctx.tx, ctx.now, id, request);
    if (!saved)
        return conflictWith(*saveFacts(ctx.tx, ctx.now, request).current);

    publishDoctors(ctx, facts.today, {id});
    if (facts.department && *facts.department != request.departmentId)
        publishMovedAway(ctx.changes, *facts.department, id);
    if (facts.user != request.userId)
        ctx.changes.touchAccess(); // Open sessions learn whose queue is theirs.
    return *saved;
}

Result<RawJson> listDepartments(Context &ctx, const ListDepartments &)
{
    return listDepartments(ctx.tx);
}

Result<RawJson> saveDepartment(Context &ctx, const SaveDepartment &request)
{
    const QString name = request.name.trimmed();
    if (name.isEmpty())
        return Error::invalid(u"name"_s, u"tooShort"_s);
    if (const auto other = departmentNamed(ctx.tx, name, request.id))
        return conflictWith(*other);
    if (!request.id)
        return insertDepartment(ctx.tx, ctx.now, DepartmentId::make(), request);
    const auto saved = updateDepartment(ctx.tx, request);
    if (!saved) {
        const auto current = readDepartment(ctx.tx, *request.id);
        return current ? conflictWith(*current) : Error::notFound(u"department"_s);
    }
    publishAllDoctors(ctx.changes); // Their rows show its name.
    return *saved;
}

} // namespace hms::server::doctors
