// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#ifdef HMS_KILLPOINTS
#include <csignal>
#include <cstdlib>
#include <unistd.h>
#endif

namespace hms::server {

/// Where a fault test ends this process as a power cut would: HMS_KILLPOINT names the point,
/// HMS_KILLPOINT_METHOD (if set) the one method it is for. Exists only in builds with -DHMS_KILLPOINTS=ON;
/// else it is nothing.
#ifdef HMS_KILLPOINTS
inline void killPoint(QLatin1StringView point, QLatin1StringView method)
{
    static const QLatin1StringView wantedPoint(std::getenv("HMS_KILLPOINT"));
    static const QLatin1StringView wantedMethod(std::getenv("HMS_KILLPOINT_METHOD"));
    if (point == wantedPoint && (wantedMethod.isEmpty() || method == wantedMethod))
        ::kill(::getpid(), SIGKILL);
}
#else
inline void killPoint(QLatin1StringView, QLatin1StringView) {}
#endif

} // namespace hms::server
