// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/amend_panel.h"
#include "app/results/deliver_sheet.h"
#include "app/results/delivery_panel.h"
#include "app/results/report_paper.h"
#include "app/results/result_form.h"
#include "app/results/signature_pad.h"
#include "app/ui/permission_gate.h"
#include "app/ui/segmented.h"
#include "app/ui/table_panel.h"
#include "tests/app/lab/lab_builders.h"
#include "tests/app/lab/template_builders.h"
#include "tests/support/fake_api.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// Where reports would be shown.
struct Shown : ReportPaper {
    void open(const LabReport &report) override { reports.append(report.id); }
    QList<LabReportId> reports;
};

/// The counter where results go out, with one visit open.
struct Counter {
    Counter()
        : glucose(in(aTestOrder(u"Ayesha"_s), TestOrderStatus::Reviewed))
        , lipids(in(aTestOrder(u"Ayesha"_s, u"LIPID"_s, u"Lipid profile"_s), TestOrderStatus::Reviewed))
    {
        glucose.lane = lipids.lane = ResultLane::Clear;
        gate.setPermissions({u"results.release"_s, u"results.deliver"_s, u"results.amend"_s});
        panel = std::make_unique<DeliveryPanel>(api, gate);
        panel->setReportPaper(&paper);
        panel->resize(1280, 640);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        panel->setLab(LabId::make());
        REQUIRE(api.answer<GetWorklist>({glucose, lipids}));
    }
    void open(const QList<LabReport> &reports = {})
    {
        panel->open(glucose.visitId);
        answer(reports);
    }
    void answer(const QList<LabReport> &reports)
    {
        REQUIRE(api.answer<ListTestOrders>({glucose, lipids}));
        REQUIRE(api.answer<ListLabReports>(reports));
    }
    template <class W = QPushButton>
    W *part(const char *name) const
    {
        return panel->findChild<W *>(QString::fromLatin1(name));
    }

    FakeApi api;
    PermissionGate gate;
    Shown paper;
    TestOrder glucose;
    TestOrder lipids;
    std::unique_ptr<DeliveryPanel> panel;
};

} // namespace

TEST_CASE("all reviewed results of a visit are released at once, or one", "[results][ui]")
{
    Counter desk;
    desk.part<TablePanel>("visitWork")->selectFirst();
    QTest::keyClick(desk.part<TablePanel>("visitWork")->findChild<QAbstractItemView *>(), Qt::Key_Return);
    desk.answer({});
    REQUIRE(desk.part("releaseAll")->isEnabled());
    CHECK_FALSE(desk.part("deliver")->isEnabled()); // There is no report yet.

    desk.part("releaseAll")->click();
    CHECK_FALSE(desk.part("releaseAll")->isEnabled());
    CHECK(desk.api.last<ReleaseTestResults>().visitId == desk.glucose.visitId);
    QSignalSpy done(desk.panel.get(), &DeliveryPanel::done);
    desk.glucose = in(desk.glucose, TestOrderStatus::Released);
    desk.lipids = in(desk.lipids, TestOrderStatus::Released);
    const LabReport report = aReport(desk.glucose);
    REQUIRE(desk.api.answer<ReleaseTestResults>(
        {{aResult(desk.glucose, glucoseForm(), {}), aResult(desk.lipids, lipidForm(), {})}, report}));
    desk.answer({report});

    CHECK(done.size() == 1);
    CHECK_FALSE(desk.part("releaseAll")->isEnabled());
    CHECK(desk.part("deliver")->isEnabled());
    desk.part("openReport")->click();
    CHECK(desk.paper.reports == QList{report.id});
}

TEST_CASE("one result is released by its own record", "[results][ui]")
{
    Counter desk;
    desk.open();
    desk.part<TablePanel>("visitOrders")->selectFirst();
    desk.part("releaseOne")->click();
    GetTestResult::Response answer = opened(desk.glucose, glucoseForm());
    answer.result = aResult(desk.glucose, glucoseForm(), {{u"glucose"_s, 5}}, TestResultStatus::Reviewed);

    REQUIRE(desk.api.answer<GetTestResult>(answer));

    CHECK(desk.api.last<ReleaseTestResults>().id == answer.result->id);
    CHECK_FALSE(desk.api.last<ReleaseTestResults>().visitId);
}

TEST_CASE("a report is handed over with a typed name", "[results][ui]")
{
    Counter desk;
    desk.open({aReport(desk.glucose)});
    desk.part("deliver")->click();
    auto *name = desk.part<QLineEdit>("deliveredTo");
    CHECK(name->text() == u"Ayesha"_s);
    CHECK(name->hasFocus());
    QTest::keyClicks(name, u"Kamal, her husband"_s);
    QTest::keyClicks(desk.part<QLineEdit>("signature"), u"Kamal Uddin"_s);

    QTest::keyClick(name, Qt::Key_Return);

    const auto sent = desk.api.last<DeliverTestResults>();
    CHECK(sent.deliveredTo == u"Kamal, her husband"_s);
    CHECK(sent.signature == u"Kamal Uddin"_s);
    CHECK(sent.visitId == desk.glucose.visitId);
}

TEST_CASE("a report is offered to its patient while the tests are still being read", "[results][ui]")
{
    Counter desk;
    desk.panel->open(desk.glucose.visitId);
    REQUIRE(desk.api.answer<ListLabReports>({aReport(desk.glucose)}));
    REQUIRE(desk.part("deliver")->isEnabled());

    desk.part("deliver")->click();

    CHECK(desk.part<QLineEdit>("deliveredTo")->text() == u"Ayesha"_s);
}

TEST_CASE("a drawn signature goes along as a picture", "[results][ui]")
{
    DeliverSheet sheet;
    sheet.open(u"Ayesha"_s);
    sheet.findChild<Segmented *>()->setValue(1);
    auto *pad = sheet.findChild<SignaturePad *>();
    REQUIRE(pad->isVisible());
    CHECK(sheet.signature().isEmpty());

    QTest::mousePress(pad, Qt::LeftButton, {}, {20, 20});
    QTest::mouseMove(pad, {120, 60});
    QTest::mouseMove(pad, {180, 30});

    const QString url = sheet.signature();
    REQUIRE(url.startsWith(u"data:image/png;base64,"_s));
    CHECK(url.size() < 60'000);
    const QImage image = QImage::fromData(QByteArray::fromBase64(url.mid(22).toLatin1()), "PNG");
    REQUIRE_FALSE(image.isNull());
    CHECK(image.width() <= 1200);
    pad->clear();
    CHECK(sheet.signature().isEmpty());
}

TEST_CASE("an amendment shows was and now and needs a reason", "[results][ui]")
{
    Counter desk;
    desk.glucose = in(desk.glucose, TestOrderStatus::Released);
    desk.open({aReport(desk.glucose)});
    desk.part<TablePanel>("visitOrders")->selectFirst();
    desk.part("amend")->click();
    GetTestResult::Response answer = opened(desk.glucose, glucoseForm());
    answer.result = aResult(desk.glucose, glucoseForm(), {{u"glucose"_s, 5.1}}, TestResultStatus::Released);
    REQUIRE(desk.api.answer<GetTestResult>(answer));
    auto *amend = desk.panel->findChild<AmendPanel *>();
    REQUIRE(amend->isVisible());
    auto *changes = amend->findChild<TablePanel *>(u"changes"_s);
    auto *confirm = desk.part("confirmAmend");
    CHECK(changes->shownRows() == 0);

    auto *field = amend->findChild<QLineEdit *>(u"glucose"_s);
    field->selectAll();
    QTest::keyClicks(field, u"7.1"_s);
    REQUIRE(changes->shownRows() == 1);
    auto *model = changes->findChild<QAbstractItemView *>()->model();
    CHECK(model->index(0, 1).data() == u"5.1 mmol/L"_s);
    CHECK(model->index(0, 2).data() == u"7.1 mmol/L"_s);
    CHECK_FALSE(confirm->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    auto *reason = desk.part<QLineEdit>("amendReason");
    REQUIRE(reason->hasFocus());
    QTest::keyClicks(reason, u"Decimal misread"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    const auto sent = desk.api.last<AmendTestResult>();
    CHECK(sent.id == answer.result->id);
    CHECK(sent.data == QJsonObject{{u"glucose"_s, 7.1}});
    CHECK(sent.reason == u"Decimal misread"_s);
    CHECK_FALSE(confirm->isEnabled());

    REQUIRE(desk.api.answer<AmendTestResult>({{*answer.result}, aReport(desk.glucose, 2)}));
    CHECK_FALSE(amend->isVisible());
}

TEST_CASE("every version of a result opens", "[results][ui]")
{
    Counter desk;
    desk.glucose = in(desk.glucose, TestOrderStatus::Released);
    desk.open({aReport(desk.glucose, 2)});
    desk.part<TablePanel>("visitOrders")->selectFirst();
    desk.part("versions")->click();
    GetTestResult::Response answer = opened(desk.glucose, glucoseForm());
    answer.result = aResult(desk.glucose, glucoseForm(), {{u"glucose"_s, 7.1}}, TestResultStatus::Released);
    answer.result->version = 2;
    TestResult old = *answer.result;
    old.version = 1;
    old.status = TestResultStatus::Amended;
    answer.versions = {*answer.result, old};
    REQUIRE(desk.api.answer<GetTestResult>(answer));
    auto *choice = desk.part<QComboBox>("versionChoice");
    REQUIRE(choice->count() == 2);

    QTest::keyClick(choice, Qt::Key_Down);

    CHECK(desk.api.last<GetTestResult>().version == 1);
}

TEST_CASE("an answer about another visit changes nothing on the screen", "[results][ui]")
{
    Counter desk;
    desk.panel->open(VisitId::make());
    desk.panel->open(desk.glucose.visitId);

    const TestOrder other = aTestOrder(u"Somebody else"_s);
    REQUIRE(desk.api.answer<ListTestOrders>({other}));

    CHECK(desk.part<TablePanel>("visitOrders")->shownRows() == 0);
}
