// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/housekeeping/housekeeper.h"

#include "server/audit/audit_anchors.h"
#include "server/audit/audit_seals.h"
#include "server/db/db_error.h"
#include "server/documents/document_house.h"
#include "server/documents/leftovers.h"
#include "server/housekeeping/housekeeping_jobs.h"
#include "server/medicines/stock_alerts.h"
#include "server/reports/day_summaries.h"
#include "server/results/critical_alerts.h"

#include <QLoggingCategory>

#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcHouse, "hms.housekeeping", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAnchor, "hms.audit.anchor", QtInfoMsg)

using Clock = std::chrono::steady_clock;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

struct Job {
    const char *name;
    Clock::duration interval;
    std::function<void(WorkerConnection &, const QDateTime &now)> run;
    Clock::time_point due = Clock::now();
};

void anchor(WorkerConnection &connection, const QString &dataFolder, const QDateTime &now)
{
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Read);
    const audit::AuditHead head = audit::auditHead(tx);
    qCInfo(lcAnchor).noquote() << head.seq << head.hash.toHex();
    if (!dataFolder.isEmpty())
        audit::AuditAnchors(dataFolder).append(head, now);
}

void runJob(const Job &job, WorkerConnection &connection)
{
    try {
        job.run(connection, QDateTime::currentDateTimeUtc());
    } catch (const DbError &e) {
        qCWarning(lcHouse) << job.name << "failed at" << e.statement() << e.sqlState();
        if (e.isConnectionLoss())
            connection.close();
    } catch (const std::exception &e) {
        qCWarning(lcHouse) << job.name << "failed:" << e.what();
    }
}

} // namespace

Housekeeper::Housekeeper(WorkerConnection::Open open, QString dataFolder, DocumentHouse *documents)
    : m_open(std::move(open))
    , m_dataFolder(std::move(dataFolder))
    , m_documents(documents)
    , m_thread([this] { work(); })
{
}

Housekeeper::~Housekeeper()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Housekeeper::work()
{
    WorkerConnection connection(u"housekeeper"_s, m_open);
    const auto seal = [](WorkerConnection &c, const QDateTime &) { audit::sealAudit(c); };
    const auto anchorHead = [this](WorkerConnection &c, const QDateTime &now) {
        anchor(c, m_dataFolder, now);
    };
    std::vector<Job> jobs{
        {"seal the audit log", seconds(1), seal},
        {"anchor the audit log", hours(1), anchorHead},
        {"end stale sessions", seconds(15), &housekeeping::endStaleSessions},
        {"sum days up", seconds(5), &reports::keepDaySummaries},
        {"escalate critical values", seconds(1), &results::escalateAlerts},
        {"tell of stock", minutes(1), &medicines::tellOfStock},
        {"make partitions", hours(6), &housekeeping::makePartitions},
        {"expire operations", hours(6), &housekeeping::expireOperations},
        {"forget login failures", hours(1), &housekeeping::forgetLoginFailures},
    };
    if (m_documents)
        jobs.push_back({"sweep documents", minutes(10), [this](WorkerConnection &c, const QDateTime &now) {
                            documents::sweepLeftovers(c, m_documents->bytes(), now);
                        }});
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        auto next = Clock::now() + seconds(1);
        for (Job &job : jobs) {
            if (job.due <= Clock::now()) {
                runJob(job, connection);
                job.due = Clock::now() + job.interval;
            }
            next = std::min(next, job.due);
        }
        lock.lock();
        m_wake.wait_until(lock, next, [this] { return m_stopping; });
    }
    runJob({"seal the audit log", seconds(0), seal}, connection);
    runJob({"anchor the audit log", seconds(0), anchorHead}, connection);
}

} // namespace hms::server
