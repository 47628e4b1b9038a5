// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/theme.h"
#include "shared/billing/bill.h"

#include <QString>

#include <optional>

namespace hms::app {

/// What became of a money command that nobody waited for any more, in words for the desk.
struct RecoveredMoney {
    Tone tone = Tone::Info;
    QString text;
    std::optional<Payment> payment; ///< Taken after all: its receipt was never printed here.

    /// Empty for commands that move no money.
    static std::optional<RecoveredMoney> of(const Outcome &outcome);
};

} // namespace hms::app
