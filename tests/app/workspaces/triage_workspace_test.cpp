// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/triage_workspace.h"
#include "shared/patients/patients_protocol.h"
#include "shared/vitals/triage_entry.h"
#include "shared/vitals/vitals_protocol.h"
#include "tests/app/consultations/consultation_builders.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/app/vitals/triage_builders.h"
#include "tests/app/workspaces/clinic_desk.h"

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

struct TriageDesk : ClinicDesk {
    explicit TriageDesk(const QList<TriageEntry> &entries)
        : ClinicDesk(TriageWorkspace::factory(), {Permission::PatientsView, Permission::VisitsView,
                                                  Permission::ClinicalVitals, Permission::ClinicalConditions})
    {
        api.pushSnapshot(u"triage"_s, toJson(entries), 1); // After the desk was opened, as in life.
    }
    [[nodiscard]] QLineEdit *field(int reading) const
    {
        return window->findChild<QLineEdit *>(u"reading-%1"_s.arg(reading));
    }
    [[nodiscard]] QStringList waiting() const
    {
        const auto *model = part<QWidget>("triageList")->findChild<QTableView *>()->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    void answerPatient(const TriageEntry &entry, const QList<Vitals> &earlier = {})
    {
        Patient patient = aPatient(entry.patientName);
        patient.id = entry.patientId;
        patient.allergies = {anAllergy(u"Penicillin"_s)};
        REQUIRE(api.answer<GetPatient>(patient));
        REQUIRE(api.answer<ListVitals>(earlier));
    }
};

} // namespace

TEST_CASE("who waits is measured with ten keys, and the next one is offered", "[triage][ui]")
{
    const TriageEntry routine = aTriageEntry(1);
    const TriageEntry urgent = aTriageEntry(2, Priority::Urgent);
    TriageDesk desk({urgent, routine});
    CHECK(desk.waiting() == QStringList{urgent.patientName, routine.patientName});

    desk.keys = 0;
    desk.press(Qt::Key_Return); // Opens who comes first.
    desk.answerPatient(urgent);
    CHECK(desk.part<QLabel>("bannerName")->text() == urgent.patientName);
    QCoreApplication::processEvents();
    CHECK(desk.part<QPushButton>("refute")->isVisible()); // The allergy is pinned.
    for (const QString &text :
         {u"148/92"_s, u"88"_s, u"37.2"_s, u"16"_s, u"98"_s, u"61.5"_s, u"158"_s, u"5.4"_s, u"2"_s}) {
        desk.type(text);
        desk.press(Qt::Key_Return);
    }
    CHECK(desk.keys <= 10);
    REQUIRE(desk.api.count(RecordVitals::kMethod) == 1);
    CHECK(desk.api.last<RecordVitals>().visitId == urgent.visitId);
    desk.api.answer<RecordVitals>(aMeasuring(urgent.patientId, urgent.visitId, someSigns()));

    CHECK(desk.waiting() == QStringList{routine.patientName});
    desk.press(Qt::Key_Return); // The next one is offered.
    CHECK(desk.part<QLabel>("bannerName")->text() == routine.patientName);
    CHECK(desk.hasFocus("reading-0"));
}

TEST_CASE("the list is live: a check-in comes, a call goes", "[triage][ui]")
{
    const TriageEntry first = aTriageEntry(1);
    TriageDesk desk({first});

    desk.api.pushChange(
        {u"triage"_s, 2, {encode(aTriageEntry(3, Priority::Stat))}, {first.visitId.toText()}, {}});

    CHECK(desk.waiting() == QStringList{u"Patient 3"_s});
}

TEST_CASE("a scanned token opens the patient, measured before or not", "[triage][ui]")
{
    const TriageEntry entry = aTriageEntry(1);
    TriageDesk desk({entry});

    SECTION("who is in the list")
    {
        CHECK(desk.workspace().takeScan({ScanCode::Kind::Visit, entry.visitId.toText()}));
        CHECK(desk.api.count(GetVisit::kMethod) == 0);
        CHECK(desk.part<QLabel>("bannerName")->text() == entry.patientName);
    }
    SECTION("who was measured already")
    {
        Visit visit = after(anEntry(2), VisitStatus::Waiting, DoctorId::make());
        visit.patientName = u"Karima"_s;
        CHECK(desk.workspace().takeScan({ScanCode::Kind::Visit, visit.id.toText()}));
        desk.api.answer<GetVisit>(visit);
        CHECK(desk.part<QLabel>("bannerName")->text() == u"Karima");
        CHECK(desk.hasFocus("reading-0"));
    }
    SECTION("who was here yesterday")
    {
        Visit visit = after(anEntry(2), VisitStatus::Waiting, DoctorId::make());
        visit.visitDate = kToday.addDays(-1);
        CHECK(desk.workspace().takeScan({ScanCode::Kind::Visit, visit.id.toText()}));
        desk.api.answer<GetVisit>(visit);
        CHECK_FALSE(desk.part<QLineEdit>("reading-0")->isVisible());
    }
}

TEST_CASE("what was measured at this visit can be corrected, older values cannot", "[triage][ui]")
{
    const TriageEntry entry = aTriageEntry(1);
    TriageDesk desk({entry});
    desk.press(Qt::Key_Return);
    auto *correct = desk.part<QPushButton>("correctVitals");

    desk.answerPatient(entry, {aMeasuring(entry.patientId, VisitId::make(), someSigns(), 30)});
    CHECK_FALSE(correct->isEnabled());
    desk.press(Qt::Key_F5);
    const Vitals mine = aMeasuring(entry.patientId, entry.visitId, someSigns());
    desk.api.answer<ListVitals>({mine});
    REQUIRE(correct->isEnabled());
    correct->click();

    CHECK(desk.part<QLineEdit>("correctionReason")->isVisible());
    CHECK(desk.field(0)->text() == u"148/92");
}
