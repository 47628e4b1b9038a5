// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/visits_rules.h"

#include <algorithm>

namespace hms::server::visits {

bool mayServe(const Caller &caller, DoctorId doctor)
{
    return caller.may(Permission::QueueAny) ||
           (caller.may(Permission::QueueOwn) && caller.doctorId == doctor.value);
}

std::optional<Error> refuseStep(const Caller &caller, DoctorId doctor, VisitStatus from, VisitStatus to)
{
    using enum VisitStatus;
    if (to == Cancelled)
        return caller.may(Permission::VisitsManage)
                   ? std::nullopt
                   : std::optional(Error::forbidden(enumText(Permission::VisitsManage)));
    if (mayServe(caller, doctor))
        return std::nullopt;
    if ((to == NoShow || to == Waiting) && caller.may(Permission::VisitsManage))
        return std::nullopt;
    if (from == Scheduled && to == Waiting && caller.may(Permission::VisitsCreate))
        return std::nullopt;
    return Error::forbidden(enumText(Permission::QueueAny));
}

Placement placeBefore(const QueuePlace &moved, const QList<QueuePlace> &others, std::optional<VisitId> before,
                      qint64 end)
{
    // The visit that the moved one comes before, among those of its own priority.
    const auto target = std::ranges::find(others, before.value_or(VisitId{}), &QueuePlace::id);
    const auto isPeer = [&moved](const QueuePlace &p) { return p.priorityRank == moved.priorityRank; };
    const auto next = std::find_if(target, others.end(), isPeer);
    qint64 lower = 0;
    for (auto peer = others.begin(); peer != next; ++peer)
        if (isPeer(*peer))
            lower = peer->position;
    const qint64 upper = next == others.end() ? end : next->position;
    const qint64 middle = lower + (upper - lower) / 2;
    if (middle > lower && middle < upper)
        return {middle, {}};

    Placement placement;
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (other == next)
            placement.renumbered.append(moved.id);
        placement.renumbered.append(other->id);
    }
    if (next == others.end())
        placement.renumbered.append(moved.id);
    return placement;
}

} // namespace hms::server::visits
