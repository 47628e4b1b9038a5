// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/kill_scenarios.h"
#include "tests/faults/repeat_scenarios.h"

#include <array>

namespace hms::test {

std::span<const Scenario> scenarios()
{
    static constexpr std::array all{
        Scenario{"A1", "the server is killed at random moments and at named points", &killServer},
        Scenario{"A2", "backends and postmasters are killed", &killDatabase},
        Scenario{"A3", "the database stands still", &pauseDatabase},
        Scenario{"A9", "the reply of each mutating method is lost", &loseReplies},
        Scenario{"A10", "requests are repeated and raced", &repeatRequests},
    };
    return all;
}

} // namespace hms::test
