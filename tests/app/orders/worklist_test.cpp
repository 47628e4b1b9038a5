// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab_picker.h"
#include "app/orders/turnaround.h"
#include "app/orders/worklist_panel.h"
#include "app/ui/segmented.h"
#include "app/ui/table_panel.h"
#include "tests/app/lab/lab_builders.h"
#include "tests/support/fake_api.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QStringList patients(const WorklistFilter &filter)
{
    QStringList out;
    for (const TestOrder &order : filter.orders())
        out += order.patientName;
    return out;
}

/// A followed lab with its list on the screen.
struct Bench {
    explicit Bench(const QList<TestOrder> &orders)
    {
        feed.setLab(lab);
        panel = std::make_unique<WorklistPanel>(feed);
        panel->resize(1300, 600);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        api.pushSnapshot(Topic{TopicKind::Lab, lab.value}.toText(), toJson(orders), 1);
    }
    [[nodiscard]] QString stateText(int index) const
    {
        return panel->findChild<Segmented *>()->findChildren<QToolButton *>()[index]->text();
    }

    FakeApi api;
    LabId lab = aLab(u"Biochemistry"_s).id; // The orders' lab.
    WorklistFeed feed{api};
    std::unique_ptr<WorklistPanel> panel;
};

TestOrder ordered(const QString &patient, Priority priority, int minutesAgo)
{
    TestOrder order = toCollect(aTestOrder(patient));
    order.priority = priority;
    order.orderedAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    return order;
}

} // namespace

TEST_CASE("a worklist shows STAT, then urgent, then the oldest", "[orders][ui]")
{
    WorklistModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    WorklistFilter filter(model);

    model.merge({ordered(u"young"_s, Priority::Routine, 5), ordered(u"old"_s, Priority::Routine, 50),
                 ordered(u"urgent"_s, Priority::Urgent, 1), ordered(u"stat"_s, Priority::Stat, 0)});

    CHECK(patients(filter) == QStringList{u"stat"_s, u"urgent"_s, u"old"_s, u"young"_s});
    CHECK(model.index(0, 0).data(table_role::kBadge).value<StatusLook>().tone == Tone::Bad);
    CHECK(model.index(0, 0).data(table_role::kBadge).value<StatusLook>().word == u"STAT"_s);
}

TEST_CASE("the time that is left is a word and a colour by the promised turnaround", "[orders][ui]")
{
    TestOrder order = aTestOrder(u"Ayesha"_s);
    const QDateTime collected = *order.collectedAt;
    order.dueAt = collected.addSecs(120 * 60);
    const auto after = [&](int minutes) { return TimeLeft::of(order, collected.addSecs(60 * minutes)); };

    CHECK(after(10).timeliness == Timeliness::OnTime);
    CHECK(after(10).minutes == 110);
    CHECK(after(89).timeliness == Timeliness::OnTime);
    CHECK(after(90).timeliness == Timeliness::Soon);
    CHECK(after(120).timeliness == Timeliness::Soon);
    CHECK(after(125).timeliness == Timeliness::Late);
    CHECK(after(125).minutes == 5);
    CHECK(look(after(125)).word == u"Late, 5 min"_s);
    CHECK(look(after(125)).tone == Tone::Bad);
    CHECK(TimeLeft::of(toCollect(order), collected).timeliness == Timeliness::NotRunning);
    CHECK(TimeLeft::of(in(order, TestOrderStatus::Released), collected).timeliness == Timeliness::NotRunning);
}

TEST_CASE("a worklist is narrowed by state, test and text, and counts what waits", "[orders][ui]")
{
    TestOrder onItsWay = aTestOrder(u"Kamal"_s);
    onItsWay.receivedAt.reset();
    Bench bench({toCollect(aTestOrder(u"Ayesha"_s)), onItsWay,
                 aTestOrder(u"Nasrin"_s, u"CBC"_s, u"Blood count"_s), aTestOrder(u"Jahanara"_s),
                 in(aTestOrder(u"Rahima"_s), TestOrderStatus::Completed)});
    auto *states = bench.panel->findChild<Segmented *>();
    auto *tests = bench.panel->findChild<QComboBox *>(u"testFilter"_s);

    CHECK(bench.stateText(0) == u"All  5"_s);
    CHECK(bench.stateText(3) == u"To enter  2"_s);
    states->setEnumValue(WorkState::Enter);
    CHECK(patients(bench.panel->filter()).size() == 2);
    CHECK_FALSE(bench.panel->findChild<QPushButton *>(u"batch"_s)->isEnabled());
    tests->setCurrentText(u"Glucose, fasting"_s);
    CHECK(patients(bench.panel->filter()) == QStringList{u"Jahanara"_s});
    CHECK(bench.panel->findChild<QPushButton *>(u"batch"_s)->isEnabled());
    states->setEnumValue(WorkState::Receive);
    CHECK(patients(bench.panel->filter()) == QStringList{u"Kamal"_s});
    states->setValue(-1);
    tests->setCurrentIndex(0);
    bench.panel->start();
    QTest::keyClicks(bench.panel->table()->view(), u"nas"_s);
    CHECK(bench.panel->table()->shownRows() == 1);
}

TEST_CASE("a push adds, moves and takes away rows of a worklist, and Enter opens the marked one",
          "[orders][ui]")
{
    const TestOrder first = aTestOrder(u"Ayesha"_s);
    const TestOrder second = aTestOrder(u"Kamal"_s);
    Bench bench({first, second});
    QAbstractItemModelTester tester(&bench.feed.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy opened(bench.panel.get(), &WorklistPanel::opened);
    bench.panel->start();

    const TestOrder stat = ordered(u"Nasrin"_s, Priority::Stat, 0);
    bench.api.pushChange(
        aLabChange(Topic{TopicKind::Lab, bench.lab.value}.toText(), 2, {stat}, {second.id.toText()}));
    CHECK(patients(bench.panel->filter()) == QStringList{u"Nasrin"_s, u"Ayesha"_s});

    // What was marked stays marked while rows come above it.
    QTest::keyClick(bench.panel->table()->view(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<TestOrder>().id == first.id);

    bench.api.pushChange(aLabChange(Topic{TopicKind::Lab, bench.lab.value}.toText(), 3,
                                    {in(first, TestOrderStatus::Released)}));
    CHECK(patients(bench.panel->filter()) == QStringList{u"Nasrin"_s});
}

TEST_CASE("an older answer never replaces a newer row of the worklist", "[orders][ui]")
{
    const TestOrder entered = in(aTestOrder(u"Ayesha"_s), TestOrderStatus::Completed);
    Bench bench({entered});
    TestOrder older = entered;
    older.status = TestOrderStatus::Collected;
    --older.rowVersion;

    bench.feed.show(older);

    CHECK(bench.feed.find(entered.id)->status == TestOrderStatus::Completed);
}

TEST_CASE("the chosen lab is remembered by the desk", "[lab][ui]")
{
    QTemporaryDir folder;
    FakeApi api;
    Settings settings(folder.filePath(u"desk.ini"_s));
    const QList<Lab> labs{aLab(u"Haematology"_s), aLab(u"Biochemistry"_s)};
    api.always<ListLabs>(labs);
    {
        LabPicker picker(api, settings);
        QSignalSpy chosen(&picker, &LabPicker::chosen);
        picker.load();
        REQUIRE(chosen.wait());
        CHECK(picker.lab() == labs[0].id);
        picker.show();
        QTest::keyClick(picker.findChild<QComboBox *>(), Qt::Key_Down);
        CHECK(picker.lab() == labs[1].id);
        CHECK(chosen.size() == 2);
    }
    LabPicker again(api, settings);
    QSignalSpy chosen(&again, &LabPicker::chosen);
    again.load();
    REQUIRE(chosen.wait());
    CHECK(again.lab() == labs[1].id);
}
