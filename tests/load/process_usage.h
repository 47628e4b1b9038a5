// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hms::load {

/// What the programs of a server have used so far, from /proc; differences of two readings are of interest.
struct ProcessUsage {
    double serverSeconds = 0;   ///< Processor time of hmsd, user and system, all threads.
    double databaseSeconds = 0; ///< Of its PostgreSQL with every backend, those that ended included.
    double ownSeconds = 0;      ///< Of this program.
    qint64 serverRssBytes = 0;
    qint64 serverPeakRssBytes = 0;

    /// Zeros for a server process that is 0 or gone.
    static ProcessUsage of(qint64 serverPid);
};

} // namespace hms::load
