// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/audit/audit_protocol.h"

#include <span>

namespace hms::server::audit {

RawJson searchAudit(Transaction &tx, const SearchAudit &filter);

std::span<const Statement> statements();

} // namespace hms::server::audit
