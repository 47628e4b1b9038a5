// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/prescriptions/prescriptions_protocol.h"

namespace hms::server::prescriptions {

Result<RawJson> sets(Context &ctx, const ListPrescriptionSets &request);
Result<RawJson> saveSet(Context &ctx, const SavePrescriptionSet &request);
Result<Empty> removeSet(Context &ctx, const RemovePrescriptionSet &request);

} // namespace hms::server::prescriptions
