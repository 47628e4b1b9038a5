// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/consultation_view.h"
#include "app/consultations/note_edit.h"
#include "app/ui/segmented.h"
#include "shared/certificates/certificates_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "tests/app/consultations/consultation_builders.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/app/prescriptions/prescription_builders.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/app/workspaces/clinic_desk.h"
#include "tests/app/workspaces/pictures.h"
#include "tests/support/examples.h"

#include <QLabel>
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

QString complaint(const DoctorDesk &desk)
{
    return desk.part<NoteEdit>("complaint")->toPlainText();
}

/// Answers what opening a page asks for.
void answerPage(DoctorDesk &desk, const Consultation &page)
{
    REQUIRE(desk.api.answer<GetConsultation>(page));
}

} // namespace

TEST_CASE("one key completes the page, finishes the patient and calls the next one", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    const QueueEntry waiting = anEntry(2);
    DoctorDesk desk({inside, waiting});
    answerPage(desk, desk.emptyPage(inside));
    REQUIRE(desk.hasFocus("complaint")); // Ready to write.
    desk.type(u"Cough"_s);

    desk.keys = 0;
    desk.press(Qt::Key_F9);
    desk.press(Qt::Key_F9); // Changes nothing while the first is under way.
    REQUIRE(desk.api.count(SaveConsultation::kMethod) == 1);
    CHECK(desk.api.count(CallNext::kMethod) == 0); // Not before the page is the record.
    desk.api.answer<SaveConsultation>(savedAs(1));
    REQUIRE(desk.api.count(CompleteConsultation::kMethod) == 1);
    desk.api.answer<CompleteConsultation>(
        completed(aSavedPage(desk.emptyPage(inside), aPage(u"Cough"_s), 1)));
    REQUIRE(desk.api.count(CallNext::kMethod) == 1);
    CHECK(desk.api.last<CallNext>().finishCurrent == true);
    desk.api.answer<CallNext>({after(inside, VisitStatus::Completed, DoctorDesk::kDoctor),
                               after(waiting, VisitStatus::Called, DoctorDesk::kDoctor)});
    answerPage(desk, desk.emptyPage(waiting));

    CHECK(desk.keys - 1 == 1); // The second F9 was one too many.
    CHECK(complaint(desk).isEmpty());
    CHECK(desk.part<QLabel>("bannerName")->text() == u"Patient 2");
    CHECK(desk.hasFocus("complaint"));
}

TEST_CASE("a page the server refuses keeps the patient in the room", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside, anEntry(2)});
    answerPage(desk, desk.emptyPage(inside));
    desk.type(u"Cough"_s);

    desk.press(Qt::Key_F9);
    desk.api.refuse<SaveConsultation>(Error::rejected(u"unknownCode"_s));

    CHECK(desk.api.count(CallNext::kMethod) == 0);
    CHECK(complaint(desk) == u"Cough");
    CHECK(desk.part<QLabel>("pageNotice")->isVisible());
    CHECK(desk.part<QPushButton>("callNext")->isEnabled());
}

TEST_CASE("a late answer for the patient before changes nothing on this page", "[doctor][ui]")
{
    QueueEntry first = anEntry(1, VisitStatus::InConsultation);
    QueueEntry second = anEntry(2);
    DoctorDesk desk({first, second});
    answerPage(desk, desk.emptyPage(first));
    desk.type(u"Cough"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(SaveConsultation::kMethod) == 1; }, 5000));

    first.status = VisitStatus::Completed;
    second.status = VisitStatus::Called;
    desk.pushQueue({first, second});
    answerPage(desk, desk.emptyPage(second));
    desk.type(u"Fever"_s);
    const Consultation theirs = aSavedPage(desk.emptyPage(first), aPage(u"Other words"_s), 7);
    desk.api.refuse<SaveConsultation>(Error::conflict({{u"current"_s, toJson(theirs)}}));
    desk.api.answer<GetPatient>(aPatient(u"Somebody before"_s)); // Asked for the first patient.

    CHECK(complaint(desk) == u"Fever");
    CHECK(desk.part<QLabel>("bannerName")->text() == u"Patient 2");
    CHECK_FALSE(desk.part<QLabel>("pageNotice")->isVisible());
}

TEST_CASE("what was typed before a crash is on the page after it", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    answerPage(desk, desk.emptyPage(inside));
    desk.api.setLinkState(LinkState::Offline);
    desk.type(u"Cough since Monday"_s);
    desk.api.setLinkState(LinkState::Live);

    desk.restart(); // No save was ever answered.
    desk.pushQueue({inside});

    CHECK(complaint(desk) == u"Cough since Monday");
}

TEST_CASE("a completed page is read only and takes an addendum", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::Completed);
    DoctorDesk desk({inside});
    auto *queue = desk.part<QListView>("queue");
    queue->setFocus();
    queue->setCurrentIndex(queue->model()->index(0, 1));
    desk.press(Qt::Key_Return);
    const Consultation page = completed(aSavedPage(desk.emptyPage(inside), aPage(u"Cough"_s), 2));
    answerPage(desk, page);

    auto *complaintEdit = desk.part<NoteEdit>("complaint");
    complaintEdit->setFocus();
    desk.type(u" and more"_s);
    CHECK(complaint(desk) == u"Cough");
    CHECK(desk.api.count(SaveConsultation::kMethod) == 0);

    desk.part<NoteEdit>("addendum")->setFocus();
    desk.type(u"Culture was negative."_s);
    desk.part<QPushButton>("addAddendum")->click();
    desk.part<QPushButton>("addAddendum")->click();
    REQUIRE(desk.api.count(AddAddendum::kMethod) == 1);
    CHECK(desk.api.last<AddAddendum>().text == u"Culture was negative.");
    Consultation more = page;
    more.addenda = {
        {Id<AddendumTag>::make(), u"Culture was negative."_s, u"Dr. Abdul Karim"_s, *page.completedAt}};
    desk.api.answer<AddAddendum>(more);

    CHECK(desk.part<NoteEdit>("addendum")->toPlainText().isEmpty());
    const auto labels = desk.workspace().findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *l) { return l->text() == u"Culture was negative."; }));
}

TEST_CASE("a patient who was not called yet can be read about, not written about", "[doctor][ui]")
{
    QueueEntry waiting = anEntry(1);
    DoctorDesk desk({waiting});
    auto *queue = desk.part<QListView>("queue");
    queue->setFocus();
    queue->setCurrentIndex(queue->model()->index(0, 1));
    desk.press(Qt::Key_Return);
    answerPage(desk, desk.emptyPage(waiting));
    CHECK(desk.part<NoteEdit>("complaint")->isReadOnly());

    waiting.status = VisitStatus::Called;
    desk.pushEntry(waiting);

    CHECK_FALSE(desk.part<NoteEdit>("complaint")->isReadOnly());
}

TEST_CASE("F4 makes the follow-up day an appointment", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    answerPage(desk, desk.emptyPage(inside));

    desk.press(Qt::Key_F4);
    CHECK(desk.hasFocus("followUpDate")); // No day yet: there it is typed.
    CHECK(desk.api.count(BookFollowUp::kMethod) == 0);
    desk.part<QPushButton>("inOneWeek")->click();
    desk.press(Qt::Key_F4);
    desk.press(Qt::Key_F4);

    REQUIRE(desk.api.count(BookFollowUp::kMethod) == 1);
    CHECK(desk.api.last<BookFollowUp>().visitDate == QDate(2026, 11, 29));
    CheckIn asked;
    asked.patientId = inside.patientId;
    asked.visitDate = QDate(2026, 11, 29);
    desk.api.answer<BookFollowUp>(aCheckIn(asked, inside.name, aDoctor(u"Dr. Abdul Karim"_s)));
    CHECK(desk.part<QLabel>("followUpNote")->text().contains(u"29 November 2026"));
}

TEST_CASE("vitals that arrive while the patient sits there are shown at once", "[doctor][ui]")
{
    QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    desk.api.answer<ListVitals>({});
    const int before = desk.api.count(ListVitals::kMethod);

    inside.vitalsTaken = true;
    desk.pushEntry(inside);

    REQUIRE(desk.api.count(ListVitals::kMethod) == before + 1);
    desk.api.answer<ListVitals>({aMeasuring(inside.patientId, inside.visitId, someSigns())});
    CHECK(desk.part<QWidget>("tile-0")->isVisible());
    CHECK(desk.part<QWidget>("tile-0")->accessibleName().contains(u"148/92"));
    CHECK_FALSE(desk.part<QWidget>("tile-5")->isVisible()); // Nobody weighed them.
}

TEST_CASE("a visit in the history opens its page, Escape goes back to the patient in the room",
          "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    answerPage(desk, desk.emptyPage(inside));
    desk.type(u"Cough"_s);
    const TimelineEntry old = aVisitEntry(30);
    desk.api.answer<GetPatientHistory>({old});

    auto *history = desk.part<QListView>("history");
    history->setFocus();
    history->setCurrentIndex(history->model()->index(0, 0));
    desk.press(Qt::Key_Return);
    CHECK(desk.api.last<GetConsultation>().visitId.value == old.id);
    CHECK(desk.api.count(GetPatient::kMethod) == 1); // The same file is opened once.
    desk.press(Qt::Key_Escape);

    CHECK(complaint(desk) == u"Cough");
}

TEST_CASE("a certificate in the history is opened where it was issued, and cancelled there", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    answerPage(desk, desk.emptyPage(inside));
    auto certificate = example<Certificate>();
    certificate.patientId = inside.patientId;
    certificate.visitId = VisitId::make();
    certificate.cancelledAt.reset();
    TimelineEntry entry = aVisitEntry(30);
    entry.kind = u"CERTIFICATE"_s;
    entry.id = certificate.id.value;
    desk.api.answer<GetPatientHistory>({entry});
    desk.api.answer<ListCertificates>({});
    const int histories = desk.api.count(GetPatientHistory::kMethod);

    auto *history = desk.part<QListView>("history");
    history->setFocus();
    history->setCurrentIndex(history->model()->index(0, 0));
    desk.press(Qt::Key_Return);
    CHECK(desk.api.last<GetCertificate>().id == certificate.id);
    desk.api.answer<GetCertificate>(certificate);
    CHECK(desk.api.last<GetConsultation>().visitId == certificate.visitId);
    CHECK(desk.api.last<ListCertificates>().visitId == certificate.visitId);
    desk.api.answer<ListCertificates>({certificate});
    REQUIRE(desk.hasFocus("issuedCertificate"));
    desk.part<QPushButton>("cancelCertificate")->setFocus();
    desk.press(Qt::Key_Space);
    desk.type(u"wrong patient"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.api.last<CancelCertificate>().certificateId == certificate.id);
    desk.api.answer<CancelCertificate>(certificate);

    CHECK(desk.api.count(GetPatientHistory::kMethod) == histories + 1); // It says so there as well.
}

TEST_CASE("a section of another module stands on the page and is told whose page it is", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    auto *view = desk.part<ConsultationView>("consultation");
    QList<std::pair<VisitId, bool>> told;
    QObject::connect(view, &ConsultationView::visitShown, [&told](VisitId visit, PatientId, bool editable) {
        told.append({visit, editable});
    });
    auto *section = new QLineEdit;
    view->addSection(u"Prescription"_s, section);

    answerPage(desk, desk.emptyPage(inside));
    QCoreApplication::processEvents();
    view->goTo(section);

    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last() == std::pair(inside.visitId, true));
    CHECK(section->hasFocus());
    CHECK_FALSE(section->visibleRegion().isEmpty());
}

TEST_CASE("F8 prescribes, and a prescription that was not sent keeps the patient in the room", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside, anEntry(2)});
    answerPage(desk, desk.emptyPage(inside));
    REQUIRE(desk.api.answer<ListMedicineInstructions>(somePresets()));
    desk.press(Qt::Key_F8);
    REQUIRE(desk.hasFocus("medicineSearch"));
    desk.type(u"napa"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(SearchMedicines::kMethod) > 0; }, 5000));
    desk.api.answer<SearchMedicines>({aMedicine(u"Paracetamol"_s, u"Napa"_s, u"500 mg"_s, 100)});
    desk.press(Qt::Key_Return);

    desk.press(Qt::Key_F9);

    CHECK(desk.api.count(SaveConsultation::kMethod) == 0);
    CHECK(desk.api.count(CompleteConsultation::kMethod) == 0);
    CHECK(desk.api.count(CallNext::kMethod) == 0);
    CHECK(desk.hasFocus("medicineSearch"));
}

TEST_CASE("F10 prints the prescription that counts", "[doctor][ui]")
{
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    answerPage(desk, desk.emptyPage(inside));
    desk.press(Qt::Key_F10);
    CHECK(desk.api.count(MakePrint::kMethod) == 0);

    CreatePrescription sent;
    sent.visitId = inside.visitId;
    Prescription cancelled = written(sent, inside.name);
    cancelled.status = PrescriptionStatus::Cancelled;
    const Prescription valid = written(sent, inside.name);
    int asked = 0; // For the page, and once more for what could be repeated.
    while (desk.api.answer<ListPrescriptions>({cancelled, valid}))
        ++asked;
    REQUIRE(asked > 0);
    desk.press(Qt::Key_F10);

    REQUIRE(desk.api.count(MakePrint::kMethod) == 1);
    CHECK(desk.api.last<MakePrint>().documentType == DocumentType::Prescription);
    CHECK(desk.api.last<MakePrint>().documentId == valid.id.value);
}

TEST_CASE("on a narrow screen the patient's file shares the queue's place and allergies stay in sight",
          "[doctor][ui]")
{
    const Look look(ThemeName::Light, 100, u"en"_s);
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    answerPage(desk, desk.emptyPage(inside));
    Patient patient = aPatient(inside.name);
    patient.id = inside.patientId;
    patient.allergies = {anAllergy(u"Penicillin"_s)};
    desk.api.answer<GetPatient>(patient);
    auto *sides = desk.part<Segmented>("sideSwitch");
    const auto *allergies = desk.part<QLabel>("bannerAllergies");
    CHECK_FALSE(sides->isVisible());
    CHECK(desk.part<QListView>("history")->isVisible());
    CHECK_FALSE(allergies->isVisible()); // The file beside the page shows them.

    const QSize small(1366 / 1.5, 768 / 1.5); // What is left of the smallest desk at 150 %.
    desk.press(Qt::Key_M, Qt::ControlModifier);
    desk.window->resize(small);
    QCoreApplication::processEvents();

    CHECK(desk.window->minimumSizeHint().width() <= small.width());
    CHECK(desk.window->minimumSizeHint().height() <= small.height());
    REQUIRE(sides->isVisible());
    CHECK(desk.part<QListView>("queue")->isVisible());
    CHECK_FALSE(desk.part<QListView>("history")->isVisible());
    CHECK(allergies->isVisible());
    sides->setValue(1);
    CHECK(desk.part<QListView>("history")->isVisible());
    CHECK_FALSE(desk.part<QListView>("queue")->isVisible());

    desk.window->resize(1366, 768);
    QCoreApplication::processEvents();
    CHECK_FALSE(sides->isVisible());
    CHECK(desk.part<QListView>("queue")->isVisible());
    CHECK(desk.part<QListView>("history")->isVisible());
}

TEST_CASE("a larger scale folds the doctor's room and leaves the window as wide as the screen",
          "[doctor][ui]")
{
    Look look(ThemeName::Light, 100, u"en"_s);
    const QueueEntry inside = anEntry(1, VisitStatus::InConsultation);
    DoctorDesk desk({inside});
    answerPage(desk, desk.emptyPage(inside));
    const QSize screen(1366, 768);
    desk.window->resize(screen);
    QCoreApplication::processEvents();

    look.appearance.setScale(150);
    QCoreApplication::processEvents();

    CHECK(desk.part<Segmented>("sideSwitch")->isVisible());
    CHECK(desk.window->width() == screen.width());
    CHECK(desk.window->minimumSizeHint().width() <= screen.width());
}
