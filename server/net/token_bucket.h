// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/net_limits.h"

#include <algorithm>
#include <chrono>

namespace hms::server {

/// Lets through what a Rate allows.
class TokenBucket {
public:
    using Clock = std::chrono::steady_clock;

    explicit TokenBucket(Rate rate, Clock::time_point now = Clock::now())
        : m_rate(rate)
        , m_tokens(rate.burst)
        , m_filled(now)
    {
    }

    bool take(double tokens = 1, Clock::time_point now = Clock::now())
    {
        const std::chrono::duration<double> since = now - m_filled;
        m_tokens = std::min(m_rate.burst, m_tokens + since.count() * m_rate.perSecond);
        m_filled = now;
        if (m_tokens < tokens)
            return false;
        m_tokens -= tokens;
        return true;
    }

    /// Nothing was taken for so long that it has forgotten all of it.
    [[nodiscard]] bool isFull(Clock::time_point now = Clock::now()) const
    {
        const std::chrono::duration<double> since = now - m_filled;
        return m_tokens + since.count() * m_rate.perSecond >= m_rate.burst;
    }
    /// Until the next one is let through.
    [[nodiscard]] int retryAfterMs() const { return int(1000 / std::max(m_rate.perSecond, 0.1)) + 1; }

private:
    Rate m_rate;
    double m_tokens;
    Clock::time_point m_filled;
};

} // namespace hms::server
