// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/http_server.h"

#include "server/net/desk_server.h"

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

using Response = QHttpServerResponse;

Response plain(const QByteArray &text, Response::StatusCode status = Response::StatusCode::Ok)
{
    return {"text/plain; charset=utf-8", text, status};
}

} // namespace

HttpServer::HttpServer(DeskServer &desks)
    : m_sockets(new LimitedServer(m_limits, &m_server))
{
    m_server.route(u"/healthz"_s, QHttpServerRequest::Method::Get, [] { return plain("ok\n"); });
    m_server.route(u"/readyz"_s, QHttpServerRequest::Method::Get, [&desks] {
        return desks.isReady() ? plain("ready\n")
                               : plain("not ready\n", Response::StatusCode::ServiceUnavailable);
    });
    m_server.route(u"/metrics"_s, QHttpServerRequest::Method::Get, [&desks] {
        return Response("text/plain; version=0.0.4; charset=utf-8", desks.metricsText());
    });
}

bool HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_sockets->listen(address, port))
        return false;
    m_server.bind(m_sockets);
    return true;
}

quint16 HttpServer::port() const
{
    return m_sockets->serverPort();
}

QString HttpServer::errorString() const
{
    return m_sockets->errorString();
}

} // namespace hms::server
