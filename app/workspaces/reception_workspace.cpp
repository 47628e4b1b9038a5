// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/reception_workspace.h"

#include "app/documents/documents_panel.h"
#include "app/orders/order_page.h"
#include "app/patients/patient_banner.h"
#include "app/patients/patient_form.h"
#include "app/patients/patient_history.h"
#include "app/patients/patient_search.h"
#include "app/ui/card.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"
#include "app/visits/check_in_panel.h"
#include "app/visits/doctor_board.h"
#include "app/visits/visit_list.h"
#include "app/visits/week_strip.h"
#include "app/workspaces/report_window.h"

#include <QKeyEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ReceptionWorkspace::ReceptionWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_printers(PrinterSettings::of(desk.settings))
    , m_prints(desk.api, m_printers)
{
    buildUi(desk);
    connectPatients();
    connectVisits(desk);
    connectPrinting();
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(m_search, &PatientSearch::failed, this, complain);
    connect(m_banner, &PatientBanner::failed, this, complain);
    connect(m_history, &PatientHistory::failed, this, complain);
    connect(m_documents, &DocumentsPanel::failed, this, complain);
    connect(m_documents, &DocumentsPanel::done, this, &Workspace::done);
    connect(m_documents, &DocumentsPanel::changed, m_history, &PatientHistory::reload);
    connect(m_history, &PatientHistory::documentChosen, m_documents,
            [this](const Ulid &document) { m_documents->view(DocumentId(document)); });
    connect(m_board, &DoctorBoard::failed, this, complain);
    connect(m_checkIn, &CheckInPanel::failed, this, complain);
    connect(m_visits, &VisitList::failed, this, complain);
    connect(m_form, &PatientForm::done, this, [this](const QString &text, const std::function<void()> &undo) {
        emit done(text, [this, undo] {
            m_left->setCurrentWidget(m_form);
            undo();
        });
    });
    connect(m_visits, &VisitList::done, this, &Workspace::done);
    connect(&desk.session, &Session::changed, this,
            [this, &session = desk.session] { setToday(session.server().businessDate); });
    setToday(desk.session.server().businessDate);
}

/// The business date turns while the desk stays open; a later day that was chosen goes with it.
void ReceptionWorkspace::setToday(QDate today)
{
    if (!today.isValid() || today == m_week->today())
        return;
    m_form->setToday(today);
    m_week->setToday(today);
    chooseDay(today);
}

void ReceptionWorkspace::buildUi(const Desk &desk)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    layout->setSpacing(grid(4));
    layout->addWidget(buildPatients(desk), 5);
    layout->addWidget(buildDoctors(desk), 10);
}

QWidget *ReceptionWorkspace::buildPatients(const Desk &desk)
{
    auto *search = new Card;
    m_search = new PatientSearch(desk.api);
    search->body()->addWidget(m_search);
    m_searchPage = search;
    auto *patient = new Card;
    m_banner = new PatientBanner(desk.api, desk.gate);
    m_history = new PatientHistory(desk.api);
    patient->body()->addWidget(m_banner);
    patient->body()->addWidget(divider());
    patient->body()->addWidget(m_history, 1);
    m_documents = new DocumentsPanel(desk.api, desk.gate);
    patient->body()->addWidget(m_documents);
    m_patientPage = patient;
    m_form = new PatientForm(desk.api, desk.drafts);

    auto *left = new QWidget;
    m_left = new QStackedLayout(left);
    m_left->addWidget(m_searchPage);
    m_left->addWidget(m_patientPage);
    m_left->addWidget(m_form);
    return left;
}

QWidget *ReceptionWorkspace::buildDoctors(const Desk &desk)
{
    auto *board = new Card;
    m_week = new WeekStrip;
    m_board = new DoctorBoard(desk.api, desk.gate);
    board->body()->addWidget(m_week);
    board->body()->addWidget(m_board, 1);
    m_checkIn = new CheckInPanel(desk.api, desk.gate);
    board->body()->addWidget(divider());
    board->body()->addWidget(m_checkIn);
    m_visits = new VisitList(desk.api, desk.gate);

    auto *doctors = new QWidget;
    auto *column = new QVBoxLayout(doctors);
    column->setContentsMargins({});
    column->setSpacing(grid(4));
    column->addWidget(board, 2);
    column->addWidget(m_visits, 1);
    m_tests = new OrderPage(desk.api, desk.gate, desk.drafts);
    m_tests->setUser(desk.session.user().id);
    m_report = new ReportWindow(desk, this);
    auto *right = new QWidget;
    m_right = new QStackedLayout(right);
    m_right->addWidget(doctors);
    m_right->addWidget(m_tests);
    return right;
}

void ReceptionWorkspace::connectPatients()
{
    connect(m_search, &PatientSearch::chosen, this, &ReceptionWorkspace::choosePatient);
    connect(m_search, &PatientSearch::newPatientWanted, this, &ReceptionWorkspace::newPatient);
    connect(m_form, &PatientForm::existingChosen, this, &ReceptionWorkspace::choosePatient);
    connect(m_form, &PatientForm::saved, this, &ReceptionWorkspace::onSaved);
    connect(m_form, &PatientForm::cancelled, this, [this] {
        if (m_banner->patientId().isValid())
            m_left->setCurrentWidget(m_patientPage);
        else
            closePatient();
    });
    connect(m_banner, &PatientBanner::opened, this, &ReceptionWorkspace::showPatient);
    connect(m_banner, &PatientBanner::closeWanted, this, &ReceptionWorkspace::closePatient);
    connect(m_banner, &PatientBanner::editWanted, this, [this](const Patient &patient) {
        m_left->setCurrentWidget(m_form);
        m_form->startEdit(patient);
    });
}

void ReceptionWorkspace::connectVisits(const Desk &desk)
{
    connect(m_history, &PatientHistory::billChosen, this,
            [&desk = desk.navigation](const Ulid &bill) { desk.openBill(BillId(bill)); });
    connect(m_week, &WeekStrip::dayChosen, this, &ReceptionWorkspace::chooseDay);
    connect(m_board, &DoctorBoard::doctorChosen, this, &ReceptionWorkspace::chooseDoctor);
    connect(m_board, &DoctorBoard::changed, this, [this] { m_checkIn->setDoctor(m_board->chosen()); });
    connect(m_board, &DoctorBoard::checkInWanted, this, &ReceptionWorkspace::checkInOrChoose);
    connect(m_checkIn, &CheckInPanel::checkedIn, this, &ReceptionWorkspace::onCheckedIn);
    connect(m_checkIn, &CheckInPanel::paymentWanted, &desk.navigation, &Navigation::pay);
    connect(m_checkIn, &CheckInPanel::entryWanted, this, &ReceptionWorkspace::showVisit);
    connect(m_checkIn, &CheckInPanel::frontWanted, this, [this](const Visit &visit) {
        showVisit(visit);
        m_visits->moveToFront(visit.id);
    });
    connect(m_checkIn, &CheckInPanel::otherDoctorWanted, this, [this] {
        chooseDoctor({});
        m_board->choose({});
        m_board->start();
    });
    connect(m_visits, &VisitList::visitFound, this, &ReceptionWorkspace::showVisit);
    connect(m_visits, &VisitList::patientWanted, this, [this](PatientId patient) { openPatient(patient); });
    connect(m_visits, &VisitList::entryChanged, this,
            [this](const QueueEntry &entry) { m_checkIn->showBillStatus(entry.visitId, entry.billStatus); });
    connect(m_visits, &VisitList::changed, m_board, &DoctorBoard::refresh);
    connect(m_tests, &OrderPage::billed, &desk.navigation,
            [&navigation = desk.navigation](const Bill &bill) { navigation.pay(bill.id); });
    connect(m_tests, &OrderPage::said, this, &Workspace::said);
    connect(m_tests, &OrderPage::done, this, &Workspace::done);
    connect(m_tests, &OrderPage::reportWanted, m_report, &ReportWindow::openOfVisit);
    connect(m_report, &ReportWindow::failed, this,
            [this](const Error &error) { emit said(Tone::Bad, message(error)); });
    connect(m_tests, &OrderPage::closed, this, &ReceptionWorkspace::leaveTests);
}

void ReceptionWorkspace::connectPrinting()
{
    connect(m_checkIn, &CheckInPanel::tokenWanted, this,
            [this](VisitId visit) { m_prints.print(DocumentType::Token, visit.value); });
    connect(&m_prints, &PrintService::stageChanged, this, &ReceptionWorkspace::onPrintStage);
}

QList<WorkspaceKey> ReceptionWorkspace::keys()
{
    return {
        {Qt::Key_F2, tr("New patient"), [this] { newPatient(); }},
        {Qt::Key_F4, tr("Check in: go to the doctors, then check in"), [this] { checkInOrChoose(); }},
        {Qt::Key_F6, tr("Take the payment of the visit just checked in"),
         [this] { m_checkIn->takePayment(); }},
        {Qt::Key_F7, tr("Order tests for the chosen visit, and what to pay of them"),
         [this] { showTests(); }},
        {Qt::Key_F10, tr("Print the token again"), [this] { m_checkIn->printToken(); }},
    };
}

QList<DeskCommand> ReceptionWorkspace::commands()
{
    return {{tr("New patient"), Icon::UserPlus, [this] { newPatient(); }, tr("register person")}};
}

void ReceptionWorkspace::activate()
{
    if (m_left->currentWidget() == m_searchPage)
        m_search->start();
    else if (m_left->currentWidget() == m_form)
        m_form->setFocus(Qt::OtherFocusReason);
    else
        m_board->start();
}

bool ReceptionWorkspace::takeScan(const ScanCode &code)
{
    if (code.kind == ScanCode::Kind::Patient) {
        closePatient();
        m_search->openNumber(code.value);
        return true;
    }
    const auto visit = code.kind == ScanCode::Kind::Visit ? Ulid::fromText(code.value) : std::nullopt;
    if (!visit)
        return false;
    m_visits->find(VisitId(*visit));
    return true;
}

bool ReceptionWorkspace::openPatient(PatientId patient)
{
    m_checkInNext = false;
    m_banner->open(patient);
    m_history->open(patient);
    m_documents->openPatient(patient);
    m_checkIn->setPatient({}, {}); // Nobody can be checked in before it is known who that is.
    m_left->setCurrentWidget(m_patientPage);
    return true;
}

bool ReceptionWorkspace::checkIn(PatientId patient)
{
    openPatient(patient);
    m_checkInNext = true;
    return true;
}

bool ReceptionWorkspace::openQueue(DoctorId doctor)
{
    m_board->choose(doctor);
    chooseDoctor(doctor);
    return true;
}

void ReceptionWorkspace::newPatient()
{
    if (m_left->currentWidget() == m_form)
        return;
    const QString typed = m_left->currentWidget() == m_searchPage ? m_search->text() : QString();
    m_banner->close();
    m_history->open({});
    m_documents->openPatient({});
    m_checkIn->setPatient({}, {});
    m_left->setCurrentWidget(m_form);
    m_form->startNew(typed);
}

/// The search knows enough to go on at once; the whole record follows.
void ReceptionWorkspace::choosePatient(const PatientHit &hit)
{
    m_checkInNext = true;
    m_banner->open(hit);
    m_history->open(hit.id);
    m_documents->openPatient(hit.id);
    m_left->setCurrentWidget(m_patientPage);
    m_checkIn->setPatient(hit.id, hit.name);
    const DoctorId last = hit.lastDoctorId ? DoctorId(*hit.lastDoctorId) : DoctorId{};
    m_board->choose(last);
    chooseDoctor(last);
    m_board->start();
}

void ReceptionWorkspace::showPatient(const Patient &patient)
{
    if (patient.redirectedFrom) {
        m_history->open(patient.id);
        m_documents->openPatient(patient.id);
    }
    m_checkIn->setPatient(patient.id, patient.name);
    if (!std::exchange(m_checkInNext, false) || m_board->chosen())
        return;
    const DoctorId last = patient.lastDoctorId ? DoctorId(*patient.lastDoctorId) : DoctorId{};
    m_board->choose(last);
    chooseDoctor(last);
    m_board->start();
}

void ReceptionWorkspace::onSaved(const Patient &patient, bool registered)
{
    emit done(registered ? tr("%1 is registered with number %2.").arg(patient.name, patient.patientNumber)
                         : tr("The changes are saved."),
              {});
    if (m_left->currentWidget() != m_form)
        return; // Somebody else was opened meanwhile.
    m_banner->show(patient);
    m_history->open(patient.id);
    m_documents->openPatient(patient.id);
    m_left->setCurrentWidget(m_patientPage);
    m_checkIn->setPatient(patient.id, patient.name);
    if (registered) {
        m_board->choose({});
        chooseDoctor({});
    }
    m_board->start();
}

void ReceptionWorkspace::closePatient()
{
    m_checkInNext = false;
    m_banner->close();
    m_history->open({});
    m_documents->openPatient({});
    m_checkIn->setPatient({}, {});
    m_left->setCurrentWidget(m_searchPage);
    m_search->start();
}

void ReceptionWorkspace::checkInOrChoose()
{
    if (m_left->currentWidget() == m_form)
        m_form->save(); // The obvious next step of somebody who fills in the form.
    else if (m_checkIn->isReady())
        m_checkIn->checkIn();
    else if (m_banner->patientId().isValid())
        m_board->start();
    else
        m_search->start();
}

/// The desk is free for the next person; what was done stays in sight on the right.
void ReceptionWorkspace::onCheckedIn(const CheckIn::Response &result)
{
    const Visit &visit = result.visit_;
    emit done(tr("%1 has number %2 with %3.", "patient, serial, doctor")
                  .arg(visit.patientName, format().serial(visit.serialNumber), visit.doctorName),
              {});
    m_visits->refresh();
    m_board->refresh();
    m_visits->select(visit.id);
    if (visit.patientId != m_banner->patientId())
        return; // Somebody else is being served by now.
    closePatient();
    m_search->clear();
}

void ReceptionWorkspace::chooseDoctor(DoctorId doctor)
{
    const auto row = m_board->chosen();
    m_checkIn->setDoctor(row);
    m_visits->setDoctor(doctor, row ? row->name : QString());
}

void ReceptionWorkspace::chooseDay(QDate day)
{
    const QDate later = day == m_week->today() ? QDate() : day;
    m_board->setDay(later);
    m_checkIn->setDay(later);
    m_visits->setDay(later);
}

void ReceptionWorkspace::showVisit(const Visit &visit)
{
    m_week->setDay(visit.visitDate);
    chooseDay(m_week->day());
    openQueue(visit.doctorId);
    openPatient(visit.patientId);
    m_visits->select(visit.id);
}

void ReceptionWorkspace::showTests()
{
    const auto entry = m_visits->current();
    if (!entry) {
        emit said(Tone::Info, tr("Choose a visit in the list first; its tests open then."));
        return;
    }
    m_right->setCurrentWidget(m_tests);
    m_tests->open(
        entry->visitId,
        tr("%1, number %2", "patient, serial").arg(entry->name, format().serial(entry->serialNumber)));
}

void ReceptionWorkspace::leaveTests()
{
    m_right->setCurrentIndex(0);
    activate();
}

void ReceptionWorkspace::onPrintStage(const PrintProgress &progress)
{
    switch (progress.stage) {
    case PrintStage::Asking:
    case PrintStage::Sending: emit printerChanged(tr("printing")); break;
    case PrintStage::Printed: emit printerChanged(tr("printer ready")); break;
    case PrintStage::Refused:
        if (progress.error)
            emit said(Tone::Bad, message(*progress.error));
        break;
    case PrintStage::Failed:
        emit said(Tone::Bad, tr("The token was not printed. The visit is safe. Look at the printer, then "
                                "press F10."));
        break;
    case PrintStage::Unsure:
        emit said(Tone::Warn, tr("It is not known whether the token came out. The visit is safe. If there "
                                 "is no paper, press F10."));
        break;
    }
}

void ReceptionWorkspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_left->currentWidget() == m_patientPage)
        closePatient();
    else
        Workspace::keyPressEvent(event);
}

WorkspaceFactory ReceptionWorkspace::factory()
{
    return {.id = u"reception"_s,
            .icon = Icon::Users,
            .title = [] { return ReceptionWorkspace::tr("Reception"); },
            .anyOf = {Permission::PatientsCreate, Permission::VisitsCreate},
            .make = [](const Desk &desk) -> Workspace * { return new ReceptionWorkspace(desk); }};
}

} // namespace hms::app
