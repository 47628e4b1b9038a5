// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visits/visit_lock.h"

#include "server/dispatch/current_record.h"

using namespace Qt::StringLiterals;

namespace hms::server::visits {

Result<LockedVisit> lockUnchanged(Context &ctx, VisitId visit, std::optional<int> rowVersion)
{
    const auto locked = lockVisit(ctx.tx, ctx.now, visit);
    if (!locked)
        return Error::notFound(u"visit"_s);
    if (rowVersion && *rowVersion != locked->rowVersion)
        return conflictWith(*readVisit(ctx.tx, visit));
    return *locked;
}

} // namespace hms::server::visits
