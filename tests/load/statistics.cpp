// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hms::load {

void Latencies::add(Clock::duration latency)
{
    m_microseconds.push_back(qint32(std::chrono::duration_cast<std::chrono::microseconds>(latency).count()));
    m_sorted = false;
}

double Latencies::millisecondsAt(double share) const
{
    if (m_microseconds.empty())
        return 0;
    if (!std::exchange(m_sorted, true))
        std::ranges::sort(m_microseconds);
    const auto rank = size_t(std::ceil(share * double(m_microseconds.size())));
    return m_microseconds[std::clamp<size_t>(rank, 1, m_microseconds.size()) - 1] / 1000.0;
}

qsizetype Statistics::operations() const
{
    return std::accumulate(methods.begin(), methods.end(), qsizetype(0),
                           [](qsizetype sum, const Latencies &l) { return sum + l.count(); });
}

} // namespace hms::load
