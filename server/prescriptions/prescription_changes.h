// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/prescriptions/prescription.h"

#include <span>

namespace hms::server::prescriptions {

/// Tells the pharmacy's list what became of a prescription and answers the Prescription as it is now. Call it
/// after the last write.
RawJson publish(Context &ctx, PrescriptionId id);

std::span<const Statement> changeStatements();

} // namespace hms::server::prescriptions
