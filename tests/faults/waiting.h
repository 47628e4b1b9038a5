// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace hms::test {

/// Runs the event loop until the condition holds; false when it does not within the time.
bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds patience);

/// Runs the event loop for a while: the fault under test is time itself.
void letTimePass(std::chrono::milliseconds span);

} // namespace hms::test
