// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "tests/app/printing/sample_documents.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
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

QString htmlOf(const PrintJob &job, const QString &language = u"en"_s)
{
    return fillDocument(viewOf(job, language)).html;
}

/// What stands on the paper, a cell a line, without the invisible marks of direction.
QString wordsOf(const PrintJob &job, const QString &language)
{
    QTextDocument document;
    document.setHtml(htmlOf(job, language));
    QString text = document.toPlainText();
    text.remove(QRegularExpression(u"[\\x{2066}-\\x{2069}\\x{fffc}]"_s));
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    return lines.join(u'\n') + u'\n';
}

QString goldenText(const QString &name)
{
    QFile file(QStringLiteral(HMS_SOURCE_DIR "/tests/app/printing/golden/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void keepForTheEyes(const QString &name, const PrintJob &job, const QString &language)
{
    const QString folder = qEnvironmentVariable("HMS_PAPERS");
    if (folder.isEmpty())
        return;
    QFile pdf(QDir(folder).filePath(name + u'_' + language + u".pdf"_s));
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    pdf.write(renderPdf(viewOf(job, language), PrintLanguage::fromTag(language)));
    QFile text(QDir(folder).filePath(name + u'_' + language + u".txt"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(wordsOf(job, language).toUtf8());
}

} // namespace

TEST_CASE("a prescription says in each language what it said when it was last looked at", "[printing][ui]")
{
    const QString language = GENERATE(u"en"_s, u"bn"_s, u"ar"_s);
    INFO(language.toStdString());
    keepForTheEyes(u"prescription"_s, test::prescriptionJob(), language);

    CHECK(wordsOf(test::prescriptionJob(), language).toStdString() ==
          goldenText(u"prescription_"_s + language + u".txt"_s).toStdString());
}

TEST_CASE("a certificate says what was issued, in its own language", "[printing][ui]")
{
    const QString language = GENERATE(u"en"_s, u"bn"_s, u"ar"_s);
    INFO(language.toStdString());
    const PrintJob job = test::certificateJob(language);
    keepForTheEyes(u"certificate"_s, job, language);

    CHECK(wordsOf(job, language).toStdString() ==
          goldenText(u"certificate_"_s + language + u".txt"_s).toStdString());
}

TEST_CASE("a letter takes a large sheet and a certificate a small one", "[printing][ui]")
{
    keepForTheEyes(u"letter"_s, test::letterJob(), u"en"_s);
    CHECK(viewOf(test::letterJob(), u"en"_s).paper == kA4);
    CHECK(viewOf(test::certificateJob(), u"en"_s).paper == kA5);
}

TEST_CASE("what a doctor types is words on the paper, never markup", "[printing][ui]")
{
    PrintJob job = test::letterJob();
    job.snapshot.certificate->text = u"<b>To</b> {{doctor}} {patient}\n<img src=\"rule\">"_s;

    const QString html = htmlOf(job);

    CHECK(html.contains(u"&lt;b&gt;To&lt;/b&gt; {{doctor}} {patient}"_s));
    CHECK(html.contains(u"&lt;img src=&quot;rule&quot;&gt;"_s));
}

TEST_CASE("a cancelled certificate says so", "[printing][ui]")
{
    PrintJob job = test::certificateJob();
    CHECK_FALSE(htmlOf(job).contains(u"CANCELLED"_s));
    job.snapshot.certificate->cancelReason = u"wrong dates"_s;
    CHECK(htmlOf(job).contains(u"CANCELLED: wrong dates"_s));
}

TEST_CASE("a prescription leaves out what is not known", "[printing][ui]")
{
    PrintJob job = test::prescriptionJob();
    PrescriptionPaper &paper = *job.snapshot.prescription;
    CHECK(htmlOf(job).contains(u"Come again on"_s));

    paper.signs.reset();
    paper.diagnoses.clear();
    paper.allergies.clear();
    paper.prescription.notes.reset();
    paper.prescription.followUpDate.reset();
    paper.room.clear();
    const QString html = htmlOf(job);

    for (const auto &word : {"Vitals"_L1, "Diagnoses"_L1, "Come again on"_L1, "litres"_L1, "room"_L1})
        CHECK_FALSE(html.contains(word));
    CHECK(html.contains(u"none known"_s)); // Nothing would read as "nobody asked".
}

TEST_CASE("a cancelled prescription says so across the paper", "[printing][ui]")
{
    PrintJob job = test::prescriptionJob();
    CHECK_FALSE(htmlOf(job).contains(u"CANCELLED"_s));

    job.snapshot.prescription->prescription.status = PrescriptionStatus::Cancelled;
    job.snapshot.prescription->prescription.cancelReason = u"wrong patient"_s;

    CHECK(htmlOf(job).contains(u"CANCELLED: wrong patient"_s));
}

TEST_CASE("an infant's age is told in months and days", "[printing][ui]")
{
    PrintJob job = test::prescriptionJob();
    PrescriptionPaper &paper = *job.snapshot.prescription;
    const auto born = [&](QDate date, bool estimated = false) {
        paper.birthDate = date;
        paper.birthDateEstimated = estimated;
        return wordsOf(job, u"en"_s);
    };

    CHECK(born({2024, 11, 22}).contains(u"2 y"_s));
    CHECK(born({2024, 11, 23}).contains(u"23 mo"_s));
    CHECK(born({2026, 11, 10}).contains(u"12 d"_s));
    CHECK(born({2025, 1, 1}, true).contains(u"1 y"_s));
}

TEST_CASE("forty medicines fill several sheets and lose none", "[printing][ui]")
{
    PrintJob job = test::prescriptionJob();
    QList<PrescriptionItem> &items = job.snapshot.prescription->prescription.items;
    while (items.size() < 40)
        items.append(items.at(items.size() % 3));
    keepForTheEyes(u"long_prescription"_s, job, u"ar"_s);

    const QByteArray pdf = renderPdf(viewOf(job, u"en"_s), PrintLanguage::fromTag(u"en"_s));

    CHECK(pdf.count("/Type /Page\n") > 2);
    CHECK(wordsOf(job, u"en"_s).contains(u"\n40\n"_s));
}
