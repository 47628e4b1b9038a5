// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/prescriptions/dispensing_protocol.h"

namespace hms::server::pharmacy {

Result<RawJson> call(Context &ctx, const CallPrescription &request);
Result<ReservePrescription::Response> reserve(Context &ctx, const ReservePrescription &request);
Result<Empty> release(Context &ctx, const ReleasePrescription &request);
Result<RawJson> dispense(Context &ctx, const DispensePrescription &request);

} // namespace hms::server::pharmacy
