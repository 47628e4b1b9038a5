// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/mirror_rows.h"
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "tests/app/printing/sample_documents.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

DocumentView viewOf(const PrintJob &job, const QString &language = u"en"_s)
{
    return documentView(job, PrintLanguage::fromTag(language),
                        formatOf(job.snapshot.letterhead, language, false));
}

QString htmlOf(const PrintJob &job, const QString &language = u"en"_s)
{
    return fillDocument(viewOf(job, language)).html;
}

/// A print with nothing but what the contract insists on.
PrintJob bareJob(DocumentType type)
{
    PrintJob job;
    job.documentType = type;
    job.copyNumber = 1;
    return job;
}

} // namespace

TEST_CASE("every template finds every name it uses", "[printing][ui]")
{
    const QString language = GENERATE(u"en"_s, u"ar"_s);
    for (const PrintJob &job :
         {test::tokenJob(), test::receiptJob(), test::billJob(), test::zReportJob(), test::prescriptionJob(),
          test::certificateJob(), test::letterJob(), test::labReportJob(), bareJob(DocumentType::Token),
          bareJob(DocumentType::Receipt), bareJob(DocumentType::Bill), bareJob(DocumentType::ZReport),
          bareJob(DocumentType::Prescription), bareJob(DocumentType::Certificate), test::sampleLabelJob(),
          bareJob(DocumentType::SampleLabel), bareJob(DocumentType::LabReport)}) {
        const FilledTemplate filled = fillDocument(viewOf(job, language));
        INFO(enumName(job.documentType) << ": " << filled.missing.join(u' ').toStdString());
        CHECK(filled.missing.isEmpty());
        CHECK(filled.syntaxError.isEmpty());
    }
}

TEST_CASE("a name that a template lacks is noticed", "[printing][ui]")
{
    DocumentView view = viewOf(test::receiptJob());
    view.fields.remove(u"verificationCode"_s);

    CHECK(fillDocument(view).missing == QStringList{u"verificationCode"_s});
    CHECK(fillTemplate(u"{{> footer}}{{#a}}{{b}}{{/a}}"_s, {{u"a"_s, true}}).missing ==
          QStringList{u"footer"_s, u"b"_s});
    CHECK_FALSE(fillTemplate(u"{{#a}}"_s, {{u"a"_s, true}}).syntaxError.isEmpty());
}

TEST_CASE("a name cannot smuggle markup onto a paper", "[printing][ui]")
{
    PrintJob job = test::receiptJob();
    job.snapshot.bill->patientName = u"<img src=\"qr\"><b>Ada</b> & {{paid}}"_s;

    const QString html = htmlOf(job);

    CHECK_FALSE(html.contains(u"<b>Ada"_s));
    CHECK(html.contains(u"&lt;b&gt;Ada&lt;/b&gt; &amp; {{paid}}"_s));
}

TEST_CASE("a copy says that it is one", "[printing][ui]")
{
    for (PrintJob job :
         {test::tokenJob(), test::receiptJob(), test::billJob(), test::zReportJob(), test::prescriptionJob(),
          test::certificateJob(), test::letterJob(), test::labReportJob()}) {
        INFO(enumName(job.documentType));
        CHECK_FALSE(htmlOf(job).contains(u"DUPLICATE"_s));
        CHECK(htmlOf(job).contains(u"ORIGINAL"_s) == (job.documentType != DocumentType::Token));

        job.copyNumber = 2;

        CHECK(htmlOf(job).contains(u"DUPLICATE 2"_s));
        CHECK_FALSE(htmlOf(job).contains(u"ORIGINAL"_s));
    }
}

TEST_CASE("demo papers say so and real ones do not", "[printing][ui]")
{
    for (PrintJob job :
         {test::tokenJob(), test::receiptJob(), test::billJob(), test::zReportJob(), test::prescriptionJob(),
          test::certificateJob(), test::letterJob(), test::labReportJob()}) {
        INFO(enumName(job.documentType));
        CHECK_FALSE(htmlOf(job).contains(u"DEMO"_s));
        job.snapshot.letterhead.demo = true;
        CHECK(htmlOf(job).contains(u"DEMO"_s));
    }
}

TEST_CASE("a bill carries its status as a word", "[printing][ui]")
{
    PrintJob job = test::billJob();
    CHECK(htmlOf(job).contains(u"PAID"_s));

    job.snapshot.bill->status = BillStatus::Void;
    job.snapshot.bill->voidReason = u"Wrong patient"_s;

    CHECK(htmlOf(job).contains(u"VOID"_s));
    CHECK(htmlOf(job).contains(u"Void: Wrong patient"_s));
}

TEST_CASE("a Z report proves the series or names what is missing", "[printing][ui]")
{
    PrintJob job = test::zReportJob();
    CHECK(htmlOf(job).contains(u"No gaps"_s));
    CHECK(htmlOf(job).contains(u"Difference: short"_s));

    job.snapshot.shift->missingReceipts = {u"R-2026-0111"_s};
    job.snapshot.shift->shift.difference = Money(100);

    CHECK(htmlOf(job).contains(u"MISSING: R-2026-0111"_s));
    CHECK_FALSE(htmlOf(job).contains(u"No gaps"_s));
    CHECK(htmlOf(job).contains(u"Difference: over"_s));
}

TEST_CASE("rows run from right to left in such languages, nested ones too", "[printing][ui]")
{
    CHECK(mirrorRows(u"<p>a</p><tr id=1><td>1</td><th>2</th></tr>b"_s) ==
          u"<p>a</p><tr id=1><th>2</th><td>1</td></tr>b"_s);
    CHECK(mirrorRows(u"<tr><td><table><tr><td>1</td><td>2</td></tr></table></td><td>3</td></tr>"_s) ==
          u"<tr><td>3</td><td><table><tr><td>2</td><td>1</td></tr></table></td></tr>"_s);

    const QString html = htmlOf(test::receiptJob(), u"ar"_s);
    CHECK(html.indexOf(u"R-2026-0107"_s) < html.indexOf(u"رقم الإيصال"_s));
    CHECK(html.contains(u"dir=\"rtl\""_s));
}

TEST_CASE("the samples are what the contract can carry", "[printing][ui]")
{
    for (const PrintJob &job :
         {test::tokenJob(), test::receiptJob(), test::billJob(), test::zReportJob(), test::prescriptionJob(),
          test::certificateJob(), test::letterJob(), test::labReportJob()}) {
        const auto decoded = decodeAnswer<PrintJob>(toJson(job));
        INFO((decoded ? QString() : decoded.error().field()).toStdString());
        REQUIRE(decoded);
        CHECK(toJson(*decoded) == toJson(job));
    }
}
