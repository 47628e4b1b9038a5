// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "server/visits/check_in_store.h"

namespace hms::server::visits {

/// Nothing, or why the doctor receives nobody: REJECTED (doctorInactive, priceMissing).
std::optional<Error> refuseDoctor(const DoctorFacts &doctor);

/// Makes the visit and its bill, tells those who watch, and answers as visits.checkIn does; whoever the
/// caller is.
Result<RawJson> bookVisit(Context &ctx, const CheckIn &request);

} // namespace hms::server::visits
