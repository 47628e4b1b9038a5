// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/documents/document_fixture.h"

#include "tests/server/net/net_fixture.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

server::SessionKeeper keeper()
{
    return {[](server::WorkerConnection &, const QList<SessionId> &) { return server::Callers(); },
            [](server::WorkerConnection &, const QList<SessionId> &) {}};
}

} // namespace

QString HttpReply::reason() const
{
    return QJsonDocument::fromJson(body).object().value(u"reason"_s).toString();
}

DocumentFixture::DocumentFixture(const server::NetLimits &limits)
    : store(new server::documents::FileByteStore(folder.filePath(u"documents"_s)))
    , house(std::unique_ptr<server::documents::ByteStore>(store))
    , server(nullptr, &house)
    , patient(server.addPatient())
    , m_dispatcher(m_none, server.hasher(), {u"test"_s, 1})
    , m_desks({m_dispatcher, server.opener(), keeper(), {}, limits, std::nullopt})
    , m_http(m_desks, server::HttpServer::Documents{house, server.opener()}, limits)
{
    REQUIRE(m_http.listen(QHostAddress::LocalHost, 0));
}

RequestDocumentTicket DocumentFixture::wish(const DocumentOwner &owner, const QByteArray &bytes,
                                            DocumentFormat type, const QString &name)
{
    return {.owner = owner, .name = name, .size = bytes.size(), .type = type, .sha256 = sha256Of(bytes)};
}

DocumentTicket DocumentFixture::ticketFor(const RequestDocumentTicket &wish)
{
    return server.call(wish).value();
}

Document DocumentFixture::upload(const QByteArray &bytes, const QString &name)
{
    const DocumentOwner owner{DocumentOwnerKind::Patient, patient.value};
    const HttpReply reply = put(ticketFor(wish(owner, bytes, DocumentFormat::Pdf, name)), bytes);
    INFO(reply.body.toStdString());
    REQUIRE(reply.status == 201);
    const auto document =
        decode<Document>(QJsonDocument::fromJson(reply.body).object(), UnknownMembers::Refuse);
    REQUIRE(document);
    return *document;
}

QList<Document> DocumentFixture::listed(bool withRemoved)
{
    return server.call(ListDocuments{{DocumentOwnerKind::Patient, patient.value}, withRemoved}).value();
}

QByteArray DocumentFixture::putText(const QString &path, const QString &ticket, const QByteArray &bytes)
{
    return "PUT " + path.toLatin1() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + ticket.toLatin1() +
           "\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes;
}

QByteArray DocumentFixture::getText(const QString &path, const QString &ticket)
{
    return "GET " + path.toLatin1() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + ticket.toLatin1() +
           "\r\n\r\n";
}

HttpReply DocumentFixture::put(const DocumentTicket &ticket, const QByteArray &bytes)
{
    return send(putText(ticket.path, ticket.ticket, bytes));
}

HttpReply DocumentFixture::get(const DocumentTicket &ticket, const QString &address)
{
    return send(getText(ticket.path, ticket.ticket), address);
}

std::unique_ptr<QTcpSocket> DocumentFixture::connected(const QString &address)
{
    auto socket = std::make_unique<QTcpSocket>();
    REQUIRE(socket->bind(QHostAddress(address)));
    socket->connectToHost(QHostAddress::LocalHost, m_http.port());
    REQUIRE(eventually([&] { return socket->state() == QAbstractSocket::ConnectedState; }));
    return socket;
}

HttpReply DocumentFixture::readAll(QTcpSocket &socket)
{
    REQUIRE(eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 60'000));
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    return {all.split(' ').value(1).toInt(), all.left(end), all.mid(end + 4)};
}

HttpReply DocumentFixture::send(const QByteArray &text, const QString &address)
{
    const auto socket = connected(address);
    socket->write(text);
    return readAll(*socket);
}

int DocumentFixture::filesIn(const QString &part) const
{
    int files = 0;
    for (QDirIterator it(folder.filePath(u"documents/"_s + part), QDir::Files, QDirIterator::Subdirectories);
         it.hasNext(); it.next())
        ++files;
    return files;
}

QString DocumentFixture::pathOf(const Document &document) const
{
    return store->pathOf(QByteArray::fromHex(document.sha256.toLatin1()));
}

} // namespace hms::test
