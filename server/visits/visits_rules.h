// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/caller.h"
#include "shared/core/result.h"
#include "shared/visits/visit.h"

namespace hms::server::visits {

/// Calls and treats this doctor's patients: the doctor themself with queue.own, or queue.any.
bool mayServe(const Caller &caller, DoctorId doctor);

/// Nothing, or FORBIDDEN with the right that is missing for a step of a visit that canStep() allows:
///
/// | step                               | who                                             |
/// |------------------------------------|-------------------------------------------------|
/// | to CANCELLED                       | visits.manage                                   |
/// | SCHEDULED to WAITING (has arrived) | visits.create, visits.manage, who serves        |
/// | to NO_SHOW, back to WAITING        | visits.manage, who serves                       |
/// | every other step                   | who serves                                      |
std::optional<Error> refuseStep(const Caller &caller, DoctorId doctor, VisitStatus from, VisitStatus to);

inline constexpr qint64 kPositionStep = 1024; ///< A fresh visit's position is its serial times this.

/// Where a visit stands in its doctor's day.
struct QueuePlace {
    VisitId id;
    int priorityRank = 0;
    qint64 position = 0;
};

/// How a move is done: a position for the moved visit, or, when its new neighbours have no number left
/// between them, all visits in their new order.
struct Placement {
    std::optional<qint64> position;
    QList<VisitId> renumbered;
};

/// Puts `moved` before the visit `before` of `others` (none: at the end), as near as its priority allows:
/// STAT is called before URGENT before ROUTINE whatever the positions. `others` in calling order; `end` lies
/// beyond every position given out so far.
Placement placeBefore(const QueuePlace &moved, const QList<QueuePlace> &others, std::optional<VisitId> before,
                      qint64 end);

} // namespace hms::server::visits
