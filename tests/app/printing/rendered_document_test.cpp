// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/escpos.h"
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "tests/app/printing/code_reader.h"
#include "tests/app/printing/sample_documents.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

constexpr double kPointsPerMm = 72 / 25.4;

const PrintLanguage &english()
{
    static const PrintLanguage language = PrintLanguage::fromTag(u"en"_s);
    return language;
}

DocumentView viewOf(const PrintJob &job)
{
    return documentView(job, english(), formatOf(job.snapshot.letterhead, u"en"_s, false));
}

/// What poppler's tools say about a PDF.
QString popplerSays(const QString &tool, const QStringList &options, const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(tool, options + QStringList{file.fileName()} +
                            (tool == u"pdftotext"_s ? QStringList{u"-"_s} : QStringList()));
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray &pdf)
{
    return popplerSays(u"pdftotext"_s, {u"-layout"_s}, pdf);
}

QImage firstPage(const QByteArray &pdf, double pixelsPerPoint)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const QSize size = (document.pagePointSize(0) * pixelsPerPoint).toSize();
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white); // A page is rendered on a transparent ground.
    QPainter(&page).drawImage(0, 0, document.render(0, size));
    return page;
}

QList<QSizeF> pageSizes(const QByteArray &pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QList<QSizeF> out;
    for (int i = 0; i < document.pageCount(); ++i)
        out.append(document.pagePointSize(i) / kPointsPerMm);
    return out;
}

/// A printer's view of raster commands: puts the bands together again.
QImage readRaster(const QByteArray &stream)
{
    QList<QByteArray> rows;
    int rowBytes = 0;
    qsizetype at = 0;
    const auto word = [&stream](qsizetype i) { return quint8(stream[i]) + 256 * quint8(stream[i + 1]); };
    while ((at = stream.indexOf(QByteArray("\x1dv0\0", 4), at)) >= 0) {
        rowBytes = word(at + 4);
        const int count = word(at + 6);
        at += 8;
        for (int y = 0; y < count; ++y, at += rowBytes)
            rows.append(stream.mid(at, rowBytes));
    }
    QImage image(rowBytes * 8, int(rows.size()), QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < rows.size(); ++y)
        std::copy(rows[y].begin(), rows[y].end(), image.scanLine(y));
    return image;
}

} // namespace

TEST_CASE("a receipt shows what was paid and what is left", "[printing][ui]")
{
    const QString text = textOf(renderPdf(viewOf(test::receiptJob()), english()));

    for (const QString &line :
         {u"Shapla General Hospital"_s, u"RECEIPT +ORIGINAL"_s, u"Receipt no. +R-2026-0107"_s,
          u"Date +22 Nov 2026, 09:11"_s, u"Patient +Rahima Khatun"_s, u"Total +1,451.50"_s,
          u"Discount +-50.00"_s, u"Paid before +-100.00"_s, u"Paid now \\(BDT\\) +1,000.00"_s,
          u"Method +Cash"_s, u"Cash received +1,200.00"_s, u"Change +200.00"_s, u"Balance due +301.50"_s,
          u"7K3M-Q9TX"_s}) {
        INFO(line.toStdString() << "\n" << text.toStdString());
        CHECK(text.contains(QRegularExpression(line)));
    }
}

TEST_CASE("a token, a bill and a Z report show their figures", "[printing][ui]")
{
    const QString token = textOf(renderPdf(viewOf(test::tokenJob()), english()));
    const QString bill = textOf(renderPdf(viewOf(test::billJob()), english()));
    const QString report = textOf(renderPdf(viewOf(test::zReportJob()), english()));

    CHECK(token.contains(u"Room 204"_s));
    CHECK(token.contains(QRegularExpression(u"Estimated wait +about 25 min"_s)));
    CHECK(bill.contains(QRegularExpression(u"Balance due \\(BDT\\) +0.00"_s)));
    CHECK(bill.contains(QRegularExpression(u"F-2026-0003 .*Paid out +Dressing not done +75.00"_s)));
    CHECK(bill.contains(u"Page 1 of 1"_s));
    CHECK(report.contains(QRegularExpression(u"Sum +36 +1,77,876.50 +-275.00"_s)));
    CHECK(report.contains(QRegularExpression(u"1,000.00 +× 9 +9,000.00"_s)));
    CHECK(report.contains(QRegularExpression(u"Expected in drawer +14,200.00"_s)));
    CHECK(report.contains(u"9f86d081 884c7d65"_s));
}

TEST_CASE("no wait is promised when none is known", "[printing][ui]")
{
    PrintJob job = test::tokenJob();
    job.snapshot.waitMinutes.reset();

    CHECK_FALSE(textOf(renderPdf(viewOf(job), english())).contains(u"wait +about"_s));
    CHECK_FALSE(fillDocument(viewOf(job)).html.contains(u"Estimated wait"_s));
}

TEST_CASE("amounts end on one line below each other", "[printing][ui]")
{
    const QString boxes =
        popplerSays(u"pdftotext"_s, {u"-bbox"_s}, renderPdf(viewOf(test::receiptJob()), english()));
    const QRegularExpression word(u"xMax=\"([0-9.]+)\"[^>]*>(-?[0-9,]+\\.[0-9]{2})</word>"_s);
    QList<double> ends;
    for (auto found = word.globalMatch(boxes); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(2) != u"150.50"_s) // The unit price stands under its item.
            ends.append(match.captured(1).toDouble());
    }

    REQUIRE(ends.size() == 10);
    const auto [least, most] = std::minmax_element(ends.begin(), ends.end());
    CHECK(*most - *least < 0.6);
    CHECK(*most < 76 * kPointsPerMm + 0.1); // Within the printable 72 mm.
}

TEST_CASE("rolls are as long as their text and sheets break into pages", "[printing][ui]")
{
    const auto roll = pageSizes(renderPdf(viewOf(test::receiptJob()), english()));
    PrintJob longer = test::receiptJob();
    longer.snapshot.bill->items = test::billJob(30).snapshot.bill->items;
    const auto longRoll = pageSizes(renderPdf(viewOf(longer), english()));
    const auto sheet = pageSizes(renderPdf(viewOf(test::billJob(12)), english()));
    const auto sheets = pageSizes(renderPdf(viewOf(test::billJob(60)), english()));

    REQUIRE(roll.size() == 1);
    REQUIRE(longRoll.size() == 1);
    CHECK(roll[0].width() == Approx(80).margin(0.4));
    CHECK(roll[0].height() > 80);
    CHECK(roll[0].height() < 200);
    CHECK(longRoll[0].height() > roll[0].height() + 100);
    REQUIRE(sheet.size() == 1);
    CHECK(sheet[0].width() == Approx(210).margin(0.4));
    CHECK(sheet[0].height() == Approx(297).margin(0.4));
    CHECK(sheets.size() >= 2);
}

TEST_CASE("a PDF carries its fonts", "[printing][ui]")
{
    const QStringList fonts = popplerSays(u"pdffonts"_s, {}, renderPdf(viewOf(test::billJob()), english()))
                                  .split(u'\n', Qt::SkipEmptyParts)
                                  .mid(2);
    REQUIRE(fonts.size() >= 2);
    for (const QString &font : fonts)
        CHECK(
            font.contains(QRegularExpression(u" yes +(yes|no) +yes "_s))); // Embedded, with its Unicode map.
}

TEST_CASE("the code on every paper reads back from its page", "[printing][ui]")
{
    for (const PrintJob &job : {test::tokenJob(), test::receiptJob(), test::billJob(), test::zReportJob(),
                                test::prescriptionJob(), test::certificateJob(), test::letterJob()}) {
        INFO(enumName(job.documentType));
        CHECK(test::readCode(firstPage(renderPdf(viewOf(job), english()), 2)) == job.snapshot.code);
    }
}

TEST_CASE("a raster is 576 dots of ink and paper", "[printing][ui]")
{
    const QImage image = renderRaster(viewOf(test::receiptJob()), english());

    CHECK(image.width() == 576);
    CHECK(image.format() == QImage::Format_Mono);
    CHECK(image.colorTable() == QList<QRgb>{qRgb(255, 255, 255), qRgb(0, 0, 0)});
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelIndex(x, y);
    CHECK(ink > image.width() * image.height() / 100);
    CHECK(ink < image.width() * image.height() / 4);
}

TEST_CASE("what a receipt printer gets is the picture, its code included", "[printing][ui]")
{
    for (const PrintJob &job : {test::tokenJob(), test::receiptJob(), test::zReportJob()}) {
        INFO(enumName(job.documentType));
        const QImage image = renderRaster(viewOf(job), english());
        const QByteArray stream = escpos::job(image, false);

        const QImage printed = readRaster(stream);

        CHECK(printed == image);
        CHECK(test::readCode(printed) == job.snapshot.code);
        CHECK(stream.startsWith("\x1b@"));
        CHECK(stream.endsWith(escpos::feedAndCut()));
    }
}

TEST_CASE("the drawer opens only when asked", "[printing][ui]")
{
    const QImage image = renderRaster(viewOf(test::receiptJob()), english());

    CHECK(escpos::job(image, true).indexOf(escpos::drawerPulse()) == escpos::initialize().size());
    CHECK(escpos::job(image, false).size() + escpos::drawerPulse().size() == escpos::job(image, true).size());
}

TEST_CASE("the system's printer gets the same pages", "[printing][ui]")
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"out.pdf"_s));

    REQUIRE(renderOnPrinter(viewOf(test::billJob(60)), english(), printer));

    QFile file(folder.filePath(u"out.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    const auto pages = pageSizes(pdf);
    CHECK(pages == pageSizes(renderPdf(viewOf(test::billJob(60)), english())));
    CHECK(textOf(pdf).contains(QRegularExpression(u"Balance due \\(BDT\\) +0.00"_s)));
    CHECK(test::readCode(firstPage(pdf, 2)) == u"HMS1:B:B-2026-0042"_s);
}

TEST_CASE("a sample's label is one label with its number to scan", "[printing][ui]")
{
    PrintJob job = test::sampleLabelJob();
    job.snapshot.sample->patientName =
        GENERATE(u"Rahima Khatun"_s, u"Mohammad Abdul Karim Chowdhury-Talukder"_s);
    const QByteArray pdf = renderPdf(viewOf(job), english());

    const auto sizes = pageSizes(pdf);
    REQUIRE(sizes.size() == 1);
    CHECK(sizes.first().width() == Approx(50).margin(0.2));
    CHECK(sizes.first().height() == Approx(25).margin(0.2));
    const QString text = textOf(pdf);
    for (const auto &part :
         {u"P-2026-0007"_s, u"45 y"_s, u"S-2026-000042"_s, u"LIPID CREA"_s, u"Gel tube"_s, u"Taken"_s})
        CHECK(text.contains(part));
    CHECK(test::readCode(firstPage(pdf, 6)) == u"S-2026-000042"_s);
    // Also on a label printer of 203 dots per inch.
    CHECK(test::readCode(renderRaster(viewOf(job), english())) == u"S-2026-000042"_s);
    CHECK(renderRaster(viewOf(job), english()).height() <= 22 * 8);
}

TEST_CASE("a filled tube's label says when it was taken", "[printing][ui]")
{
    PrintJob job = test::sampleLabelJob();
    job.snapshot.sample->collectedAt = job.printedAt;

    CHECK(textOf(renderPdf(viewOf(job), english())).contains(u"Taken 22 Nov 2026"_s));
}
