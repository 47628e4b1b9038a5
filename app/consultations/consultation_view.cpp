// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/consultation_view.h"

#include "app/consultations/addenda_panel.h"
#include "app/consultations/diagnosis_editor.h"
#include "app/consultations/follow_up_row.h"
#include "app/consultations/note_edit.h"
#include "app/consultations/page_notice.h"
#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"
#include "app/vitals/vitals_section.h"

#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ConsultationView::ConsultationView(ApiClient &api, const Session &session, PermissionGate &gate,
                                   ConsultationPages &pages, Drafts *drafts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(pages)
{
    buildUi(api, gate, drafts);
    connectPage();
    connect(&session, &Session::changed, this, [this] {
        m_followUp->setToday(m_session.server().businessDate);
        showState();
    });
    m_followUp->setToday(session.server().businessDate);
}

void ConsultationView::buildUi(ApiClient &api, PermissionGate &gate, Drafts *drafts)
{
    m_safety = new StatusBadge;
    m_safety->setObjectName(u"safety"_s);
    m_of = textLabel({}, TextRole::Muted);
    m_of->setObjectName(u"pageOf"_s);
    auto *state = new QHBoxLayout;
    state->setSpacing(grid(2));
    state->addWidget(m_of, 1);
    state->addWidget(m_safety);

    auto *content = new QWidget;
    content->setProperty("surface", u"clear"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, grid(2), 0);
    m_column->setSpacing(grid(4));
    m_notice = new PageNotice; // On the page: above it, it would leave a small screen nothing to read.
    m_column->addWidget(m_notice);
    buildPage(api, gate, drafts);
    m_column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"page"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false); // The card shows through.
    content->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addLayout(state);
    layout->addWidget(m_scroll, 1);
}

void ConsultationView::buildPage(ApiClient &api, PermissionGate &gate, Drafts *drafts)
{
    m_complaint = addNote(tr("&Complaint"), "complaint");
    m_vitals = new VitalsSection(api, drafts, gate);
    addPart(tr("Vitals"), m_vitals);
    m_examination = addNote(tr("E&xamination"), "examination");
    m_diagnoses = new DiagnosisEditor(api);
    m_diagnoses->setObjectName(u"diagnoses"_s);
    addPart(tr("&Diagnoses"), m_diagnoses);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(grid(4));
    m_column->addLayout(m_sections);
    m_plan = addNote(tr("&Plan and advice"), "plan");
    m_followUp = new FollowUpRow(api, Qt::Key_F4);
    addPart(tr("&Follow-up"), m_followUp);
    m_addenda = new AddendaPanel(api, drafts);
    m_addendaPart = addPart(tr("Addenda"), m_addenda);
}

NoteEdit *ConsultationView::addNote(const QString &title, const char *name)
{
    auto *note = new NoteEdit(int(kClinicalText.max));
    note->setObjectName(QString::fromLatin1(name));
    note->setAccessibleName(QString(title).remove(u'&'));
    addPart(title, note);
    connect(note, &NoteEdit::textChanged, this, &ConsultationView::onEdited);
    connect(note, &NoteEdit::cursorMoved, this, [this, note](const QRect &cursor) {
        if (!note->hasFocus())
            return;
        const QPoint at = note->mapTo(m_scroll->widget(), cursor.center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, cursor.height() + grid(4));
    });
    return note;
}

QWidget *ConsultationView::addPart(const QString &title, QWidget *part, QWidget *buddy)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    auto *caption = textLabel(title, TextRole::Caption);
    caption->setBuddy(buddy ? buddy : part);
    column->addWidget(caption);
    column->addWidget(part);
    m_column->addWidget(whole);
    return whole;
}

QWidget *ConsultationView::addSection(const QString &title, QWidget *section)
{
    QWidget *whole = addPart(title, section);
    m_column->removeWidget(whole);
    m_sections->addWidget(whole);
    return whole;
}

void ConsultationView::connectPage()
{
    connect(m_diagnoses, &DiagnosisEditor::edited, this, &ConsultationView::onEdited);
    connect(m_followUp, &FollowUpRow::edited, this, &ConsultationView::onEdited);
    connect(m_followUp, &FollowUpRow::done, this, &ConsultationView::done);
    connect(m_notice, &PageNotice::chosen, this, &ConsultationView::resolve);
    connect(m_notice, &PageNotice::addendumWanted, this, &ConsultationView::leftOverToAddendum);
    connect(m_notice, &PageNotice::dropWanted, this, &ConsultationView::dropLeftOver);
    connect(m_addenda, &AddendaPanel::added, this, [this](const Consultation &consultation) {
        emit done(tr("The addendum is written."), {});
        if (m_draft && m_draft->visit() == consultation.visitId)
            m_draft->adopt(consultation);
    });
    connect(m_vitals, &VitalsSection::failed, this, &ConsultationView::failed);
    connect(m_vitals, &VitalsSection::done, this, &ConsultationView::done);
    connect(m_diagnoses, &DiagnosisEditor::failed, this, &ConsultationView::failed);
    connect(m_followUp, &FollowUpRow::failed, this, &ConsultationView::failed);
    connect(m_addenda, &AddendaPanel::failed, this, &ConsultationView::failed);
}

// ---- which page
// ----------------------------------------------------------------------------------------------

void ConsultationView::open(VisitId visit, PatientId patient, bool begun)
{
    if (visit == m_visit && m_draft) {
        m_begun = begun;
        showState();
        return;
    }
    close();
    m_toldEditable.reset(); // Whatever it is, it is about another visit.
    m_visit = visit;
    m_patient = patient;
    m_begun = begun;
    m_draft = m_pages.open(visit);
    connect(m_draft, &ConsultationDraft::pageChanged, this, &ConsultationView::showPage);
    connect(m_draft, &ConsultationDraft::stateChanged, this, &ConsultationView::showState);
    m_vitals->open(patient, visit);
    m_addenda->close();
    showPage();
    showState();
    m_scroll->ensureVisible(0, 0);
}

void ConsultationView::close()
{
    if (ConsultationDraft *draft = std::exchange(m_draft, nullptr).data()) {
        draft->disconnect(this);
        m_pages.release(draft);
    }
    m_visit = {};
    m_patient = {};
    m_toldEditable.reset();
    m_vitals->open({}, {});
    m_addenda->close();
    m_followUp->open({}, {});
    showPage();
    showState();
}

void ConsultationView::reload()
{
    if (m_draft)
        m_draft->read();
    m_vitals->reload();
}

void ConsultationView::refreshVitals()
{
    m_vitals->reload();
}

// ---- what stands on it
// ---------------------------------------------------------------------------------------

ConsultationPage ConsultationView::typed() const
{
    ConsultationPage page;
    page.complaint = m_complaint->toPlainText();
    page.examination = m_examination->toPlainText();
    page.plan = m_plan->toPlainText();
    page.diagnoses = m_diagnoses->diagnoses();
    page.followUpDate = m_followUp->written();
    return page;
}

void ConsultationView::onEdited()
{
    if (!m_filling && m_draft)
        m_draft->edit(typed());
}

void ConsultationView::showPage()
{
    const QScopedValueRollback filling(m_filling, true);
    const ConsultationPage page = m_draft ? m_draft->page() : ConsultationPage();
    m_complaint->show(page.complaint);
    m_examination->show(page.examination);
    m_plan->show(page.plan);
    m_diagnoses->show(page.diagnoses);
    m_followUp->open(m_visit, page.followUpDate);
}

bool ConsultationView::mayWrite() const
{
    if (!m_begun || !m_session.can(Permission::ClinicalConsult) || !m_draft)
        return false;
    const auto &record = m_draft->record();
    return m_session.can(Permission::QueueAny) || !record ||
           m_session.user().doctorId == record->doctorId.value;
}

StatusLook ConsultationView::safetyLook() const
{
    const auto &record = m_draft->record();
    if (m_draft->isCompleted())
        return {tr("Completed %1").arg(format().dateTime(*record->completedAt)), Icon::Lock, Tone::Neutral};
    switch (m_draft->safety()) {
    case ConsultationDraft::Safety::Saved:
        return record && record->savedAt
                   ? StatusLook{tr("Saved %1").arg(format().time(*record->savedAt)), Icon::Check, Tone::Ok}
                   : StatusLook{tr("Nothing written yet"), Icon::Info, Tone::Neutral};
    case ConsultationDraft::Safety::Saving: return {tr("Saving..."), Icon::Clock, Tone::Neutral};
    case ConsultationDraft::Safety::Trying:
        return {tr("Not saved, trying. It is kept on this desk."), Icon::LinkOff, Tone::Warn};
    case ConsultationDraft::Safety::Clash:
    case ConsultationDraft::Safety::Refused:
        return {tr("Not saved. It is kept on this desk."), Icon::Warning, Tone::Bad};
    }
    Q_UNREACHABLE();
}

void ConsultationView::showState()
{
    const bool editable = mayWrite() && m_draft->isOpen();
    for (NoteEdit *note : {m_complaint, m_examination, m_plan})
        note->setWritable(editable);
    m_diagnoses->setEditable(editable);
    m_vitals->setMeasurable(editable);
    m_followUp->setEnabled(mayWrite());
    const bool completed = m_draft && m_draft->isCompleted();
    m_addendaPart->setVisible(completed);
    m_safety->setVisible(m_draft);
    if (!m_draft) {
        m_notice->hide();
        m_of->clear();
    } else {
        m_safety->setLook(safetyLook());
        const bool wasSilent = m_notice->isHidden();
        m_notice->show(*m_draft);
        if (wasSilent && !m_notice->isHidden())
            m_scroll->verticalScrollBar()->setValue(0);
        m_of->setText(m_begun ? m_draft->record() ? m_draft->record()->doctorName : QString()
                              : tr("Not called yet: the page opens for writing with the call."));
    }
    if (completed)
        m_addenda->open(*m_draft->record(), mayWrite());
    if (m_toldEditable != editable) {
        m_toldEditable = editable;
        emit visitShown(m_visit, m_patient, editable);
    }
}

// ---- what stands between
// -------------------------------------------------------------------------------------

void ConsultationView::resolve(Keep keep)
{
    if (!m_draft)
        return;
    const ConsultationPage mine = m_draft->page();
    m_draft->resolve(keep);
    if (keep == Keep::Theirs)
        emit done(tr("The other desk's text stays."), [draft = m_draft, mine] {
            if (draft)
                draft->restore(mine);
        });
}

void ConsultationView::leftOverToAddendum()
{
    if (!m_draft || !m_draft->leftOver())
        return;
    m_addenda->propose(PageNotice::asText(*m_draft->leftOver()));
    m_draft->dropLeftOver();
    m_scroll->ensureWidgetVisible(m_addenda);
}

void ConsultationView::dropLeftOver()
{
    if (!m_draft || !m_draft->leftOver())
        return;
    const QString text = PageNotice::asText(*m_draft->leftOver());
    m_draft->dropLeftOver();
    emit done(tr("What was typed too late was thrown away."), [this, visit = m_visit, text] {
        if (visit == m_visit)
            m_addenda->propose(text);
    });
}

/// It scrolls up and down only: never narrower than what stands on it.
bool ConsultationView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() +
                                  m_scroll->verticalScrollBar()->sizeHint().width());
    return QWidget::eventFilter(watched, event);
}

// ---- keys
// ----------------------------------------------------------------------------------------------------

void ConsultationView::goTo(QWidget *section)
{
    section->setFocus(Qt::ShortcutFocusReason);
    scrollTo(section);
}

void ConsultationView::scrollTo(QWidget *part)
{
    m_scroll->ensureWidgetVisible(part, 0, grid(8));
}

void ConsultationView::takeFocus()
{
    if (m_draft && m_draft->isCompleted())
        goTo(m_addenda);
    else
        goTo(m_complaint);
}

void ConsultationView::measureVitals()
{
    if (!m_vitals->measure())
        return;
    scrollTo(m_vitals);
    // On a small screen the readings fill the page: once the form has its place the cursor has to be in
    // sight.
    QMetaObject::invokeMethod(
        this,
        [this] {
            QWidget *field = focusWidget();
            if (field && m_vitals->isAncestorOf(field))
                scrollTo(field);
        },
        Qt::QueuedConnection);
}

void ConsultationView::setPatientAge(int years)
{
    m_vitals->setAge(years);
}

void ConsultationView::bookFollowUp()
{
    scrollTo(m_followUp);
    m_followUp->book();
}

} // namespace hms::app
