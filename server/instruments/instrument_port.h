// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/intake.h"
#include "server/net/net_limits.h"

#include <QHostAddress>
#include <QThread>

namespace hms::server::instruments {

/// What one instrument may ask of the port, and how long. Tests make them small.
struct PortLimits {
    std::chrono::milliseconds wholeMessage{30'000}; ///< From its first byte to its last.
    std::chrono::milliseconds idle{30 * 60'000};    ///< Instruments stay connected; the dead ones do not.
    std::chrono::milliseconds tick{1'000};
    qint64 sendLimit = 64 * 1024; ///< Answers that nobody reads.
    NetLimits sockets = [] {
        NetLimits limits;
        limits.sockets = 32;
        limits.socketsPerAddress = 8;
        limits.socketsFromLoopback = 32;
        return limits;
    }();
};

class InstrumentListener;

/// Where instruments connect: HL7 over MLLP and ASTM over E1381 on one address. Has a thread and a database
/// connection of its own, so that whatever a peer does and however long the database takes, no desk waits.
/// One message at a time is kept; the others wait in their sockets.
class InstrumentPort {
public:
    struct Parts {
        WorkerConnection::Open open;
        PasswordHasher &hasher;
        ServerIdentity server;
        QList<QHostAddress> peers; ///< Who may connect; empty: everybody who reaches the address.
        PortLimits limits;
    };
    explicit InstrumentPort(Parts parts);
    /// Ends after the message that is being kept.
    ~InstrumentPort();
    Q_DISABLE_COPY_MOVE(InstrumentPort)

    bool listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString errorString() const { return m_error; }

private:
    Parts m_parts;
    QThread m_thread;
    InstrumentListener *m_listener = nullptr; ///< Lives and dies in the thread.
    quint16 m_port = 0;
    QString m_error;
};

} // namespace hms::server::instruments
