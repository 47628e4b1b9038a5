// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_banner.h"
#include "app/ui/format.h"
#include "app/ui/theme.h"
#include "app/visits/visit_list.h"
#include "shared/patients/patients_protocol.h"
#include "shared/prescriptions/prescription_ids.h"
#include "shared/printing/printing_protocol.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/app/workspaces/reception_desk.h"

#include <QDir>
#include <QLabel>
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

Patient aReturningPatient(const ReceptionDesk &desk)
{
    Patient patient = aPatient(u"Ayesha Rahman"_s);
    patient.lastVisitDate = kToday.addDays(-30);
    patient.lastDoctorId = desk.nahar.id.value;
    return patient;
}

bool hasFocus(const ReceptionDesk &desk, const char *name)
{
    const auto *part = desk.part<QWidget>(name);
    const QWidget *focus = desk.window.focusWidget();
    return part && focus && (part == focus || part->isAncestorOf(focus));
}

} // namespace

TEST_CASE("a returning patient is checked in to the last doctor with at most three keys", "[reception][ui]")
{
    ReceptionDesk desk;
    const Patient patient = aReturningPatient(desk);
    REQUIRE(hasFocus(desk, "patientSearch"));

    desk.find(u"rahman"_s, {aHit(patient)});
    desk.press(Qt::Key_Return); // This one.
    desk.press(Qt::Key_Return); // To the last doctor.
    const auto result = desk.confirmCheckIn(patient.name);

    CHECK(desk.api.last<CheckIn>().patientId == patient.id);
    CHECK(desk.api.last<CheckIn>().doctorId == desk.nahar.id);
    CHECK(desk.tokenIsPrinting(result.visit_.id));
    CHECK(desk.keys <= 3);
    CHECK(hasFocus(desk, "patientSearch")); // Ready for the next person.
    CHECK(desk.part<QLineEdit>("patientSearch")->text().isEmpty());
    CHECK(desk.part<QLabel>("ticketSerial")->isVisible());
}

TEST_CASE("a new patient is registered and checked in with at most nine keys", "[reception][ui]")
{
    ReceptionDesk desk;

    desk.press(Qt::Key_F2);
    desk.type(u"Rafi Khan"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"25"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"01711000000"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_M); // The sex is a choice, so its key counts.
    desk.press(Qt::Key_Return);
    REQUIRE(desk.api.count(RegisterPatient::kMethod) == 1);
    CHECK(desk.api.last<RegisterPatient>().sex == Sex::Male);
    const Patient patient = aPatient(u"Rafi Khan"_s);
    desk.api.answer<RegisterPatient>(patient);
    CHECK(desk.api.count(CheckIn::kMethod) == 0);
    desk.press(Qt::Key_1); // A doctor is never guessed for somebody new.
    desk.press(Qt::Key_Return);
    const auto result = desk.confirmCheckIn(patient.name);

    CHECK(desk.api.last<CheckIn>().patientId == patient.id);
    CHECK(desk.api.last<CheckIn>().doctorId == desk.karim.id);
    CHECK(desk.tokenIsPrinting(result.visit_.id));
    CHECK(desk.keys <= 9);
}

TEST_CASE("Enter pressed twice at the board checks in once", "[reception][ui]")
{
    ReceptionDesk desk;
    desk.find(u"rahman"_s, {aHit(aReturningPatient(desk))});
    desk.press(Qt::Key_Return);

    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_F4);

    CHECK(desk.api.count(CheckIn::kMethod) == 1);
    desk.confirmCheckIn(u"Ayesha Rahman"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_F4);
    CHECK(desk.api.count(CheckIn::kMethod) == 1);
}

TEST_CASE("F10 prints the token of the last check-in again", "[reception][ui]")
{
    ReceptionDesk desk;
    desk.find(u"rahman"_s, {aHit(aReturningPatient(desk))});
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    const auto result = desk.confirmCheckIn(u"Ayesha Rahman"_s);

    desk.press(Qt::Key_F10);

    CHECK(desk.api.count(MakePrint::kMethod) == 2);
    CHECK(desk.tokenIsPrinting(result.visit_.id));
}

TEST_CASE("a duplicate found while registering goes on as a returning patient", "[reception][ui]")
{
    ReceptionDesk desk;
    const Patient patient = aReturningPatient(desk);
    desk.press(Qt::Key_F2);
    desk.type(u"Aisha Rahman"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(FindDuplicates::kMethod) == 1; }, 2000));
    desk.api.answer<FindDuplicates>({aCandidate(patient, {DuplicateReason::SimilarName})});

    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.press(Qt::Key_Return);

    REQUIRE(desk.api.count(CheckIn::kMethod) == 1);
    CHECK(desk.api.last<CheckIn>().patientId == patient.id);
    CHECK(desk.api.count(RegisterPatient::kMethod) == 0);
}

TEST_CASE("a patient already in the queue is shown there", "[reception][ui]")
{
    ReceptionDesk desk;
    const Patient patient = aReturningPatient(desk);
    desk.find(u"rahman"_s, {aHit(patient)});
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QueueEntry entry = anEntry(8);
    entry.patientId = patient.id;
    Visit open = after(entry, VisitStatus::Waiting, desk.nahar.id);
    desk.api.refuse<CheckIn>(Error::conflict({{u"current"_s, encode(open)}}));

    desk.press(Qt::Key_Return); // Open the entry.
    desk.api.pushSnapshot(Topic{TopicKind::Queue, desk.nahar.id.value}.toText(),
                          toJson(aQueue(desk.nahar.id, {anEntry(7), entry})), 1);

    const auto current = desk.window.findChild<VisitList *>()->current();
    REQUIRE(current);
    CHECK(current->visitId == entry.visitId);
    CHECK(desk.api.count(CheckIn::kMethod) == 1);
}

TEST_CASE("a scanned token opens the visit, a scanned patient card the patient", "[reception][ui]")
{
    ReceptionDesk desk;
    const Patient patient = aReturningPatient(desk);

    SECTION("token")
    {
        const QueueEntry entry = anEntry(5);
        Visit visit = after(entry, VisitStatus::Waiting, desk.karim.id);
        visit.patientId = patient.id;
        const auto code = GENERATE(ScanCode::Kind::Visit,
                                   ScanCode::Kind::Prescription); // Its paper leads to the visit too.
        const QString ids = code == ScanCode::Kind::Visit
                                ? visit.id.toText()
                                : PrescriptionId::make().toText() + u'/' + visit.id.toText();
        desk.window.desk()->takeScan(ScanCode{code, ids}.toText());
        REQUIRE(desk.api.answer<GetVisit>(visit));
        desk.api.pushSnapshot(Topic{TopicKind::Queue, desk.karim.id.value}.toText(),
                              toJson(aQueue(desk.karim.id, {entry})), 1);
        CHECK(desk.window.findChild<VisitList *>()->current()->visitId == visit.id);
    }
    SECTION("patient")
    {
        desk.window.desk()->takeScan(ScanCode{ScanCode::Kind::Patient, patient.patientNumber}.toText());
        CHECK(desk.api.last<SearchPatients>().text == patient.patientNumber);
        REQUIRE(desk.api.answer<SearchPatients>({aHit(patient, PatientMatch::Number)}));
    }
    CHECK(desk.api.last<GetPatient>().id == patient.id);
    REQUIRE(desk.api.answer<GetPatient>(patient));
    CHECK(desk.part<QLabel>("bannerName")->text() == patient.name);
}

TEST_CASE("somebody sent here to be checked in stands at the board with the last doctor", "[reception][ui]")
{
    ReceptionDesk desk;
    const Patient patient = aReturningPatient(desk);

    desk.navigation.checkIn(patient.id);
    desk.press(Qt::Key_F4); // The record is not there yet: nobody can be checked in.
    CHECK(desk.api.count(CheckIn::kMethod) == 0);
    REQUIRE(desk.api.answer<GetPatient>(patient));
    desk.press(Qt::Key_Return);

    REQUIRE(desk.api.count(CheckIn::kMethod) == 1);
    CHECK(desk.api.last<CheckIn>().doctorId == desk.nahar.id);
}

TEST_CASE("a check-in under way does not take the next patient's place", "[reception][ui]")
{
    ReceptionDesk desk;
    const Patient first = aReturningPatient(desk);
    const Patient second = aPatient(u"Rafi Khan"_s, 2);
    desk.find(u"rahman"_s, {aHit(first)});
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.navigation.openPatient(second.id);
    REQUIRE(desk.api.answer(desk.api.sent().size() - 2, toJson(second)));

    const auto result = desk.confirmCheckIn(first.name);

    CHECK(desk.tokenIsPrinting(result.visit_.id));
    CHECK(desk.part<QLabel>("bannerName")->text() == second.name);
}

TEST_CASE("Escape closes the patient and the search is ready", "[reception][ui]")
{
    ReceptionDesk desk;
    desk.find(u"rahman"_s, {aHit(aReturningPatient(desk))});
    desk.press(Qt::Key_Return);

    desk.press(Qt::Key_Escape);

    CHECK(hasFocus(desk, "patientSearch"));
    desk.press(Qt::Key_F4);
    CHECK(desk.api.count(CheckIn::kMethod) == 0);
}
