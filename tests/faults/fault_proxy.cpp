// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_proxy.h"

#include "tests/faults/proxy_link.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::test {

FaultProxy::FaultProxy(quint64 seed, QObject *parent)
    : QObject(parent)
    , m_random(seed | 1)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        throw std::runtime_error("the proxy cannot listen");
    m_server.setMaxPendingConnections(1000);
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::onConnection);
}

FaultProxy::~FaultProxy()
{
    m_server.close();
    resetAll();
}

QUrl FaultProxy::url() const
{
    return QUrl(u"ws://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
}

void FaultProxy::setFaults(const NetworkFaults &faults)
{
    m_faults = faults;
    for (ProxyLink *link : QList(m_links))
        link->pump();
}

void FaultProxy::arm(RequestFault fault, int count)
{
    m_armed = fault;
    m_armedCount = count;
}

RequestFault FaultProxy::takeFault()
{
    if (m_armedCount == 0)
        return RequestFault::None;
    --m_armedCount;
    return m_armed;
}

std::chrono::milliseconds FaultProxy::drawDelay()
{
    // A linear congruential generator (Knuth's constants): the same delays for the same seed.
    m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL;
    const auto most = quint64(m_faults.jitter.count());
    return m_faults.delay + std::chrono::milliseconds(most == 0 ? 0 : (m_random >> 33) % (most + 1));
}

void FaultProxy::onConnection()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto *link = new ProxyLink(client, *this); // Deletes itself when both sides are gone.
        m_links.append(link);
        if (m_faults.refuse)
            link->reset();
    }
}

void FaultProxy::resetAll()
{
    for (ProxyLink *link : QList(m_links))
        link->reset();
}

void FaultProxy::halfCloseAll(Half half)
{
    for (ProxyLink *link : QList(m_links))
        link->halfClose(half);
}

void FaultProxy::forget(ProxyLink *link)
{
    m_links.removeOne(link);
}

} // namespace hms::test
