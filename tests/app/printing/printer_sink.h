// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace hms::test {

/// A receipt printer on a loopback port.
class PrinterSink : public QObject {
public:
    PrinterSink();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] int connections() const { return m_connections; }

    qint64 closeAfter = -1;    ///< Bytes after which it drops the line; -1 never.
    bool reads = true;         ///< False: takes the connection and lets the bytes pile up.
    QByteArray paperAnswer;    ///< To DLE EOT 4; empty: it does not answer.
    QByteArray finishedAnswer; ///< To GS r 1.

private:
    void onConnection();
    void onReadyRead(QTcpSocket *socket);

    QTcpServer m_server;
    QByteArray m_received;
    int m_connections = 0;
};

/// A loopback port on which nobody listens.
quint16 closedPort();

} // namespace hms::test
