// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/instrument_port.h"

#include "server/instruments/instrument_listener.h"

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

InstrumentPort::InstrumentPort(Parts parts)
    : m_parts(std::move(parts))
{
    m_thread.setObjectName(u"instruments"_s);
    m_thread.start();
    auto *inside = new QObject;
    inside->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        inside, [this] { m_listener = new InstrumentListener(m_parts); }, Qt::BlockingQueuedConnection);
    inside->deleteLater();
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
}

InstrumentPort::~InstrumentPort()
{
    m_thread.quit();
    m_thread.wait();
}

bool InstrumentPort::listen(const QHostAddress &address, quint16 port)
{
    bool listens = false;
    QMetaObject::invokeMethod(
        m_listener,
        [&] {
            listens = m_listener->listen(address, port);
            m_port = m_listener->serverPort();
            m_error = m_listener->errorString();
        },
        Qt::BlockingQueuedConnection);
    return listens;
}

} // namespace hms::server::instruments
