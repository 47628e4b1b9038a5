// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/queue_handlers.h"

#include "server/visits/queue_store.h"
#include "server/visits/visit_changes.h"
#include "server/visits/visit_lock.h"
#include "shared/protocol/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::visits {

namespace {

Error notYourQueue()
{
    return Error::forbidden(enumText(Permission::QueueAny));
}

} // namespace

Result<RawJson> getQueue(Context &ctx, const GetQueue &request)
{
    if (!ctx.caller.may(Permission::VisitsView) && !mayServe(ctx.caller, request.doctorId))
        return Error::forbidden(enumText(Permission::VisitsView));
    const auto queue = readQueue(ctx.tx, ctx.now, request.doctorId, request.date);
    if (!queue)
        return Error::notFound(u"doctor"_s);
    return *queue;
}

Result<RawJson> callNext(Context &ctx, const CallNext &request)
{
    if (!mayServe(ctx.caller, request.doctorId))
        return notYourQueue();
    const auto calling =
        callNextVisit(ctx.tx, ctx.now, request.doctorId, request.finishCurrent.value_or(false));
    if (!calling)
        return Error::notFound(u"doctor"_s);

    QList<VisitId> changed;
    for (const auto &visit : {calling->finished, calling->called})
        if (visit)
            changed.append(*visit);
    QByteArrayList members;
    if (!changed.isEmpty())
        for (const ChangedVisit &visit : publish(ctx, calling->today, changed, Bills::Untouched))
            members.append((visit.id == calling->called ? "\"called\":" : "\"finished\":") +
                           visit.visit.bytes);
    return RawJson{'{' + members.join(',') + '}'};
}

Result<RawJson> recall(Context &ctx, const RecallVisit &request)
{
    const auto visit = lockUnchanged(ctx, request.visitId, std::nullopt);
    if (!visit)
        return visit.error();
    if (!mayServe(ctx.caller, visit->doctor))
        return notYourQueue();
    if (visit->status != VisitStatus::Called)
        return Error::rejected(u"transition"_s);
    recallVisit(ctx.tx, ctx.now, visit->id);
    return publish(ctx, visit->today, {visit->id}, Bills::Untouched).constFirst().visit;
}

Result<RawJson> move(Context &ctx, const MoveVisit &request)
{
    if (!lockQueueOf(ctx.tx, request.visitId))
        return Error::notFound(u"visit"_s);
    const auto visit = lockUnchanged(ctx, request.visitId, request.rowVersion);
    if (!visit)
        return visit.error();
    if (visit->status != VisitStatus::Waiting)
        return Error::rejected(u"transition"_s);
    const auto others = otherPlaces(ctx.tx, visit->doctor, visit->visitDate, visit->id);
    const auto before = request.beforeVisitId;
    if (before && std::ranges::find(others, *before, &QueuePlace::id) == others.end()) {
        if (!readVisit(ctx.tx, *before))
            return Error::notFound(u"beforeVisit"_s);
        return Error::rejected(u"otherQueue"_s, u"beforeVisitId"_s);
    }
    const QueuePlace moved{visit->id, visit->priorityRank, 0};
    const Placement placement =
        placeBefore(moved, others, before, endOfQueue(ctx.tx, visit->doctor, visit->visitDate));
    placeVisit(ctx.tx, visit->id, placement, request.reason.value_or(QString()).trimmed());
    const RawJson answer = publish(ctx, visit->today, {visit->id}, Bills::Untouched).constFirst().visit;
    if (!placement.position && visit->visitDate == visit->today)
        ctx.changes.reset(Topic{TopicKind::Queue, visit->doctor.value}.toText()); // All positions are new.
    return answer;
}

} // namespace hms::server::visits
