// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/http_server.h"

#include "server/documents/document_house.h"
#include "server/net/desk_server.h"
#include "server/net/document_socket.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

using Response = QHttpServerResponse;

Response plain(const QByteArray &text, Response::StatusCode status = Response::StatusCode::Ok)
{
    return {"text/plain; charset=utf-8", text, status};
}

} // namespace

HttpServer::HttpServer(DeskServer &desks, std::optional<Documents> documents, const NetLimits &limits)
    : m_limits(limits)
    , m_door(new HttpDoor(m_limits, &m_server))
{
    addRoutes(desks);
    if (!documents)
        return;
    m_house = &documents->house;
    m_pool = std::make_unique<TransferPool>(std::move(documents->open), m_limits.documentThreads);
    m_door->setTaker([this](QTcpSocket *socket, const HttpHead &head, qsizetype headBytes) {
        return takeDocument(socket, head, headBytes);
    });
}

void HttpServer::addRoutes(DeskServer &desks)
{
    m_server.route(u"/healthz"_s, QHttpServerRequest::Method::Get, [] { return plain("ok\n"); });
    m_server.route(u"/readyz"_s, QHttpServerRequest::Method::Get, [&desks] {
        return desks.isReady() ? plain("ready\n")
                               : plain("not ready\n", Response::StatusCode::ServiceUnavailable);
    });
    m_server.route(u"/metrics"_s, QHttpServerRequest::Method::Get, [&desks] {
        return Response("text/plain; version=0.0.4; charset=utf-8", desks.metricsText());
    });
    m_server.afterRequest([](Response &&response) {
        response.setHeader("Connection", "close"); // The door hands over one request a socket.
        return std::move(response);
    });
}

bool HttpServer::takeDocument(QTcpSocket *socket, const HttpHead &head, qsizetype headBytes)
{
    if (!head.target.startsWith("/documents/"))
        return false;
    if (m_transfers >= m_limits.documentTransfers) {
        HttpDoor::turnAway(socket, 503);
        return true;
    }
    socket->skip(headBytes);
    ++m_transfers;
    auto *transfer = new DocumentSocket(socket, head, *m_house, *m_pool, m_limits);
    QObject::connect(transfer, &QObject::destroyed, m_door, [this] { --m_transfers; });
    return true;
}

bool HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_door->listen(address, port))
        return false;
    m_server.bind(m_door);
    if (m_house)
        m_house->setPort(m_door->serverPort());
    return true;
}

quint16 HttpServer::port() const
{
    return m_door->serverPort();
}

QString HttpServer::errorString() const
{
    return m_door->errorString();
}

} // namespace hms::server
