// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operations/operations_handlers.h"

#include "server/operations/operations_store.h"

namespace hms::server::operations {

Result<RawJson> status(Context &ctx, const GetOperationStatus &request)
{
    const auto operation = findOperation(ctx.tx, request.operationId, ctx.caller.user);
    if (!operation)
        return RawJson{"{\"state\":\"UNKNOWN\"}"};
    // The kept answer goes out as it is; method names hold nothing to escape.
    return RawJson{"{\"state\":\"DONE\",\"method\":\"" + operation->method.toLatin1() +
                   "\",\"result\":" + operation->answer + "}"};
}

} // namespace hms::server::operations
