// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/staff.h"
#include "tests/load/workload.h"

#include <chrono>

namespace hms::load {

/// What the operator of a run chose.
struct LoadPlan {
    QUrl server;
    Credentials admin;
    int workstations = 50;
    int users = 10;
    std::chrono::milliseconds think{0}; ///< After an answer, before the next request.
    std::chrono::milliseconds period{
        0}; ///< One request each so long, whatever the answers take; 0 = closed loop.
    std::chrono::milliseconds warmUp{2'000};
    std::chrono::milliseconds measured{10'000};
    std::optional<Mix> mix; ///< None: only pushes.
    int samplePatients = 2'000;
    int firstVisits =
        200; ///< Made before the run, so that there are steps, bills and payments to choose from.
    int subscribers = 0;
    bool oneQueue = false; ///< All subscribers follow the same doctor's queue.
    std::chrono::milliseconds pushEvery{100};
    int reports = 0;  ///< How often each report is asked for when the work is done.
    int misspelt = 0; ///< How many misspelt names are searched for when the work is done.
    quint64 seed = 1;
    bool strict = false;
    qint64 serverPid = 0;
    QString jsonFile;
};

/// Reads the command line; prints help or a complaint and ends the program when it has to.
LoadPlan readPlan(const QStringList &arguments);

} // namespace hms::load
