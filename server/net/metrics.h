// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/dispatcher.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <chrono>
#include <memory>

namespace prometheus {
class Counter;
class Gauge;
class Histogram;
class Registry;
template <class T>
class Family;
} // namespace prometheus

namespace hms::server {

/// What an operator watches. Labels are the methods of the route table and the error codes, nothing that a
/// client can make up. Main thread only.
class Metrics {
public:
    /// Values that are read when somebody asks.
    struct Snapshot {
        int connections = 0;
        int subscriptions = 0;
        qint64 pushes = 0;
        qint64 droppedPushes = 0;
        qint64 refusedSockets = 0;
        std::array<int, 3> queued{}; ///< By Lane.
    };

    Metrics();
    ~Metrics();
    Q_DISABLE_COPY_MOVE(Metrics)

    void countRequest(const Outcome &outcome, std::chrono::steady_clock::duration took);
    void countOverdue(); ///< A request was answered "unknown" at its deadline.
    /// Everything in Prometheus' text format.
    [[nodiscard]] QByteArray text(const Snapshot &now);

private:
    struct Family;
    std::shared_ptr<prometheus::Registry> m_registry;
    std::unique_ptr<Family> m_families;
    QHash<QString, prometheus::Histogram *> m_latency; ///< By method.
};

} // namespace hms::server
