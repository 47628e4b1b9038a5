// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/amend_panel.h"
#include "app/ui/table_panel.h"
#include "app/ui/theme.h"
#include "shared/orders/orders_protocol.h"
#include "shared/results/lab_reports_protocol.h"
#include "tests/app/lab/lab_desk.h"
#include "tests/app/workspaces/pictures.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

TestOrder minutesOld(TestOrder order, int collected, int promised)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    order.orderedAt = now.addSecs(-60 * (collected + 20));
    order.collectedAt = now.addSecs(-60 * collected);
    order.receivedAt = now.addSecs(-60 * (collected - 8));
    order.dueAt = order.collectedAt->addSecs(60 * promised);
    return order;
}

/// A morning in the laboratory: every state, every urgency, one late.
QList<TestOrder> aMorning()
{
    const auto named = [](const QString &patient, const QString &code, const QString &test) {
        return aTestOrder(patient, code, test);
    };
    QList<TestOrder> out;
    TestOrder stat = minutesOld(named(u"Rahima Khatun"_s, u"K"_s, u"Potassium"_s), 25, 30);
    stat.priority = Priority::Stat;
    stat.note = u"Weakness, on spironolactone: hyperkalaemia?"_s;
    TestOrder urgent = minutesOld(named(u"Abdul Karim Chowdhury"_s, u"TROP"_s, u"Troponin I"_s), 10, 60);
    urgent.priority = Priority::Urgent;
    TestOrder late = minutesOld(named(u"Ayesha Rahman"_s, u"LIPID"_s, u"Lipid profile"_s), 200, 180);
    late.isDraft = true;
    TestOrder onItsWay = minutesOld(named(u"Md. Kamal Uddin"_s, u"HBA1C"_s, u"HbA1c"_s), 30, 240);
    onItsWay.receivedAt.reset();
    TestOrder rejected = in(minutesOld(named(u"Nasrin Akter"_s, u"GLU"_s, u"Glucose, fasting"_s), 50, 120),
                            TestOrderStatus::Rejected);
    TestOrder review =
        in(minutesOld(named(u"Jahanara Begum"_s, u"TSH"_s, u"TSH"_s), 100, 240), TestOrderStatus::Completed);
    review.lane = ResultLane::NeedsReview;
    TestOrder release =
        in(minutesOld(named(u"Habibur Rahman"_s, u"CREA"_s, u"Creatinine with eGFR"_s), 110, 240),
           TestOrderStatus::Reviewed);
    release.lane = ResultLane::Clear;
    out << stat << urgent << late << onItsWay << rejected << review << release
        << toCollect(named(u"Sumaiya Islam"_s, u"CBC"_s, u"Complete blood count"_s))
        << minutesOld(named(u"Tanvir Ahmed"_s, u"GLU"_s, u"Glucose, fasting"_s), 40, 120)
        << minutesOld(named(u"Farzana Yeasmin"_s, u"GLU"_s, u"Glucose, fasting"_s), 35, 120);
    return out;
}

/// Values as a biochemistry report has them, some of them out of range.
TestTemplate chemistry()
{
    TestTemplate form = lipidForm();
    const TestTemplate more = mixedForm();
    for (TemplateField field : more.fields) {
        field.order += 10;
        form.fields.append(field);
    }
    return form;
}
const QJsonObject kChemistry{
    {u"total"_s, 236}, {u"hdl"_s, 38}, {u"potassium"_s, 4.4}, {u"dengue"_s, u"POSITIVE"_s}};

void answerChemistry(LabDesk &desk, const TestOrder &order)
{
    GetTestResult::Response answer = opened(order, chemistry());
    for (int i = 0; i < 5; ++i)
        answer =
            withPrevious(answer, chemistry(), {{u"total"_s, 168 + 9 * i}, {u"hdl"_s, 45 - i}}, 60 * (i + 1));
    REQUIRE(desk.api.answer<GetTestResult>(answer));
}

void photograph(LabDesk &desk, const QString &look, const QString &name)
{
    QApplication::processEvents(); // Late layouts.
    keepPicture(*desk.window, u"lab-%1-%2"_s.arg(name, look));
    checkNothingCut(desk.workspace());
}

/// What was fetched ahead and is not shown.
void forgetAhead(LabDesk &desk)
{
    while (desk.api.answer(GetTestResult::kMethod, Error::unavailable(1))) {
    }
}

void showEntry(LabDesk &desk, const TestOrder &order, const QString &look)
{
    desk.workspace().openSample(*order.sampleNumber);
    answerChemistry(desk, order);
    desk.type(u"236"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"38"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.type(u"4.4"_s);
    photograph(desk, look, u"entry"_s);
}

void showReview(LabDesk &desk, const QString &look)
{
    QList<ListReviews::Row> rows;
    for (const QString &patient : {u"Jahanara Begum"_s, u"Rahima Khatun"_s, u"Tanvir Ahmed"_s}) {
        const TestOrder order =
            in(aTestOrder(patient, u"LIPID"_s, u"Lipid profile"_s), TestOrderStatus::Completed);
        rows.append({order, aResult(order, chemistry(), kChemistry)});
    }
    rows[1].result.isCritical = true;
    forgetAhead(desk);
    desk.press(Qt::Key_F7);
    desk.press(Qt::Key_F5);
    while (desk.api.answer(ListReviews::kMethod, toJson(rows))) {
    }
    GetTestResult::Response answer = opened(rows[0].order, chemistry());
    answer.result = rows[0].result;
    for (int i = 0; i < 5; ++i)
        answer =
            withPrevious(answer, chemistry(), {{u"total"_s, 168 + 9 * i}, {u"hdl"_s, 45 - i}}, 60 * (i + 1));
    REQUIRE(desk.api.answer<GetTestResult>(answer));
    photograph(desk, look, u"review"_s);
}

void showDelivery(LabDesk &desk, const QString &look)
{
    const TestOrder glucose = in(aTestOrder(u"Habibur Rahman"_s), TestOrderStatus::Reviewed);
    const TestOrder lipids =
        in(aTestOrder(u"Habibur Rahman"_s, u"LIPID"_s, u"Lipid profile"_s), TestOrderStatus::Released);
    desk.press(Qt::Key_F8);
    while (desk.api.answer(GetWorklist::kMethod, toJson(QList{glucose, lipids}))) {
    }
    desk.workspace().takeScan({ScanCode::Kind::Visit, glucose.visitId.toText()});
    REQUIRE(desk.api.answer<ListTestOrders>({glucose, lipids}));
    REQUIRE(desk.api.answer<ListLabReports>({aReport(lipids)}));
    photograph(desk, look, u"delivery"_s);
    desk.part<QPushButton>("deliver")->click();
    photograph(desk, look, u"deliver"_s);
}

void showCritical(LabDesk &desk, const QString &look)
{
    const CriticalAlert alert = anAlert(u"Rahima Khatun"_s, u"2.1"_s);
    CriticalAlert old = anAlert(u"Tanvir Ahmed"_s, u"24.5"_s);
    old.steps.append({AlertStep::Escalated, {}, old.raisedAt.addSecs(600)});
    old.steps.append({AlertStep::Told, u"Dr. Salma Akter"_s, old.raisedAt.addSecs(601)});
    old.steps.append({AlertStep::Acknowledged, u"Dr. Salma Akter"_s, old.raisedAt.addSecs(700)});
    old.acknowledgedAt = old.raisedAt.addSecs(700);
    old.acknowledgedBy = u"Dr. Salma Akter"_s;
    old.readBack = u"24.5"_s;
    REQUIRE(desk.api.answer<ListCriticalAlerts>({alert})); // The banner asked first.
    desk.press(Qt::Key_F11);
    while (desk.api.answer(ListCriticalAlerts::kMethod, toJson(QList{alert, old}))) {
    }
    photograph(desk, look, u"critical"_s);
}

} // namespace

TEST_CASE("the laboratory fits the small screen in every look", "[lab][ui][pictures]")
{
    struct Case {
        QString name;
        ThemeName theme;
        int scale;
        QString language;
        QSize size;
    };
    const Case look = GENERATE(Case{u"light"_s, ThemeName::Light, 100, u"en"_s, {1366, 768}},
                               Case{u"dark"_s, ThemeName::Dark, 100, u"en"_s, {1920, 1080}},
                               Case{u"large"_s, ThemeName::Light, 150, u"en"_s, {1920, 1080}},
                               Case{u"bn"_s, ThemeName::Light, 100, u"bn"_s, {1366, 768}},
                               Case{u"ar"_s, ThemeName::Light, 100, u"ar"_s, {1366, 768}});
    INFO(look.name.toStdString());
    const Look dressed(look.theme, look.scale, look.language);
    const QList<TestOrder> orders = aMorning();
    LabDesk desk(orders);
    desk.window->resize(look.size);

    photograph(desk, look.name, u"worklist"_s);
    showEntry(desk, orders[2], look.name);
    showReview(desk, look.name);
    showDelivery(desk, look.name);
    showCritical(desk, look.name);
}

TEST_CASE("samples, a culture, a batch and an amendment fit the small screen", "[lab][ui][pictures]")
{
    const Look dressed(ThemeName::Light, 100, u"en"_s);
    const QList<TestOrder> orders = aMorning();
    LabDesk desk(orders);
    REQUIRE(desk.api.answer<ListCriticalAlerts>({}));

    const TestOrder &cbc = orders[7];
    desk.part<TablePanel>("worklist")->filter()->setText(u"Sumaiya"_s);
    desk.part<TablePanel>("worklist")->selectFirst();
    QTest::keyClick(desk.part<TablePanel>("worklist")->findChild<QAbstractItemView *>(), Qt::Key_Return);
    TestOrder glucose = toCollect(aTestOrder(u"Sumaiya Islam"_s, u"GLU"_s, u"Glucose, fasting"_s));
    glucose.container = Container::FluorideTube;
    glucose.specimen = Specimen::Plasma;
    glucose.labelColour = u"#7f8c8d"_s;
    REQUIRE(desk.api.answer<ListTestOrders>({cbc, glucose}));
    photograph(desk, u"light"_s, u"collect"_s);

    desk.workspace().takeScan(*ScanCode::fromText(*orders[3].sampleNumber));
    REQUIRE(desk.api.answer<GetSample>(aSample({orders[3]})));
    photograph(desk, u"light"_s, u"sample"_s);

    desk.workspace().takeScan(*ScanCode::fromText(*orders[1].sampleNumber));
    GetTestResult::Response culture = opened(orders[1], cultureForm());
    culture.result = aResult(
        orders[1], cultureForm(),
        {{u"growth"_s, u"GROWTH"_s},
         {u"organism"_s, u"Escherichia coli"_s},
         {u"sensitivity"_s,
          QJsonArray{
              QJsonObject{{u"antibiotic"_s, u"Amoxicillin"_s}, {u"result"_s, u"RESISTANT"_s}, {u"mic"_s, 32}},
              QJsonObject{{u"antibiotic"_s, u"Nitrofurantoin"_s}, {u"result"_s, u"SENSITIVE"_s}}}}},
        TestResultStatus::Draft);
    REQUIRE(desk.api.answer<GetTestResult>(culture));
    photograph(desk, u"light"_s, u"culture"_s);

    desk.press(Qt::Key_F4);
    desk.part<TablePanel>("worklist")->filter()->clear();
    desk.part<QComboBox>("testFilter")->setCurrentText(u"Glucose, fasting"_s);
    forgetAhead(desk);
    desk.part<QPushButton>("batch")->click();
    for (int i = 8; i < 10; ++i)
        REQUIRE(desk.api.answer<GetTestResult>(opened(orders[i], glucoseForm())));
    desk.type(u"2.1"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"9.4"_s);
    photograph(desk, u"light"_s, u"batch"_s);
}
