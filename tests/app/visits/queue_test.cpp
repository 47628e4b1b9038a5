// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/permission_gate.h"
#include "app/visits/queue_feed.h"
#include "app/visits/serving_panel.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/support/fake_api.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QList<int> serials(QueueModel &model)
{
    QList<int> out;
    for (const QueueEntry &entry : model.rows())
        out.append(entry.serialNumber);
    return out;
}

/// A doctor at their desk with a followed queue.
struct Room {
    explicit Room(const QList<QueueEntry> &entries)
    {
        gate.setPermissions({u"queue.own"_s});
        feed.setDoctor(doctor);
        api.pushSnapshot(topic, toJson(aQueue(doctor, entries)), 1);
        panel = std::make_unique<ServingPanel>(api, feed, gate);
        QObject::connect(panel.get(), &ServingPanel::done,
                         [this](const QString &text, const std::function<void()> &back) {
                             said = text;
                             undo = back;
                         });
        panel->show();
    }
    QPushButton *button(const char *name) const
    {
        return panel->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return panel->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    FakeApi api;
    DoctorId doctor = DoctorId::make();
    QString topic = Topic{TopicKind::Queue, doctor.value}.toText();
    PermissionGate gate;
    QueueFeed feed{api};
    std::unique_ptr<ServingPanel> panel;
    QString said;
    std::function<void()> undo;
};

} // namespace

TEST_CASE("a queue shows who is served, then who waits by urgency and place, then who is finished",
          "[visits][ui]")
{
    QueueModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.merge({anEntry(1, VisitStatus::Completed), anEntry(2, VisitStatus::Completed),
                 anEntry(3, VisitStatus::Called), anEntry(4, VisitStatus::InConsultation), anEntry(5),
                 anEntry(6), anEntry(7, VisitStatus::Waiting, Priority::Stat),
                 anEntry(8, VisitStatus::Waiting, Priority::Urgent), anEntry(9, VisitStatus::NoShow)});

    CHECK(serials(model) == QList<int>{4, 3, 7, 8, 5, 6, 9, 2, 1});
}

TEST_CASE("a push moves, adds and removes rows and nothing else", "[visits][ui]")
{
    QueueEntry first = anEntry(1);
    const QueueEntry second = anEntry(2);
    Room room({first, second});
    QAbstractItemModelTester tester(room.feed.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    first.status = VisitStatus::Called;
    room.api.pushChange(aChange(room.topic, 2, {anEntry(3)}, {second.visitId.toText()}));
    room.api.pushChange(aChange(room.topic, 3, {first}));

    CHECK(serials(*room.feed.model()) == QList<int>{1, 3});
    CHECK(room.feed.serving()->serialNumber == 1);
}

TEST_CASE("rows of the doctor before are gone the moment another one is chosen", "[visits][ui]")
{
    Room room({anEntry(1), anEntry(2)});
    const DoctorId other = DoctorId::make();

    room.feed.setDoctor(other);

    CHECK(room.feed.model()->rowCount() == 0);
    room.api.pushChange(aChange(room.topic, 2, {anEntry(9)})); // Late, of the queue before.
    CHECK(room.feed.model()->rowCount() == 0);
    CHECK(room.api.followed() == QStringList{Topic{TopicKind::Queue, other.value}.toText()});
}

TEST_CASE("finishing and calling the next one is one request and one undo", "[visits][ui]")
{
    QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    const QueueEntry waiting = anEntry(2);
    Room room({inside, waiting});
    CHECK(room.text("serial") == u"1");

    room.panel->callNext();

    CHECK_FALSE(room.button("callNext")->isEnabled()); // A second press changes nothing.
    room.panel->callNext();
    REQUIRE(room.api.count("visits.callNext"_L1) == 1);
    CHECK(room.api.last<CallNext>().doctorId == room.doctor);
    CHECK(room.api.last<CallNext>().finishCurrent == true);

    room.api.answer<CallNext>({after(inside, VisitStatus::Completed, room.doctor),
                               after(waiting, VisitStatus::Called, room.doctor)});
    CHECK(room.text("serial") == u"2");
    CHECK(room.text("name") == u"Patient 2");
    CHECK(room.said.contains(u'2'));

    REQUIRE(room.undo);
    room.undo();
    CHECK(room.api.last<SetVisitStatus>().visitId == waiting.visitId);
    CHECK(room.api.last<SetVisitStatus>().status == VisitStatus::Waiting);
    CHECK(room.api.last<SetVisitStatus>().rowVersion == 2);
    Visit back = after(waiting, VisitStatus::Waiting, room.doctor);
    back.rowVersion = 3;
    room.api.answer<SetVisitStatus>(back);
    CHECK(room.api.last<SetVisitStatus>().visitId == inside.visitId);
    CHECK(room.api.last<SetVisitStatus>().status == VisitStatus::InConsultation);
}

TEST_CASE("a refused step says why and leaves the screen as it was", "[visits][ui]")
{
    Room room({anEntry(1, VisitStatus::Called)});
    QSignalSpy failed(room.panel.get(), &ServingPanel::failed);

    room.button("start")->click();
    room.api.refuse<SetVisitStatus>(Error::rejected(u"transition"_s));

    CHECK(failed.size() == 1);
    CHECK(room.feed.serving()->status == VisitStatus::Called);
    CHECK(room.button("start")->isEnabled());
}

TEST_CASE("only the steps that exist can be pressed", "[visits][ui]")
{
    const auto [status, start, complete, noShow] =
        GENERATE(table<VisitStatus, bool, bool, bool>({{VisitStatus::Called, true, false, true},
                                                       {VisitStatus::InConsultation, false, true, false},
                                                       {VisitStatus::Waiting, false, false, false}}));
    Room room({anEntry(1, status)});

    CHECK(room.button("start")->isEnabled() == start);
    CHECK(room.button("complete")->isEnabled() == complete);
    CHECK(room.button("noShow")->isEnabled() == noShow);
    CHECK(room.button("callNext")->isEnabled());
}

TEST_CASE("an answer older than the push does not turn the screen back", "[visits][ui]")
{
    const QueueEntry entry = anEntry(1, VisitStatus::Called);
    Room room({entry});
    room.button("start")->click();
    QueueEntry finished = entry;
    finished.status = VisitStatus::Completed;
    finished.rowVersion = 5;
    room.api.pushChange(aChange(room.topic, 2, {finished}));

    room.api.answer<SetVisitStatus>(after(entry, VisitStatus::InConsultation, room.doctor));

    CHECK_FALSE(room.feed.serving());
}
