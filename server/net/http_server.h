// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/http_door.h"
#include "server/net/net_limits.h"
#include "server/net/transfer_pool.h"

#include <QHostAddress>
#include <QHttpServer>

#include <memory>
#include <optional>

namespace hms::server {

class DeskServer;
class DocumentHouse;

/// What an operator's tools ask over HTTP: /healthz (the process answers), /readyz (it can serve desks) and
/// /metrics; and the bytes of documents, at /documents/<id> for who shows a ticket. Main thread only.
class HttpServer {
public:
    /// Where documents come and go.
    struct Documents {
        DocumentHouse &house;
        WorkerConnection::Open open;
    };
    explicit HttpServer(DeskServer &desks, std::optional<Documents> documents = std::nullopt,
                        const NetLimits &limits = {});
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// False when the address cannot be had; errorString() says why.
    bool listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString errorString() const;

private:
    void addRoutes(DeskServer &desks);
    bool takeDocument(QTcpSocket *socket, const HttpHead &head, qsizetype headBytes);

    const NetLimits m_limits;
    DocumentHouse *m_house = nullptr;
    std::unique_ptr<TransferPool> m_pool; ///< Null: this server keeps no documents.
    int m_transfers = 0;
    QHttpServer m_server;
    HttpDoor *m_door; ///< Owned by m_server.
};

} // namespace hms::server
