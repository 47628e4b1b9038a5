// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <random>
#include <vector>

namespace hms::load {

/// Chance that repeats itself: the same seed gives the same run on every machine, which the distributions of
/// the standard library do not promise.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }

    /// 0 to n - 1; n must be positive.
    int below(qsizetype n) { return int(m_engine() % quint64(n)); }
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    /// Removes one at random; order means nothing.
    std::optional<int> takeFrom(std::vector<int> &list)
    {
        if (list.empty())
            return std::nullopt;
        std::swap(list[size_t(below(qsizetype(list.size())))], list.back());
        const int taken = list.back();
        list.pop_back();
        return taken;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace hms::load
