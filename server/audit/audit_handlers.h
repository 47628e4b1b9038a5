// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/audit/audit_protocol.h"

namespace hms::server::audit {

Result<RawJson> search(Context &ctx, const SearchAudit &request);
Result<VerifyAudit::Response> verify(Context &ctx, const VerifyAudit &request);

} // namespace hms::server::audit
