// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/worker_pool.h"

#include <array>
#include <chrono>

namespace hms::server {

/// So many a second on average, and so many at once.
struct Rate {
    double perSecond = 0;
    double burst = 0;
};

/// What one peer may ask of the server, and how long. Tests make them small.
struct NetLimits {
    using Duration = std::chrono::milliseconds;

    int sockets = 5000;
    int socketsPerAddress = 20;
    int socketsFromLoopback = 2000;    ///< Load tools and several desks of one machine.
    Rate newSocketsPerAddress{10, 40}; ///< Who is cut and comes back at once pays for it, not we.
    Rate newSocketsFromLoopback{2000, 4000};
    qint64 handshakeBytes = 8 * 1024;
    Duration handshake{10'000}; ///< Until the WebSocket is open, TLS included.

    int documentTransfers = 32; ///< Documents that move at once; two blocks of memory each.
    int documentThreads = 2;
    Duration wholeDocument{300'000};
    Duration documentSilence{15'000}; ///< A document that does not move for so long is given up.

    Duration idleBeforeLogin{60'000};
    Duration wholeMessage{10'000}; ///< From a message's first byte to its last.
    Duration heartbeat{5'000};
    Duration silence{15'000}; ///< Nothing heard for so long: the peer is gone.
    Duration closing{3'000};  ///< Until a closing handshake is cut short.

    qint64 answerHighWater = 16 * 1024; ///< Unsent bytes beyond which no further request of it is begun.
    qint64 pushHighWater = 1024 * 1024; ///< Unsent bytes beyond which pushes are dropped.
    qint64 pushLowWater = 256 * 1024;   ///< Below it pushes go on.
    qint64 sendLimit = qint64(4) << 20; ///< Unsent bytes beyond which the socket is cut.
    Duration stuck{10'000};             ///< So long above the high water, or without any progress.
    int sendBufferBytes = 256 * 1024;   ///< What the kernel may hold for one socket.

    int queuedRequests = 32; ///< Beside the running one.
    Rate requestsBeforeLogin{10, 20};
    Rate requests{500, 1000};
    Rate refusals{20, 200}; ///< Answers "too many"; beyond it the socket is closed.
    Rate controlFrames{50, 100};
    int fragments = 256; ///< Of one message.

    /// By Lane. A desk hears within three seconds that the database is slow, and asks for the outcome.
    std::array<Duration, kLanes> deadline{Duration{2'500}, Duration{30'000}, Duration{60'000}};
    Duration tick{250}; ///< How often all of these are looked at.
};

} // namespace hms::server
