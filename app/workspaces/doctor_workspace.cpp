// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/doctor_workspace.h"

#include "app/billing/paper_tray.h"
#include "app/certificates/certificate_sheet.h"
#include "app/certificates/issued_certificates.h"
#include "app/consultations/consultation_view.h"
#include "app/documents/documents_panel.h"
#include "app/orders/order_panel.h"
#include "app/patients/conditions_panel.h"
#include "app/patients/patient_banner.h"
#include "app/patients/patient_history.h"
#include "app/prescriptions/prescription_panel.h"
#include "app/ui/card.h"
#include "app/ui/empty_state.h"
#include "app/ui/scrolled.h"
#include "app/ui/text_label.h"
#include "app/visits/doctor_picker.h"
#include "app/visits/queue_list.h"
#include "app/visits/serving_panel.h"
#include "app/workspaces/folding_columns.h"
#include "app/workspaces/report_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// What the queue knows at once; the whole record follows.
PatientHit hitOf(const QueueEntry &entry)
{
    PatientHit hit;
    hit.id = entry.patientId;
    hit.patientNumber = entry.patientNumber;
    hit.name = entry.name;
    hit.sex = entry.sex;
    hit.ageYears = entry.ageYears;
    return hit;
}

bool hasBegun(VisitStatus status)
{
    return status == VisitStatus::Called || status == VisitStatus::InConsultation ||
           status == VisitStatus::Completed;
}

} // namespace

DoctorWorkspace::DoctorWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_feed(desk.api)
    , m_pages(desk.api, desk.drafts)
    , m_papers(desk, this)
{
    buildUi(desk);
    connectQueue(desk);
    connectFile(desk);
    connectPapers();
    closeFile();
    chooseQueue(desk);
    m_pages.resume();
}

void DoctorWorkspace::buildUi(const Desk &desk)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    QWidget *queue = buildQueue(desk);
    QWidget *page = buildPage(desk);
    m_columns = new FoldingColumns({queue, 5, tr("Queue")}, {page, 14, {}},
                                   {buildFile(desk), 6, tr("Patient's file")});
    layout->addWidget(m_columns);
    // Allergies are in sight whatever else is: in the file, or above the page while the file is folded away.
    connect(m_columns, &FoldingColumns::folded, m_banner, &PatientBanner::setAllergiesShown);
}

QWidget *DoctorWorkspace::buildQueue(const Desk &desk)
{
    m_serving = new ServingPanel(desk.api, m_feed, desk.gate);
    auto *card = new Card(tr("Queue of today"));
    m_picker = new DoctorPicker(desk.api, card);
    m_picker->setObjectName(u"doctor"_s);
    m_queue = new QueueList(m_feed);
    card->body()->addWidget(m_picker);
    card->body()->addWidget(m_queue, 1);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(grid(4));
    column->addWidget(m_serving);
    column->addWidget(card, 1);
    return left;
}

QWidget *DoctorWorkspace::buildPage(const Desk &desk)
{
    m_banner = new PatientBanner(desk.api, desk.gate);
    m_banner->setCompact();
    m_page = new ConsultationView(desk.api, desk.session, desk.gate, m_pages, desk.drafts);
    m_page->setObjectName(u"consultation"_s);
    m_prescription = new PrescriptionPanel(desk.api, desk.gate, desk.drafts);
    m_page->addSection(tr("Prescription"), m_prescription);
    m_tests = new OrderPanel(desk.api, desk.gate, desk.drafts, OrderList::Payable::No);
    m_tests->setObjectName(u"orderPanel"_s);
    m_tests->setUser(desk.session.user().id);
    m_page->addSection(tr("Tests"), m_tests);
    m_report = new ReportWindow(desk, this);
    QWidget *issued = m_page->addSection(tr("Certificates and letters"), m_papers.issued());
    issued->hide();
    connect(m_papers.issued(), &IssuedCertificates::changed, issued,
            [this, issued] { issued->setVisible(!m_papers.issued()->isEmpty()); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_banner);
    column->addWidget(divider());
    column->addWidget(m_page, 1);
    column->addWidget(m_papers.tools());
    column->addWidget(m_papers.tray());

    auto *card = new Card;
    auto *stack = new QWidget;
    m_middle = new QStackedLayout(stack);
    m_middle->addWidget(content);
    m_middle->addWidget(
        new EmptyState(Icon::Stethoscope, tr("Nobody is with you"),
                       tr("Press F9 to call the next patient, or choose somebody in the queue.")));
    m_middle->addWidget(new EmptyState(Icon::Users, tr("No visit is chosen"),
                                       tr("Choose a visit in the history to read its page.")));
    m_sheetPage = new Scrolled(m_papers.sheet());
    m_middle->addWidget(m_sheetPage);
    card->body()->addWidget(stack, 1);
    return card;
}

QWidget *DoctorWorkspace::buildFile(const Desk &desk)
{
    m_conditions = new ConditionsPanel(desk.api, desk.gate);
    m_history = new PatientHistory(desk.api);
    auto *card = new Card;
    card->body()->addWidget(m_conditions);
    card->body()->addWidget(divider());
    card->body()->addWidget(m_history, 1);
    m_documents = new DocumentsPanel(desk.api, desk.gate);
    card->body()->addWidget(m_documents);
    return card;
}

void DoctorWorkspace::connectQueue(const Desk &desk)
{
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(m_picker, &DoctorPicker::doctorChosen, &m_feed, &QueueFeed::setDoctor);
    connect(m_picker, &DoctorPicker::failed, this, complain);
    connect(m_serving, &ServingPanel::failed, this, complain);
    connect(m_serving, &ServingPanel::done, this, &Workspace::done);
    connect(&m_feed, &QueueFeed::refused, this, complain);
    connect(&m_feed, &QueueFeed::changed, this, &DoctorWorkspace::onQueueChanged);
    connect(m_queue, &QueueList::chosen, this, &DoctorWorkspace::openEntry);
    m_serving->setFinish(
        [this, &session = desk.session](VisitId visit, const auto &then) { finish(session, visit, then); });
}

void DoctorWorkspace::connectFile(const Desk &desk)
{
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(&m_pages, &ConsultationPages::failed, this, complain);
    connect(m_page, &ConsultationView::failed, this, complain);
    connect(m_page, &ConsultationView::done, this, &Workspace::done);
    connect(m_banner, &PatientBanner::failed, this, complain);
    connect(m_banner, &PatientBanner::opened, m_conditions, &ConditionsPanel::show);
    connect(m_banner, &PatientBanner::opened, m_page,
            [this](const Patient &patient) { m_page->setPatientAge(patient.ageYears); });
    connect(m_conditions, &ConditionsPanel::changed, m_banner, &PatientBanner::reload);
    connect(m_conditions, &ConditionsPanel::failed, this, complain);
    connect(m_conditions, &ConditionsPanel::done, this, &Workspace::done);
    connect(m_history, &PatientHistory::failed, this, complain);
    connect(m_documents, &DocumentsPanel::failed, this, complain);
    connect(m_documents, &DocumentsPanel::done, this, &Workspace::done);
    connect(m_documents, &DocumentsPanel::changed, m_history, &PatientHistory::reload);
    connect(m_history, &PatientHistory::documentChosen, m_documents,
            [this](const Ulid &document) { m_documents->view(DocumentId(document)); });
    connect(m_history, &PatientHistory::billChosen, &desk.navigation,
            [&navigation = desk.navigation](const Ulid &bill) { navigation.openBill(BillId(bill)); });
    connect(m_history, &PatientHistory::visitChosen, this, [this](const Ulid &visit) {
        m_page->open(VisitId(visit), m_banner->patientId(), true);
        m_middle->setCurrentIndex(0);
    });
}

void DoctorWorkspace::connectPapers()
{
    connect(m_page, &ConsultationView::visitShown, this,
            [this](VisitId visit, PatientId patient, bool editable) {
                if (m_papers.issued()->visit() != visit)
                    m_papers.issued()->open(visit);
                if (m_prescription->visit() != visit || m_prescription->isReadOnly() == editable)
                    m_prescription->open(visit, patient, !editable);
                if (m_tests->visit() != visit || m_tests->isReadOnly() == editable)
                    m_tests->open(visit, !editable);
            });
    connect(m_tests, &OrderPanel::said, this, &Workspace::said);
    connect(m_tests, &OrderPanel::done, this, &Workspace::done);
    connect(m_tests, &OrderPanel::reportWanted, m_report, &ReportWindow::openOfVisit);
    connect(m_report, &ReportWindow::failed, this,
            [this](const Error &error) { emit said(Tone::Bad, message(error)); });
    connect(m_prescription, &PrescriptionPanel::said, this, &Workspace::said);
    connect(m_prescription, &PrescriptionPanel::done, this, &Workspace::done);
    connect(m_papers.sheet(), &CertificateSheet::closed, this, [this] {
        m_middle->setCurrentIndex(0);
        m_page->takeFocus();
    });
    connect(m_history, &PatientHistory::certificateChosen, this,
            [this](const Ulid &certificate) { m_papers.issued()->find(CertificateId(certificate)); });
    connect(m_papers.issued(), &IssuedCertificates::shown, m_page, &ConsultationView::scrollTo);
    connect(&m_papers, &DoctorPapers::writeWanted, this, &DoctorWorkspace::writeCertificate);
    connect(&m_papers, &DoctorPapers::prescriptionWanted, this, &DoctorWorkspace::printPrescription);
    connect(&m_papers, &DoctorPapers::found, this, &DoctorWorkspace::openCertificate);
    connect(&m_papers, &DoctorPapers::filed, m_history, &PatientHistory::reload);
    connect(&m_papers, &DoctorPapers::done, this, &Workspace::done);
    connect(&m_papers, &DoctorPapers::failed, this,
            [this](const Error &error) { emit said(Tone::Bad, message(error)); });
}

void DoctorWorkspace::chooseQueue(const Desk &desk)
{
    const auto own = desk.session.user().doctorId;
    const bool anyQueue = desk.session.can(Permission::QueueAny);
    m_picker->setVisible(anyQueue || !own);
    if (own)
        m_picker->choose(DoctorId(*own));
    if (own && !anyQueue)
        m_feed.setDoctor(DoctorId(*own));
    else
        m_picker->load();
}

/// The page of the patient in the room becomes the record before the visit is over.
void DoctorWorkspace::finish(const Session &session, VisitId visit, const std::function<void(bool)> &then)
{
    if (!session.can(Permission::ClinicalConsult)) {
        then(true); // Somebody who calls for the doctor; the page is the doctor's own.
        return;
    }
    if (m_prescription->visit() == visit && m_prescription->isHalfWritten()) {
        m_prescription->startWriting();
        emit said(Tone::Warn,
                  tr("The prescription is not sent yet. Send it or remove its lines, then finish."));
        then(false);
        return;
    }
    if (m_tests->visit() == visit && m_tests->isHalfWritten()) {
        m_page->goTo(m_tests);
        m_tests->startOrdering();
        emit said(Tone::Warn,
                  tr("The tests are not ordered yet. Order them or leave them out, then finish."));
        then(false);
        return;
    }
    m_pages.complete(visit, [this, then](bool mayFinish) {
        if (!mayFinish)
            showServed(); // There it says why.
        then(mayFinish);
    });
}

void DoctorWorkspace::onQueueChanged()
{
    const auto serving = m_feed.serving();
    const VisitId visit = serving ? serving->visitId : VisitId();
    if (visit != m_served) {
        m_served = visit;
        m_vitalsTaken = serving && serving->vitalsTaken;
        showServed();
        return;
    }
    if (serving && serving->vitalsTaken && !std::exchange(m_vitalsTaken, true) && m_page->visit() == visit)
        m_page->refreshVitals();
    // Somebody else's page in sight may have been called or finished meanwhile.
    if (const auto shown = m_feed.find(m_page->visit()))
        m_page->open(shown->visitId, shown->patientId, hasBegun(shown->status));
}

void DoctorWorkspace::showServed()
{
    const auto serving = m_feed.serving();
    if (!serving) {
        closeFile();
        return;
    }
    const QWidget *focus = window()->focusWidget();
    openEntry(*serving);
    if (isVisible() && (!focus || focus == this || isAncestorOf(focus)))
        m_page->takeFocus();
}

void DoctorWorkspace::openEntry(const QueueEntry &entry)
{
    if (entry.patientId != m_banner->patientId()) {
        m_banner->open(hitOf(entry));
        m_conditions->close();
        m_history->open(entry.patientId);
        m_documents->openPatient(entry.patientId);
    }
    m_columns->setDetailsShown(true);
    m_middle->setCurrentIndex(0);
    m_page->open(entry.visitId, entry.patientId, hasBegun(entry.status));
    m_queue->mark(entry.visitId);
}

void DoctorWorkspace::openFile(PatientId patient)
{
    m_page->close();
    m_banner->open(patient);
    m_conditions->close();
    m_history->open(patient);
    m_documents->openPatient(patient);
    m_columns->setDetailsShown(true);
    m_queue->mark({});
    m_columns->showDetails();
    m_middle->setCurrentIndex(2);
    m_history->setFocus(Qt::OtherFocusReason);
}

void DoctorWorkspace::closeFile()
{
    m_page->close();
    m_banner->close();
    m_conditions->close();
    m_history->open({});
    m_documents->openPatient({});
    m_columns->setDetailsShown(false);
    m_queue->mark({});
    m_middle->setCurrentIndex(1);
}

void DoctorWorkspace::openCertificate(const Certificate &certificate)
{
    if (certificate.patientId != m_banner->patientId())
        return; // Somebody else's file is open by now.
    m_page->open(certificate.visitId, certificate.patientId, true);
    m_middle->setCurrentIndex(0);
    m_papers.issued()->showOne(certificate.id);
}

void DoctorWorkspace::refresh()
{
    m_page->reload();
    m_tests->reload();
    m_papers.issued()->reload();
    m_history->reload();
}

void DoctorWorkspace::writeCertificate()
{
    CertificateSheet *sheet = m_papers.sheet();
    if (!m_page->visit().isValid() || sheet->isBusy())
        return;
    sheet->open(m_page->visit(), m_page->patient());
    m_middle->setCurrentWidget(m_sheetPage);
}

void DoctorWorkspace::printPrescription()
{
    if (const auto newest = m_prescription->newest())
        m_papers.print(DocumentType::Prescription, newest->value);
    else
        emit said(Tone::Info, tr("There is no prescription of this visit to print."));
}

QList<WorkspaceKey> DoctorWorkspace::keys()
{
    return {
        {Qt::Key_F4, tr("Book the follow-up visit"), [this] { m_page->bookFollowUp(); }},
        {Qt::Key_F5, tr("Read page and history again from the server"), [this] { refresh(); }},
        {Qt::Key_F7, tr("Order tests"),
         [this] {
             m_page->goTo(m_tests);
             m_tests->startOrdering();
         }},
        {Qt::Key_F8, tr("Prescribe"),
         [this] {
             m_page->goTo(m_prescription);
             m_prescription->startWriting();
         }},
        {Qt::Key_F9, tr("Complete the page, finish this patient and call the next one"),
         [this] { m_serving->callNext(); }},
        {Qt::Key_F10, tr("Print the prescription"), [this] { printPrescription(); }},
        {QKeySequence(u"Ctrl+M"_s), tr("Measure vitals"), [this] { m_page->measureVitals(); }},
        {QKeySequence(u"Ctrl+L"_s), tr("Write a certificate or a letter"), [this] { writeCertificate(); }},
    };
}

void DoctorWorkspace::activate()
{
    setFocus(Qt::OtherFocusReason); // Also when nothing on it can take the cursor yet.
    if (m_page->visit().isValid()) {
        m_page->takeFocus();
    } else {
        m_columns->showList();
        m_serving->takeFocus();
    }
}

bool DoctorWorkspace::openPatient(PatientId patient)
{
    openFile(patient);
    return true;
}

bool DoctorWorkspace::openQueue(DoctorId doctor)
{
    m_picker->choose(doctor);
    m_feed.setDoctor(doctor);
    return true;
}

/// Back to the patient in the room.
void DoctorWorkspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_page->visit() != m_served)
        showServed();
    else
        Workspace::keyPressEvent(event);
}

WorkspaceFactory DoctorWorkspace::factory()
{
    return {.id = u"doctor"_s,
            .icon = Icon::Stethoscope,
            .title = [] { return DoctorWorkspace::tr("Doctor"); },
            .anyOf = {Permission::QueueOwn, Permission::QueueAny},
            .make = [](const Desk &desk) -> Workspace * { return new DoctorWorkspace(desk); }};
}

} // namespace hms::app
