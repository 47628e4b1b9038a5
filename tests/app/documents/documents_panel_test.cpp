// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documents_panel.h"
#include "app/ui/row_list.h"
#include "app/ui/theme.h"
#include "tests/app/documents/fake_http.h"
#include "tests/support/examples.h"
#include "tests/support/fake_api.h"
#include "tests/support/sample_files.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

Document documentNamed(const QString &name, bool sealed = false)
{
    Document document = example<Document>();
    document.owner.kind = sealed ? DocumentOwnerKind::LabReport : DocumentOwnerKind::Patient;
    document.name = name;
    document.version = 1;
    document.sealed = sealed;
    document.size = 345'678;
    document.uploadedBy = u"Nadia Akter"_s;
    document.sha256 = test::sha256Of(pdfFile());
    document.removedAt.reset();
    return document;
}

/// The panel of somebody who may do everything, with a patient's two documents.
struct OpenPanel {
    OpenPanel()
    {
        gate.setPermissions({u"documents.view"_s, u"documents.add"_s, u"documents.remove"_s});
        panel.opener().setSystemViewer([this](const QUrl &url) {
            opened.append(url.toLocalFile());
            return true;
        });
        panel.resize(500, 300);
        panel.show();
        QApplication::setActiveWindow(&panel);
        panel.openPatient(patient);
        api.answer<ListDocuments>({documentNamed(u"letter.pdf"_s), documentNamed(u"report.pdf"_s, true)});
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = panel.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    RowList *list() { return find<RowList>("documents"); }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    DocumentTicket ticket()
    {
        return {DocumentId::make(), u"secret"_s, u"/documents/1"_s, http.port(),
                QDateTime::currentDateTimeUtc()};
    }
    /// Answers the ticket and the PUT of the file that is under way.
    void take(const Document &document)
    {
        REQUIRE(QTest::qWaitFor([&] {
            return std::ranges::any_of(api.sent(), [](const FakeApi::Sent &each) {
                return each.method == RequestDocumentTicket::kMethod && !each.answered;
            });
        }));
        api.answer<RequestDocumentTicket>(ticket());
        const QByteArray before = http.request();
        REQUIRE(QTest::qWaitFor([&] { return http.isComplete() && http.request() != before; }));
        http.answer(201, QJsonDocument(encode(document)).toJson());
    }

    FakeHttp http;
    FakeApi api;
    PermissionGate gate;
    DocumentsPanel panel{api, gate};
    PatientId patient = PatientId::make();
    QTemporaryDir folder;
    QStringList opened;
    QSignalSpy done{&panel, &DocumentsPanel::done};
    QSignalSpy failed{&panel, &DocumentsPanel::failed};
    QSignalSpy changed{&panel, &DocumentsPanel::changed};
};

} // namespace

TEST_CASE("the panel lists a patient's documents", "[documents][ui]")
{
    OpenPanel p;
    const auto asked = p.api.last<ListDocuments>();
    CHECK(asked.owner.kind == DocumentOwnerKind::Patient);
    CHECK(asked.owner.id == p.patient.value);
    REQUIRE(p.list()->model()->rowCount() == 2);
    const QString text = p.list()->model()->index(0, 0).data().toString();
    CHECK(text.contains(u"letter.pdf"));
    CHECK(text.contains(u"346 kB"));
    CHECK(text.contains(u"Nadia Akter"));
    CHECK_FALSE(p.button("openDocument")->isEnabled()); // Nothing is chosen.

    p.panel.openPatient(PatientId::make());
    CHECK(p.list()->model()->rowCount() == 0); // Never another patient's.
    p.api.answer<ListDocuments>({});
    CHECK_FALSE(p.list()->isVisible());
}

TEST_CASE("an answer for the patient before changes nothing", "[documents][ui]")
{
    OpenPanel p;
    p.panel.openPatient(PatientId::make());
    p.panel.openPatient(PatientId::make());
    p.api.answer<ListDocuments>({documentNamed(u"the first one's.pdf"_s)});
    CHECK(p.list()->model()->rowCount() == 0);
}

TEST_CASE("files that are dropped are added one after the other", "[documents][ui]")
{
    OpenPanel p;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(p.file(u"one.pdf"_s, pdfFile())),
                   QUrl::fromLocalFile(p.file(u"two.png"_s, pngFile()))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&p.panel, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&p.panel, &drop);
    CHECK(p.find<QProgressBar>("progress")->isVisible());

    p.take(documentNamed(u"one.pdf"_s));
    REQUIRE(QTest::qWaitFor([&] { return p.done.count() == 1; }));
    p.take(documentNamed(u"two.png"_s));
    REQUIRE(QTest::qWaitFor([&] { return p.done.count() == 2; }));

    CHECK(p.list()->model()->rowCount() == 4);
    CHECK(p.changed.count() == 2);
    CHECK(p.failed.isEmpty());
    CHECK_FALSE(p.find<QProgressBar>("progress")->isVisible());
}

TEST_CASE("a file that is refused is told, and the next one goes on", "[documents][ui]")
{
    OpenPanel p;
    p.panel.add({p.file(u"program.pdf"_s, "MZ"), p.file(u"good.pdf"_s, pdfFile())});
    p.take(documentNamed(u"good.pdf"_s));
    REQUIRE(QTest::qWaitFor([&] { return p.done.count() == 1; }));
    REQUIRE(p.failed.count() == 1);
    CHECK(p.failed.first().first().value<Error>().reason() == u"documentKind");
}

TEST_CASE("a file goes to whom it was added to, whoever is open when it arrives", "[documents][ui]")
{
    OpenPanel p;
    p.panel.add({p.file(u"one.pdf"_s, pdfFile())});
    p.panel.openPatient(PatientId::make());
    p.api.answer<ListDocuments>({});
    p.take(documentNamed(u"one.pdf"_s));
    REQUIRE(QTest::qWaitFor([&] { return p.done.count() == 1; }));
    CHECK(p.api.last<RequestDocumentTicket>().owner.id == p.patient.value);
    CHECK(p.list()->model()->rowCount() == 0);
}

TEST_CASE("cancelling stops this file and those that wait", "[documents][ui]")
{
    OpenPanel p;
    p.panel.add({p.file(u"one.pdf"_s, pdfFile()), p.file(u"two.pdf"_s, pdfFile())});
    QTest::mouseClick(p.button("cancelTransfer"), Qt::LeftButton);
    CHECK_FALSE(p.find<QProgressBar>("progress")->isVisible());
    CHECK(p.done.isEmpty());
    CHECK(p.failed.isEmpty());
}

TEST_CASE("Enter opens a document, and not when another patient is open by then", "[documents][ui]")
{
    OpenPanel p;
    p.choose(0);
    QTest::keyClick(p.list(), Qt::Key_Return);
    REQUIRE(p.api.answer<OpenDocument>(p.ticket()));
    REQUIRE(QTest::qWaitFor([&] { return p.http.isComplete(); }));

    SECTION("opens")
    {
        p.http.answer(200, pdfFile());
        REQUIRE(QTest::qWaitFor([&] { return p.opened.size() == 1; }));
        CHECK(p.opened.first().contains(u"letter"));
    }
    SECTION("too late")
    {
        p.panel.openPatient(PatientId::make());
        p.http.answer(200, pdfFile());
        REQUIRE(QTest::qWaitFor([&] { return !p.find<QProgressBar>("progress")->isVisible(); }));
        CHECK(p.opened.isEmpty());
    }
}

TEST_CASE("a document is removed with a reason, and a sealed one is not", "[documents][ui]")
{
    OpenPanel p;
    p.choose(1);
    CHECK_FALSE(p.button("removeDocument")->isEnabled());
    p.choose(0);
    QTest::mouseClick(p.button("removeDocument"), Qt::LeftButton);
    auto *reason = p.find<QLineEdit>("removeReason");
    CHECK_FALSE(p.button("confirmRemove")->isEnabled());
    QTest::keyClicks(reason, u"wrong patient"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTest::keyClick(reason, Qt::Key_Return); // Once is enough.
    REQUIRE(p.api.count(RemoveDocument::kMethod) == 1);
    const auto request = p.api.last<RemoveDocument>();
    CHECK(request.reason == u"wrong patient");

    Document removed = documentNamed(u"letter.pdf"_s);
    removed.id = request.id;
    p.api.answer<RemoveDocument>(removed);

    CHECK(p.list()->model()->rowCount() == 1);
    CHECK(p.changed.count() == 1);
    CHECK_FALSE(reason->isVisible());
}

TEST_CASE("who may not see documents sees no panel and asks for nothing", "[documents][ui]")
{
    FakeApi api;
    PermissionGate gate;
    DocumentsPanel panel(api, gate);
    panel.show();
    panel.openPatient(PatientId::make());
    CHECK(api.sent().isEmpty());
    CHECK_FALSE(panel.findChild<QPushButton *>(u"addDocument"_s)->isVisible());
}

TEST_CASE("pictures of the panel", "[documents][ui][pictures]")
{
    const QString folder = qEnvironmentVariable("HMS_PICTURES");
    if (folder.isEmpty())
        return;
    for (const bool rightToLeft : {false, true}) {
        OpenPanel p;
        p.panel.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        p.choose(0);
        QTest::mouseClick(p.button("removeDocument"), Qt::LeftButton);
        CHECK(p.panel.grab().save(
            QDir(folder).filePath(rightToLeft ? u"documents-rtl.png"_s : u"documents.png"_s)));
    }
}
