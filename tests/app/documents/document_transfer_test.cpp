// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_transfer.h"
#include "tests/app/documents/fake_http.h"
#include "tests/support/examples.h"
#include "tests/support/fake_api.h"
#include "tests/support/sample_files.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// A transfer with everything that it can tell, and the server's two ends.
struct Moving {
    [[nodiscard]] DocumentTicket ticket() const
    {
        return {DocumentId::make(), u"secret"_s, u"/documents/1"_s, http.port(),
                QDateTime::currentDateTimeUtc()};
    }
    /// Up to the PUT, which waits for its answer.
    void beginUpload(const QByteArray &bytes)
    {
        transfer.upload(owner, u"letter.pdf"_s, bytes);
        REQUIRE(QTest::qWaitFor([&] { return api.count(RequestDocumentTicket::kMethod) == 1; }));
        given = ticket();
        api.answer<RequestDocumentTicket>(given);
        REQUIRE(QTest::qWaitFor([&] { return http.isComplete(); }));
    }
    void beginDownload(const Document &document)
    {
        transfer.download(document);
        api.answer<OpenDocument>(ticket());
        REQUIRE(QTest::qWaitFor([&] { return http.isComplete(); }));
    }
    [[nodiscard]] QString failure()
    {
        REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }));
        const auto error = failed.first().first().value<Error>();
        return error.code == ErrorCode::Rejected ? error.reason() : QString::number(int(error.code));
    }

    FakeHttp http;
    FakeApi api;
    QNetworkAccessManager network;
    DocumentTransfer transfer{api, network};
    DocumentOwner owner{DocumentOwnerKind::Patient, Ulid::make()};
    DocumentTicket given;
    QSignalSpy uploaded{&transfer, &DocumentTransfer::uploaded};
    QSignalSpy downloaded{&transfer, &DocumentTransfer::downloaded};
    QSignalSpy failed{&transfer, &DocumentTransfer::failed};
    QSignalSpy cancelled{&transfer, &DocumentTransfer::cancelled};
};

Document documentOf(const QByteArray &bytes)
{
    Document document = example<Document>();
    document.sha256 = test::sha256Of(bytes);
    document.size = bytes.size();
    return document;
}

} // namespace

TEST_CASE("an upload asks for a ticket with what the file is, and shows it", "[documents][ui]")
{
    Moving m;
    const QByteArray bytes = pngFile();
    m.beginUpload(bytes);
    const auto wish = m.api.last<RequestDocumentTicket>();
    CHECK(wish.owner.id == m.owner.id);
    CHECK(wish.type == DocumentFormat::Png);
    CHECK(wish.size == bytes.size());
    CHECK(wish.sha256 == test::sha256Of(bytes));
    CHECK(m.http.request().startsWith("PUT /documents/1 HTTP/1.1\r\n"));
    CHECK(m.http.request().contains("Authorization: Bearer secret\r\n"));
    CHECK(m.http.request().endsWith(bytes));
    CHECK(m.uploaded.isEmpty());

    m.http.answer(201, QJsonDocument(encode(documentOf(bytes))).toJson());
    CHECK(QTest::qWaitFor([&] { return m.uploaded.count() == 1; }));
    CHECK(m.failed.isEmpty());
}

TEST_CASE("each refusal of an upload is told in words of its own", "[documents][ui]")
{
    const QList<std::tuple<int, QByteArray, QString>> cases{{422, "hash", u"documentChanged"_s},
                                                            {415, "type", u"documentKind"_s},
                                                            {422, "pixels", u"documentPixels"_s},
                                                            {422, "activeContent", u"documentActive"_s},
                                                            {413, "tooLarge", u"documentTooLarge"_s},
                                                            {507, "noSpace", u"documentNoSpace"_s},
                                                            {503, "busy", u"1007"_s},
                                                            {418, "of a newer server", u"1007"_s}};
    for (const auto &[status, reason, expected] : cases) {
        INFO(reason.toStdString());
        Moving m;
        m.beginUpload(pdfFile());
        m.http.answer(status, "{\"reason\":\"" + reason + "\"}");
        CHECK(m.failure() == expected);
        CHECK(m.uploaded.isEmpty());
    }
}

TEST_CASE("a file that is none is refused before anything is asked", "[documents][ui]")
{
    Moving m;
    SECTION("not of a kind")
    {
        m.transfer.upload(m.owner, u"x.pdf"_s, "MZ and more");
        CHECK(m.failure() == u"documentKind");
    }
    SECTION("not there")
    {
        const QTemporaryDir folder;
        m.transfer.uploadFile(m.owner, folder.filePath(u"gone.pdf"_s));
        CHECK(m.failure() == u"documentUnreadable");
    }
    SECTION("a folder")
    {
        const QTemporaryDir folder;
        m.transfer.uploadFile(m.owner, folder.path());
        CHECK(m.failure() == u"documentUnreadable");
    }
    SECTION("no ticket is given")
    {
        m.transfer.upload(m.owner, u"x.pdf"_s, pdfFile());
        REQUIRE(QTest::qWaitFor([&] { return m.api.count(RequestDocumentTicket::kMethod) == 1; }));
        m.api.refuse<RequestDocumentTicket>(Error::rejected(u"documentTooLarge"_s));
        CHECK(m.failure() == u"documentTooLarge");
        CHECK(m.api.sent().size() == 1);
        return;
    }
    CHECK(m.api.sent().isEmpty());
}

TEST_CASE("an upload whose answer is lost is looked up", "[documents][ui]")
{
    Moving m;
    m.beginUpload(pdfFile());
    m.http.cut();
    REQUIRE(QTest::qWaitFor([&] { return m.api.count(ListDocuments::kMethod) == 1; }));
    CHECK(m.api.last<ListDocuments>().owner.id == m.owner.id);

    SECTION("it is there")
    {
        Document document = documentOf(pdfFile());
        document.id = m.given.documentId;
        m.api.answer<ListDocuments>({document});
        CHECK(m.uploaded.count() == 1);
        CHECK(m.failed.isEmpty());
    }
    SECTION("it is not there")
    {
        m.api.answer<ListDocuments>({documentOf(pdfFile())});
        CHECK(m.failure() == u"1007");
    }
}

TEST_CASE("an upload whose ticket was used up by its own first try is found", "[documents][ui]")
{
    Moving m;
    m.beginUpload(pdfFile());
    m.http.answer(401, R"({"reason":"ticket"})");
    REQUIRE(QTest::qWaitFor([&] { return m.api.count(ListDocuments::kMethod) == 1; }));
    Document document = documentOf(pdfFile());
    SECTION("it got there")
    {
        document.id = m.given.documentId;
        m.api.answer<ListDocuments>({document});
        CHECK(m.uploaded.count() == 1);
    }
    SECTION("it did not")
    {
        m.api.answer<ListDocuments>({document});
        CHECK(m.failure() == u"documentTicket");
    }
}

TEST_CASE("an upload can be cancelled, and says when it was too late", "[documents][ui]")
{
    Moving m;
    SECTION("before the ticket")
    {
        m.transfer.upload(m.owner, u"x.pdf"_s, pdfFile());
        m.transfer.cancel();
        CHECK(m.cancelled.count() == 1);
    }
    SECTION("while it moves")
    {
        m.beginUpload(pdfFile());
        m.transfer.cancel();
        CHECK(QTest::qWaitFor([&] { return m.http.isCut(); }));
        REQUIRE(QTest::qWaitFor([&] { return m.api.count(ListDocuments::kMethod) == 1; }));
        m.api.answer<ListDocuments>({});
        CHECK(m.cancelled.count() == 1);
    }
    SECTION("when the server has it already")
    {
        m.beginUpload(pdfFile());
        m.transfer.cancel();
        REQUIRE(QTest::qWaitFor([&] { return m.api.count(ListDocuments::kMethod) == 1; }));
        Document document = documentOf(pdfFile());
        document.id = m.given.documentId;
        m.api.answer<ListDocuments>({document});
        CHECK(m.uploaded.count() == 1);
        CHECK(m.cancelled.isEmpty());
    }
    CHECK(m.failed.isEmpty());
}

TEST_CASE("a server that is silent is not waited for without end", "[documents][ui]")
{
    Moving m;
    m.transfer.setPatience(std::chrono::milliseconds(100));
    m.beginDownload(documentOf(pdfFile()));
    CHECK(m.failure() == u"1007");
}

TEST_CASE("what is downloaded is what was stored", "[documents][ui]")
{
    Moving m;
    const QByteArray bytes = pdfFile();
    m.beginDownload(documentOf(bytes));
    CHECK(m.http.request().startsWith("GET /documents/1 HTTP/1.1\r\n"));

    SECTION("whole")
    {
        m.http.answer(200, bytes);
        REQUIRE(QTest::qWaitFor([&] { return m.downloaded.count() == 1; }));
        CHECK(m.downloaded.first().at(1).toByteArray() == bytes);
    }
    SECTION("changed on its way")
    {
        m.http.answer(200, pdfFile("% changed\n"));
        CHECK(m.failure() == u"documentDamaged");
    }
    SECTION("damaged at the server")
    {
        m.http.answer(500, R"({"reason":"damaged"})");
        CHECK(m.failure() == u"documentDamaged");
    }
    SECTION("cut")
    {
        m.http.cut();
        CHECK(m.failure() == u"1007");
    }
}
