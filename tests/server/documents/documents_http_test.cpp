// SPDX-License-Identifier: GPL-3.0-or-later
// Documents over a real HTTP socket, honest and hostile.
#include "tests/server/documents/document_fixture.h"
#include "tests/server/net/net_fixture.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using namespace std::chrono_literals;

namespace {

DocumentOwner ofPatient(const DocumentFixture &f)
{
    return {DocumentOwnerKind::Patient, f.patient.value};
}

DocumentTicket ticketFor(DocumentFixture &f, const QByteArray &bytes, DocumentFormat type = DocumentFormat::Pdf)
{
    return f.ticketFor(DocumentFixture::wish(ofPatient(f), bytes, type));
}

void checkNothingStays(DocumentFixture &f)
{
    CHECK(eventually([&] { return f.stagedFiles() == 0; }));
    CHECK(f.keptFiles() == 0);
    CHECK(f.listed(true).isEmpty());
}

} // namespace

TEST_CASE("what was uploaded comes back byte for byte", "[documents][db]")
{
    DocumentFixture f;
    // Far more than a block, and nothing that compresses.
    QByteArray noise(9 * 1024 * 1024, Qt::Uninitialized);
    quint32 seed = 1;
    for (char &c : noise)
        c = char((seed = seed * 1664525 + 1013904223) >> 24);
    const QByteArray bytes =
        pdfFile("8 0 obj\n<< >>\nstream\n" + noise.replace('/', '.') + "\nendstream\nendobj\n");

    const Document document = f.upload(bytes, u"তথ্য \"1\".pdf"_s);
    CHECK(document.size == bytes.size());
    CHECK(document.sha256 == sha256Of(bytes));
    CHECK(f.listed().first().id == document.id);
    CHECK(f.stagedFiles() == 0);
    CHECK(f.store->unproven().isEmpty());

    const HttpReply reply = f.get(f.server.call(OpenDocument{document.id}).value());
    CHECK(reply.status == 200);
    CHECK(reply.body == bytes);
    CHECK(reply.head.contains("Content-Type: application/pdf\r\n"));
    CHECK(reply.head.contains("Content-Disposition: attachment; filename*=UTF-8''%E0%A6%A4%E0%A6%A5"));
    CHECK(reply.head.contains("X-Content-Type-Options: nosniff"));
    CHECK(f.server.count(u"audit_logs WHERE entity = 'documents' AND action = 'create' AND user_id = '%1'"
                         " AND session_id IS NOT NULL AND ip_address = '127.0.0.1'"_s.arg(
                             f.server.admin()->user.value.toUuidText())) == 1);
    CHECK(f.server.count(
              u"audit_logs WHERE entity = 'documents.open' AND action = 'open' AND entity_id = '%1'"_s.arg(
                  document.id.toText())) == 1);
}

TEST_CASE("a ticket serves once, for its document, its direction and its place", "[documents][db]")
{
    DocumentFixture f;
    const QByteArray bytes = pdfFile();
    const Document document = f.upload(bytes);

    SECTION("once")
    {
        const auto up = ticketFor(f, bytes);
        CHECK(f.put(up, bytes).status == 201);
        const HttpReply again = f.put(up, bytes);
        CHECK(again.status == 401);
        CHECK(again.reason() == u"ticket");
        CHECK(f.listed().size() == 2);
        const auto down = f.server.call(OpenDocument{document.id}).value();
        CHECK(f.get(down).status == 200);
        CHECK(f.get(down).status == 401);
    }
    SECTION("not in the other direction")
    {
        auto down = f.server.call(OpenDocument{document.id}).value();
        CHECK(f.put(down, bytes).status == 401);
        CHECK(f.get(ticketFor(f, bytes)).status == 401);
        CHECK(f.get(down).status == 200); // A refusal does not use it up.
    }
    SECTION("not for another document")
    {
        const Document other = f.upload(pdfFile("% other\n"), u"other.pdf"_s);
        auto down = f.server.call(OpenDocument{document.id}).value();
        down.path = u"/documents/"_s + other.id.toText();
        CHECK(f.get(down).status == 401);
    }
    SECTION("not from another address")
    {
        const auto down = f.server.call(OpenDocument{document.id}).value();
        CHECK(f.get(down, u"127.0.0.2"_s).status == 401);
        CHECK(f.get(down).status == 200);
    }
    SECTION("not without it, or with an invented one")
    {
        const QString path = u"/documents/"_s + document.id.toText();
        CHECK(f.send("GET " + path.toLatin1() + " HTTP/1.1\r\n\r\n").status == 401);
        CHECK(f.send(DocumentFixture::getText(path, u"A"_s.repeated(43))).status == 401);
        CHECK(f.send(DocumentFixture::getText(u"/documents/../../etc/passwd"_s, u"x"_s)).status == 401);
        CHECK(f.send("DELETE " + path.toLatin1() + " HTTP/1.1\r\n\r\n").status == 400);
    }
    SECTION("not after its time")
    {
        const auto down = f.server.call(OpenDocument{document.id}).value();
        f.server.exec(u"UPDATE document_tickets SET expires_at = now() - interval '1 second'"_s);
        CHECK(f.get(down).status == 401);
    }
}

TEST_CASE("a ticket ends with its person's session or right", "[documents][db]")
{
    DocumentFixture f;
    const QByteArray bytes = pdfFile();
    const Document document = f.upload(bytes);
    const auto staff = f.server.as(u"staff"_s);
    const auto down = f.server.callAs(staff, OpenDocument{document.id}).value();
    const auto up = f.server.callAs(staff, DocumentFixture::wish(ofPatient(f), bytes)).value();

    SECTION("the session was ended")
    {
        f.server.exec(
            u"UPDATE sessions SET ended_at = now() WHERE id = '%1'"_s.arg(staff->session.value.toUuidText()));
    }
    SECTION("the right was taken away")
    {
        f.server.exec(u"DELETE FROM role_permissions WHERE permission_id IN"
                      " (SELECT id FROM permissions WHERE slug LIKE 'documents.%')"_s);
    }
    SECTION("the owner's kind is no longer theirs")
    {
        f.server.exec(
            u"UPDATE document_owner_kinds SET view_any = '{clinical.view}', add_any = '{clinical.view}'"_s);
    }
    CHECK(f.get(down).status == 401);
    CHECK(f.put(up, bytes).status == 401);
    CHECK(f.server.count(u"documents"_s) == 1);
}

TEST_CASE("a right that is taken away while the bytes move stops the upload", "[documents][db]")
{
    DocumentFixture f;
    const QByteArray bytes = pdfFile();
    const auto ticket = ticketFor(f, bytes);
    const QByteArray text = DocumentFixture::putText(ticket.path, ticket.ticket, bytes);
    const auto socket = f.connected();
    socket->write(text.chopped(10));
    REQUIRE(eventually([&] { return f.stagedFiles() == 1; }));

    f.server.exec(u"UPDATE sessions SET ended_at = now()"_s);
    socket->write(text.last(10));

    CHECK(DocumentFixture::readAll(*socket).status == 401);
    CHECK(eventually([&] { return f.stagedFiles() == 0; }));
    CHECK(f.server.count(u"documents"_s) == 0);
}

TEST_CASE("bytes that are not what the ticket says leave nothing behind", "[documents][db]")
{
    DocumentFixture f;
    struct Case {
        const char *what;
        QByteArray announced;
        QByteArray sent;
        DocumentFormat type;
        int status;
        QString reason;
    };
    const QByteArray script = pdfFile("5 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\n");
    const QByteArray bomb = pdfFile(objectStream(QByteArray(100 * 1024 * 1024, ' ')));
    const QByteArray hidden = pdfFile(objectStream("5 0 << /S /Launch >>"));
    const QByteArray flood = pngFile(60'000, 60'000);
    const QByteArray program = "MZ" + QByteArray(1000, '\x90');
    const std::vector<Case> cases{
        {"another content", pdfFile("% a\n"), pdfFile("% b\n"), DocumentFormat::Pdf, 422, u"hash"_s},
        {"shorter", pdfFile("% abc\n"), pdfFile(), DocumentFormat::Pdf, 400, u"size"_s},
        {"longer", pdfFile(), pdfFile("% abc\n"), DocumentFormat::Pdf, 400, u"size"_s},
        {"an image called PDF", pngFile(), pngFile(), DocumentFormat::Pdf, 415, u"type"_s},
        {"a program called image", program, program, DocumentFormat::Jpeg, 415, u"type"_s},
        {"a script", script, script, DocumentFormat::Pdf, 422, u"activeContent"_s},
        {"a hidden program start", hidden, hidden, DocumentFormat::Pdf, 422, u"activeContent"_s},
        {"a bomb", bomb, bomb, DocumentFormat::Pdf, 422, u"activeContent"_s},
        {"a flood of pixels", flood, flood, DocumentFormat::Png, 422, u"pixels"_s},
    };
    for (const Case &c : cases) {
        INFO(c.what);
        const HttpReply reply = f.put(ticketFor(f, c.announced, c.type), c.sent);
        CHECK(reply.status == c.status);
        CHECK(reply.reason() == c.reason);
    }
    checkNothingStays(f);
}

TEST_CASE("a body without end is not even begun", "[documents][db]")
{
    DocumentFixture f;
    const auto ticket = ticketFor(f, pdfFile());
    const QByteArray path = ticket.path.toLatin1();
    const QByteArray bearer = " HTTP/1.1\r\nAuthorization: Bearer " + ticket.ticket.toLatin1() + "\r\n";
    CHECK(f.send("PUT " + path + bearer + "Content-Length: 999999999999\r\n\r\n" + QByteArray(1'000'000, 'x'))
              .status == 413);
    CHECK(f.send("PUT " + path + bearer + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n").status == 400);
    CHECK(f.send("PUT " + path + bearer + "\r\n").status == 400); // No length is no bytes: not this document.
    checkNothingStays(f);
}

TEST_CASE("who sends slowly or goes away keeps nothing", "[documents][db]")
{
    server::NetLimits limits;
    limits.documentSilence = 300ms;
    limits.tick = 20ms;
    DocumentFixture f(limits);
    const QByteArray bytes = pdfFile();
    const auto ticket = ticketFor(f, bytes);
    const QByteArray text = DocumentFixture::putText(ticket.path, ticket.ticket, bytes);

    SECTION("slow")
    {
        const auto socket = f.connected();
        socket->write(text.chopped(10));
        const HttpReply reply = DocumentFixture::readAll(*socket);
        CHECK(reply.status == 408);
        CHECK(reply.reason() == u"slow");
    }
    SECTION("gone")
    {
        const auto socket = f.connected();
        socket->write(text.chopped(10));
        REQUIRE(eventually([&] { return f.stagedFiles() == 1; }));
        socket->abort();
    }
    SECTION("a drip that never pauses long enough")
    {
        limits.wholeDocument = 500ms;
        DocumentFixture strict(limits);
        const auto its = ticketFor(strict, bytes);
        const QByteArray whole = DocumentFixture::putText(its.path, its.ticket, bytes);
        const auto socket = strict.connected();
        socket->write(whole.chopped(100));
        QTimer drip;
        QObject::connect(&drip, &QTimer::timeout, [&] { socket->write("x"); });
        drip.start(100);
        CHECK(DocumentFixture::readAll(*socket).status == 408);
        checkNothingStays(strict);
    }
    checkNothingStays(f);
}

TEST_CASE("only so many documents move at once", "[documents][db]")
{
    server::NetLimits limits;
    limits.documentTransfers = 2;
    DocumentFixture f(limits);
    const QByteArray bytes = pdfFile();
    std::vector<std::unique_ptr<QTcpSocket>> waiting;
    for (int i = 0; i < 2; ++i) {
        const auto ticket = ticketFor(f, bytes);
        waiting.push_back(f.connected());
        waiting.back()->write(DocumentFixture::putText(ticket.path, ticket.ticket, bytes).chopped(1));
    }
    REQUIRE(eventually([&] { return f.stagedFiles() == 2; }));
    const auto third = ticketFor(f, bytes);
    CHECK(f.put(third, bytes).status == 503);

    waiting.clear();
    CHECK(eventually([&] { return f.stagedFiles() == 0; }));
    CHECK(f.put(third, bytes).status == 201);
}

TEST_CASE("a file that the disk has changed is never handed out", "[documents][db]")
{
    DocumentFixture f;
    const Document document = f.upload(pdfFile());
    QFile file(f.pathOf(document));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(20);
    file.write("X");
    file.close();
    const HttpReply reply = f.get(f.server.call(OpenDocument{document.id}).value());
    CHECK(reply.status == 500);
    CHECK(reply.reason() == u"damaged");
    CHECK_FALSE(reply.body.contains("%PDF"));
    REQUIRE(QFile::remove(f.pathOf(document)));
    CHECK(f.get(f.server.call(OpenDocument{document.id}).value()).reason() == u"damaged");
}

TEST_CASE("what operators ask is answered, one request a socket, without a body", "[documents][db]")
{
    server::NetLimits limits;
    limits.handshake = 300ms;
    DocumentFixture f(limits);
    const HttpReply health = f.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(health.status == 200);
    CHECK(health.body == "ok\n");
    CHECK(f.send("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n").body.contains("hms_"));
    CHECK(f.send("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n").status == 404);
    CHECK(f.send("POST /healthz HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, 'x'))
              .status != 200);
    CHECK(f.send("GET /healthz HTTP/1.1\r\nX: " + QByteArray(20'000, 'x')).status == 0);
    CHECK(f.send("GET /healthz HTTP/1.1\r\n").status == 0); // Never finished.
    CHECK(f.send("nonsense\r\n\r\n").status == 400);
}
