// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/documents/document_house.h"
#include "server/documents/file_byte_store.h"
#include "server/net/desk_server.h"
#include "server/net/http_server.h"
#include "shared/documents/documents_protocol.h"
#include "tests/support/sample_files.h"
#include "tests/support/test_server.h"

#include <QTcpSocket>
#include <QTemporaryDir>

namespace hms::test {

/// What an HTTP server said, after it closed.
struct HttpReply {
    int status = 0; ///< 0: nothing came.
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QString reason() const; ///< Of a refusal.
};

/// A server with documents: the dispatcher, a folder of their own and a real HTTP socket.
class DocumentFixture {
public:
    explicit DocumentFixture(const server::NetLimits &limits = {});
    Q_DISABLE_COPY_MOVE(DocumentFixture)

    // ---- by requests ----

    [[nodiscard]] static RequestDocumentTicket wish(const DocumentOwner &owner, const QByteArray &bytes,
                                                    DocumentFormat type = DocumentFormat::Pdf,
                                                    const QString &name = QStringLiteral("letter.pdf"));
    /// By an admin, unless a caller is named.
    DocumentTicket ticketFor(const RequestDocumentTicket &wish);
    /// The whole way: ticket and PUT.
    Document upload(const QByteArray &bytes, const QString &name = QStringLiteral("letter.pdf"));
    [[nodiscard]] QList<Document> listed(bool withRemoved = false);

    // ---- by HTTP ----

    /// Sends the text from `address` and reads until the server closes.
    HttpReply send(const QByteArray &text, const QString &address = QStringLiteral("127.0.0.1"));
    HttpReply put(const DocumentTicket &ticket, const QByteArray &bytes);
    HttpReply get(const DocumentTicket &ticket, const QString &address = QStringLiteral("127.0.0.1"));
    [[nodiscard]] static QByteArray putText(const QString &path, const QString &ticket,
                                            const QByteArray &bytes);
    [[nodiscard]] static QByteArray getText(const QString &path, const QString &ticket);
    std::unique_ptr<QTcpSocket> connected(const QString &address = QStringLiteral("127.0.0.1"));
    static HttpReply readAll(QTcpSocket &socket);

    // ---- on the disk ----

    /// Files below kept/ and staged/.
    [[nodiscard]] int keptFiles() const { return filesIn(QStringLiteral("kept")); }
    [[nodiscard]] int stagedFiles() const { return filesIn(QStringLiteral("staged")); }
    [[nodiscard]] QString pathOf(const Document &document) const;

    QTemporaryDir folder;
    server::documents::FileByteStore *store; ///< The house's.
    server::DocumentHouse house;
    TestServer server;
    PatientId patient;

private:
    [[nodiscard]] int filesIn(const QString &part) const;

    std::vector<server::Route> m_none;
    server::Dispatcher m_dispatcher;
    server::DeskServer m_desks;
    server::HttpServer m_http;
};

} // namespace hms::test
