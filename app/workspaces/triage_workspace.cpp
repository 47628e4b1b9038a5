// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/triage_workspace.h"

#include "app/patients/conditions_panel.h"
#include "app/patients/patient_banner.h"
#include "app/ui/card.h"
#include "app/ui/empty_state.h"
#include "app/ui/text_label.h"
#include "app/vitals/triage_list.h"
#include "app/vitals/vitals_form.h"
#include "app/vitals/vitals_trend.h"

#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

TriageWorkspace::TriageWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
{
    buildUi(desk);
    connectAll(desk);
    m_list->setToday(desk.session.server().businessDate);
}

void TriageWorkspace::buildUi(const Desk &desk)
{
    auto *card = new Card(tr("Waiting without vitals"));
    m_list = new TriageList(desk.api);
    card->body()->addWidget(m_list, 1);

    auto *content = new QWidget;
    content->setProperty("surface", u"clear"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(grid(4));
    column->addWidget(buildPatient(desk));
    column->addWidget(buildEarlier(desk));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *nobody = new Card;
    nobody->body()->addWidget(new EmptyState(
        Icon::User, tr("Who is measured next?"),
        tr("Enter opens the patient marked in the list. Or scan a token, or search with F3.")));

    auto *right = new QWidget;
    m_right = new QStackedLayout(right);
    m_right->addWidget(nobody);
    m_right->addWidget(scroll);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    layout->setSpacing(grid(4));
    layout->addWidget(card, 7);
    layout->addWidget(right, 7);
}

QWidget *TriageWorkspace::buildPatient(const Desk &desk)
{
    auto *card = new Card;
    m_banner = new PatientBanner(desk.api, desk.gate);
    m_banner->setCompact();
    m_conditions = new ConditionsPanel(desk.api, desk.gate);
    m_form = new VitalsForm(desk.api, desk.drafts, desk.gate);
    card->body()->addWidget(m_banner);
    card->body()->addWidget(m_conditions);
    card->body()->addWidget(divider());
    card->body()->addWidget(m_form);
    return card;
}

QWidget *TriageWorkspace::buildEarlier(const Desk &desk)
{
    auto *card = new Card(tr("Measured before"));
    m_earlier = new VitalsTrend(desk.api);
    m_correct = makeButton(tr("&Correct today's values"), ButtonKind::Quiet, Icon::Undo);
    m_correct->setObjectName(u"correctVitals"_s);
    desk.gate.guard(m_correct, Permission::ClinicalVitals);
    card->tools()->addWidget(m_correct);
    card->body()->addWidget(m_earlier);
    return card;
}

void TriageWorkspace::connectAll(const Desk &desk)
{
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(m_list, &TriageList::chosen, this, &TriageWorkspace::open);
    connect(m_list, &TriageList::failed, this, complain);
    connect(m_list, &TriageList::nobodyFound, this, [this] {
        emit said(Tone::Warn, tr("This patient has no visit of today. Check the patient in first."));
    });
    connect(m_banner, &PatientBanner::failed, this, complain);
    connect(m_banner, &PatientBanner::opened, this, [this](const Patient &patient) {
        m_conditions->show(patient);
        m_form->setAge(patient.ageYears);
    });
    connect(m_conditions, &ConditionsPanel::failed, this, complain);
    connect(m_conditions, &ConditionsPanel::done, this, &Workspace::done);
    connect(m_form, &VitalsForm::failed, this, complain);
    connect(m_form, &VitalsForm::saved, this, &TriageWorkspace::onSaved);
    connect(m_earlier, &VitalsTrend::failed, this, complain);
    connect(m_earlier, &VitalsTrend::loaded, this, &TriageWorkspace::onVitals);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (!m_earlier->vitals().isEmpty())
            m_form->correct(m_earlier->vitals().first());
    });
    connect(&desk.session, &Session::changed, this,
            [this, &session = desk.session] { m_list->setToday(session.server().businessDate); });
}

void TriageWorkspace::open(VisitId visit, const PatientHit &patient)
{
    m_banner->open(patient);
    m_conditions->close();
    m_earlier->open(patient.id);
    onVitals();
    m_form->open(visit, patient.name);
    m_form->setAge(patient.ageYears);
    m_right->setCurrentIndex(1);
    m_form->start();
}

/// Only what was measured at this visit is this desk's to correct.
void TriageWorkspace::onVitals()
{
    const auto &vitals = m_earlier->vitals();
    m_correct->setEnabled(!vitals.isEmpty() && vitals.first().visitId == m_form->visit());
}

void TriageWorkspace::onSaved(const Vitals &vitals, const QString &name)
{
    emit done(vitals.correctsId ? tr("The vitals of %1 are corrected.").arg(name)
                                : tr("The vitals of %1 are saved.").arg(name),
              {});
    m_list->feed().remove(vitals.visitId);
    if (vitals.visitId != m_form->visit())
        return; // Somebody else is being measured by now.
    m_earlier->reload();
    m_list->offerNext();
}

void TriageWorkspace::refresh()
{
    m_earlier->reload();
}

QList<WorkspaceKey> TriageWorkspace::keys()
{
    return {
        {Qt::Key_F4, tr("Go to the list of who waits"), [this] { m_list->offerNext(); }},
        {Qt::Key_F5, tr("Read the earlier vitals again from the server"), [this] { refresh(); }},
    };
}

void TriageWorkspace::activate()
{
    if (m_form->visit().isValid())
        m_form->start();
    else
        m_list->offerNext();
}

bool TriageWorkspace::takeScan(const ScanCode &code)
{
    const auto visit = code.kind == ScanCode::Kind::Visit ? Ulid::fromText(code.value) : std::nullopt;
    if (visit)
        m_list->find(VisitId(*visit));
    return visit || (code.kind == ScanCode::Kind::Patient && m_list->find(code.value));
}

bool TriageWorkspace::openPatient(PatientId patient)
{
    m_list->find(patient);
    return true;
}

WorkspaceFactory TriageWorkspace::factory()
{
    return {.id = u"triage"_s,
            .icon = Icon::Chart,
            .title = [] { return TriageWorkspace::tr("Triage"); },
            .anyOf = {Permission::ClinicalVitals},
            .make = [](const Desk &desk) -> Workspace * { return new TriageWorkspace(desk); }};
}

} // namespace hms::app
