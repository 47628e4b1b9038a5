// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/results/result_store.h"

namespace hms::server::results {

/// Releases reviewed results of one visit, under the locks of its tests: their orders follow, the visit's
/// next report has them, the doctor is told and the queue shows it. The worklist is told by the caller.
LabReportId release(Context &ctx, VisitId visit, const QList<ResultState> &results,
                    const std::optional<QString> &language);

} // namespace hms::server::results
