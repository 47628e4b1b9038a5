// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatch/worker_pool.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace hms::server {

Lane laneOf(QByteArrayView request)
{
    const qsizetype at = request.indexOf("\"method\"");
    if (at < 0)
        return Lane::Desk;
    const QByteArrayView rest = request.sliced(at, qMin<qsizetype>(48, request.size() - at));
    if (rest.contains("session.login") || rest.contains("session.unlock") ||
        rest.contains("session.changePassword"))
        return Lane::Login;
    return rest.contains("\"reports.") || rest.contains("\"audit.verify") ? Lane::Report : Lane::Desk;
}

WorkerPool::WorkerPool(const Dispatcher &dispatcher, WorkerConnection::Open open, Sizes sizes,
                       WorkerConnection::Open openReports)
    : m_dispatcher(dispatcher)
    , m_open(std::move(open))
    , m_openReports(std::move(openReports))
    , m_sizes(sizes)
{
    for (int lane = 0; lane < kLanes; ++lane)
        for (int i = 0; i < m_sizes.workers[size_t(lane)]; ++i)
            m_threads.emplace_back([this, lane, i] { work(lane, i); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    for (Queue &queue : m_queues)
        queue.ready.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool WorkerPool::submit(Lane lane, IncomingRequest request, Done done)
{
    Queue &queue = m_queues[size_t(lane)];
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || int(queue.jobs.size()) >= m_sizes.queueLength)
            return false;
        queue.jobs.push_back({std::move(request), std::move(done)});
    }
    queue.ready.notify_one();
    return true;
}

int WorkerPool::queued(Lane lane) const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_queues[size_t(lane)].jobs.size());
}

void WorkerPool::work(int lane, int index)
{
    // Names of connections are the whole process' own; two pools may live in it.
    const QString name = u"worker-%1-%2-%3"_s.arg(lane).arg(index).arg(quintptr(this), 0, 16);
    WorkerConnection connection(name, m_open);
    std::optional<WorkerConnection> reports;
    if (lane == int(Lane::Report) && m_openReports)
        reports.emplace(name + u"-reports"_s, m_openReports);
    Queue &queue = m_queues[size_t(lane)];
    std::unique_lock lock(m_mutex);
    for (;;) {
        queue.ready.wait(lock, [&] { return m_stopping || !queue.jobs.empty(); });
        if (queue.jobs.empty())
            return;
        Job job = std::move(queue.jobs.front());
        queue.jobs.pop_front();
        lock.unlock();
        job.done(m_dispatcher.run(connection, job.request, {}, reports ? &*reports : nullptr));
        lock.lock();
    }
}

} // namespace hms::server
