// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/preview.h"
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "tests/app/printing/sample_documents.h"

#include <QFile>
#include <QLabel>
#include <QPdfView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

QByteArray billPdf()
{
    const PrintJob job = test::billJob();
    const PrintLanguage language = PrintLanguage::fromTag(u"en"_s);
    return renderPdf(documentView(job, language, formatOf(job.snapshot.letterhead, u"en"_s, false)),
                     language);
}

/// Dark pixels of what the view shows.
int ink(QWidget *view)
{
    const QImage shot = view->grab().toImage();
    int dark = 0;
    for (int y = 0; y < shot.height(); ++y)
        for (int x = 0; x < shot.width(); ++x)
            dark += shot.pixelColor(x, y).lightness() < 90;
    return dark;
}

} // namespace

TEST_CASE("a preview shows the page, saves it and asks for printing", "[printing][ui]")
{
    PrintPreview preview;
    preview.resize(800, 700);
    preview.show();
    auto *view = preview.findChild<QPdfView *>(u"page"_s);
    const int before = ink(view);

    preview.setDocument(u"Bill B-2026-0042"_s, billPdf());

    CHECK(QTest::qWaitFor([&] { return ink(view) > before + 500; }));
    CHECK(preview.findChild<QLabel *>(u"title"_s)->text() == u"Bill B-2026-0042"_s);

    QSignalSpy asked(&preview, &PrintPreview::printRequested);
    QTest::mouseClick(preview.findChild<QPushButton *>(u"print"_s), Qt::LeftButton);
    CHECK(asked.count() == 1);

    CHECK(view->zoomMode() == QPdfView::ZoomMode::FitToWidth);
    QTest::mouseClick(preview.findChild<QPushButton *>(u"wholePage"_s), Qt::LeftButton);
    CHECK(view->zoomMode() == QPdfView::ZoomMode::FitInView);

    QTemporaryDir folder;
    REQUIRE(preview.saveTo(folder.filePath(u"bill.pdf"_s)));
    QFile file(folder.filePath(u"bill.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    CHECK_FALSE(preview.saveTo(u"/proc/nowhere/bill.pdf"_s));
}
