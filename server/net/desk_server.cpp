// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/desk_server.h"

using namespace std::chrono_literals;

namespace hms::server {

DeskServer::DeskServer(Parts parts, QObject *parent)
    : QObject(parent)
    , m_limits(parts.limits)
    , m_pool(parts.dispatcher, parts.open, parts.workers, std::move(parts.openReports))
    , m_gateway(m_pool, m_metrics, m_limits)
    , m_sweeper(m_gateway.hub(), parts.open, std::move(parts.keeper))
    , m_listener(std::make_unique<Listener>(m_gateway, m_limits, std::move(parts.tls)))
{
    connect(&m_gateway, &Gateway::published, &m_sweeper, &Sweeper::announce);
    connect(&m_gateway, &Gateway::accessPublished, &m_sweeper, &Sweeper::noteAccess);
    connect(&m_gateway, &Gateway::sessionBound, &m_sweeper,
            [this](SessionId session) { m_sweeper.reloadCallers({session}); });
    connect(&m_sweeper, &Sweeper::accessMoved, &m_gateway,
            [this] { m_sweeper.reloadCallers(m_gateway.openSessions()); });
    connect(&m_sweeper, &Sweeper::callersLoaded, &m_gateway, &Gateway::applyCallers);

    m_touch.setInterval(60s);
    connect(&m_touch, &QTimer::timeout, &m_gateway,
            [this] { m_sweeper.touchSessions(m_gateway.takeUsedSessions()); });
    m_touch.start();
    m_drainTick.setInterval(20ms);
    connect(&m_drainTick, &QTimer::timeout, this, &DeskServer::onDrainTick);
}

DeskServer::~DeskServer()
{
    m_listener->close();
}

bool DeskServer::listen(const QHostAddress &address, quint16 port)
{
    return m_listener->listen(address, port);
}

bool DeskServer::isReady() const
{
    return m_listener->isListening() && !m_gateway.isDraining() && m_sweeper.isDatabaseAnswering();
}

QByteArray DeskServer::metricsText()
{
    const EventHub::Counts counts = m_gateway.hub().counts();
    return m_metrics.text({
        .connections = m_gateway.connections(),
        .subscriptions = m_gateway.hub().subscriptions(),
        .pushes = counts.pushes,
        .droppedPushes = counts.drops,
        .refusedSockets = m_listener->refused(),
        .queued = {m_pool.queued(Lane::Desk), m_pool.queued(Lane::Login), m_pool.queued(Lane::Report)},
    });
}

void DeskServer::drain(std::chrono::milliseconds patience)
{
    m_listener->close();
    m_gateway.refuseRequests();
    m_drainUntil = Connection::Clock::now() + patience;
    m_drainTick.start();
}

void DeskServer::onDrainTick()
{
    const bool isOver = Connection::Clock::now() >= m_drainUntil;
    if (!m_saidGoodBye && (isOver || m_gateway.runningRequests() == 0)) {
        m_saidGoodBye = true;
        m_gateway.closeAll();
    }
    if (!m_saidGoodBye || (!isOver && m_gateway.connections() > 0))
        return;
    m_drainTick.stop();
    emit drained();
}

} // namespace hms::server
