// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/lab_report.h"

namespace hms::app {

/// Whoever puts a visit's report on the screen and on paper. The laboratory's screens only ask for it.
class ReportPaper {
public:
    virtual ~ReportPaper() = default;
    virtual void open(const LabReport &report) = 0;
};

} // namespace hms::app
