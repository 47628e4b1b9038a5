// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/table_panel.h"
#include "app/visits/doctor_board.h"
#include "app/visits/week_strip.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/support/fake_api.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

struct Board {
    explicit Board(const QList<DoctorRow> &doctors)
    {
        gate.setPermissions({u"doctors.presence"_s});
        api.pushSnapshot(u"doctors"_s, toJson(doctors), 1);
        board.resize(900, 400);
        board.show();
        board.start();
    }
    QTableView *view() const { return board.findChild<QTableView *>(); }
    void push(const DoctorRow &doctor)
    {
        api.pushChange({u"doctors"_s, ++revision, {encode(doctor)}, {}, {}});
    }

    FakeApi api;
    PermissionGate gate;
    DoctorBoard board{api, gate};
    qint64 revision = 1;
};

} // namespace

TEST_CASE("a digit chooses a doctor and Enter checks in", "[visits][ui]")
{
    const DoctorRow first = aDoctor(u"Dr. Karim"_s);
    const DoctorRow second = aDoctor(u"Dr. Nahar"_s);
    Board desk({first, second});
    QSignalSpy wanted(&desk.board, &DoctorBoard::checkInWanted);
    CHECK_FALSE(desk.board.chosen()); // Nobody is guessed.

    QTest::keyClick(desk.view(), Qt::Key_2);
    QTest::keyClick(desk.view(), Qt::Key_Return);

    REQUIRE(desk.board.chosen());
    CHECK(desk.board.chosen()->id == second.id);
    CHECK(wanted.size() == 1);
}

TEST_CASE("a push changes the row and keeps the choice", "[visits][ui]")
{
    const DoctorRow first = aDoctor(u"Dr. Karim"_s);
    DoctorRow second = aDoctor(u"Dr. Nahar"_s);
    Board desk({first, second});
    desk.board.choose(second.id);

    second.waiting = 5;
    second.nextSerial = 13;
    desk.push(second);

    CHECK(desk.board.chosen()->nextSerial == 13);
    CHECK(desk.view()->selectionModel()->selectedRows().first().row() == 1);
}

TEST_CASE("the last doctor is chosen even when the board comes later", "[visits][ui]")
{
    FakeApi api;
    PermissionGate gate;
    DoctorBoard board(api, gate);
    const DoctorRow doctor = aDoctor(u"Dr. Karim"_s);
    board.choose(doctor.id);
    QSignalSpy changed(&board, &DoctorBoard::changed);

    api.pushSnapshot(u"doctors"_s, toJson(QList{doctor}), 1);

    CHECK(board.chosen()->id == doctor.id);
    CHECK_FALSE(changed.isEmpty());
}

TEST_CASE("a department shows its doctors, numbered anew", "[visits][ui]")
{
    const DoctorRow first = aDoctor(u"Dr. Karim"_s, u"Medicine"_s);
    const DoctorRow second = aDoctor(u"Dr. Nahar"_s, u"Surgery"_s);
    Board desk({first, second});
    auto *department = desk.board.findChild<QComboBox *>(u"department"_s);

    department->setCurrentIndex(department->findText(u"Surgery"_s));
    emit department->activated(department->currentIndex());
    QTest::keyClick(desk.view(), Qt::Key_1);

    CHECK(desk.view()->model()->rowCount() == 1);
    CHECK(desk.board.chosen()->id == second.id);
}

TEST_CASE("a later day is asked for and an answer for another day is dropped", "[visits][ui]")
{
    const DoctorRow today = aDoctor(u"Dr. Karim"_s);
    Board desk({today});
    const QDate monday(2026, 11, 23);
    desk.board.setDay(monday);
    CHECK(desk.api.last<ListDoctors>().date == monday);
    desk.board.setDay(monday.addDays(1));

    DoctorRow stale = today;
    stale.nextSerial = 99;
    desk.api.answer(0, Result<QJsonValue>(toJson(QList{stale})));
    CHECK(desk.view()->model()->rowCount() == 0);
    DoctorRow right = today;
    right.nextSerial = 3;
    desk.api.answer(1, toJson(QList{right}));

    desk.board.choose(today.id);
    CHECK(desk.board.chosen()->nextSerial == 3);
    desk.board.setDay({});
    CHECK(desk.board.chosen()->nextSerial == 12); // Today goes on by push.
}

TEST_CASE("presence is changed once per press", "[visits][ui]")
{
    const DoctorRow doctor = aDoctor(u"Dr. Karim"_s);
    Board desk({doctor});
    desk.board.choose(doctor.id);
    auto *button = desk.board.findChild<QPushButton *>(u"presence"_s);

    button->click();
    button->click();

    REQUIRE(desk.api.count(SetDoctorPresence::kMethod) == 1);
    CHECK_FALSE(desk.api.last<SetDoctorPresence>().present);
    desk.api.refuse<SetDoctorPresence>(Error::notFound(u"doctor"_s));
    CHECK(button->isEnabled());
}

TEST_CASE("the board of doctors keeps the contract of item models", "[visits][ui]")
{
    DoctorBoardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DoctorRow first = aDoctor(u"Dr. Karim"_s);
    const DoctorRow second = aDoctor(u"Dr. Nahar"_s);

    model.showDoctors({first, second});
    model.showDoctors({second, first});
    model.showDoctors({first});

    CHECK(model.rowCount() == 1);
    CHECK(model.at(0).number == 1);
}

TEST_CASE("days are chosen by arrows, never one that has passed", "[visits][ui]")
{
    const QDate today(2026, 11, 22);
    WeekStrip week;
    week.setToday(today);
    QSignalSpy chosen(&week, &WeekStrip::dayChosen);
    week.show();

    QTest::keyClick(&week, Qt::Key_Left);
    CHECK(chosen.isEmpty());
    QTest::keyClick(&week, Qt::Key_Right);
    QTest::keyClick(&week, Qt::Key_Down);

    CHECK(week.day() == today.addDays(8));
    CHECK(chosen.size() == 2);
    QTest::keyClick(&week, Qt::Key_Home);
    CHECK(week.isToday());
}
