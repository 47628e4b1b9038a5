// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/load_plan.h"
#include "tests/load/process_usage.h"
#include "tests/load/statistics.h"

#include <QJsonObject>

namespace hms::load {

/// Everything a run found out.
struct Results {
    double seconds = 0; ///< Measured.
    ProcessUsage before;
    ProcessUsage after;
    double queueRows = 0; ///< Rows in a queue on average.
    qsizetype patients = 0;
    qsizetype doctors = 0;
};

/// For programs. Latencies in milliseconds, processor time in seconds per 1,000 requests, memory in MiB.
QJsonObject toJson(const LoadPlan &plan, const Statistics &statistics, const Results &results);
/// The same for people.
QString toText(const QJsonObject &report);

} // namespace hms::load
