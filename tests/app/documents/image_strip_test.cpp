// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/image_strip.h"
#include "app/documents/thumbnail.h"
#include "tests/app/documents/fake_http.h"
#include "tests/support/examples.h"
#include "tests/support/fake_api.h"
#include "tests/support/sample_files.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QByteArray pictureBytes(QSize size = {200, 100})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

Document imageOf(const DocumentOwner &owner, const QString &name = u"film.png"_s)
{
    Document image = example<Document>();
    image.id = DocumentId::make();
    image.owner = owner;
    image.name = name;
    image.type = DocumentFormat::Png;
    image.sealed = false;
    image.size = 345'678;
    image.sha256 = test::sha256Of(pictureBytes());
    image.removedAt.reset();
    return image;
}

/// A strip of somebody of the laboratory.
struct Strip {
    explicit Strip(const QStringList &rights = {u"documents.view"_s, u"documents.add"_s})
    {
        gate.setPermissions(rights);
        home.resize(600, 300);
        home.show();
        strip.opener().setSystemViewer([this](const QUrl &url) {
            viewed.append(url.toLocalFile());
            return true;
        });
    }
    ~Strip() { QApplication::clipboard()->clear(); }
    [[nodiscard]] QListWidget *list() { return strip.findChild<QListWidget *>(u"images"_s); }
    DocumentTicket ticket()
    {
        return {DocumentId::make(), u"secret"_s, u"/documents/%1"_s.arg(++tickets), http.port(),
                QDateTime::currentDateTimeUtc()};
    }
    template <class Request>
    bool isAsked()
    {
        return QTest::qWaitFor([&] {
            return std::ranges::any_of(api.sent(), [](const FakeApi::Sent &each) {
                return each.method == Request::kMethod && !each.answered;
            });
        });
    }
    void say(int status, const QByteArray &body)
    {
        const QByteArray before = http.request();
        REQUIRE(QTest::qWaitFor([&] { return http.isComplete() && http.request() != before; }));
        http.answer(status, body);
    }
    QString file(const QByteArray &bytes)
    {
        QFile out(folder.filePath(u"film.png"_s));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }

    FakeHttp http;
    FakeApi api;
    PermissionGate gate;
    QWidget home;
    ImageStrip strip{api, gate, &home};
    QTemporaryDir folder;
    QStringList viewed;
    int tickets = 0;
    DocumentOwner owner{DocumentOwnerKind::TestResult, Ulid::make()};
    QSignalSpy failed{&strip, &ImageStrip::failed};
    QSignalSpy wanted{&strip, &ImageStrip::ownerWanted};
    QSignalSpy attached{&strip, &ImageStrip::attached};
};

} // namespace

TEST_CASE("a thumbnail keeps the shape, and only what is an image has one", "[documents][ui]")
{
    CHECK(thumbnailOf(DocumentFormat::Png, pictureBytes(), {80, 80}).size() == QSize(80, 40));
    CHECK(thumbnailOf(DocumentFormat::Png, "no image", {80, 80}).isNull());
    CHECK(thumbnailOf(DocumentFormat::Jpeg, pictureBytes(), {80, 80}).isNull()); // Not what it is said to be.
    CHECK(thumbnailOf(DocumentFormat::Pdf, pdfFile(), {80, 80}).isNull());
}

TEST_CASE("images of a result are fetched small and opened by Enter", "[documents][ui]")
{
    Strip s;
    s.strip.open(s.owner);
    Document paper = imageOf(s.owner, u"report.pdf"_s);
    paper.type = DocumentFormat::Pdf;
    s.api.answer<ListDocuments>({imageOf(s.owner), paper});
    REQUIRE(s.list()->count() == 1);
    CHECK(s.list()->item(0)->toolTip().contains(u"film.png"_s));
    REQUIRE(s.isAsked<OpenDocument>());
    s.api.answer<OpenDocument>(s.ticket());
    s.say(200, pictureBytes());

    REQUIRE(QTest::qWaitFor([&] {
        const QImage shown = s.list()->item(0)->icon().pixmap(s.list()->iconSize()).toImage();
        return shown.pixelColor(shown.rect().center()) == QColor(Qt::red);
    }));
    s.list()->setFocus();
    QTest::keyClick(s.list(), Qt::Key_Return);
    REQUIRE(s.isAsked<OpenDocument>());
    s.api.answer<OpenDocument>(s.ticket());
    s.say(200, pictureBytes());

    CHECK(QTest::qWaitFor([&] { return s.viewed.size() == 1; }));
}

TEST_CASE("an image waits for the draft it belongs to", "[documents][ui]")
{
    Strip s;
    s.strip.open({}, true);
    s.strip.add({s.file(pictureBytes())});
    REQUIRE(s.wanted.size() == 1);
    CHECK(s.strip.isBusy());
    CHECK(s.api.count(RequestDocumentTicket::kMethod) == 0);

    s.strip.adopt(s.owner);
    REQUIRE(s.isAsked<RequestDocumentTicket>());
    CHECK(s.api.last<RequestDocumentTicket>().owner.id == s.owner.id);
    s.api.answer<RequestDocumentTicket>(s.ticket());
    const Document stored = imageOf(s.owner);
    s.say(201, QJsonDocument(encode(stored)).toJson());

    REQUIRE(QTest::qWaitFor([&] { return s.attached.size() == 1; }));
    CHECK_FALSE(s.strip.isBusy());
    CHECK(s.list()->count() == 1);
}

TEST_CASE("an image never goes to another result than the one it was chosen for", "[documents][ui]")
{
    Strip s;
    s.strip.open({}, true);
    s.strip.add({s.file(pictureBytes())});

    s.strip.open({DocumentOwnerKind::TestResult, Ulid::make()}, true); // The next patient's.

    REQUIRE(s.failed.size() == 1);
    CHECK(s.failed.first().first().value<Error>() == Error::rejected(u"imageLeftBehind"_s));
    CHECK_FALSE(s.strip.isBusy());
    CHECK(s.api.count(RequestDocumentTicket::kMethod) == 0);
}

TEST_CASE("the image of the clipboard is attached as PNG", "[documents][ui]")
{
    Strip s;
    s.strip.open(s.owner, true);
    CHECK_FALSE(s.strip.paste());
    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QApplication::clipboard()->setImage(picture);

    CHECK(s.strip.paste());

    REQUIRE(s.isAsked<RequestDocumentTicket>());
    CHECK(s.api.last<RequestDocumentTicket>().type == DocumentFormat::Png);
    CHECK(s.api.last<RequestDocumentTicket>().name.endsWith(u".png"_s));
}

TEST_CASE("images show themselves to who may see documents, tools to who may add them", "[documents][ui]")
{
    Strip blind(QStringList{});
    blind.strip.open(blind.owner, true);
    CHECK_FALSE(blind.strip.isVisible());
    CHECK(blind.api.count(ListDocuments::kMethod) == 0);

    Strip reader({u"documents.view"_s});
    reader.strip.open(reader.owner, true);
    CHECK_FALSE(reader.strip.isVisible()); // Nothing to see and nothing to do.
    reader.api.answer<ListDocuments>({imageOf(reader.owner)});
    CHECK(reader.strip.isVisible());
    CHECK_FALSE(reader.strip.findChild<QPushButton *>(u"attachImage"_s)->isEnabled());
    CHECK_FALSE(reader.strip.paste());
}
