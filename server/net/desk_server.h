// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/gateway.h"
#include "server/net/listener.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hms::server {

/// All that serves workstations, put together: workers, sockets, events. Main thread only.
class DeskServer : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const Dispatcher &dispatcher;
        WorkerConnection::Open open;
        SessionKeeper keeper;
        WorkerPool::Sizes workers;
        NetLimits limits;
        std::optional<QSslConfiguration> tls;
        WorkerConnection::Open openReports = {}; ///< Empty: reports are read as everything is.
    };

    explicit DeskServer(Parts parts, QObject *parent = nullptr);
    ~DeskServer() override;

    /// False when the address cannot be had; errorString() says why.
    bool listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }
    [[nodiscard]] QString errorString() const { return m_listener->errorString(); }

    Gateway &gateway() { return m_gateway; }
    [[nodiscard]] bool isReady() const; ///< The database answers and nobody is being sent away.
    [[nodiscard]] QByteArray metricsText();

    /// Takes no more sockets and requests, answers what runs, says good-bye; emits drained() at the latest
    /// after `patience`.
    void drain(std::chrono::milliseconds patience);

signals:
    void drained();

private:
    void onDrainTick();

    const NetLimits m_limits;
    Metrics m_metrics;
    WorkerPool m_pool;
    Gateway m_gateway;
    Sweeper m_sweeper;
    std::unique_ptr<Listener> m_listener;
    QTimer m_touch;
    QTimer m_drainTick;
    Connection::Clock::time_point m_drainUntil;
    bool m_saidGoodBye = false;
};

} // namespace hms::server
