// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "server/results/drawn_signature.h"
#include "shared/results/lab_report.h"

#include <span>

namespace hms::server::results {

void insertDelivery(const Context &ctx, LabReportId report, const QString &deliveredTo,
                    const Signature &signature);

std::span<const Statement> deliveryStatements();

} // namespace hms::server::results
