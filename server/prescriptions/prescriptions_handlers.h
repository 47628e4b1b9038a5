// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/prescriptions/prescriptions_protocol.h"

namespace hms::server::prescriptions {

Result<CheckPrescription::Response> check(Context &ctx, const CheckPrescription &request);
Result<RawJson> create(Context &ctx, const CreatePrescription &request);
Result<RawJson> get(Context &ctx, const GetPrescription &request);
Result<RawJson> list(Context &ctx, const ListPrescriptions &request);
Result<RawJson> cancel(Context &ctx, const CancelPrescription &request);

} // namespace hms::server::prescriptions
