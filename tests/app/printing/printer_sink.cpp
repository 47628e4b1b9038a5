// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/printing/printer_sink.h"

#include "app/printing/escpos.h"

namespace hms::test {

PrinterSink::PrinterSink()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &PrinterSink::onConnection);
}

void PrinterSink::onConnection()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    ++m_connections;
    if (closeAfter == 0) {
        socket->abort();
        return;
    }
    if (!reads) {
        socket->setReadBufferSize(1);
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
}

void PrinterSink::onReadyRead(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    if (closeAfter > 0 && m_received.size() >= closeAfter) {
        socket->abort();
        return;
    }
    if (bytes.contains(app::escpos::paperStatusRequest()))
        socket->write(paperAnswer);
    if (bytes.endsWith(app::escpos::finishedRequest()))
        socket->write(finishedAnswer);
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace hms::test
