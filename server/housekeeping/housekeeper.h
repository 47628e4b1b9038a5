// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/worker_connection.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace hms::server {

class DocumentHouse;

/// Seals the audit log each second, anchors its head each hour and when it stops, keeps the summaries that
/// reports read, and cleans up now and then.
/// One thread with one connection; a job that fails is logged and comes again in its turn.
class Housekeeper {
public:
    /// Starts at once. `dataFolder` keeps the anchors of the audit log; empty: only the journal has them.
    /// `documents`: null where none are kept.
    Housekeeper(WorkerConnection::Open open, QString dataFolder, DocumentHouse *documents = nullptr);
    /// Seals and anchors a last time, then joins. Call it while PostgreSQL still runs.
    ~Housekeeper();
    Q_DISABLE_COPY_MOVE(Housekeeper)

private:
    void work();

    WorkerConnection::Open m_open;
    QString m_dataFolder;
    DocumentHouse *m_documents;
    std::mutex m_mutex; ///< Guards m_stopping.
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace hms::server
