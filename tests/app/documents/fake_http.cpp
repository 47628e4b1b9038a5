// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/documents/fake_http.h"

#include <QRegularExpression>

namespace hms::test {

FakeHttp::FakeHttp()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        m_socket = m_server.nextPendingConnection();
        if (m_isDown) // Qt repeats a request whose connection was lost.
            return m_socket->abort();
        m_request.clear();
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { m_request += m_socket->readAll(); });
    });
}

bool FakeHttp::isComplete() const
{
    const qsizetype end = m_request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    static const QRegularExpression length(QStringLiteral("content-length: (\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = length.match(QString::fromLatin1(m_request.left(end)));
    return m_request.size() - end - 4 >= match.captured(1).toLongLong();
}

void FakeHttp::answer(int status, const QByteArray &body)
{
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    m_socket->disconnectFromHost();
}

void FakeHttp::cut()
{
    m_isDown = true;
    m_socket->abort();
}

} // namespace hms::test
