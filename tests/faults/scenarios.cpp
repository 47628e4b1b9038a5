// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/kill_scenarios.h"
#include "tests/faults/lab_scenarios.h"
#include "tests/faults/network_scenarios.h"
#include "tests/faults/repeat_scenarios.h"
#include "tests/faults/server_scenarios.h"
#include "tests/faults/stock_scenarios.h"

#include <array>

namespace hms::test {

std::span<const Scenario> scenarios()
{
    static constexpr std::array all{
        Scenario{"A1", "the server is killed at random moments and at named points", &killServer},
        Scenario{"A2", "backends and postmasters are killed", &killDatabase},
        Scenario{"A3", "the database stands still", &pauseDatabase},
        Scenario{"A5", "the data disk is full", &fillDisk},
        Scenario{"A8", "the network is cut, heals and flaps", &cutNetwork},
        Scenario{"A9", "the reply of each mutating method is lost", &loseReplies},
        Scenario{"A10", "requests are repeated and raced", &repeatRequests},
        Scenario{"A11", "clients stall", &stallClients},
        Scenario{"A12", "two servers share a database", &runTwoServers},
        Scenario{"A28", "a crowd on one bill and one queue", &crowdOneBill},
        Scenario{"A28", "a crowd on the last of a batch", &crowdOneBatch},
        Scenario{"A28", "a crowd on one result", &crowdOneResult},
        Scenario{"A29", "workstations die while they pay", &killDesk},
        Scenario{"A30", "two hundred workstations come back at once", &stormRestart},
    };
    return all;
}

} // namespace hms::test
