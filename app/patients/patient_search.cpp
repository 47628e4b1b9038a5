// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_search.h"

#include "app/patients/patient_list.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

PatientSearch::PatientSearch(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    buildUi();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PatientSearch::ask);
    connect(m_field, &QLineEdit::textChanged, this, &PatientSearch::onTyped);
    connect(m_list, &PatientList::opened, this, &PatientSearch::chosen);
    connect(m_nobody, &EmptyState::actionTriggered, this, [this] { emit newPatientWanted(text()); });
    onTyped();
}

void PatientSearch::buildUi()
{
    m_field = new QLineEdit;
    m_field->setObjectName(u"patientSearch"_s);
    m_field->setMaxLength(120);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_field->setPlaceholderText(tr("Number, name or phone"));
    m_field->setAccessibleName(tr("Find a patient"));
    m_field->installEventFilter(this);
    QLabel *caption = textLabel(tr("&Find a patient"), TextRole::Caption);
    caption->setBuddy(m_field);
    m_count = textLabel({}, TextRole::Muted);
    m_list = new PatientList;
    m_list->setObjectName(u"patientHits"_s);
    m_list->setAccessibleName(tr("Patients found"));
    m_hint = new EmptyState(Icon::Search, tr("Who is here?"),
                            tr("Type two letters of the name, the patient number or the last digits of "
                               "the phone. F2 registers somebody new."));
    m_nobody = new EmptyState(Icon::UserPlus, {}, {});
    m_nobody->setAction(tr("Register a new patient (F2)"));

    auto *top = new QHBoxLayout;
    top->addWidget(caption, 1);
    top->addWidget(m_count);
    auto *pages = new QWidget;
    m_stack = new QStackedLayout(pages);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nobody);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addLayout(top);
    layout->addWidget(m_field);
    layout->addWidget(pages, 1);
    setFocusProxy(m_field);
}

void PatientSearch::start()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void PatientSearch::clear()
{
    m_field->clear();
    start();
}

QString PatientSearch::text() const
{
    return m_field->text().trimmed();
}

void PatientSearch::openNumber(const QString &patientNumber)
{
    m_field->setText(patientNumber);
    onEnter();
}

void PatientSearch::onTyped()
{
    m_answered = false;
    m_enterWaits = false;
    m_generation.forget(); // An answer to the text before must not show under this one.
    if (text().size() >= kMinLength) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    m_list->setRows({});
    m_count->clear();
    m_stack->setCurrentWidget(m_hint);
}

void PatientSearch::ask()
{
    m_api.call(SearchPatients{text(), std::nullopt}, this,
               m_generation.newest([this](const Result<QList<PatientHit>> &answer) {
                   if (answer)
                       onHits(*answer);
                   else
                       emit failed(answer.error());
               }));
}

void PatientSearch::onHits(const QList<PatientHit> &hits)
{
    m_answered = true;
    m_list->setRows(groupedByPhone(hits));
    m_count->setText(hits.isEmpty() ? QString() : tr("%n found", nullptr, int(hits.size())));
    m_nobody->setTexts(tr("Nobody found for “%1”").arg(text()),
                       tr("Try another spelling or fewer letters, or register a new patient."));
    m_stack->setCurrentWidget(hits.isEmpty() ? static_cast<QWidget *>(m_nobody) : m_list);
    // Pressed before anything was in sight: only an unmistakable answer may be opened.
    if (std::exchange(m_enterWaits, false) && hits.size() == 1)
        m_list->openCurrent();
}

void PatientSearch::onEnter()
{
    if (m_answered) {
        m_list->openCurrent();
        return;
    }
    if (text().size() < kMinLength)
        return;
    m_enterWaits = true;
    if (m_pause.isActive()) {
        m_pause.stop();
        ask();
    }
}

bool PatientSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: m_list->step(1); return true;
    case Qt::Key_Up: m_list->step(-1); return true;
    case Qt::Key_PageDown: m_list->step(5); return true;
    case Qt::Key_PageUp: m_list->step(-5); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: onEnter(); return true;
    case Qt::Key_Escape: m_field->clear(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace hms::app
