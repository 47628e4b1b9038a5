// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "tests/app/printing/code_reader.h"
#include "tests/app/printing/sample_documents.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

DocumentView viewOf(const PrintJob &job, const QString &language)
{
    return documentView(job, PrintLanguage::fromTag(language),
                        formatOf(job.snapshot.letterhead, language, false));
}

QByteArray pdfOf(const PrintJob &job, const QString &language = u"en"_s)
{
    return renderPdf(viewOf(job, language), PrintLanguage::fromTag(language));
}

QString wordsOf(const PrintJob &job, const QString &language = u"en"_s)
{
    QTextDocument document;
    document.setHtml(fillDocument(viewOf(job, language)).html);
    QString text = document.toPlainText();
    text.remove(QRegularExpression(u"[\\x{2066}-\\x{2069}\\x{fffc}]"_s));
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    return lines.join(u'\n') + u'\n';
}

/// As poppler reads the paper, page by page.
QStringList pagesOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    REQUIRE(process.waitForFinished());
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // Each page ends with a form feed.
    return pages;
}

QImage pictureOf(const QByteArray &pdf, int page, double pixelsPerPoint)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const QSize size = (document.pagePointSize(page) * pixelsPerPoint).toSize();
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).drawImage(0, 0, document.render(page, size));
    return picture;
}

void keepForTheEyes(const QString &name, const QString &language, const QByteArray &pdf, const QString &words)
{
    const QString folder = qEnvironmentVariable("HMS_PAPERS");
    if (folder.isEmpty())
        return;
    const QString path = QDir(folder).filePath(name + u'_' + language);
    QFile paper(path + u".pdf"_s);
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write(pdf);
    QFile text(path + u".txt"_s);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(words.toUtf8());
    pictureOf(pdf, 0, 1.6).save(path + u".png"_s);
}

QString goldenText(const QString &name)
{
    QFile file(QStringLiteral(HMS_SOURCE_DIR "/tests/app/printing/golden/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("a lab report says in each language what it said when it was last looked at", "[printing][lab][ui]")
{
    const QString language = GENERATE(u"en"_s, u"bn"_s, u"ar"_s);
    INFO(language.toStdString());
    const PrintJob job = test::labReportJob(language);
    keepForTheEyes(u"lab_report"_s, language, pdfOf(job, language), wordsOf(job, language));

    CHECK(wordsOf(job, language).toStdString() ==
          goldenText(u"lab_report_"_s + language + u".txt"_s).toStdString());
}

TEST_CASE("a lab report's PDF reads back: values, flags, ranges, times and who reviewed",
          "[printing][lab][ui]")
{
    const QString text = pagesOf(pdfOf(test::labReportJob())).join(u' ');

    CHECK(text.contains(u"12.0 – 15.5"_s));
    for (const auto &words :
         {"Rahima Khatun"_L1, "P-2026-0007"_L1, "L-2026-0031"_L1, "Anaemia panel"_L1,
          "Complete blood count"_L1, "6.4"_L1, "CRITICAL LOW"_L1, "10.9"_L1, "HIGH"_L1, "not assessable"_L1,
          "Microcytic, hypochromic red cells."_L1, "Ceftriaxone"_L1, "Resistant"_L1, "S-2026-000117"_L1,
          "collected 22 Nov 2026, 09:25"_L1, "received 22 Nov 2026, 09:41"_L1,
          "Reviewed by Dr. Shirin Sultana, 22 Nov 2026, 11:12"_L1, "Repeated on a second tube."_L1,
          "End of the report"_L1}) {
        INFO(words.data());
        CHECK(text.contains(words));
    }
}

TEST_CASE("a lab report in Bengali and Arabic reads back as text with its numbers", "[printing][lab][ui]")
{
    const QString language = GENERATE(u"bn"_s, u"ar"_s);
    INFO(language.toStdString());
    const QString text = pagesOf(pdfOf(test::labReportJob(language), language)).join(u' ');

    for (const auto &words : {"6.4"_L1, "14.2"_L1, "L-2026-0031"_L1, "S-2026-000117"_L1, "Escherichia"_L1})
        CHECK(text.contains(words));
    const auto letters = language == u"bn" ? QChar::Script_Bengali : QChar::Script_Arabic;
    CHECK(std::ranges::count_if(text, [&](QChar c) { return c.script() == letters; }) > 200);
}

TEST_CASE("both codes of a lab report are read by a scanner", "[printing][lab][ui]")
{
    const QString language = GENERATE(u"en"_s, u"bn"_s, u"ar"_s);
    INFO(language.toStdString());
    const PrintJob job = test::labReportJob(language);
    const QImage page = pictureOf(pdfOf(job, language), 0, 4);
    const QRect top(0, 0, page.width(), page.height() / 4);
    const bool mirrored = language == u"ar";
    // The linear code stands in the head, the QR code beside the facts below it.
    const int half = page.width() / 2;
    const QRect corner(mirrored ? 0 : half, 0, half, top.height());
    const QImage corners = page.copy(corner);
    int rule = 0; // The first line across the whole sheet parts the two.
    for (int y = corners.height() / 8; y < corners.height() && rule == 0; ++y) {
        int dark = 0;
        for (int x = corners.width() / 4; x < corners.width() * 3 / 4; ++x)
            dark += qGray(corners.pixel(x, y)) < 128;
        if (dark > corners.width() * 0.49)
            rule = y;
    }
    REQUIRE(rule > 0);

    CHECK(test::readCode(corners.copy(0, 0, corners.width(), rule - 2)) == u"L-2026-0031");
    CHECK(test::readCode(corners.copy(0, rule + 4, corners.width(), corners.height() - rule - 4)) ==
          u"HMS1:L:L-2026-0031/2/ABCDE12345");
}

TEST_CASE("an amended report says what was, what is and why, and the old one that it no longer counts",
          "[printing][lab][ui]")
{
    PrintJob job = test::labReportJob();
    CHECK(wordsOf(job).contains(u"AMENDED REPORT: version 2"_s));
    CHECK(wordsOf(job).contains(u"AMENDED: typing error"_s));
    CHECK(wordsOf(job).contains(u"Fasting glucose: was 9.5 mmol/L, now 5.9 mmol/L"_s));
    CHECK_FALSE(wordsOf(job).contains(u"SUPERSEDED"_s));

    job.snapshot.labReport->supersededBy = LabReportId::make();

    CHECK(wordsOf(job).contains(u"SUPERSEDED"_s));
}

TEST_CASE("what is not released is a draft on every sheet and carries no code", "[printing][lab][ui]")
{
    PrintJob job = test::labReportJob();
    CHECK(viewOf(job, u"en"_s).watermark.isEmpty());
    const QByteArray released = pdfOf(job);

    job.snapshot.labReport->releasedAt = {};
    job.snapshot.code.clear();
    const QByteArray draft = pdfOf(job);
    keepForTheEyes(u"lab_report_draft"_s, u"en"_s, draft, wordsOf(job));

    CHECK(wordsOf(job).contains(u"DRAFT: not reviewed and not released"_s));
    CHECK_FALSE(wordsOf(job).contains(u"ORIGINAL"_s));
    CHECK(viewOf(job, u"en"_s).watermark == u"DRAFT");
    CHECK(test::readCode(pictureOf(draft, 0, 4)).isEmpty());
    // Pale ink where a released report has none.
    const QImage clean = pictureOf(released, 0, 1);
    const QImage marked = pictureOf(draft, 0, 1);
    const auto pale = [](const QImage &picture) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                count += qGray(picture.pixel(x, y)) > 0xd8 && qGray(picture.pixel(x, y)) < 0xea;
        return count;
    };
    CHECK(pale(marked) > pale(clean) + 5'000);
}

TEST_CASE("every sheet of a long report carries the patient's number and its own", "[printing][lab][ui]")
{
    PrintJob job = test::labReportJob();
    QList<ReportedTest> &tests = job.snapshot.labReport->tests;
    while (tests.size() < 15)
        tests.append(tests.at(tests.size() % 3));

    const QStringList pages = pagesOf(pdfOf(job));

    REQUIRE(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        INFO(i);
        CHECK(pages[i].contains(u"P-2026-0007 · Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        CHECK(pages[i].contains(u"Lab report L-2026-0031"_s));
    }
    CHECK(pages.join(u' ').count(u"Complete blood count"_s) == 5);
}

TEST_CASE("what the laboratory types is words on the report, never markup", "[printing][lab][ui]")
{
    PrintJob job = test::labReportJob();
    job.snapshot.labReport->tests.first().reviewNotes = u"<b>call</b> {{doctor}} <img src=\"rule\">"_s;

    CHECK(wordsOf(job).contains(u"<b>call</b> {{doctor}} <img src=\"rule\">"_s));
}
