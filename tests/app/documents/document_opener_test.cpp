// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_opener.h"
#include "app/printing/preview.h"
#include "tests/support/examples.h"
#include "tests/support/sample_files.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>
#include <QUrl>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QWidget *openWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->objectName() == u"documentWindow" && widget->isVisible())
            return widget;
    return nullptr;
}

Document documentNamed(const QString &name, DocumentFormat type, bool sealed)
{
    Document document = example<Document>();
    document.name = name;
    document.type = type;
    document.sealed = sealed;
    return document;
}

} // namespace

TEST_CASE("what comes from outside opens in the system's viewer, as a file of its real kind",
          "[documents][ui]")
{
    QString path;
    {
        DocumentOpener opener;
        opener.setSystemViewer([&](const QUrl &url) {
            path = url.toLocalFile();
            return true;
        });
        REQUIRE(opener.open(documentNamed(u"../X-ray;rm -rf.exe"_s, DocumentFormat::Png, false), pngFile()));
        CHECK(QFileInfo(path).fileName().startsWith(u"X-rayrm -rf-"_s));
        CHECK(path.endsWith(u".png"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == pngFile());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        CHECK((file.permissions() & others) == 0);
        CHECK((QFile::permissions(QFileInfo(path).path()) & (others | QFile::ExeGroup | QFile::ExeOther)) ==
              0);
        CHECK_FALSE(openWindow());
    }
    CHECK_FALSE(QFile::exists(path)); // Nothing of a patient stays on the desk.
}

TEST_CASE("a PDF of our own opens in our window and in no other program", "[documents][ui]")
{
    DocumentOpener opener;
    bool asked = false;
    opener.setSystemViewer([&](const QUrl &) { return asked = true; });
    REQUIRE(opener.open(documentNamed(u"report.pdf"_s, DocumentFormat::Pdf, true), pdfFile()));
    CHECK_FALSE(asked);
    QWidget *window = openWindow();
    REQUIRE(window);
    CHECK(window->windowTitle() == u"report.pdf");
    CHECK_FALSE(window->findChild<QPushButton *>(u"print"_s)->isVisible());
    window->close();
    CHECK(QTest::qWaitFor([] { return !openWindow(); }));
}

TEST_CASE("a desk without a viewer says so", "[documents][ui]")
{
    DocumentOpener opener;
    opener.setSystemViewer([](const QUrl &) { return false; });
    CHECK_FALSE(opener.open(documentNamed(u"letter.pdf"_s, DocumentFormat::Pdf, false), pdfFile()));
}
