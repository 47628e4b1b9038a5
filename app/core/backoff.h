// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace hms::app {

/// The pause before the next attempt: doubles from `first` up to `most`, drawn at random below that ceiling
/// so that two hundred desks do not come back at the same instant.
struct Backoff {
    std::chrono::milliseconds first{250};
    std::chrono::milliseconds most{15'000};

    /// `attempt` counts from 0; `random` lies in [0, 1). Never below first, never above most.
    [[nodiscard]] std::chrono::milliseconds pause(int attempt, double random) const
    {
        auto ceiling = first;
        for (int i = 0; i <= attempt && ceiling < most; ++i)
            ceiling *= 2;
        ceiling = std::min(ceiling, most);
        return first + std::chrono::milliseconds(qint64(random * double((ceiling - first).count())));
    }
};

} // namespace hms::app
