// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/batch_panel.h"
#include "app/results/entry_panel.h"
#include "app/results/result_form.h"
#include "app/ui/segmented.h"
#include "app/ui/table_panel.h"
#include "shared/orders/orders_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "tests/app/lab/lab_desk.h"
#include "tests/app/workspaces/pictures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// Ordered so many minutes ago, so that the list's order is known.
TestOrder waiting(const QString &patient, int minutesAgo)
{
    TestOrder order = aTestOrder(patient);
    order.collectedAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    return order;
}

} // namespace

TEST_CASE("Enter completes a result and opens the next sample: one key", "[lab][ui]")
{
    const TestOrder first = waiting(u"First"_s, 90);
    const TestOrder second = waiting(u"Second"_s, 60);
    LabDesk desk({second, first, in(waiting(u"Entered"_s, 120), TestOrderStatus::Completed)});
    desk.workspace().activate();

    desk.press(Qt::Key_F9);
    REQUIRE(desk.api.answer<GetTestResult>(opened(first, glucoseForm())));
    REQUIRE(desk.isIn(u"glucose"_s));
    CHECK(desk.api.count(GetTestResult::kMethod) == 2); // The next one is fetched ahead.
    REQUIRE(desk.api.answer<GetTestResult>(opened(second, glucoseForm())));

    desk.keys = 0;
    desk.type(u"4.8"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.api.count(SaveTestResult::kMethod) == 1);
    desk.answerCompletion(first, glucoseForm());

    CHECK(desk.keys == 1);
    CHECK(desk.part<QLabel>("entryPatient")->text() == u"Second"_s);
    CHECK(desk.isIn(u"glucose"_s));
    desk.type(u"5.0"_s);
    desk.press(Qt::Key_Return);
    desk.answerCompletion(second, glucoseForm());
    CHECK(desk.part<TablePanel>("worklist")->isVisible()); // Nothing is left to enter.
}

TEST_CASE("an answer for another order never reaches the form", "[lab][ui]")
{
    const TestOrder first = waiting(u"First"_s, 90);
    const TestOrder second = waiting(u"Second"_s, 60);
    LabDesk desk({first, second});
    REQUIRE(desk.workspace().openSample(*first.sampleNumber));
    REQUIRE(desk.workspace().openSample(*second.sampleNumber));

    // Both were asked for: the first answer is of the first order.
    REQUIRE(desk.api.answer<GetTestResult>(opened(first, lipidForm())));

    CHECK(desk.part<QLabel>("entryPatient")->text() == u"Second"_s);
    CHECK_FALSE(desk.part<QLineEdit>("total"));
}

TEST_CASE("a scan of a tube opens its result, or the tube while it is on its way", "[lab][ui]")
{
    const TestOrder here = waiting(u"Here"_s, 90);
    TestOrder onItsWay = waiting(u"On its way"_s, 30);
    onItsWay.receivedAt.reset();
    LabDesk desk({here, onItsWay});

    CHECK(desk.workspace().takeScan(*ScanCode::fromText(*here.sampleNumber)));
    CHECK(desk.part<QLabel>("entryPatient")->text() == u"Here"_s);

    CHECK(desk.workspace().takeScan(*ScanCode::fromText(*onItsWay.sampleNumber)));
    REQUIRE(desk.api.answer<GetSample>(aSample({onItsWay})));
    CHECK(desk.part<QLabel>("sampleNumber")->text() == *onItsWay.sampleNumber);
    desk.keys = 0;
    desk.press(Qt::Key_Return);
    const auto step = desk.api.last<StepSample>();
    CHECK(step.step == SampleStep::Received);
    CHECK(step.sampleNumber == *onItsWay.sampleNumber);
    onItsWay.receivedAt = QDateTime::currentDateTimeUtc();
    REQUIRE(desk.api.answer<StepSample>(aSample({onItsWay}, SampleStatus::Received)));
    CHECK(desk.part<TablePanel>("custody")->shownRows() == 3);
    desk.press(Qt::Key_Return);
    CHECK(desk.part<QLabel>("entryPatient")->text() == u"On its way"_s);
    CHECK(desk.keys == 2);
}

TEST_CASE("samples are labelled and taken with two keys, and the label is printed", "[lab][ui]")
{
    TestOrder glucose = toCollect(aTestOrder(u"Ayesha"_s));
    TestOrder lipids = toCollect(aTestOrder(u"Ayesha"_s, u"LIPID"_s, u"Lipid profile"_s));
    LabDesk desk({glucose});
    desk.workspace().activate();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.api.answer<ListTestOrders>({glucose, lipids}));
    REQUIRE(desk.hasFocus("printLabels"));

    desk.press(Qt::Key_Return);
    CHECK(desk.api.last<LabelSamples>().testOrderIds == QList{glucose.id, lipids.id});
    CHECK_FALSE(desk.part<QPushButton>("printLabels")->isEnabled());
    const Sample sample = aSample({glucose, lipids}, SampleStatus::Labelled);
    REQUIRE(desk.api.answer<LabelSamples>({sample}));
    CHECK(desk.api.last<MakePrint>().documentType == DocumentType::SampleLabel);
    CHECK(desk.api.last<MakePrint>().documentId == sample.id.value);

    desk.press(Qt::Key_Return);
    const auto step = desk.api.last<StepSample>();
    CHECK(step.step == SampleStep::Collected);
    CHECK_FALSE(step.at); // Now.
    REQUIRE(desk.api.answer<StepSample>(aSample({glucose, lipids}, SampleStatus::Collected)));
    CHECK(desk.keys == 3); // One to open, one for the labels, one for the samples.
    CHECK(desk.part<TablePanel>("worklist")->isVisible());
}

TEST_CASE("a time of collection of one's own is sent, and what was not filled stays labelled", "[lab][ui]")
{
    TestOrder glucose = toCollect(aTestOrder(u"Ayesha"_s));
    glucose.sampleNumber = u"S-2026-000801"_s;
    TestOrder urine = toCollect(aTestOrder(u"Ayesha"_s, u"URINE"_s, u"Urinalysis"_s));
    urine.sampleNumber = u"S-2026-000802"_s;
    urine.specimen = Specimen::Urine;
    urine.container = Container::UrineCup;
    LabDesk desk({glucose});
    desk.workspace().activate();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.api.answer<ListTestOrders>({glucose, urine}));
    REQUIRE(desk.api.answer<GetSample>(aSample({glucose}, SampleStatus::Labelled)));
    REQUIRE(desk.api.answer<GetSample>(aSample({urine}, SampleStatus::Labelled)));
    REQUIRE(desk.hasFocus("collect")); // The labels were printed before.

    desk.part<QCheckBox>("taken-S-2026-000802")->click();
    auto *moment = desk.part<QLineEdit>("moment");
    QTest::keyClicks(moment, u"25:99"_s);
    CHECK_FALSE(desk.part<QPushButton>("collect")->isEnabled());
    moment->clear();
    QTest::keyClicks(moment, u"0:00"_s);
    desk.part<QPushButton>("collect")->click();

    CHECK(desk.api.count(StepSample::kMethod) == 1);
    const auto step = desk.api.last<StepSample>();
    CHECK(step.sampleNumber == u"S-2026-000801"_s);
    REQUIRE(step.at);
    CHECK(*step.at <= QDateTime::currentDateTimeUtc());
}

TEST_CASE("a sample is rejected with a reason and a new one is asked for", "[lab][ui]")
{
    TestOrder order = waiting(u"Ayesha"_s, 60);
    order.receivedAt.reset();
    LabDesk desk({order});
    desk.workspace().takeScan(*ScanCode::fromText(*order.sampleNumber));
    REQUIRE(desk.api.answer<GetSample>(aSample({order})));
    desk.part<QPushButton>("reject")->click();
    CHECK_FALSE(desk.part<QPushButton>("confirmReject")->isEnabled());
    QTest::keyClicks(desk.part<QComboBox>("rejectReason"), u"h"_s);
    desk.type(QString());
    QTest::keyClicks(desk.part<QLineEdit>("rejectWords"), u"pink serum"_s);
    QTest::keyClick(desk.part<QLineEdit>("rejectWords"), Qt::Key_Return);

    CHECK(desk.api.last<RejectTestOrder>().reason == u"Haemolysed: pink serum"_s);
    order = in(order, TestOrderStatus::Rejected);
    order.rejectReason = u"Haemolysed: pink serum"_s;
    REQUIRE(desk.api.answer<RejectTestOrder>(order));
    REQUIRE(desk.api.answer<GetSample>(aSample({order}, SampleStatus::Rejected)));
    CHECK(desk.part<QLabel>("sampleReason")->text().contains(u"Haemolysed"_s));
    desk.press(Qt::Key_Return); // Take a new sample.
    CHECK(desk.api.last<ListTestOrders>().visitId == order.visitId);
}

TEST_CASE("a rack is received scan by scan, and a wrong tube is named", "[lab][ui]")
{
    TestOrder order = waiting(u"Ayesha"_s, 60);
    order.receivedAt.reset();
    LabDesk desk({order});
    desk.press(Qt::Key_F6);
    CHECK(desk.hasFocus("receiveNumber"));

    desk.workspace().takeScan(*ScanCode::fromText(*order.sampleNumber));
    order.receivedAt = QDateTime::currentDateTimeUtc();
    REQUIRE(desk.api.answer<StepSample>(aSample({order}, SampleStatus::Received)));
    desk.type(u"s-2026-999999"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.api.last<StepSample>().sampleNumber == u"S-2026-999999"_s);
    REQUIRE(desk.api.refuse<StepSample>(Error::rejected(u"sampleRejected"_s)));

    auto *list = desk.part<TablePanel>("received");
    REQUIRE(list->shownRows() == 2);
    const auto *model = list->view()->model();
    CHECK(model->index(0, 1).data(Qt::AccessibleTextRole) == u"Not received"_s);
    CHECK(model->index(1, 1).data(Qt::AccessibleTextRole) == u"Received"_s);
}

TEST_CASE("one test is entered across patients, Enter goes on without waiting", "[lab][ui]")
{
    const TestOrder first = waiting(u"First"_s, 90);
    const TestOrder second = waiting(u"Second"_s, 60);
    LabDesk desk({first, second});
    desk.part<QComboBox>("testFilter")->setCurrentIndex(1);
    desk.part<QPushButton>("batch")->click();
    REQUIRE(desk.api.answer<GetTestResult>(opened(first, glucoseForm())));
    REQUIRE(desk.api.answer<GetTestResult>(opened(second, glucoseForm())));
    REQUIRE(desk.isIn(*first.sampleNumber + u".glucose"_s));

    desk.keys = 0;
    desk.type(u"4.9"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.isIn(*second.sampleNumber + u".glucose"_s)); // The first one's answer is still on its way.
    desk.type(u"23"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.keys == 2);
    CHECK(desk.api.count(SaveTestResult::kMethod) == 2);
    for (const TestOrder &order : {first, second})
        REQUIRE(desk.api.answer<SaveTestResult>(aResult(order, glucoseForm(), {{u"glucose"_s, 4.9}})));

    CHECK(desk.part<QLabel>("batchCount")->text() == u"2 of 2 completed"_s);
}

TEST_CASE("a half-typed result is there again after the workstation was restarted", "[lab][ui]")
{
    const TestOrder order = waiting(u"Ayesha"_s, 60);
    LabDesk desk({order});
    desk.press(Qt::Key_F9);
    REQUIRE(desk.api.answer<GetTestResult>(opened(order, lipidForm())));
    desk.type(u"187"_s);

    desk.restart();
    REQUIRE(desk.api.answer<ListLabs>(desk.labs));
    desk.api.pushSnapshot(desk.topic, toJson(QList{order}), 1);
    desk.press(Qt::Key_F9);
    REQUIRE(desk.api.answer<GetTestResult>(opened(order, lipidForm())));

    CHECK(desk.part<QLineEdit>("total")->text() == u"187"_s);
}

TEST_CASE("who may only collect cannot enter, review or release", "[lab][ui]")
{
    LabDesk desk({waiting(u"Ayesha"_s, 60)}, {Permission::SamplesCollect});

    for (const char *name : {"complete", "review", "release", "releaseAll", "amend", "deliver"}) {
        INFO(name);
        CHECK_FALSE(desk.part<QPushButton>(name)->isEnabled());
    }
}

TEST_CASE("the laboratory fits beside the rail of the smallest screen", "[lab][ui]")
{
    const Look look(ThemeName::Light, 100, u"en"_s);
    LabDesk desk({waiting(u"First"_s, 90)});
    desk.workspace().activate();
    QCoreApplication::processEvents();

    CHECK(desk.window->minimumSizeHint().width() <= 1366);
}
