// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/segmented.h"
#include "app/visits/check_in_panel.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/support/fake_api.h"

#include <QLabel>
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

struct Counter {
    Counter()
    {
        gate.setPermissions(
            {u"visits.create"_s, u"visits.manage"_s, u"prints.make"_s, u"payments.process"_s});
        QObject::connect(&panel, &CheckInPanel::tokenWanted, &panel,
                         [this](VisitId visit) { tokens.append(visit); });
        panel.setPatient(patient, u"Asha Rahman"_s);
        panel.setDoctor(doctor);
        panel.show();
    }
    QPushButton *button(const char *name) const
    {
        return panel.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QLabel *label(const char *name) const { return panel.findChild<QLabel *>(QString::fromLatin1(name)); }
    CheckIn::Response answer()
    {
        const auto result = aCheckIn(api.last<CheckIn>(), u"Asha Rahman"_s, doctor);
        api.answer<CheckIn>(result);
        return result;
    }

    FakeApi api;
    PermissionGate gate;
    PatientId patient = PatientId::make();
    DoctorRow doctor = aDoctor(u"Dr. Karim"_s);
    CheckInPanel panel{api, gate};
    QList<VisitId> tokens;
};

} // namespace

TEST_CASE("a check-in is one request however often it is pressed, then the token is printed", "[visits][ui]")
{
    Counter desk;
    desk.panel.findChild<QLineEdit *>(u"visitReason"_s)->setText(u" Fever "_s);

    desk.panel.checkIn();
    desk.panel.checkIn();
    desk.button("checkIn")->click();

    REQUIRE(desk.api.count(CheckIn::kMethod) == 1);
    const auto sent = desk.api.last<CheckIn>();
    CHECK(sent.patientId == desk.patient);
    CHECK(sent.doctorId == desk.doctor.id);
    CHECK(sent.reason == u"Fever");
    CHECK_FALSE(sent.visitDate); // The server knows the business date better.
    CHECK(desk.tokens.isEmpty());
    const auto result = desk.answer();
    CHECK(desk.tokens == QList{result.visit_.id});
    CHECK(desk.label("ticketSerial")->text() == u"12");
    CHECK(desk.label("ticketAmount")->text().contains(u"600.00"));

    desk.panel.printToken();
    CHECK(desk.tokens.size() == 2);
}

TEST_CASE("a check-in whose outcome is unknown says so and cannot be repeated", "[visits][ui]")
{
    Counter desk;
    desk.panel.checkIn();

    desk.api.check(CheckIn::kMethod);
    desk.panel.checkIn();

    CHECK(desk.button("checkIn")->text().contains(u"Checking"));
    CHECK(desk.api.count(CheckIn::kMethod) == 1);
}

TEST_CASE("type, priority and a later day go along", "[visits][ui]")
{
    Counter desk;
    const QDate monday(2026, 11, 23);
    desk.panel.setDay(monday);
    const auto fields = desk.panel.findChildren<Segmented *>();
    REQUIRE(fields.size() == 2);
    fields[0]->setEnumValue(VisitType::FollowUp);
    fields[1]->setEnumValue(Priority::Urgent);

    desk.panel.checkIn();

    CHECK(desk.api.last<CheckIn>().visitDate == monday);
    CHECK(desk.api.last<CheckIn>().visitType == VisitType::FollowUp);
    CHECK(desk.api.last<CheckIn>().priority == Priority::Urgent);
}

TEST_CASE("what was chosen for one patient is not left for the next", "[visits][ui]")
{
    Counter desk;
    desk.panel.findChild<QLineEdit *>(u"visitReason"_s)->setText(u"Fever"_s);
    desk.panel.findChildren<Segmented *>()[1]->setEnumValue(Priority::Stat);

    desk.panel.setPatient(PatientId::make(), u"Rafi Khan"_s);
    desk.panel.checkIn();

    CHECK_FALSE(desk.api.last<CheckIn>().reason);
    CHECK(desk.api.last<CheckIn>().priority == Priority::Routine);
}

TEST_CASE("an open visit is shown with what can be done about it", "[visits][ui]")
{
    Counter desk;
    QSignalSpy entry(&desk.panel, &CheckInPanel::entryWanted);
    QSignalSpy front(&desk.panel, &CheckInPanel::frontWanted);
    QSignalSpy other(&desk.panel, &CheckInPanel::otherDoctorWanted);
    QSignalSpy failed(&desk.panel, &CheckInPanel::failed);
    desk.panel.checkIn();
    Visit open = aCheckIn(desk.api.last<CheckIn>(), u"Asha Rahman"_s, desk.doctor).visit_;
    open.serialNumber = 8;

    desk.api.refuse<CheckIn>(Error::conflict({{u"current"_s, encode(open)}}));

    CHECK(failed.isEmpty());
    CHECK(desk.tokens.isEmpty());
    REQUIRE(desk.label("openVisit")->isVisible());
    CHECK(desk.label("openVisit")->text().contains(u"number 8"));
    QTest::keyClick(desk.button("openEntry"), Qt::Key_Return);
    CHECK(entry.size() == 1);
    desk.button("toFront")->click();
    CHECK(front.size() == 1);
    desk.button("otherDoctor")->click();
    CHECK(other.size() == 1);
    CHECK(desk.button("checkIn")->isVisible());
}

TEST_CASE("an answer for somebody who left the desk prints but does not change the screen", "[visits][ui]")
{
    Counter desk;
    desk.panel.checkIn();
    const auto result = aCheckIn(desk.api.last<CheckIn>(), u"Asha Rahman"_s, desk.doctor);
    desk.panel.setPatient(PatientId::make(), u"Rafi Khan"_s);

    desk.api.answer<CheckIn>(result);

    CHECK(desk.tokens == QList{result.visit_.id});
    CHECK(desk.label("checkInWho")->isVisible());
    CHECK(desk.label("checkInWho")->text() == u"Rafi Khan");
}

TEST_CASE("a payment elsewhere changes the bill's state in sight, another visit's does not", "[visits][ui]")
{
    Counter desk;
    desk.panel.checkIn();
    const auto result = desk.answer();
    REQUIRE(desk.button("takePayment")->isEnabled());

    desk.panel.showBillStatus(VisitId::make(), u"PAID"_s);
    CHECK(desk.button("takePayment")->isEnabled());
    desk.panel.showBillStatus(result.visit_.id, u"PAID"_s);
    CHECK_FALSE(desk.button("takePayment")->isEnabled());
}

TEST_CASE("without the permission nothing is sent", "[visits][ui]")
{
    Counter desk;
    desk.gate.setPermissions({});

    desk.panel.checkIn();

    CHECK(desk.api.sent().isEmpty());
}
