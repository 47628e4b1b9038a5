// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"
#include "shared/orders/test_order.h"

namespace hms::app {

/// What the lab has to do next with an order.
enum class WorkState {
    Collect, ///< The first time or again.
    Receive, ///< Taken, on its way to the lab.
    Enter,
    Review,
    Release,
    Nothing, ///< Not the lab's business (yet, or any more).
};
/// Those that the lab works on, in the order of the day.
inline constexpr std::array kWorkStates{WorkState::Collect, WorkState::Receive, WorkState::Enter,
                                        WorkState::Review, WorkState::Release};

WorkState workState(const TestOrder &order);
QString label(WorkState state);
/// The state as a badge, with what is special of this order: begun, held, a new sample needed.
StatusLook stateLook(const TestOrder &order);

} // namespace hms::app
