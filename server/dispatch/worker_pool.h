// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/dispatcher.h"

#include <QByteArrayView>

#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace hms::server {

/// Which threads serve a request. Password hashing and reports never take a desk's worker.
enum class Lane { Desk, Login, Report };
inline constexpr int kLanes = 3;

/// Guesses the lane from the request's bytes without parsing them. A wrong guess costs only fairness.
Lane laneOf(QByteArrayView request);

/// Threads with one database connection each and a bounded queue per lane.
class WorkerPool {
public:
    struct Sizes {
        std::array<int, kLanes> workers{4, 2, 1};
        int queueLength = 2000; ///< Per lane; beyond it a request is answered UNAVAILABLE at once.
    };
    using Done = std::function<void(Outcome)>;

    /// `openReports` opens what the report lane reads reports from; empty: the same as everything.
    WorkerPool(const Dispatcher &dispatcher, WorkerConnection::Open open, Sizes sizes,
               WorkerConnection::Open openReports = {});
    /// Finishes what is queued, then joins.
    ~WorkerPool();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /// False when the lane is full; `done` is then not called. Else `done` runs on a worker thread, once.
    bool submit(Lane lane, IncomingRequest request, Done done);
    [[nodiscard]] int queued(Lane lane) const;

private:
    struct Job {
        IncomingRequest request;
        Done done;
    };
    struct Queue {
        std::deque<Job> jobs;
        std::condition_variable ready;
    };
    void work(int lane, int index);

    const Dispatcher &m_dispatcher;
    WorkerConnection::Open m_open;
    WorkerConnection::Open m_openReports;
    Sizes m_sizes;
    mutable std::mutex m_mutex; ///< Guards the queues and m_stopping.
    std::array<Queue, kLanes> m_queues;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace hms::server
