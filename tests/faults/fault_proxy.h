// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

namespace hms::test {

/// What the network does to every connection.
struct NetworkFaults {
    std::chrono::milliseconds delay{0};  ///< Each way.
    std::chrono::milliseconds jitter{0}; ///< Up to so much more, drawn per piece; order is kept.
    qint64 bytesPerSecond = 0;           ///< Each way and connection; 0 = no limit.
    qsizetype sliceBytes = 0;            ///< Pieces of so many bytes; 0 = as they come.
    bool blackHole = false;              ///< Nothing passes and nobody is told, until it is healed.
    bool refuse = false;                 ///< New connections are reset at once.
};

/// What happens to the next request that passes.
enum class RequestFault {
    None,
    CutAfterForward, ///< Reset both sides as soon as the request is on its way.
    CutBeforeReply,  ///< The server's reply arrives here, goes no further, and both sides are reset.
    Repeat,          ///< The server gets the request twice.
};

class ProxyLink;

/// A TCP proxy on loopback between workstations and one server that behaves as a bad network does.
class FaultProxy : public QObject {
    Q_OBJECT

public:
    explicit FaultProxy(quint64 seed, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// Where the server is; connections that exist keep theirs.
    void setTarget(const QUrl &server) { m_target = server; }
    /// Where workstations connect.
    [[nodiscard]] QUrl url() const;

    [[nodiscard]] const NetworkFaults &faults() const { return m_faults; }
    void setFaults(const NetworkFaults &faults);
    void heal() { setFaults({}); }

    /// The next `count` requests, of whichever connection, suffer this.
    void arm(RequestFault fault, int count = 1);
    [[nodiscard]] int armed() const { return m_armedCount; }

    void resetAll();
    enum class Half { ToServer, ToClient };
    /// Ends one direction of every connection; the other one goes on.
    void halfCloseAll(Half half);

    [[nodiscard]] int open() const { return int(m_links.size()); }
    [[nodiscard]] qint64 cuts() const { return m_cuts; }

private:
    friend class ProxyLink;
    RequestFault takeFault();
    std::chrono::milliseconds drawDelay();
    void onConnection();
    void forget(ProxyLink *link);

    QTcpServer m_server;
    QUrl m_target;
    NetworkFaults m_faults;
    RequestFault m_armed = RequestFault::None;
    int m_armedCount = 0;
    quint64 m_random;
    QList<ProxyLink *> m_links;
    qint64 m_cuts = 0;
};

} // namespace hms::test
