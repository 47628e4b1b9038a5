// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit_handlers.h"

#include "server/audit/audit_store.h"
#include "server/audit/audit_verify.h"

namespace hms::server::audit {

Result<RawJson> search(Context &ctx, const SearchAudit &request)
{
    return searchAudit(ctx.tx, request);
}

Result<VerifyAudit::Response> verify(Context &ctx, const VerifyAudit &)
{
    return verifyAudit(ctx.tx, ctx.server.dataFolder);
}

} // namespace hms::server::audit
