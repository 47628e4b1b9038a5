// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/report_pdf.h"
#include "shared/results/lab_reports_protocol.h"
#include "tests/app/printing/sample_documents.h"
#include "tests/support/fake_api.h"

#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

/// Keeps what was stored; answers when the test says so.
struct FakeFiles final : ReportFiles {
    void fetch(const LabReport &report, const QObject *, const Fetched &done) override
    {
        fetched.append(report);
        onFetched = done;
    }
    void store(const LabReport &, const QByteArray &pdf, const QObject *, const Stored &done) override
    {
        stored.append(pdf);
        onStored = done;
    }

    QList<LabReport> fetched;
    QList<QByteArray> stored;
    Fetched onFetched;
    Stored onStored;
};

struct ReportDesk {
    ReportDesk()
        : pdf(api, &files)
    {
        QObject::connect(&pdf, &ReportPdf::ready, &pdf,
                         [this](const LabReport &opened, const QString &title, const QByteArray &bytes) {
                             report = opened;
                             titles.append(title);
                             shown.append(bytes);
                         });
        QObject::connect(&pdf, &ReportPdf::failed, &pdf, [this] { ++failures; });
        QObject::connect(&pdf, &ReportPdf::notStored, &pdf, [this] { ++unstored; });
    }
    /// Opens a report that nobody rendered yet, up to where its bytes are to be stored.
    void render()
    {
        pdf.open(job.snapshot.labReport->id);
        REQUIRE(api.answer<GetLabReport>(*job.snapshot.labReport));
        CHECK(api.last<MakePrint>().documentType == DocumentType::LabReport);
        CHECK(api.last<MakePrint>().language == u"en");
        REQUIRE(api.answer<MakePrint>(job));
        REQUIRE(QTest::qWaitFor([this] { return !files.stored.isEmpty(); }, 10'000));
    }

    FakeApi api;
    FakeFiles files;
    ReportPdf pdf;
    PrintJob job = test::labReportJob();
    LabReport report;
    QStringList titles;
    QList<QByteArray> shown;
    int failures = 0;
    int unstored = 0;
};

} // namespace

TEST_CASE("a report is rendered once, stored and attached", "[printing][lab][ui]")
{
    ReportDesk desk;
    desk.render();
    CHECK(desk.files.stored.first().startsWith("%PDF"));
    CHECK(desk.shown.isEmpty()); // Not before it is known which one counts.
    // No paper came out: the first one will be the ORIGINAL.
    CHECK(desk.api.last<FinishPrint>().outcome == PrintOutcome::Failed);

    const Ulid document = Ulid::make();
    desk.files.onStored(document);
    CHECK(desk.api.last<AttachLabReport>().documentId == document);
    LabReport attached = *desk.job.snapshot.labReport;
    attached.documentId = document;
    desk.api.answer<AttachLabReport>(attached);

    CHECK(desk.shown == desk.files.stored);
    CHECK(desk.report.documentId == document);
    CHECK(desk.files.fetched.isEmpty());
}

TEST_CASE("a stored report is shown as it lies there", "[printing][lab][ui]")
{
    ReportDesk desk;
    LabReport report = *desk.job.snapshot.labReport;
    report.documentId = Ulid::make();
    desk.pdf.open(report.id);
    REQUIRE(desk.api.answer<GetLabReport>(report));
    REQUIRE(desk.files.fetched.size() == 1);

    desk.files.onFetched(QByteArray("%PDF stored"));

    CHECK(desk.shown == QList<QByteArray>{"%PDF stored"});
    CHECK(desk.titles == QStringList{u"L-2026-0031 v2"_s});
    CHECK(desk.api.count(MakePrint::kMethod) == 0); // Nothing is rendered anew.
}

TEST_CASE("of two desks that render at once the first one's paper is shown at both", "[printing][lab][ui]")
{
    ReportDesk desk;
    desk.render();
    desk.files.onStored(Ulid::make());
    LabReport theirs = *desk.job.snapshot.labReport;
    theirs.documentId = Ulid::make();
    desk.api.answer<AttachLabReport>(theirs);

    REQUIRE(desk.files.fetched.size() == 1);
    CHECK(desk.files.fetched.first().documentId == theirs.documentId);
    CHECK(desk.shown.isEmpty());
    desk.files.onFetched(QByteArray("%PDF theirs"));
    CHECK(desk.shown == QList<QByteArray>{"%PDF theirs"});
}

TEST_CASE("a report that cannot be stored is shown and that is said", "[printing][lab][ui]")
{
    ReportDesk desk;
    desk.render();
    desk.files.onStored(Error::rejected(u"documentsUnavailable"_s));
    CHECK(desk.shown.size() == 1);
    CHECK(desk.unstored == 1);
    CHECK(desk.api.count(AttachLabReport::kMethod) == 0);
}

TEST_CASE("only the report that was asked for last is shown", "[printing][lab][ui]")
{
    ReportDesk desk;
    desk.render();
    LabReport other = *desk.job.snapshot.labReport;
    other.id = LabReportId::make();
    other.documentId = Ulid::make();
    desk.pdf.open(other.id);
    desk.files.onStored(Ulid::make()); // Of the one before.
    CHECK(desk.api.count(AttachLabReport::kMethod) == 0);
    CHECK(desk.shown.isEmpty());

    desk.api.answer<GetLabReport>(other);
    desk.files.onFetched(QByteArray("%PDF other"));
    CHECK(desk.report.id == other.id);
}

TEST_CASE("a report that is not there is told", "[printing][lab][ui]")
{
    ReportDesk desk;
    desk.pdf.open(LabReportId::make());
    desk.api.refuse<GetLabReport>(Error::notFound(u"report"_s));
    CHECK(desk.failures == 1);
    CHECK(desk.shown.isEmpty());
}
