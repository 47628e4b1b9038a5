// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/visit_list.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/support/fake_api.h"

#include <QComboBox>
#include <QLineEdit>
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

struct Day {
    explicit Day(const QList<QueueEntry> &given)
        : entries(given)
    {
        gate.setPermissions({u"visits.create"_s, u"visits.manage"_s});
        list.setDoctor(doctor, u"Dr. Karim"_s);
        api.pushSnapshot(topic(), toJson(aQueue(doctor, entries)), 1);
        QObject::connect(&list, &VisitList::done, &list,
                         [this](const QString &text, const std::function<void()> &back) {
                             said = text;
                             undo = back;
                         });
        list.resize(900, 400);
        list.show();
    }
    QString topic() const { return Topic{TopicKind::Queue, doctor.value}.toText(); }
    QPushButton *button(const char *name) const
    {
        return list.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QTableView *view() const { return list.findChild<QWidget *>(u"visits"_s)->findChild<QTableView *>(); }
    void choose(int at) { list.select(entries[at].visitId); }

    FakeApi api;
    PermissionGate gate;
    DoctorId doctor = DoctorId::make();
    QList<QueueEntry> entries;
    VisitList list{api, gate};
    QString said;
    std::function<void()> undo;
};

} // namespace

TEST_CASE("a visit moves up and down among its equals and back again", "[visits][ui]")
{
    Day day({anEntry(1), anEntry(2), anEntry(3), anEntry(4, VisitStatus::Waiting, Priority::Urgent)});
    day.choose(1);

    SECTION("up")
    {
        QTest::keyClick(day.view(), Qt::Key_Up, Qt::AltModifier);
        CHECK(day.api.last<MoveVisit>().visitId == day.entries[1].visitId);
        CHECK(day.api.last<MoveVisit>().beforeVisitId == day.entries[0].visitId);
    }
    SECTION("down to the end")
    {
        QTest::keyClick(day.view(), Qt::Key_Down, Qt::AltModifier);
        CHECK(day.api.last<MoveVisit>().visitId == day.entries[1].visitId);
        CHECK_FALSE(day.api.last<MoveVisit>().beforeVisitId);
    }
    REQUIRE(day.api.count(MoveVisit::kMethod) == 1);
    CHECK_FALSE(day.button("moveUp")->isEnabled()); // One at a time.
    CHECK(day.api.last<MoveVisit>().rowVersion == 1);
    day.api.answer<MoveVisit>(after(day.entries[1], VisitStatus::Waiting, day.doctor));

    REQUIRE(day.undo);
    day.undo();
    CHECK(day.api.last<MoveVisit>().beforeVisitId == day.entries[2].visitId);
    CHECK(day.api.last<MoveVisit>().rowVersion == 2);
}

TEST_CASE("the first of its urgency cannot move up, the last not down", "[visits][ui]")
{
    Day day({anEntry(1), anEntry(2), anEntry(3, VisitStatus::Waiting, Priority::Stat)});

    day.choose(0);
    CHECK_FALSE(day.button("moveUp")->isEnabled());
    CHECK(day.button("moveDown")->isEnabled());
    day.choose(1);
    CHECK(day.button("moveUp")->isEnabled());
    CHECK_FALSE(day.button("moveDown")->isEnabled());
    day.choose(2);
    CHECK_FALSE(day.button("moveUp")->isEnabled());
    CHECK_FALSE(day.button("moveDown")->isEnabled());
}

TEST_CASE("only the steps that exist can be pressed at the desk", "[visits][ui]")
{
    const auto [status, arrived, noShow, transfer, cancel] =
        GENERATE(table<VisitStatus, bool, bool, bool, bool>({
            {VisitStatus::Scheduled, true, true, true, true},
            {VisitStatus::Waiting, false, true, true, true},
            {VisitStatus::Called, false, true, false, true},
            {VisitStatus::InConsultation, false, false, false, false},
            {VisitStatus::Completed, false, false, false, false},
        }));
    Day day({anEntry(1, status)});
    day.choose(0);

    CHECK(day.button("arrived")->isEnabled() == arrived);
    CHECK(day.button("noShow")->isEnabled() == noShow);
    CHECK(day.button("transfer")->isEnabled() == transfer);
    CHECK(day.button("cancelVisit")->isEnabled() == cancel);
}

TEST_CASE("who was booked and comes joins the queue", "[visits][ui]")
{
    Day day({anEntry(1, VisitStatus::Scheduled)});
    day.choose(0);

    day.button("arrived")->click();

    CHECK(day.api.last<SetVisitStatus>().status == VisitStatus::Waiting);
    day.api.answer<SetVisitStatus>(after(day.entries[0], VisitStatus::Waiting, day.doctor));
    CHECK(day.list.current()->status == VisitStatus::Waiting);
    CHECK_FALSE(day.undo); // There is no way back to booked.
}

TEST_CASE("a no-show can be taken back", "[visits][ui]")
{
    Day day({anEntry(1)});
    day.choose(0);
    day.button("noShow")->click();
    day.api.answer<SetVisitStatus>(after(day.entries[0], VisitStatus::NoShow, day.doctor));

    REQUIRE(day.undo);
    day.undo();

    CHECK(day.api.last<SetVisitStatus>().status == VisitStatus::Waiting);
    CHECK(day.api.last<SetVisitStatus>().rowVersion == 2);
}

TEST_CASE("a cancellation needs a reason and goes to the visit it was asked for", "[visits][ui]")
{
    Day day({anEntry(1), anEntry(2)});
    day.choose(0);
    day.button("cancelVisit")->click();
    auto *reason = day.list.findChild<QLineEdit *>(u"actReason"_s);
    REQUIRE(reason->isVisible());

    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(day.api.count(CancelVisit::kMethod) == 0);
    day.choose(1); // The choice moved on; the question did not.
    QTest::keyClicks(reason, u"went home"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    REQUIRE(day.api.count(CancelVisit::kMethod) == 1);
    CHECK(day.api.last<CancelVisit>().visitId == day.entries[0].visitId);
    CHECK(day.api.last<CancelVisit>().reason == u"went home");
    CHECK_FALSE(reason->isVisible());
}

TEST_CASE("Escape leaves a question unanswered", "[visits][ui]")
{
    Day day({anEntry(1)});
    day.choose(0);
    day.button("cancelVisit")->click();
    auto *reason = day.list.findChild<QLineEdit *>(u"actReason"_s);
    QTest::keyClicks(reason, u"went home"_s);

    QTest::keyClick(reason, Qt::Key_Escape);

    CHECK_FALSE(reason->isVisible());
    CHECK(day.api.sent().isEmpty());
}

TEST_CASE("a transfer names the new doctor and the reason", "[visits][ui]")
{
    Day day({anEntry(1)});
    day.choose(0);
    day.button("transfer")->click();
    const DoctorRow first = aDoctor(u"Dr. Karim"_s);
    const DoctorRow second = aDoctor(u"Dr. Nahar"_s);
    day.api.answer<ListDoctors>({first, second});
    auto *picker = day.list.findChild<QComboBox *>(u"newDoctor"_s);
    picker->setCurrentIndex(1);
    QTest::keyClicks(day.list.findChild<QLineEdit *>(u"actReason"_s), u"wrong room"_s);

    day.button("confirmAct")->click();

    CHECK(day.api.last<TransferVisit>().doctorId == second.id);
    CHECK(day.api.last<TransferVisit>().reason == u"wrong room");
}

TEST_CASE("a refusal is told and the row stays as it was", "[visits][ui]")
{
    Day day({anEntry(1)});
    QSignalSpy failed(&day.list, &VisitList::failed);
    day.choose(0);
    day.button("noShow")->click();

    day.api.refuse<SetVisitStatus>(Error::rejected(u"transition"_s));

    CHECK(failed.size() == 1);
    CHECK(day.list.current()->status == VisitStatus::Waiting);
    CHECK(day.button("noShow")->isEnabled());
}

TEST_CASE("a later day lists its bookings and is read again after a change", "[visits][ui]")
{
    Day day({anEntry(1)});
    const QDate monday(2026, 11, 23);
    day.list.setDay(monday);
    CHECK(day.api.last<GetQueue>().date == monday);
    const QueueEntry booked = anEntry(1, VisitStatus::Scheduled);
    Queue queue = aQueue(day.doctor, {booked});
    queue.date = monday;
    day.api.answer<GetQueue>(queue);
    day.list.select(booked.visitId);
    CHECK_FALSE(day.button("arrived")->isEnabled()); // Not before the day itself.

    day.button("cancelVisit")->click();
    QTest::keyClicks(day.list.findChild<QLineEdit *>(u"actReason"_s), u"cannot come"_s);
    day.button("confirmAct")->click();
    day.api.answer<CancelVisit>(after(booked, VisitStatus::Cancelled, day.doctor));

    CHECK(day.api.count(GetQueue::kMethod) == 2);
    day.list.setDay({});
    CHECK(day.list.entry(day.entries[0].visitId));
}

TEST_CASE("somebody already here is moved before all equals as soon as the queue is known", "[visits][ui]")
{
    const QueueEntry first = anEntry(1);
    const QueueEntry second = anEntry(2);
    Day day({});

    day.list.moveToFront(second.visitId);
    CHECK(day.api.count(MoveVisit::kMethod) == 0);
    day.api.pushSnapshot(day.topic(), toJson(aQueue(day.doctor, {first, second})), 2);

    REQUIRE(day.api.count(MoveVisit::kMethod) == 1);
    CHECK(day.api.last<MoveVisit>().visitId == second.visitId);
    CHECK(day.api.last<MoveVisit>().beforeVisitId == first.visitId);
}
