// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"
#include "shared/orders/test_order.h"

namespace hms::app {

enum class Timeliness {
    NotRunning, ///< Nothing is collected yet, or it is released.
    OnTime,
    Soon, ///< A quarter of the time is left, or fifteen minutes.
    Late,
};

/// What is left of the time that was promised.
struct TimeLeft {
    Timeliness timeliness = Timeliness::NotRunning;
    int minutes = 0; ///< Left, or over when late; whole ones.

    static TimeLeft of(const TestOrder &order, const QDateTime &now);
};

/// "Late, 12 min"; an empty word while no time runs.
StatusLook look(const TimeLeft &left);

} // namespace hms::app
