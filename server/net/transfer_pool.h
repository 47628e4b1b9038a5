// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/worker_connection.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace hms::server {

/// Threads that touch documents' bytes, each with a database connection: a disk that is slow takes no desk's
/// worker. How much is queued is bounded by its users, each of whom waits for one job at a time.
class TransferPool : public QObject {
    Q_OBJECT

public:
    TransferPool(WorkerConnection::Open open, int threads);
    /// Finishes what runs; what is queued is dropped.
    ~TransferPool() override;

    /// Runs `work` on one of the threads, then `then` with its result on this object's thread, unless
    /// `context` has gone by then.
    template <class Work, class Then>
    void run(QObject *context, Work work, Then then)
    {
        submit([this, guard = QPointer(context), work = std::move(work),
                then = std::move(then)](WorkerConnection &connection) mutable {
            auto result = std::make_shared<decltype(work(connection))>(work(connection));
            QMetaObject::invokeMethod(
                this,
                [guard, result, then = std::move(then)]() mutable {
                    if (guard)
                        then(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    using Job = std::function<void(WorkerConnection &)>;
    void submit(Job job);
    void work(int index);

    WorkerConnection::Open m_open;
    std::mutex m_mutex; ///< Guards the jobs and m_stopping.
    std::condition_variable m_ready;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace hms::server
