// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/documents/documents_protocol.h"
#include "tests/support/sample_files.h"

#include <QTcpSocket>

namespace hms::test {

/// What an upload of these bytes asks a ticket for.
inline RequestDocumentTicket wishFor(const DocumentOwner &owner, const QString &name, const QByteArray &bytes,
                                     DocumentFormat type = DocumentFormat::Pdf)
{
    return {.owner = owner, .name = name, .size = bytes.size(), .type = type, .sha256 = sha256Of(bytes)};
}

/// Uses a ticket over HTTP and waits: the whole answer, its head included. For tests whose server is another
/// process.
inline QByteArray useTicket(const DocumentTicket &ticket, const QByteArray &method,
                            const QByteArray &bytes = {})
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(ticket.port));
    socket.write(method + ' ' + ticket.path.toLatin1() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                 ticket.ticket.toLatin1() + "\r\nContent-Length: " + QByteArray::number(bytes.size()) +
                 "\r\n\r\n" + bytes);
    QByteArray answer;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

} // namespace hms::test
