// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/metrics.h"

#include "server/dispatch/worker_pool.h"
#include "shared/protocol/frame.h"

#include <QFile>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

const prometheus::Histogram::BucketBoundaries kBuckets{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                       0.25,  0.5,    1,     2.5,  5,     10};

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

prometheus::Gauge &gauge(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Counter &counter(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

void raise(prometheus::Counter &counter, qint64 total)
{
    counter.Increment(double(total) - counter.Value());
}

} // namespace

struct Metrics::Family {
    explicit Family(prometheus::Registry &registry)
        : requests(prometheus::BuildCounter()
                       .Name("hms_requests_total")
                       .Help("Requests answered")
                       .Register(registry))
        , latency(prometheus::BuildHistogram()
                      .Name("hms_request_seconds")
                      .Help("From reading a request to its answer")
                      .Register(registry))
        , overdue(counter(registry, "hms_requests_overdue_total",
                          "Requests answered \"unknown\" at their deadline"))
        , databaseErrors(counter(registry, "hms_database_errors_total",
                                 "Statements that PostgreSQL refused, repeated ones included"))
        , queued(prometheus::BuildGauge()
                     .Name("hms_requests_queued")
                     .Help("Requests waiting for a worker")
                     .Register(registry))
        , lanes{&queued.Add({{"lane", "desk"}}), &queued.Add({{"lane", "login"}}),
                &queued.Add({{"lane", "report"}})}
        , connections(gauge(registry, "hms_connections", "Open sockets"))
        , subscriptions(gauge(registry, "hms_subscriptions", "Topics followed by sockets"))
        , pushes(counter(registry, "hms_pushes_total", "Changes sent to sockets"))
        , droppedPushes(counter(registry, "hms_pushes_dropped_total", "Changes not sent to slow sockets"))
        , refusedSockets(counter(registry, "hms_sockets_refused_total", "Sockets refused by a limit"))
        , resident(gauge(registry, "process_resident_memory_bytes", "Resident memory"))
    {
    }

    prometheus::Family<prometheus::Counter> &requests;
    prometheus::Family<prometheus::Histogram> &latency;
    prometheus::Counter &overdue;
    prometheus::Counter &databaseErrors;
    prometheus::Family<prometheus::Gauge> &queued;
    std::array<prometheus::Gauge *, kLanes> lanes;
    prometheus::Gauge &connections;
    prometheus::Gauge &subscriptions;
    prometheus::Counter &pushes;
    prometheus::Counter &droppedPushes;
    prometheus::Counter &refusedSockets;
    prometheus::Gauge &resident;
};

Metrics::Metrics()
    : m_registry(std::make_shared<prometheus::Registry>())
    , m_families(std::make_unique<Family>(*m_registry))
{
}

Metrics::~Metrics() = default;

void Metrics::countRequest(const Outcome &outcome, std::chrono::steady_clock::duration took)
{
    // The dispatcher names only methods it knows.
    const QString method = outcome.method.isEmpty() ? u"none"_s : outcome.method;
    const QString result = outcome.succeeded ? u"OK"_s : errorMessage(outcome.error);
    m_families->requests.Add({{"method", method.toStdString()}, {"outcome", result.toStdString()}})
        .Increment();
    m_families->databaseErrors.Increment(outcome.databaseErrors);
    prometheus::Histogram *&latency = m_latency[method];
    if (!latency)
        latency = &m_families->latency.Add({{"method", method.toStdString()}}, kBuckets);
    latency->Observe(std::chrono::duration<double>(took).count());
}

void Metrics::countOverdue()
{
    m_families->overdue.Increment();
}

QByteArray Metrics::text(const Snapshot &now)
{
    for (size_t lane = 0; lane < now.queued.size(); ++lane)
        m_families->lanes[lane]->Set(now.queued[lane]);
    m_families->connections.Set(now.connections);
    m_families->subscriptions.Set(now.subscriptions);
    raise(m_families->pushes, now.pushes);
    raise(m_families->droppedPushes, now.droppedPushes);
    raise(m_families->refusedSockets, now.refusedSockets);
    m_families->resident.Set(double(residentBytes()));
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_registry->Collect()));
}

} // namespace hms::server
