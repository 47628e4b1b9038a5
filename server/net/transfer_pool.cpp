// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/transfer_pool.h"

using namespace Qt::StringLiterals;

namespace hms::server {

TransferPool::TransferPool(WorkerConnection::Open open, int threads)
    : m_open(std::move(open))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this, i] { work(i); });
}

TransferPool::~TransferPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_ready.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void TransferPool::submit(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_ready.notify_one();
}

void TransferPool::work(int index)
{
    WorkerConnection connection(u"transfer-%1-%2"_s.arg(index).arg(quintptr(this), 0, 16), m_open);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_ready.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_stopping)
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(connection);
        job = {}; // What it holds goes before the next one is waited for.
        lock.lock();
    }
}

} // namespace hms::server
