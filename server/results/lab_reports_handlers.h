// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/results/lab_numbers.h"
#include "shared/results/lab_reports_protocol.h"

namespace hms::server::results {

Result<RawJson> reports(Context &ctx, const ListLabReports &request);
Result<RawJson> report(Context &ctx, const GetLabReport &request);
Result<RawJson> attach(Context &ctx, const AttachLabReport &request);
Result<VerifyLabReport::Response> verify(Context &ctx, const VerifyLabReport &request);
Result<RawJson> numbers(Context &ctx, const GetLabNumbers &request);

} // namespace hms::server::results
